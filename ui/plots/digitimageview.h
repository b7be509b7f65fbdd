// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"
#include "ui/controls/figureparts.h"
#include "ui/page/keyhints.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace ui {

/// The 28 x 28 pixels a network is shown, white on black as in MNIST. One pixel can be pointed at,
/// with the mouse or with the arrow keys.
class DigitImageView : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    explicit DigitImageView(QWidget* parent = nullptr);

    void setDigit(const nn::DigitImage& digit);
    const nn::DigitImage& digit() const { return m_digit; }

    /// Column and row from 0 of the pixel that is pointed at.
    std::optional<QPoint> pixel() const { return m_pixel; }
    /// Points at a pixel, or at none. Precondition: both are from 0 to 27.
    void pointAt(std::optional<QPoint> pixel);
    /// A pixel that is pointed out while none is pointed at; the arrow keys go on from it.
    void setPinnedPixel(std::optional<QPoint> pixel);
    /// 0 paper to 255 ink. Precondition: both are below 28.
    int inkAt(QPoint pixel) const;

    int partCount() const override { return static_cast<int>(m_digit.size()); }
    FigurePart part(int index) override;
    int chosenPart() const override;
    int partUnder(const QPoint& place) override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

signals:
    void pixelChanged(std::optional<QPoint> pixel);
    /// A click on a pixel, or Enter while one is pointed at.
    void pixelChosen(QPoint pixel);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void retranslate();
    void announce();
    QRectF imageRect() const;
    QString inkText(QPoint pixel) const;
    std::optional<QPoint> pixelUnder(const QPointF& place) const;

    nn::DigitImage m_digit {};
    QImage m_image;
    std::optional<QPoint> m_pixel;
    std::optional<QPoint> m_pinned;
};

} // namespace ui
