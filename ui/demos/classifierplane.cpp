// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/classifierplane.h"

#include "ui/demos/classifiermarks.h"
#include "ui/demos/linegeometry.h"
#include "ui/plots/planeaxes.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double handleDistance = 1.3; ///< Between the two handles, in units of the axes.
constexpr double handleMargin = 0.15; ///< From a handle to the border.

} // namespace

ClassifierPlane::ClassifierPlane(QWidget* parent) : QWidget(parent)
{
    readParts(*this, QAccessible::Canvas);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ClassifierPlane::setPicture(const ClassifierPicture& picture)
{
    if (picture == m_picture) {
        return;
    }
    m_picture = picture;
    m_point = std::min(m_point, m_picture.points.size() - (m_picture.points.empty() ? 0 : 1));
    update();
    announceParts(*this);
}

QRectF ClassifierPlane::plotArea() const
{
    return planeViewIn(rect(), reach).area;
}

QPointF ClassifierPlane::mapToPlane(const QPointF& value) const
{
    return planeViewIn(rect(), reach).toPixels(value);
}

QPointF ClassifierPlane::mapToValue(const QPointF& position) const
{
    return planeViewIn(rect(), reach).toValue(position);
}

QLineF ClassifierPlane::handles() const
{
    const auto line = visibleLine(m_picture.rule, reach);
    if (!line) {
        return {};
    }
    const QPointF way = lineDirection(m_picture.rule);
    const QPointF nearest = nearestOnLine(m_picture.rule, m_anchor);
    const double margin = std::min(handleMargin, line->length() / 2);
    const double along =
        std::clamp(QPointF::dotProduct(nearest - line->p1(), way), margin, line->length() - margin);
    const bool isRoomAhead = line->length() - along >= handleDistance + handleMargin;
    const double side = m_grip == Item::Turn ? m_turnSide : isRoomAhead ? 1 : -1;
    const QPointF anchor = line->p1() + along * way;
    return {anchor, anchor + side * handleDistance * way};
}

std::optional<QPointF> ClassifierPlane::moveHandle() const
{
    const QLineF both = handles();
    return both.isNull() ? std::nullopt : std::optional(both.p1());
}

std::optional<QPointF> ClassifierPlane::turnHandle() const
{
    const QLineF both = handles();
    return both.isNull() ? std::nullopt : std::optional(both.p2());
}

QSize ClassifierPlane::sizeHint() const
{
    return {420, 420};
}

QSize ClassifierPlane::minimumSizeHint() const
{
    return {300, 300};
}

QRect ClassifierPlane::placeAround(const QPointF& value) const
{
    constexpr int half = 16;
    return {mapToPlane(value).toPoint() - QPoint(half, half), QSize(2 * half, 2 * half)};
}

void ClassifierPlane::paintItemFocus(QPainter& painter) const
{
    const QLineF both = handles();
    QPointF place = m_item == Item::Turn ? both.p2() : both.p1();
    if (m_item == Item::Point && m_point < m_picture.points.size()) {
        place = {m_picture.points[m_point].x1, m_picture.points[m_point].x2};
    }
    paintFocusRing(painter, placeAround(place), sizes::controlRadius, colorsOf(*this));
}

void ClassifierPlane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, *this);
    paintAxes(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plotArea());
    paintPoints(painter, *this);
    paintLine(painter, *this, handles());
    if (m_showsFocus) {
        paintItemFocus(painter);
        painter.setClipping(false);
        paintFocusRing(painter, rect(), sizes::controlRadius, colorsOf(*this));
    }
}

void ClassifierPlane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
