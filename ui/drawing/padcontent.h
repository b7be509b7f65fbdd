// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"

#include <QImage>
#include <QJsonObject>

#include <optional>

namespace ui {

/// What lies on the drawing pad: a value, so that undo, saving and comparing are copying.
struct PadContent
{
    nn::Drawing strokes;
    /// A square grey picture under the strokes, 0 paper to 255 ink; null if there is none.
    QImage picture;
    /// The number of the example in the test set, if `picture` is one. Such a picture is a digit
    /// image already and is not prepared again.
    std::optional<int> sample;

    bool isEmpty() const { return strokes.empty() && picture.isNull(); }
    bool operator==(const PadContent&) const = default;
};

/// The pad as the network sees it.
nn::DigitImage preparedImage(const PadContent& content, const nn::PreparationSettings& settings);

/// What PadContent::picture may hold, made of any picture: grey, square, ink light, not large. Null
/// stays null.
QImage padPicture(const QImage& image);

/// 28 x 28 grey picture of a digit image.
QImage toImage(const nn::DigitImage& digit);

/// Width of the pen as a share of the pad's side: what the network's pen is when nothing is scaled.
double penWidthOnPad();

/// For the page's memory. A sample is remembered by its number, not by its pixels: after
/// contentFromJson() its picture is null until the caller looks it up.
/// Damaged JSON gives what can be read of it.
QJsonObject toJson(const PadContent& content);
PadContent contentFromJson(const QJsonObject& json);

} // namespace ui
