// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulareader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double largestLength = 1e6;

QString textOf(const QJsonObject& facts, const char* key)
{
    return facts.value(QLatin1String(key)).toString();
}

/// The lengths under `keys`, if all are there.
template <std::size_t Count>
std::optional<std::array<double, Count>>
lengthsOf(const QJsonObject& facts, const std::array<const char*, Count>& keys)
{
    std::array<double, Count> lengths {};
    for (std::size_t i = 0; i < Count; ++i) {
        const auto length = formulaLength(facts.value(QLatin1String(keys[i])));
        if (!length) {
            return std::nullopt;
        }
        lengths[i] = *length;
    }
    return lengths;
}

std::optional<QTransform> readPlacement(const QJsonArray& matrix)
{
    std::array<double, 6> m {};
    if (matrix.size() != static_cast<qsizetype>(m.size())) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < m.size(); ++i) {
        const auto length = formulaLength(matrix.at(static_cast<qsizetype>(i)));
        if (!length) {
            return std::nullopt;
        }
        m[i] = *length;
    }
    return QTransform(m[0], m[1], m[2], m[3], m[4], m[5]);
}

bool readGlyphs(const QJsonArray& list, std::size_t outlineCount, FormulaArt& art)
{
    for (const auto& value : list) {
        const QJsonObject facts = value.toObject();
        const auto index = outlineIndex(facts.value(QLatin1String("glyph")), outlineCount);
        const auto placement = readPlacement(facts.value(QLatin1String("matrix")).toArray());
        if (!index || !placement) {
            return false;
        }
        art.glyphs.push_back({*index, *placement, textOf(facts, "part")});
    }
    return true;
}

bool readBars(const QJsonArray& list, FormulaArt& art)
{
    for (const auto& value : list) {
        const QJsonObject facts = value.toObject();
        const auto box = lengthsOf<4>(facts, {"x", "y", "width", "height"});
        if (!box) {
            return false;
        }
        const auto [x, y, width, height] = *box;
        art.bars.push_back({QRectF(x, y, width, height), textOf(facts, "part")});
    }
    return true;
}

bool readSlots(const QJsonArray& list, FormulaArt& art)
{
    for (const auto& value : list) {
        const QJsonObject facts = value.toObject();
        const auto place = lengthsOf<3>(facts, {"x", "y", "scale"});
        const QString id = textOf(facts, "id");
        if (!place || id.isEmpty()) {
            return false;
        }
        const auto [x, y, scale] = *place;
        const bool fluid = facts.value(QLatin1String("fluid")).toBool();
        art.numbers.push_back(
            {id, {x, y}, scale, textOf(facts, "template"), fluid, textOf(facts, "part")}
        );
    }
    return true;
}

} // namespace

std::optional<double> formulaLength(const QJsonValue& value)
{
    // A JSON number cannot be NaN, but what is no number becomes one here.
    const double length = value.toDouble(std::nan(""));
    return std::abs(length) <= largestLength ? std::optional(length) : std::nullopt;
}

std::optional<int> outlineIndex(const QJsonValue& value, std::size_t outlineCount)
{
    const int index = value.toInt(-1);
    const bool exists = index >= 0 && static_cast<std::size_t>(index) < outlineCount;
    return exists ? std::optional(index) : std::nullopt;
}

std::optional<FormulaArt> readFormula(const QJsonObject& facts, std::size_t outlineCount)
{
    const auto size = lengthsOf<3>(facts, {"width", "ascent", "descent"});
    if (!size) {
        return std::nullopt;
    }
    FormulaArt art;
    art.latex = textOf(facts, "latex");
    art.width = (*size)[0];
    art.ascent = (*size)[1];
    art.descent = (*size)[2];
    const auto list = [&](const char* key) { return facts.value(QLatin1String(key)).toArray(); };
    if (art.width <= 0 || art.ascent + art.descent <= 0
        || !readGlyphs(list("glyphs"), outlineCount, art) || !readBars(list("bars"), art)
        || !readSlots(list("slots"), art)) {
        return std::nullopt;
    }
    return art;
}

} // namespace ui
