// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"

#include <QImage>
#include <QList>
#include <QSize>

#include <span>

namespace ui {

struct Colors;

/// A picture of signed numbers, row by row: `scale` is full blue, -scale full orange. The numbers
/// are kept as indices of a colour table, so that another theme needs no numbers.
/// Precondition: `values` has size.width() * size.height() elements.
QImage
signedImage(std::span<const nn::Real> values, QSize size, nn::Real scale, const Colors& colors);

/// The same with the colours of signedColorTable(), which takes longer than a small picture: for
/// many pictures it is made once.
QImage signedImage(
    std::span<const nn::Real> values, QSize size, nn::Real scale, const QList<QRgb>& colorTable
);
QList<QRgb> signedColorTable(const Colors& colors);

/// Gives a picture made by signedImage() the colours of another theme.
void recolor(QImage& image, const Colors& colors);

} // namespace ui
