// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <cstddef>
#include <new>
#include <vector>

namespace nn {

/// Allocates on cache-line boundaries, so that no vector of a row lies across two lines.
template <typename T>
struct CacheLineAllocator
{
    using value_type = T;
    static constexpr std::align_val_t alignment {64};

    CacheLineAllocator() = default;
    template <typename U>
    CacheLineAllocator(const CacheLineAllocator<U>&)
    { }

    T* allocate(std::size_t count)
    {
        return static_cast<T*>(::operator new(count * sizeof(T), alignment));
    }
    void deallocate(T* memory, std::size_t) { ::operator delete(memory, alignment); }

    template <typename U>
    bool operator==(const CacheLineAllocator<U>&) const
    {
        return true;
    }
};

/// Numbers for the kernels.
using Buffer = std::vector<Real, CacheLineAllocator<Real>>;

} // namespace nn
