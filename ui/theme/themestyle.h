// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QPushButton;

namespace ui {

/// Marks the one button of a page that leads on: it is filled with the accent colour.
void makePrimary(QPushButton& button);
/// Takes makePrimary() back.
void makePlain(QPushButton& button);
bool isPrimary(const QWidget* widget);

/// Fusion with flat controls: hairline borders, round corners, a ring around what has the keyboard.
/// Takes every colour from the palette of what it draws.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    /// Tells everything that moves (see motion.h) not to.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget
    ) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
    ) const override;
    void drawComplexControl(
        ComplexControl control,
        const QStyleOptionComplex* option,
        QPainter* painter,
        const QWidget* widget
    ) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget
    ) const override;
    QRect subControlRect(
        ComplexControl control,
        const QStyleOptionComplex* option,
        SubControl subControl,
        const QWidget* widget
    ) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget)
        const override;
    int styleHint(
        StyleHint hint,
        const QStyleOption* option,
        const QWidget* widget,
        QStyleHintReturn* returned
    ) const override;

private:
    bool m_reducedMotion = false;
};

} // namespace ui
