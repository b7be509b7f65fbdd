// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/idx_file.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>

#include "tests/fuzz/require.h"

/// What is read has as many elements as its shape says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto array = nn::parse_idx({data, size});
    if (array) {
        const std::size_t count = std::accumulate(
            array->shape.begin(), array->shape.end(), std::size_t {1}, std::multiplies<>()
        );
        fuzz::require(array->elements.size() == count);
    }
    return 0;
}
