// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace ui {

struct TimelineEvent
{
    int year;
    QString title;
    QString text; ///< Markdown.
};

struct Timeline
{
    std::vector<TimelineEvent> events; ///< By year, no year twice.
    std::vector<std::pair<int, int>> winters; ///< From the year of one event to that of another.
};

/// The shipped events, with their words in `language` ("en", "zh_CN", ...); an event that has none
/// there is told in English.
Timeline loadTimeline(const QString& language);

} // namespace ui
