// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/taskmark.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/motion.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

namespace ui {

namespace {

constexpr int celebrationMs = 250;
constexpr double unitsAcross = 20; ///< The mark is drawn on a square of so many units.

/// The first `share` of the tick, about the middle of the square.
QPainterPath tick(double share)
{
    const QPointF start(-4.2, 0.3);
    const QPointF corner(-1.3, 3.2);
    const QPointF end(4.2, -3.2);
    constexpr double first = 0.35; // Of the tick's length is before its corner.
    QPainterPath path(start);
    path.lineTo(start + (corner - start) * std::min(1.0, share / first));
    if (share > first) {
        path.lineTo(corner + (end - corner) * (share - first) / (1 - first));
    }
    return path;
}

} // namespace

TaskMark::TaskMark(QWidget* parent) : QWidget(parent), m_animation(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        setCelebrated(share.toDouble());
    });
}

void TaskMark::setState(State state)
{
    m_animation->stop();
    m_state = state;
    setCelebrated(state == State::Done ? 1 : 0);
    update();
}

void TaskMark::celebrate()
{
    m_state = State::Done;
    m_animation->setDuration(motionDuration(celebrationMs));
    m_animation->start();
}

void TaskMark::setCelebrated(double share)
{
    if (share != m_celebrated) {
        m_celebrated = share;
        update();
        emit celebratedChanged(share);
    }
}

QSize TaskMark::sizeHint() const
{
    const int side = QFontMetrics(fontFor(FontRole::Prose)).height();
    return {side, side};
}

void TaskMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(*this);
    painter.translate(QRectF(rect()).center());
    painter.scale(width() / unitsAcross, height() / unitsAcross);
    constexpr double radius = 7.5;
    if (m_state == State::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colors.accentWash, colors.right, m_celebrated));
        painter.drawEllipse(QPointF(), radius + 1, radius + 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick(m_celebrated));
        return;
    }
    const QColor ink = m_state == State::Open ? colors.accent : colors.muted;
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(), radius, radius);
    if (m_state == State::Shown) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(), radius / 2, radius / 2);
    }
}

void TaskMark::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace ui
