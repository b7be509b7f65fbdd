// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace test {

/// A text as it came onto a widget, whoever painted it: the style, a document or the widget.
struct PaintedText
{
    QString text;
    QFont font;
    QPointF start; ///< Of its base line, in the coordinates of the widget.
    QRectF ink; ///< Around the letters.
    QRectF room; ///< What is outside of it was cut off.
    QColor color;
};

/// Every text that `widget` paints, without those of its children. The widget is painted into a
/// device that keeps the words instead of the pixels, so nothing has to be said about its kind.
QList<PaintedText> paintedTexts(QWidget& widget);

} // namespace test
