// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace ui {

/// `from` with the values of `target` in it. Numbers that both have, at any depth, lie between the
/// two at `share` (0 to 1); anything else of `target` arrives when `share` is 1.
QJsonObject blended(const QJsonObject& from, const QJsonObject& target, double share);

} // namespace ui
