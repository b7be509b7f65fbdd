// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QMetaType>
#include <QSize>
#include <QString>

#include <functional>

class QMimeData;
class QPainter;

namespace ui {

/// A figure as it was at one moment, to be kept or handed on: a value that needs no widget.
struct FigurePicture
{
    QString title;
    QImage image; ///< In at least twice the resolution of a plain screen, for printing.
    QByteArray svg; ///< The same as vectors, with texts as texts.
};

/// Draws a figure of `size`, in device-independent pixels, on an opaque `ground`: its colours are
/// chosen for that. `paint` is called once for each form, and `ratio` is that of the screen.
FigurePicture drawPicture(
    const QString& title,
    const QSize& size,
    double ratio,
    const QColor& ground,
    const std::function<void(QPainter&)>& paint
);

/// For the clipboard: programs take what they can use. The caller owns it.
QMimeData* mimeDataOf(const FigurePicture& picture);

/// A file name that can be typed and sent, made of the title, without ending.
QString fileNameFor(const QString& title);

/// Writes the form that the ending of `path` asks for, all of it or nothing. Returns what went
/// wrong, as the system says it, or nothing.
QString writePicture(const FigurePicture& picture, const QString& path);

} // namespace ui

Q_DECLARE_METATYPE(ui::FigurePicture)
