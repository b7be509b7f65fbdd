// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace nn {

/// How the learning rate changes in the course of a run.
enum class ScheduleKind
{
    constant,
    step, ///< Times `factor` after every `every` epochs.
    exponential, ///< Times `factor` after each epoch.
    cosine, ///< Down to 0 on half a cosine over the whole run (Loshchilov and Hutter 2017, eq. 5).
};

inline constexpr std::array all_schedules {
    ScheduleKind::constant,
    ScheduleKind::step,
    ScheduleKind::exponential,
    ScheduleKind::cosine,
};

std::string_view name_of(ScheduleKind schedule);
std::optional<ScheduleKind> schedule_named(std::string_view name);

struct Schedule
{
    ScheduleKind kind = ScheduleKind::constant;
    double factor = 0.5; ///< In (0, 1].
    std::size_t every = 10; ///< Epochs; > 0.

    bool operator==(const Schedule&) const = default;
};

/// The factor on the learning rate after `done` of `total` batches, where `batches_per_epoch` make
/// an epoch. Precondition: batches_per_epoch > 0.
double schedule_factor(
    const Schedule& schedule, std::size_t done, std::size_t total, std::size_t batches_per_epoch
);

} // namespace nn
