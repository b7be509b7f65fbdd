// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/figurecolumns.h"

#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QBoxLayout>
#include <QEvent>

namespace ui {

namespace {

constexpr double sideWidth = 310; ///< At 100 % text size.
constexpr double leastFigureWidth = 360; ///< At 100 % text size, as its labels grow too.
constexpr int gap = 6 * sizes::step;

} // namespace

FigureColumns::FigureColumns(QWidget* figure, QWidget* side, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_figure(figure)
    , m_side(side)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    m_layout->addWidget(figure, 1);
    m_layout->addWidget(side);
    arrange();
}

void FigureColumns::arrange()
{
    const double scale = textScale();
    const int wanted = qRound(sideWidth * scale);
    const bool isBeside = width() >= wanted + gap + leastFigureWidth * scale;
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isBeside ? wanted : 0);
    m_side->setMaximumWidth(isBeside ? wanted : QWIDGETSIZE_MAX);
}

void FigureColumns::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void FigureColumns::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
