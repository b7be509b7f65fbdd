// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/placekeeper.h"

#include <QScrollBar>

#include <utility>

namespace ui {

namespace {

constexpr int settlingMs = 250;

} // namespace

PlaceKeeper::PlaceKeeper(QScrollBar& bar, QObject* parent) : QObject(parent), m_bar(bar)
{
    connect(&bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (value != m_bar.maximum()) {
            forget(); // At the end it may be the page that has become shorter.
        }
    });
    connect(&bar, &QScrollBar::rangeChanged, this, &PlaceKeeper::keep);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    m_settling.callOnTimeout(this, &PlaceKeeper::forget);
}

double PlaceKeeper::place() const
{
    const double now = m_bar.maximum() > 0 ? double(m_bar.value()) / m_bar.maximum() : 0;
    return m_wanted.value_or(now);
}

void PlaceKeeper::goTo(double place)
{
    m_height = {};
    m_wanted = place;
    m_settling.start();
    QTimer::singleShot(0, this, &PlaceKeeper::keep);
}

void PlaceKeeper::goTo(std::function<int()> height)
{
    m_wanted.reset();
    m_height = std::move(height);
    m_settling.start();
    QTimer::singleShot(0, this, &PlaceKeeper::keep);
}

void PlaceKeeper::forget()
{
    m_wanted.reset();
    m_height = {};
}

void PlaceKeeper::keep()
{
    if (const std::function<int()> height = m_height) {
        m_bar.setValue(height());
        m_height = height;
        m_settling.start();
        return;
    }
    if (m_wanted) {
        const double place = *m_wanted;
        m_bar.setValue(qRound(place * m_bar.maximum()));
        m_wanted = place;
        m_settling.start();
    }
}

} // namespace ui
