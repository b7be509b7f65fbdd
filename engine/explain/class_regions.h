// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// How outputs say which class they mean.
enum class AnswerForm
{
    one_number, ///< One output that is the class: 0 up to 0.5, 2 above 1.5, and 1 between.
    one_each, ///< An output for each class, and the highest wins.
};

/// The class that outputs stand for. Precondition: as many as the form has.
int winner_of(AnswerForm form, std::span<const double> outputs);

/// How far the outputs are from another answer: the highest of them over the second, or the way to
/// the nearest end of the interval.
double lead_of(AnswerForm form, std::span<const double> outputs);

/// What a network answers at every place of the plane, in squares row by row from the upper left.
struct ClassRegions
{
    std::vector<std::uint8_t> winners; ///< [side x side]
    std::vector<float> leads; ///< [side x side], as lead_of().
};

/// For the plane from -reach to reach, each place the middle of its cell. The network is asked on a
/// coarser grid and its outputs are blended between: some milliseconds for 400 x 400. Precondition:
/// two inputs, and as many outputs as the form has.
ClassRegions class_regions(
    const Topology& topology,
    const Parameters& parameters,
    AnswerForm form,
    double reach,
    std::size_t side
);

} // namespace nn
