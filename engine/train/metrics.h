// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/score_data.h"
#include "engine/nn/loss.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace nn {

/// How often each class was taken for which: [class_count x class_count], row = true class.
struct ConfusionMatrix
{
    std::size_t class_count = 0;
    std::vector<std::size_t> counts;

    explicit ConfusionMatrix(std::size_t classes = 0)
        : class_count(classes), counts(classes * classes)
    { }

    std::size_t& at(std::size_t truth, std::size_t prediction)
    {
        return counts[truth * class_count + prediction];
    }
    std::size_t at(std::size_t truth, std::size_t prediction) const
    {
        return counts[truth * class_count + prediction];
    }
    std::size_t total() const;
    std::size_t correct() const;
    /// Share of right answers; 0 if there were no examples.
    double accuracy() const;
    /// Of those taken for `label`, the share that is. 0 if none was.
    double precision(std::size_t label) const;
    /// Of those that are `label`, the share that was found. 0 if there are none.
    double recall(std::size_t label) const;
};

/// Counts the answers of a single output: 1 where the score is above `threshold`, else 0. The
/// matrix has two classes, whatever occurs in `examples`.
ConfusionMatrix binary_confusion(std::span<const ScoredExample> examples, double threshold);

/// The same for the answers that a network with one output gives to `data`, whose targets are 0
/// and 1. Precondition: they fit.
ConfusionMatrix binary_confusion(
    const Topology& topology, const Parameters& parameters, const Dataset& data, double threshold
);

struct Evaluation
{
    double mean_loss = 0;
    ConfusionMatrix confusion; ///< Empty if the data has no labels.
    std::vector<std::uint8_t> predictions; ///< [count], if the data has labels.
};

/// Runs all of `data` through the network, on up to `thread_count` threads. Stops early if asked
/// to; what it returns then covers the examples done.
///
/// Precondition: data and topology fit (as Trainer::make checks).
Evaluation evaluate(
    const Topology& topology,
    const Parameters& parameters,
    const Dataset& data,
    Loss loss,
    unsigned thread_count = 1,
    const std::stop_token& stop = {}
);

} // namespace nn
