// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"

#include <bit>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

namespace nn {

namespace {

/// Finaliser of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
/// generators", figure 15): neighbouring inputs give unrelated outputs.
std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

} // namespace

Rng::Rng(std::uint64_t seed) : generator_(mix(seed)) { }

Rng Rng::for_item(std::uint64_t seed, std::uint64_t round, std::uint64_t item)
{
    return Rng(mix(mix(seed) ^ round) ^ item);
}

double Rng::uniform()
{
    return static_cast<double>(generator_() >> 11U) * 0x1.0p-53;
}

double Rng::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform())); // 1 - u is never 0.
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

std::uint64_t Rng::below(std::uint64_t count)
{
    assert(count > 0);
    if (count <= std::numeric_limits<std::uint32_t>::max()) {
        return below_32(static_cast<std::uint32_t>(count));
    }
    // As many bits as `count` needs; numbers that are still too large are drawn again.
    const std::uint64_t mask = ~std::uint64_t {0} >> std::countl_zero(count - 1);
    std::uint64_t number = generator_() & mask;
    while (number >= count) {
        number = generator_() & mask;
    }
    return number;
}

/// Lemire 2019, "Fast random integer generation in an interval", algorithm 5, with 32-bit words: no
/// division but in the rare case that a number may have to be drawn again.
std::uint32_t Rng::below_32(std::uint32_t count)
{
    const auto draw = [&] { return (generator_() >> 32U) * count; };
    std::uint64_t product = draw();
    if (static_cast<std::uint32_t>(product) < count) {
        const std::uint32_t threshold = (0U - count) % count;
        while (static_cast<std::uint32_t>(product) < threshold) {
            product = draw();
        }
    }
    return static_cast<std::uint32_t>(product >> 32U);
}

} // namespace nn
