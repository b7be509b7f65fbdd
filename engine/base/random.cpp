// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"

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
    // Numbers past the last full multiple of `count` would favour small results: draw again.
    const std::uint64_t limit = std::numeric_limits<std::uint64_t>::max()
        - std::numeric_limits<std::uint64_t>::max() % count;
    std::uint64_t number = generator_();
    while (number >= limit) {
        number = generator_();
    }
    return number % count;
}

} // namespace nn
