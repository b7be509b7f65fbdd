// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/inklayer.h"

#include "ui/drawing/inkgeometry.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

/// Grey values become opacity of the ink colour, so that the picture suits the theme.
QImage inInk(const QImage& picture, const QColor& ink)
{
    QImage colored(picture.size(), QImage::Format_ARGB32);
    colored.fill(ink);
    colored.setAlphaChannel(picture);
    return colored;
}

} // namespace

QPen InkLayer::pen() const
{
    return QPen(
        m_look.ink, penWidthOnPad() * m_look.side, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin
    );
}

void InkLayer::rebuild(const PadContent& content, const Look& look, LastStroke lastStroke)
{
    m_look = look;
    const int pixels = static_cast<int>(std::ceil(look.side * look.devicePixelRatio));
    m_pixmap = QPixmap(pixels, pixels);
    m_pixmap.setDevicePixelRatio(look.devicePixelRatio);
    m_pixmap.fill(Qt::transparent);
    if (m_pixmap.isNull()) {
        return;
    }
    QPainter painter(&m_pixmap);
    if (!content.picture.isNull()) {
        // The pixels of a sample stay visible as pixels; a photograph is shown smooth.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !content.sample);
        painter.drawImage(QRectF(0, 0, look.side, look.side), inInk(content.picture, look.ink));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen());
    const std::size_t closed =
        content.strokes.size() - (lastStroke == LastStroke::Open && !content.strokes.empty());
    for (std::size_t i = 0; i < closed; ++i) {
        painter.drawPath(smoothPath(content.strokes[i], look.side));
    }
    if (closed < content.strokes.size()) {
        nn::Stroke settled;
        for (const nn::InkPoint& point : content.strokes.back()) {
            settled.push_back(point);
            if (settled.size() > 1) {
                painter.drawPath(lastSettledPiece(settled, look.side));
            }
        }
    }
}

QRectF InkLayer::extend(const nn::Stroke& stroke)
{
    if (stroke.size() < 2 || m_pixmap.isNull()) {
        return {};
    }
    const QPainterPath piece = lastSettledPiece(stroke, m_look.side);
    QPainter painter(&m_pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen());
    painter.drawPath(piece);
    return piece.controlPointRect();
}

} // namespace ui
