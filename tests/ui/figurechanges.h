// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/timelineview.h"
#include "ui/demos/unrollview.h"
#include "ui/plots/confusionview.h"
#include "ui/plots/contributionbars.h"
#include "ui/plots/digitgrid.h"
#include "ui/plots/regionmap.h"

#include <functional>
#include <memory>

namespace test {

using namespace ui;

/// A figure, one of its parts, and what a learner's hand does to what it shows.
struct Change
{
    std::shared_ptr<QWidget> figure;
    int part = 0;
    std::function<void()> make;
};

inline Change pointsOfAMap()
{
    auto map = std::make_shared<RegionMap>();
    map->setPoints({{1, 2, 1}, {-1, 0, 0}}, {});
    return {map, 1, [map = map.get()] { map->setPoints({{3, 2, 1}, {-1, 0, 0}}, {}); }};
}

inline Change answersOfAMap()
{
    auto map = std::make_shared<RegionMap>();
    map->setPoints({{1, 2, 1}}, {});
    map->setValueAt([](const QPointF&) { return 0.25; });
    return {map, 1, [map = map.get()] { map->setValueAt([](const QPointF&) { return 0.75; }); }};
}

inline Change confusions()
{
    auto table = std::make_shared<ConfusionView>();
    nn::ConfusionMatrix matrix(2);
    matrix.at(0, 1) = 3;
    table->setMatrix(matrix, {"cat", "dog"});
    matrix.at(0, 1) = 4;
    return {table, 1, [table = table.get(), matrix] { table->setMatrix(matrix, {"cat", "dog"}); }};
}

inline Change drawings()
{
    auto grid = std::make_shared<DigitGrid>(2);
    grid->setTiles({{{}, "a 3"}, {{}, "a 5"}});
    return {grid, 1, [grid = grid.get()] { grid->setTiles({{{}, "a 3"}, {{}, "an 8"}}); }};
}

inline Change contributions()
{
    auto bars = std::make_shared<ContributionBars>();
    bars->setRows({{"x₁", 0.5, "0.50"}});
    return {bars, 0, [bars = bars.get()] { bars->setRows({{"x₁", 0.75, "0.75"}}); }};
}

inline Change pixels()
{
    auto view = std::make_shared<UnrollView>();
    nn::DigitImage digit {};
    view->setDigit(digit);
    digit[3] = 200;
    return {view, 3, [view = view.get(), digit] { view->setDigit(digit); }};
}

inline Change years()
{
    auto line = std::make_shared<TimelineView>();
    Timeline timeline;
    for (const int year : {1943, 1958, 1986}) {
        timeline.events.push_back({year, "A year", "..."});
    }
    line->setTimeline(timeline);
    return {line, 1, [line = line.get()] { line->setOpened({1958}, 1958); }};
}

} // namespace test
