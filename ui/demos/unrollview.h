// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"
#include "ui/controls/figureparts.h"
#include "ui/demos/unrollgeometry.h"
#include "ui/page/keyhints.h"

#include <QWidget>

namespace ui {

/// A digit image whose rows slide out into one column, and a magnifying glass on the column. A
/// pixel can be pointed at, in the image, in the column and on the way, and with the arrow keys.
class UnrollView : public QWidget, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    explicit UnrollView(QWidget* parent = nullptr);

    void setDigit(const nn::DigitImage& digit);
    void setProgress(double progress);
    /// Points at a pixel (column and row from 0) without telling anybody.
    void setPixel(std::optional<QPoint> pixel);

    int valueAt(QPoint pixel) const;
    /// Where things are now.
    UnrollGeometry geometryOfPixels() const;

    int partCount() const override { return static_cast<int>(m_digit.size()); }
    FigurePart part(int index) override;
    int chosenPart() const override { return m_pixel ? pixelNumber(*m_pixel) - 1 : -1; }
    int partUnder(const QPoint& place) override;

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pixelChosen(std::optional<QPoint> pixel);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pointAt(const QPointF& place);
    void choose(std::optional<QPoint> pixel);
    QString pixelText(QPoint pixel) const;
    void announce();
    double rowHeight() const; ///< Of a line under the magnifying glass.
    double glassWidth() const;
    void paintCells(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintGlass(QPainter& painter) const;

    nn::DigitImage m_digit {};
    double m_progress = 0;
    std::optional<QPoint> m_pixel;
};

} // namespace ui
