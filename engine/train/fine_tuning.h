// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/digit_image.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"
#include "engine/train/trainer.h"

#include <cstddef>
#include <cstdint>

namespace nn {

/// How a trained network learns the hand of one person without forgetting those of others: it sees
/// the drawings of that person among digits it knows, all of them moved, turned and bent a little
/// each time, in small steps that become smaller. Tried with 30 drawings of each of four people: of
/// their other digits, `two-layer` then reads 95.9 % instead of 95.3 %, and 98.7 % instead of
/// 98.9 % of MNIST; `one-layer` 85.9 % instead of 80.5 %, and 90.8 % instead of 92.7 %.
struct FineTuning
{
    std::size_t known_count = 6000; ///< Known digits, chosen at random, of each epoch.
    double own_share =
        0.3; ///< Of the digits of an epoch that are one's own, over and over; below 1.
    double non_digit_share = 0.1; ///< As with_non_digits(); only for a network that doubts them.
    std::size_t epoch_count = 5;
    double learning_rate = 0.01;
    std::uint64_t seed = 1;
};

/// Whether a network has learned to shrug at what is no digit: of a hundred non-digits it is sure
/// of fewer than half. Such a network is to go on seeing some.
/// Precondition: the network takes digit images, of digit_pixel_count numbers.
bool doubts_non_digits(
    const Topology& topology, const Parameters& parameters, const PreparationSettings& preparation
);

/// The digits of an epoch. All of `known`, if they are fewer than asked for.
/// Precondition: both hold labelled digit images, at least one each; own_share is at least 0 and
/// below 1.
Dataset fine_tuning_data(
    const Dataset& known,
    const Dataset& own,
    const PreparationSettings& preparation,
    const FineTuning& tuning
);

/// How to train on fine_tuning_data().
TrainOptions
fine_tuning_options(const Topology& topology, const FineTuning& tuning, unsigned thread_count);

} // namespace nn
