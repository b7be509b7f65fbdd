// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "ui/document/networkdocument.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace ui {

/// Weights and biases as they are kept.
QJsonArray toJson(const nn::Buffer& numbers);
/// Reads "numbers", "epoch" and "frozen". Nothing if one of them cannot be; whether they fit a
/// network is for the document to say.
std::optional<NetworkNumbers> numbersFrom(const QJsonObject& state);

} // namespace ui
