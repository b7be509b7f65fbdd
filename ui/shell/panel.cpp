// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

Panel::Panel(Qt::Edge lineEdge, QWidget* parent) : QWidget(parent), m_lineEdge(lineEdge) { }

void Panel::paintEvent(QPaintEvent* /*event*/)
{
    const Colors& colors = colorsOf(*this);
    QRect line = rect();
    switch (m_lineEdge) {
    case Qt::TopEdge:
        line.setHeight(sizes::hairline);
        break;
    case Qt::BottomEdge:
        line.setTop(line.bottom() + 1 - sizes::hairline);
        break;
    case Qt::LeftEdge:
        line.setWidth(sizes::hairline);
        break;
    case Qt::RightEdge:
        line.setLeft(line.right() + 1 - sizes::hairline);
        break;
    }
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(line, colors.line);
}

} // namespace ui
