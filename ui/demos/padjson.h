// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/padcontent.h"

#include <QJsonObject>

namespace ui {

/// A drawing in a figure's state, in a form that authors can write: "strokes" is a list of strokes,
/// each a list of [x, y], both between 0 and 1. A picture that was put on the pad is kept too.
QJsonObject padToJson(const PadContent& content);
/// What can be read of it. Strokes of no sense are left out together.
PadContent padFromJson(const QJsonObject& json);

} // namespace ui
