// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/intervalbar.h"

#include "ui/controls/spokenrole.h"
#include "ui/demos/cloudnetwork.h"
#include "ui/plots/classmarks.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace ui {

namespace {

constexpr double least = -0.5;
constexpr double greatest = 2.5;
constexpr double barHeight = 26;
constexpr double pointerSize = 7;
constexpr double strength = 0.35; ///< Share of the class's colour in its interval.

double textHeight()
{
    return QFontMetricsF(fontFor(FontRole::Number)).height();
}

} // namespace

IntervalBar::IntervalBar(QWidget* parent) : QWidget(parent)
{
    readAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalBar::setValue(double value)
{
    m_value = value;
    setAccessibleName(numberText(value, 2));
    update();
}

double IntervalBar::xAt(double value) const
{
    const double inside = std::clamp(value, least, greatest);
    return (inside - least) / (greatest - least) * width();
}

QSize IntervalBar::sizeHint() const
{
    return {240, int(2 * textHeight() + std::max(barHeight, textHeight()) + 2 * pointerSize)};
}

QSize IntervalBar::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void IntervalBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(FontRole::Number));
    const double top = textHeight() + pointerSize;
    const double height = std::max(barHeight, textHeight());
    for (int label = 0; label < cloudClassCount; ++label) {
        const QRectF part(QPointF(xAt(label - 0.5), top), QSizeF(xAt(0.5) - xAt(-0.5), height));
        painter.fillRect(part, mixed(colors.card, classColor(colors, label), strength));
        paintClassName(painter, part.center(), label, colors.ink);
    }
    painter.setPen(colors.muted);
    for (const double end : {0.5, 1.5}) {
        const double half = textHeight() * 2;
        const QRectF below(xAt(end) - half, top + height, 2 * half, textHeight());
        painter.drawText(below, Qt::AlignCenter, numberText(end, 1));
        painter.drawLine(QPointF(xAt(end), top), QPointF(xAt(end), top + height));
    }
    const QString text = numberText(m_value, 2);
    const double textWidth = painter.fontMetrics().horizontalAdvance(text) + 1.0;
    const double x = std::clamp(xAt(m_value), pointerSize, width() - pointerSize);
    const double left = std::clamp(x - textWidth / 2, 0.0, width() - textWidth);
    painter.setPen(colors.ink);
    painter.drawText(QRectF(left, 0, textWidth, textHeight()), Qt::AlignCenter, text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawPolygon(QPolygonF(
        {QPointF(x, top + 2),
         QPointF(x - pointerSize, top - pointerSize),
         QPointF(x + pointerSize, top - pointerSize)}
    ));
}

void IntervalBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
