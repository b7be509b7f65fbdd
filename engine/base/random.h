// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace nn {

/// The only source of randomness in the engine. The generator is the standard library's; the
/// distributions are ours, because the standard leaves theirs to each library, and the same seed
/// shall give the same picture in every classroom.
class Rng
{
public:
    explicit Rng(std::uint64_t seed);

    /// A generator for one item of a run (an example, a row of a batch). It depends on the numbers
    /// alone, so work can be shared among threads in any order with the same result.
    static Rng for_item(std::uint64_t seed, std::uint64_t round, std::uint64_t item);

    /// Uniform in [0, 1), with 53 random bits.
    double uniform();
    /// Uniform in [low, high). Precondition: low <= high.
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Mean 0, variance 1, by the Box-Muller transform.
    double normal();
    /// Uniform among 0 ... count - 1. Precondition: count > 0.
    std::uint64_t below(std::uint64_t count);

    /// Fisher-Yates shuffle.
    template <typename T>
    void shuffle(std::span<T> items)
    {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[below(i)]);
        }
    }

private:
    std::uint32_t below_32(std::uint32_t count);

    std::mt19937_64 generator_;
};

} // namespace nn
