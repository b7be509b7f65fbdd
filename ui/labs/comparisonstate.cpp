// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison remembers from one start to the next; what it does is in comparison.cpp.
#include "ui/labs/comparison.h"
#include "ui/labs/playgroundstate.h"

namespace ui {

namespace {

constexpr QLatin1String versionKey("version");
constexpr QLatin1String onKey("on");
constexpr QLatin1String differenceKey("difference");
constexpr QLatin1String straightKey("straight");
constexpr QLatin1String fairKey("fair");
constexpr QLatin1String editedKey("edited");
constexpr QLatin1String numbersKey("numbers");
constexpr QLatin1String epochKey("epoch");
constexpr int version = 1;

} // namespace

QJsonObject Comparison::saveState() const
{
    QJsonObject state {
        {versionKey, version},
        {onKey, isOn()},
        {differenceKey, toJson(m_difference)},
        {straightKey, m_isStraight},
        {editedKey, m_editedIn.has_value()},
    };
    if (isOn()) {
        state[fairKey] = m_isFair;
        const NetworkNumbers& numbers = documentB().numbers();
        state[numbersKey] = toJson(numbers.parameters->values);
        state[epochKey] = static_cast<double>(numbers.epoch);
    }
    return state;
}

void Comparison::restoreState(const QJsonObject& state)
{
    const auto difference = setupDifference(state[differenceKey].toObject());
    if (state[versionKey].toInt() != version || !difference) {
        return;
    }
    removeB();
    m_difference = *difference;
    m_isStraight = state[straightKey].toBool();
    m_hasJumped = !isFresh();
    m_editedIn = state[editedKey].toBool() ? std::optional<std::size_t>(0) : std::nullopt;
    if (state[onKey].toBool()) {
        const std::optional<NetworkNumbers> numbers = numbersFrom(state);
        const bool isTogether = numbers && numbers->epoch == m_document.numbers().epoch;
        makeB(isTogether ? numbers : std::nullopt);
        m_isFair = isTogether ? state[fairKey].toBool() : m_isStraight;
    }
    emit changed();
    follow();
}

} // namespace ui
