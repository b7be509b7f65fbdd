// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plotlegend.h"

#include "ui/controls/spokenrole.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QSizePolicy>

#include <algorithm>

namespace ui {

namespace {

constexpr int sampleWidth = 7 * sizes::step;

} // namespace

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent)
{
    readAs(*this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlotLegend::setLines(const QList<PlotLine>& lines)
{
    QList<PlotLine> samples = lines;
    QStringList names;
    for (PlotLine& line : samples) {
        line.points.clear(); // They change often, and are not seen here.
        names.append(line.name);
    }
    if (const QString name = tr("Lines: %1").arg(joinedList(names)); name != accessibleName()) {
        setAccessibleName(name); // What is set again is told again.
    }
    if (samples == m_lines) {
        return;
    }
    m_lines = samples;
    updateGeometry();
    update();
}

QList<QRect> PlotLegend::places(int width) const
{
    const QFontMetrics metrics(fontFor(FontRole::Caption));
    QList<QRect> places;
    QPoint corner(0, 0);
    for (const PlotLine& line : m_lines) {
        const int text = metrics.horizontalAdvance(line.name);
        const QSize size(sampleWidth + sizes::inControl + text, metrics.height() + sizes::step);
        if (corner.x() > 0 && corner.x() + size.width() > width) {
            corner = QPoint(0, corner.y() + size.height());
        }
        places.append(QRect(corner, size));
        corner.rx() += size.width() + sizes::inGroup;
    }
    return places;
}

int PlotLegend::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize PlotLegend::sizeHint() const
{
    int right = 0;
    for (const QRect& place : places(QWIDGETSIZE_MAX)) {
        right = std::max(right, place.right() + 1);
    }
    return {right, heightForWidth(right)};
}

QSize PlotLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const QRect& place : places(0)) {
        widest = std::max(widest, place.width());
    }
    return {widest, heightForWidth(std::max(widest, width()))};
}

void PlotLegend::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    const QList<QRect> all = places(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(FontRole::Caption));
    for (qsizetype index = 0; index < all.size(); ++index) {
        const QRect& place = all.at(index);
        const double middle = place.center().y() + 0.5;
        painter.setPen(plotPen(m_lines.at(index), colors));
        painter.drawLine(
            QPointF(place.left(), middle), QPointF(place.left() + sampleWidth, middle)
        );
        painter.setPen(colors.ink);
        const QRect text = place.adjusted(sampleWidth + sizes::inControl, 0, 0, 0);
        painter.drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_lines.at(index).name
        );
    }
}

void PlotLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
