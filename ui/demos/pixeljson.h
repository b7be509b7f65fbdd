// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPoint>
#include <QString>

#include <optional>

namespace ui {

/// A pixel of a digit image in a figure's state: "row" and "column", each from 1 to 28, or 0 for
/// none. In the program both are counted from 0.
void writePixel(QJsonObject& state, std::optional<QPoint> pixel);
/// What `state` says, `before` if it says nothing that makes sense.
std::optional<QPoint> readPixel(const QJsonObject& state, std::optional<QPoint> before);
/// What is wrong with the pixel in the settings of a figure, for its author; or nothing.
QString pixelProblem(const QJsonObject& settings);

} // namespace ui
