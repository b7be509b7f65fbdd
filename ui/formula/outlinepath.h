// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace ui {

/// The path of an SVG `d` attribute made of the absolute commands M L H V Q T C S Z, which is all
/// that MathJax's glyphs use. Nothing if there is anything else in it, a number too few, or a
/// number beyond a million.
std::optional<QPainterPath> outlinePath(QStringView data);

} // namespace ui
