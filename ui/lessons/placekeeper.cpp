// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/placekeeper.h"

#include <QScrollBar>

namespace ui {

namespace {

constexpr int settlingMs = 250;

} // namespace

PlaceKeeper::PlaceKeeper(QScrollBar& bar, QObject* parent) : QObject(parent), m_bar(bar)
{
    connect(&bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (value != m_bar.maximum()) {
            m_wanted.reset(); // At the end it may be the page that has become shorter.
        }
    });
    connect(&bar, &QScrollBar::rangeChanged, this, &PlaceKeeper::keep);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    m_settling.callOnTimeout(this, [this] { m_wanted.reset(); });
}

double PlaceKeeper::place() const
{
    const double now = m_bar.maximum() > 0 ? double(m_bar.value()) / m_bar.maximum() : 0;
    return m_wanted.value_or(now);
}

void PlaceKeeper::goTo(double place)
{
    m_wanted = place;
    m_settling.start();
    QTimer::singleShot(0, this, &PlaceKeeper::keep);
}

void PlaceKeeper::keep()
{
    if (m_wanted) {
        const double place = *m_wanted;
        m_bar.setValue(qRound(place * m_bar.maximum()));
        m_wanted = place;
        m_settling.start();
    }
}

} // namespace ui
