// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionplane.h"

#include "ui/controls/arrowkeys.h"
#include "ui/demos/regionimage.h"
#include "ui/demos/statejson.h"
#include "ui/plots/classmarks.h"
#include "ui/plots/planeaxes.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int imageSide = 400;
constexpr int leastSide = 300;
constexpr int mostSide = 460; ///< Wanted; where there is more room, it is taken.
constexpr double markRadius = 4.5;
constexpr double pointRadius = 9;
constexpr double grasp = 16; ///< How near the pointer has to be to hold the point, in pixels.
constexpr double keyStep = 0.1;
constexpr double fineStep = 0.01;
constexpr double enoughRoom = 0.5; ///< From a name to the nearest point.
constexpr double nameShape = 3; ///< A name is so much wider than high.

/// How near the nearest point is, counting less to the sides, as a name is wide.
double roomAround(const QPointF& place)
{
    double nearest = enoughRoom;
    for (const nn::LabelledPoint& point : cloudPoints()) {
        const double across = (point.x1 - place.x()) / nameShape;
        nearest = std::min(nearest, std::hypot(across, point.x2 - place.y()));
    }
    return nearest;
}

} // namespace

RegionPlane::RegionPlane(std::shared_ptr<CloudNetwork> network, QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::CrossCursor);
    announceValues();
    setNetwork(std::move(network));
}

QPointF RegionPlane::within(const QPointF& place)
{
    return {inHundredths(place.x(), -reach, reach), inHundredths(place.y(), -reach, reach)};
}

void RegionPlane::setNetwork(std::shared_ptr<CloudNetwork> network)
{
    if (network != m_network) {
        m_network = std::move(network);
        findNames();
        update();
    }
}

void RegionPlane::setPoint(const QPointF& point, int winner)
{
    if (point != m_point || winner != m_winner) {
        m_point = point;
        m_winner = winner;
        update();
        announceValueChange(*this);
    }
}

void RegionPlane::findNames()
{
    constexpr double step = 0.4;
    constexpr double farthest = 2.4; // A name needs room around it.
    m_names.fill({});
    for (double x = -farthest; x <= farthest; x += step) {
        for (double y = -farthest; y <= farthest; y += step) {
            const std::vector<double> outputs = m_network->outputsAt(x, y);
            const double lead = nn::lead_of(m_network->form(), outputs);
            const double room = lead * roomAround({x, y});
            RegionName& name = m_names.at(std::size_t(nn::winner_of(m_network->form(), outputs)));
            if (room > name.room) {
                name = {{x, y}, room};
            }
        }
    }
}

QPointF RegionPlane::mapToPlane(const QPointF& value) const
{
    return planeViewIn(rect(), reach).toPixels(value);
}

QString RegionPlane::accessibleText() const
{
    //: "x₁ = 0.50, x₂ = −1.20: the answer is class 2"
    return tr("x₁ = %1, x₂ = %2: the answer is class %3")
        .arg(numberText(m_point.x(), 2), numberText(m_point.y(), 2), QString::number(m_winner));
}

void RegionPlane::chooseValue(double value)
{
    emit editBegan();
    moveTo({value, m_point.y()});
}

void RegionPlane::moveTo(const QPointF& place)
{
    const QPointF wanted = within(place);
    if (wanted != m_point) {
        emit pointMoved(wanted);
    }
}

QSize RegionPlane::sizeHint() const
{
    return {420, 420};
}

QSize RegionPlane::minimumSizeHint() const
{
    return {leastSide, leastSide};
}

int RegionPlane::heightForWidth(int width) const
{
    return std::clamp(width, leastSide, mostSide);
}

void RegionPlane::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    const PlaneView view = planeViewIn(rect(), reach);
    QPixmap& ground = m_grounds[m_network->form()];
    if (ground.isNull()) {
        ground = QPixmap::fromImage(regionImage(*m_network, reach, imageSide, colors));
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(view.area, ground, ground.rect());
    paintPlaneAxes(painter, view, colors);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(view.area);
    paintPoints(painter);
    paintNames(painter);
    paintPoint(painter);
    if (m_showsFocus) {
        painter.setClipping(false);
        paintFocusRing(painter, rect(), sizes::controlRadius, colors);
    }
}

void RegionPlane::paintPoints(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    painter.setPen(QPen(colors.card, 1));
    for (const nn::LabelledPoint& point : cloudPoints()) {
        painter.setBrush(classColor(colors, point.label));
        paintClassMark(painter, mapToPlane({point.x1, point.x2}), markRadius, point.label);
    }
}

void RegionPlane::paintNames(QPainter& painter) const
{
    painter.setFont(fontFor(FontRole::Heading));
    for (int label = 0; label < cloudClassCount; ++label) {
        const RegionName& name = m_names.at(std::size_t(label));
        if (name.room >= 0) {
            paintClassName(painter, mapToPlane(name.place), label, colorsOf(*this).ink);
        }
    }
}

void RegionPlane::paintPoint(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    const QRectF area = planeViewIn(rect(), reach).area;
    const QPointF place = mapToPlane(m_point);
    painter.setPen(QPen(colors.ink, sizes::hairline, Qt::DotLine));
    painter.drawLine(QPointF(place.x(), place.y()), QPointF(place.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), place.y()), QPointF(place.x(), place.y()));
    painter.setPen(QPen(colors.accent, 3));
    painter.setBrush(colors.card);
    painter.drawEllipse(place, pointRadius, pointRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(classColor(colors, m_winner));
    paintClassMark(painter, place, pointRadius / 2, m_winner);
}

void RegionPlane::mousePressEvent(QMouseEvent* event)
{
    const PlaneView view = planeViewIn(rect(), reach);
    const QPointF way = mapToPlane(m_point) - event->position();
    const bool isOnPoint = std::hypot(way.x(), way.y()) <= grasp;
    if (event->button() != Qt::LeftButton || m_isHeld
        || (!isOnPoint && !view.area.contains(event->position()))) {
        event->ignore();
        return;
    }
    m_isHeld = true;
    m_gripOffset = isOnPoint ? way : QPointF();
    emit editBegan();
    moveTo(view.toValue(event->position() + m_gripOffset));
}

void RegionPlane::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isHeld) {
        moveTo(planeViewIn(rect(), reach).toValue(event->position() + m_gripOffset));
    }
}

void RegionPlane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_isHeld = false;
    }
}

QList<KeyHint> RegionPlane::keyHints() const
{
    return {{arrowKeyNames(), tr("On the map: move the point; with Shift in small steps")}};
}

void RegionPlane::keyPressEvent(QKeyEvent* event)
{
    const QPoint way = arrowWay(event->key());
    if (way.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat()) {
        emit editBegan();
    }
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? fineStep : keyStep;
    moveTo(m_point + step * QPointF(way.x(), -way.y())); // Up is positive in the plane.
}

void RegionPlane::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void RegionPlane::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

void RegionPlane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_grounds.clear();
    }
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
