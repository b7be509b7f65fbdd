// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson.h"

#include <algorithm>
#include <cmath>

namespace ui {

bool Goal::isMetBy(double number) const
{
    // Half a unit of the ninth digit: 0.1 + 0.2 is 0.3 to a learner.
    const double slack = 5e-10 * std::max(1.0, std::abs(value));
    switch (comparison) {
    case Comparison::Above:
        return number > value;
    case Comparison::Below:
        return number < value;
    case Comparison::AtLeast:
        return number >= value - slack;
    case Comparison::AtMost:
        return number <= value + slack;
    case Comparison::Equals:
        return std::abs(number - value) <= within + slack;
    }
    Q_UNREACHABLE();
}

QString Task::demo() const
{
    if (const auto* goal = std::get_if<GoalTask>(&kind)) {
        return goal->demo;
    }
    if (const auto* prediction = std::get_if<PredictionTask>(&kind)) {
        return prediction->demo;
    }
    const auto* number = std::get_if<NumberTask>(&kind);
    return number != nullptr ? number->demo : QString();
}

} // namespace ui
