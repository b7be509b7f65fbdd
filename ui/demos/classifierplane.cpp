// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/classifierplane.h"

#include "ui/demos/classifiermarks.h"
#include "ui/demos/linegeometry.h"
#include "ui/plots/planeaxes.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double handleDistance = 1.3; ///< Between the two handles, in units of the axes.
constexpr double handleMargin = 0.15; ///< From a handle to the border.

} // namespace

ClassifierPlane::ClassifierPlane(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    announceValues();
}

void ClassifierPlane::setPicture(const ClassifierPicture& picture)
{
    if (picture == m_picture) {
        return;
    }
    m_picture = picture;
    m_point = std::min(m_point, m_picture.points.size() - (m_picture.points.empty() ? 0 : 1));
    update();
    announceValueChange(*this, accessibleValue());
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

double ClassifierPlane::accessibleValue() const
{
    const nn::LinearRule& rule = m_picture.rule;
    switch (m_item) {
    case Item::Turn:
        return std::atan2(rule.weight2, rule.weight1) * 180 / std::numbers::pi;
    case Item::Point:
        return double(m_point) + 1;
    default:
        return rule.bias;
    }
}

AccessibleValue::Scale ClassifierPlane::accessibleScale() const
{
    switch (m_item) {
    case Item::Turn:
        return {-180, 180, 1};
    case Item::Point:
        return {1, double(m_picture.points.size()), 1};
    default:
        return {-100, 100, 0.01};
    }
}

QString ClassifierPlane::accessibleText() const
{
    const nn::LinearRule& rule = m_picture.rule;
    if (m_item == Item::Point && m_point < m_picture.points.size()) {
        const nn::LabelledPoint& point = m_picture.points[m_point];
        //: "Point 3 of 20 at 0.9, 1.4: class 1, on the right side"
        return tr("Point %1 of %2 at %3, %4: class %5, %6")
            .arg(
                countText(qint64(m_point) + 1),
                countText(qint64(m_picture.points.size())),
                numberText(point.x1, 2),
                numberText(point.x2, 2),
                QString::number(point.label),
                nn::answer(rule, point) == point.label ? tr("on the right side")
                                                       : tr("on the wrong side")
            );
    }
    if (!hasLine(rule)) {
        return tr("No line: both weights are 0");
    }
    if (m_item == Item::Turn) {
        return tr("Handle that turns the line: weights %1 and %2")
            .arg(numberText(rule.weight1, 2), numberText(rule.weight2, 2));
    }
    return tr("Handle that moves the line: bias %1").arg(numberText(rule.bias, 2));
}

QSize ClassifierPlane::sizeHint() const
{
    return {420, 420};
}

QSize ClassifierPlane::minimumSizeHint() const
{
    return {300, 300};
}

void ClassifierPlane::paintItemFocus(QPainter& painter) const
{
    const QLineF both = handles();
    QPointF place = m_item == Item::Turn ? both.p2() : both.p1();
    if (m_item == Item::Point && m_point < m_picture.points.size()) {
        place = {m_picture.points[m_point].x1, m_picture.points[m_point].x2};
    }
    constexpr int half = 16;
    const QPoint middle = mapToPlane(place).toPoint();
    paintFocusRing(
        painter,
        QRect(middle - QPoint(half, half), QSize(2 * half, 2 * half)),
        sizes::controlRadius,
        colorsOf(*this)
    );
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
