// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/labelled_drawing.h"
#include "engine/io/model_file.h"
#include "engine/train/fine_tuning.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

/// All that fine-tuning needs, as copies.
struct FineTuningTask
{
    nn::Model model;
    QString name; ///< Of the copy; its file is called so, with a number if there is one.
    std::vector<nn::LabelledDrawing> drawings {};
    QString mnistFolder {};
    QString networkFolder {}; ///< Made if it is not there.
    nn::FineTuning tuning {};
    unsigned threadCount = 1;
};

/// How many of some digits are read right.
struct ReadingScore
{
    std::size_t right = 0;
    std::size_t count = 0;

    bool operator==(const ReadingScore&) const = default;
};

struct FineTuningScores
{
    ReadingScore mnist; ///< The test set.
    ReadingScore kept; ///< Drawings kept for testing.
    ReadingScore trained; ///< Drawings that are trained on.

    bool operator==(const FineTuningScores&) const = default;
};

struct FineTuningResult
{
    FineTuningScores before;
    FineTuningScores after;
    QString path; ///< Of the copy.
};

/// Why there cannot be any fine-tuning with such drawings, as far as that hangs on how many they
/// are.
enum class FineTuningDoubt
{
    None,
    TooFew, ///< Below leastDrawings.
    NoneToLearnFrom, ///< Too few that are not kept for testing.
    NoneToTestOn, ///< Too few that are.
};
inline constexpr int leastDrawings = 20;
inline constexpr int leastPerUse = 5;
FineTuningDoubt doubtAbout(const std::vector<nn::LabelledDrawing>& drawings);

/// Trains a copy of a network on the drawings that are for training, tests both on what neither was
/// trained on, and saves the copy. Tells from time to time which share of the work is done. Gives
/// nothing if it was stopped: then there is no copy. Ends at most one batch after it is told to.
///
/// For any thread. Precondition: the network reads digits; doubtAbout() has none.
/// Errors: those of nn::read_mnist(), nn::Trainer::make() and nn::save_model(); not_finite if the
/// weights grew beyond all bounds.
nn::Expected<std::optional<FineTuningResult>> fineTune(
    const FineTuningTask& task,
    const std::stop_token& stop,
    const std::function<void(double share)>& tell
);

} // namespace ui
