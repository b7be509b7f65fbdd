// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <QPointF>

#include <cstdint>

class QWidget;

namespace ui {
class Playground;
}

/// Somebody who does anything that can be done in the playground, at random, with mouse and keys:
/// also what nobody would do on purpose.
class RandomHands
{
public:
    /// The page outlives this, and is shown.
    RandomHands(ui::Playground& page, std::uint64_t seed);

    /// One edit of a random part of the page.
    void edit();
    /// Sees to it that the network is trained, whatever the edits have done.
    void keepTraining();

private:
    void editDiagram();
    void editMap();
    void moveSlider();
    void typeNumber();
    void choose();
    void press();
    void goThroughHistory();
    void takeFromMenu();
    void saveAndRestore();

    template <typename Part>
    Part* anyInSight();
    int below(int count);
    bool isOneIn(int count) { return below(count) == 0; }
    void click(QWidget& widget, const QPointF& place);
    void drag(QWidget& widget, const QPointF& place);
    void key(int key);
    void type(const QString& text);
    QString anyNumber();

    ui::Playground& m_page;
    nn::Rng m_rng;
};
