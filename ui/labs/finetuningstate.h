// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/labs/finetuning.h"

#include <QJsonObject>

#include <optional>

namespace ui {

/// For the page's memory: how a run went, and the name of the network it was about.
QJsonObject toJson(const FineTuningResult& result, const QString& network);
/// Nothing if something of it is missing or cannot be.
std::optional<FineTuningResult> resultFromJson(const QJsonObject& json, QString& network);

} // namespace ui
