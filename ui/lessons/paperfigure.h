// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demoservices.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/papertext.h"

#include <QPicture>

#include <memory>

namespace ui {

/// A figure on paper, as it is at one moment, with its headline and caption.
class PaperFigure : public PaperBlock
{
public:
    /// `state` is what Demo::saveState() gave; empty for the starting state. It is drawn in less
    /// than its size if it is higher than `mostHeight`. Costs as much as showing the figure.
    PaperFigure(
        const DemoFacts& facts,
        const QString& caption,
        const QJsonObject& state,
        const DemoServices& services,
        double width,
        double mostHeight
    );

    QList<PaperPiece> pieces() const override { return {{0, m_height}}; }
    void draw(QPainter& painter, double top, double bottom) const override;

private:
    void record(QWidget& figure, double width, double mostHeight);

    double m_width;
    double m_height = 0;
    std::unique_ptr<PaperText> m_headline;
    std::unique_ptr<PaperText> m_caption;
    QPicture m_picture; ///< Shapes and letters, no pixels.
    QSizeF m_size; ///< Of the picture.
    double m_scale = 1; ///< From the picture to paper.
    QPointF m_place; ///< Of the picture.
};

} // namespace ui
