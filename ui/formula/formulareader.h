// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formula/formulaart.h"

#include <cstddef>
#include <optional>

class QJsonObject;
class QJsonValue;

namespace ui {

/// The pieces of formulas.json, each checked: nothing comes back that cannot be drawn.
///@{
/// A number of at most a million in size.
std::optional<double> formulaLength(const QJsonValue& value);
std::optional<int> outlineIndex(const QJsonValue& value, std::size_t outlineCount);
std::optional<FormulaArt> readFormula(const QJsonObject& facts, std::size_t outlineCount);
///@}

} // namespace ui
