// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawing pad shows and says; what it does is in drawingpad.cpp.
#include "ui/drawing/drawingpad.h"
#include "ui/drawing/inkgeometry.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/theme.h"

#include <QCursor>
#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>

#include <cmath>

namespace ui {

namespace {

constexpr qreal cornerRadius = 12;
constexpr double eraserShare = 0.05; ///< The eraser's radius as a share of the pad.
constexpr qreal crossArm = 9;

} // namespace

QRectF DrawingPad::padRect() const
{
    const int side = std::min(width(), height());
    return {(width() - side) / 2.0, 0, static_cast<qreal>(side), static_cast<qreal>(side)};
}

nn::InkPoint DrawingPad::toPad(const QPointF& position) const
{
    const QRectF pad = padRect();
    return {(position.x() - pad.x()) / pad.width(), (position.y() - pad.y()) / pad.width()};
}

QPointF DrawingPad::fromPad(const nn::InkPoint& point) const
{
    const QRectF pad = padRect();
    return {pad.x() + point.x * pad.width(), pad.y() + point.y * pad.width()};
}

double DrawingPad::eraserRadius() const
{
    return eraserShare;
}

QCursor DrawingPad::cursorFor(Tool tool) const
{
    if (tool == Tool::Pen) {
        return Qt::CrossCursor;
    }
    // A ring as large as what will be rubbed out.
    const qreal radius = eraserShare * padRect().width();
    const int side = 2 * static_cast<int>(std::ceil(radius)) + 4;
    QPixmap ring(QSize(side, side) * devicePixelRatioF());
    ring.setDevicePixelRatio(devicePixelRatioF());
    ring.fill(Qt::transparent);
    QPainter painter(&ring);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center(side / 2.0, side / 2.0);
    for (const auto& [color, width] : {std::pair(Qt::white, 3), std::pair(Qt::black, 1)}) {
        painter.setPen(QPen(color, width));
        painter.drawEllipse(center, radius, radius);
    }
    return QCursor(ring);
}

void DrawingPad::refreshInk()
{
    m_inkIsStale = true;
    update();
}

void DrawingPad::updateAround(const QRectF& inPad)
{
    const qreal margin =
        std::max(padRect().width() * std::max(penWidthOnPad() / 2, eraserShare), crossArm) + 3;
    const QRectF dirty = inPad.translated(padRect().topLeft());
    update(dirty.adjusted(-margin, -margin, margin, margin).toAlignedRect());
}

void DrawingPad::paintEvent(QPaintEvent* event)
{
    const Colors& colors = colorsOf(*this);
    const QRectF pad = padRect();
    const InkLayer::Look look {pad.width(), devicePixelRatioF(), colors.ink};
    const bool strokeIsOpen = m_gesture && m_gesture->tool == Tool::Pen;
    if (m_inkIsStale || m_ink.look() != look) {
        m_ink.rebuild(
            m_content,
            look,
            strokeIsOpen ? InkLayer::LastStroke::Open : InkLayer::LastStroke::Closed
        );
        m_inkIsStale = false;
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isInside = pad.adjusted(cornerRadius, cornerRadius, -cornerRadius, -cornerRadius)
                              .contains(event->rect());
    if (!isInside) {
        clipToPad(painter);
    }
    painter.fillRect(pad, colors.card);
    painter.translate(pad.topLeft());
    painter.drawPixmap(0, 0, m_ink.pixmap());
    if (strokeIsOpen) {
        painter.strokePath(endOfStroke(m_content.strokes.back(), pad.width()), m_ink.pen());
    }
    painter.resetTransform();
    painter.setClipping(false);
    if (!isInside) {
        paintFrame(painter);
    }
    if (m_content.isEmpty()) {
        paintHint(painter);
    }
    if (hasFocus() && m_keyboardPenShown) {
        paintKeyboardPen(painter);
    }
}

/// Its corners show what it stands on.
void DrawingPad::clipToPad(QPainter& painter) const
{
    QPainterPath shape;
    shape.addRoundedRect(padRect(), cornerRadius, cornerRadius);
    painter.setClipPath(shape);
}

void DrawingPad::paintFrame(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    const QRectF pad = padRect();
    const QRectF border = pad.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool ring = hasFocus() && m_keyboardPenShown;
    painter.setPen(QPen(ring ? colors.accent : colors.line, ring ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(border, cornerRadius, cornerRadius);
}

void DrawingPad::paintHint(QPainter& painter) const
{
    painter.setPen(colorsOf(*this).muted);
    const QString keys = tr("Arrow keys move the pen, Space sets it down.");
    const QString hint = tr("Draw a digit here");
    const QString text = hasFocus() && m_keyboardPenShown ? hint + u'\n' + keys : hint;
    painter.drawText(
        padRect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text
    );
}

void DrawingPad::paintKeyboardPen(QPainter& painter) const
{
    const QPointF center = fromPad(m_keyboardPen);
    const Tool tool = m_gesture ? m_gesture->tool : m_tool;
    const double share = tool == Tool::Eraser ? eraserShare : penWidthOnPad() / 2;
    const qreal radius = share * padRect().width();
    const Colors& colors = colorsOf(*this);
    painter.setBrush(m_gesture ? QBrush(colors.accent) : Qt::NoBrush);
    // Two rings, so that one of them shows on paper and on ink alike.
    painter.setPen(QPen(colors.card, 4));
    painter.drawEllipse(center, radius, radius);
    painter.setPen(QPen(colors.accent, 2));
    painter.drawEllipse(center, radius, radius);
}

void DrawingPad::retranslate()
{
    setAccessibleName(tr("Drawing pad"));
    announce();
}

void DrawingPad::announce()
{
    QString what = tr("Empty.");
    if (!m_content.picture.isNull()) {
        what = m_content.sample ? tr("A digit from the test set.") : tr("A picture.");
    } else if (!m_content.strokes.empty()) {
        what = tr("%n stroke(s).", nullptr, static_cast<int>(m_content.strokes.size()));
    }
    const QString tool = m_tool == Tool::Pen ? tr("Pen") : tr("Eraser");
    const QString state = m_gesture ? tr("%1 down.").arg(tool) : tr("%1 lifted.").arg(tool);
    const QString place = tr("Column %1, row %2 of 28.")
                              .arg(1 + static_cast<int>(m_keyboardPen.x * 27.999))
                              .arg(1 + static_cast<int>(m_keyboardPen.y * 27.999));
    const QString keys =
        tr("Arrow keys move the pen, with Shift in finer steps; Space sets it down "
           "or lifts it; Escape drops the stroke.");
    const QString samples = m_offersSamples ? tr("0 to 9 fetch a sample.") : QString();
    setAccessibleDescription(joinedSentences({what, state, place, keys, samples}));
}

} // namespace ui
