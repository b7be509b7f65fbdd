// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themepainting.h"

#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themestyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui {

namespace {

/// Saves and restores the painter: a style may not leave traces.
class PainterGuard
{
public:
    explicit PainterGuard(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterGuard() { m_painter.restore(); }
    PainterGuard(const PainterGuard&) = delete;
    PainterGuard& operator=(const PainterGuard&) = delete;

private:
    QPainter& m_painter;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// What cannot be used steps back.
QColor fieldBorderOf(const QStyleOption& option)
{
    const Colors& colors = colorsOf(option.palette);
    return has(option, QStyle::State_Enabled) ? fieldBorder(colors) : colors.line;
}

/// `resting` is the border while nothing happens to it.
void paintButton(
    QPainter& painter, const QStyleOption& option, bool isToBeFilled, const QColor& resting
)
{
    const Colors& colors = colorsOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = colors.card;
    QColor border = resting;
    const bool isFilled = enabled && isToBeFilled;
    if (isFilled) {
        fill = mixed(colors.accent, colors.ink, down ? 0.25 : hovered ? 0.12 : 0);
        border = fill;
    } else if (has(option, QStyle::State_On)) {
        fill = down ? colors.accentWash : colors.card;
        border = enabled ? colors.accent : colors.line;
    } else if (down) {
        fill = colors.groove;
    } else if (hovered) {
        fill = colors.panel;
        border = mixed(resting, colors.muted, 0.4);
    } else if (!enabled) {
        fill = colors.paper;
    }
    paintBox(painter, option.rect, sizes::controlRadius, fill, border);
    if (showsFocus(option)) {
        if (isFilled) {
            const QRect inner = option.rect.adjusted(2, 2, -2, -2);
            paintBox(painter, inner, sizes::controlRadius - 2, Qt::transparent, colors.onAccent);
        } else {
            paintFocusRing(painter, option.rect, sizes::controlRadius, colors);
        }
    }
}

} // namespace

void paintBox(
    QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& border
)
{
    const PainterGuard guard(painter);
    painter.setPen(QPen(border, sizes::hairline));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

int focusRingWidth(const Colors& colors)
{
    return isHighContrast(colors) ? sizes::strongFocusRing : sizes::focusRing;
}

void paintFocusRing(QPainter& painter, const QRect& rect, int radius, const Colors& colors)
{
    const PainterGuard guard(painter);
    const double width = focusRingWidth(colors);
    const double half = width / 2;
    painter.setPen(QPen(colors.accent, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

QColor fieldBorder(const Colors& colors)
{
    return isHighContrast(colors) ? colors.line : mixed(colors.line, colors.muted, 0.75);
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    const Colors& colors = colorsOf(option.palette);
    paintBox(painter, option.rect, sizes::controlRadius, colors.card, fieldBorderOf(option));
    if (has(option, QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect, sizes::controlRadius, colors);
    }
}

bool showsFocus(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

bool isFilledButton(const QStyleOption& option, const QWidget* widget)
{
    const bool isStrong = isHighContrast(colorsOf(option.palette));
    return isPrimary(widget) || (isStrong && has(option, QStyle::State_On));
}

void paintPushButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const QColor& border = colorsOf(option.palette).line;
    paintButton(painter, option, isFilledButton(option, widget), border);
}

void paintComboBox(QPainter& painter, const QStyleOption& option)
{
    paintButton(painter, option, false, fieldBorderOf(option));
}

void paintToolButtonPanel(QPainter& painter, const QStyleOption& option)
{
    const Colors& colors = colorsOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill;
    if (has(option, QStyle::State_Sunken)) {
        fill = colors.groove;
    } else if (has(option, QStyle::State_On)) {
        fill = colors.accentWash;
    } else if (enabled && has(option, QStyle::State_MouseOver)) {
        fill = mixed(colors.panel, colors.groove, 0.6);
    }
    if (fill.isValid()) {
        const bool isChosen = fill == colors.accentWash;
        const QColor border = isChosen ? chosenBorder(colors) : fill;
        paintBox(painter, option.rect, sizes::controlRadius, fill, border);
    }
    if (showsFocus(option)) {
        paintFocusRing(painter, option.rect, sizes::controlRadius, colors);
    }
}

void paintCheckIndicator(QPainter& painter, const QStyleOption& option)
{
    const Colors& colors = colorsOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor border = enabled ? colors.muted : colors.line;
    const QColor full = enabled ? colors.accent : colors.line;
    paintBox(painter, option.rect, sizes::step, on ? full : colors.card, on ? full : border);
    if (!on) {
        return;
    }
    const PainterGuard guard(painter);
    painter.setPen(QPen(colors.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF rect = option.rect;
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else {
        painter.drawPolyline(QPolygonF {at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.32)});
    }
}

void paintRadioIndicator(QPainter& painter, const QStyleOption& option)
{
    const Colors& colors = colorsOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor full = enabled ? colors.accent : colors.line;
    const QRect& rect = option.rect;
    paintBox(
        painter,
        rect,
        rect.width() / 2,
        colors.card,
        on            ? full
            : enabled ? colors.muted
                      : colors.line
    );
    if (on) {
        const PainterGuard guard(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(full);
        const double inset = rect.width() * 0.27;
        painter.drawEllipse(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    }
}

void paintSlider(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle
)
{
    const Colors& colors = colorsOf(option.palette);
    const PainterGuard guard(painter);
    constexpr double thickness = sizes::step;
    QRectF bar = groove;
    if (option.orientation == Qt::Horizontal) {
        bar = QRectF(bar.x(), bar.center().y() - thickness / 2, bar.width(), thickness);
    } else {
        bar = QRectF(bar.center().x() - thickness / 2, bar.y(), thickness, bar.height());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(bar, thickness / 2, thickness / 2);

    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor knob = enabled ? colors.accent : mixed(colors.line, colors.muted, 0.4);
    const QRectF round = QRectF(handle).adjusted(1, 1, -1, -1);
    painter.setBrush(
        option.activeSubControls.testFlag(QStyle::SC_SliderHandle) && enabled
            ? mixed(knob, colors.ink, 0.12)
            : knob
    );
    painter.setPen(QPen(colors.paper, 2));
    painter.drawEllipse(round);
    if (showsFocus(option)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, focusRingWidth(colors)));
        painter.drawEllipse(round);
    }
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const Colors& colors = colorsOf(option.palette);
    if (option.minimum == option.maximum) {
        return;
    }
    const PainterGuard guard(painter);
    const bool busy = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    const double radius = qMin(bar.width(), bar.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colors.line, colors.muted, busy ? 0.7 : 0.3));
    painter.drawRoundedRect(bar, radius, radius);
}

void paintArrowDown(QPainter& painter, const QRect& rect, const QColor& color)
{
    const PainterGuard guard(painter);
    painter.translate(QRectF(rect).center());
    painter.scale(textScale(), textScale());
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF {QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)});
}

} // namespace ui
