// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace nn {
struct Model;
} // namespace nn

namespace ui {

struct Colors;

/// A small picture by which a network is known again: what the neurons of its first layer look for
/// if it takes grey images, those with the largest weights first; otherwise its neurons and
/// connections, of large layers a few. For any thread; takes milliseconds.
QImage modelPicture(const nn::Model& model, QSize size, qreal pixelRatio, const Colors& colors);

} // namespace ui
