// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/schedule.h"

#include "engine/base/names.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace nn {

namespace {

constexpr NameTable schedule_names {std::array {
    std::pair {ScheduleKind::constant, std::string_view("constant")},
    std::pair {ScheduleKind::step, std::string_view("step")},
    std::pair {ScheduleKind::exponential, std::string_view("exponential")},
    std::pair {ScheduleKind::cosine, std::string_view("cosine")},
}};

} // namespace

std::string_view name_of(ScheduleKind schedule)
{
    return schedule_names.name_of(schedule);
}

std::optional<ScheduleKind> schedule_named(std::string_view name)
{
    return schedule_names.value_named(name);
}

double schedule_factor(
    const Schedule& schedule, std::size_t done, std::size_t total, std::size_t batches_per_epoch
)
{
    assert(batches_per_epoch > 0);
    const std::size_t epoch = done / batches_per_epoch;
    switch (schedule.kind) {
    case ScheduleKind::constant:
        return 1;
    case ScheduleKind::step: {
        const std::size_t step_count = epoch / schedule.every;
        return std::pow(schedule.factor, static_cast<double>(step_count));
    }
    case ScheduleKind::exponential:
        return std::pow(schedule.factor, static_cast<double>(epoch));
    case ScheduleKind::cosine:
        if (done >= total) {
            return 0;
        }
        return 0.5
            * (1
               + std::cos(std::numbers::pi * static_cast<double>(done) / static_cast<double>(total))
            );
    }
    return 1;
}

} // namespace nn
