// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/classifierstate.h"

#include "ui/demos/statejson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr std::size_t freshCount = 20;
constexpr std::uint64_t freshSeed = 1;
constexpr double farthest = 3; ///< Coordinates lie within +-it.

QString idOf(nn::ToyData data)
{
    switch (data) {
    case nn::ToyData::separable:
        return QStringLiteral("separable");
    case nn::ToyData::overlapping:
        return QStringLiteral("overlapping");
    case nn::ToyData::exclusive_or:
        break;
    }
    return QStringLiteral("xor");
}

std::optional<nn::ToyData> dataFrom(const QJsonValue& value)
{
    const auto* found = std::ranges::find(toyDataKinds, value.toString(), idOf);
    return found == toyDataKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<nn::LabelledPoint> pointFrom(const QJsonValue& value)
{
    const QJsonArray numbers = value.toArray();
    const double x1 = numbers.at(0).toDouble(NAN);
    const double x2 = numbers.at(1).toDouble(NAN);
    const int label = numbers.at(2).toInt(-1);
    const bool isGood = numbers.size() == 3 && std::abs(x1) <= farthest && std::abs(x2) <= farthest
        && (label == 0 || label == 1);
    return isGood ? std::optional(shownPoint({x1, x2, label})) : std::nullopt;
}

std::optional<nn::LabelledPoints> pointsFrom(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > qsizetype(mostPoints)) {
        return std::nullopt;
    }
    nn::LabelledPoints points;
    for (const auto& entry : list) {
        const auto point = pointFrom(entry);
        if (!point) {
            return std::nullopt;
        }
        points.push_back(*point);
    }
    return points;
}

bool areWeights(const QJsonValue& value)
{
    const QJsonArray weights = value.toArray();
    return weights.size() == 2 && weights.at(0).isDouble() && weights.at(1).isDouble();
}

/// An index of a list of `count`; nothing if it is none.
std::optional<std::size_t> indexFrom(const QJsonValue& value, std::size_t count)
{
    const int index = value.toInt(-1);
    const bool isGood = index >= 0 && std::size_t(index) < count;
    return isGood ? std::optional(std::size_t(index)) : std::nullopt;
}

} // namespace

bool isAllRight(const ClassifierState& state)
{
    return nn::count_right(state.perceptron.rule, state.points) == state.points.size();
}

nn::LabelledPoints freshPoints(nn::ToyData data)
{
    return nn::make_toy_data(data, freshCount, freshSeed);
}

nn::LinearRule shownRule(const nn::LinearRule& rule)
{
    return {
        inHundredths(rule.weight1, -largestParameter, largestParameter),
        inHundredths(rule.weight2, -largestParameter, largestParameter),
        inHundredths(rule.bias, -largestParameter, largestParameter),
    };
}

nn::LabelledPoint shownPoint(const nn::LabelledPoint& point)
{
    return {
        inHundredths(point.x1, -farthest, farthest),
        inHundredths(point.x2, -farthest, farthest),
        point.label};
}

QJsonObject toJson(const ClassifierState& state)
{
    const nn::LinearRule& rule = state.perceptron.rule;
    QJsonArray points;
    for (const nn::LabelledPoint& point : state.points) {
        points.append(QJsonArray {point.x1, point.x2, point.label});
    }
    return {
        {QStringLiteral("weights"), QJsonArray {rule.weight1, rule.weight2}},
        {QStringLiteral("bias"), rule.bias},
        {QStringLiteral("data"), idOf(state.data)},
        {QStringLiteral("points"), points},
        {QStringLiteral("steps"), qint64(state.perceptron.steps)},
        {QStringLiteral("next"), qint64(state.perceptron.next)},
        {QStringLiteral("used"), state.used ? qint64(*state.used) : -1},
    };
}

ClassifierState stateFromJson(const QJsonObject& json, ClassifierState state)
{
    nn::Perceptron& perceptron = state.perceptron;
    nn::LinearRule rule = perceptron.rule;
    const QJsonValue weights = json.value(QLatin1String("weights"));
    if (areWeights(weights)) {
        rule.weight1 = weights.toArray().at(0).toDouble();
        rule.weight2 = weights.toArray().at(1).toDouble();
    }
    rule.bias = json.value(QLatin1String("bias")).toDouble(rule.bias);
    perceptron.rule = shownRule(rule);

    const nn::ToyData before = state.data;
    state.data = dataFrom(json.value(QLatin1String("data"))).value_or(before);
    if (const auto points = pointsFrom(json.value(QLatin1String("points")))) {
        state.points = *points;
    } else if (state.data != before) {
        state.points = freshPoints(state.data);
    }
    const int steps = json.value(QLatin1String("steps")).toInt(int(perceptron.steps));
    perceptron.steps = std::size_t(std::max(0, steps));
    const std::size_t count = state.points.size();
    perceptron.next = indexFrom(json.value(QLatin1String("next")), count)
                          .value_or(perceptron.next < count ? perceptron.next : 0);
    state.used = indexFrom(json.value(QLatin1String("used")), count);
    return state;
}

QString problemIn(const QJsonObject& json)
{
    const QJsonValue weights = json.value(QLatin1String("weights"));
    if (!weights.isUndefined() && !areWeights(weights)) {
        return QStringLiteral("\"weights\" has to be two numbers");
    }
    const QJsonValue bias = json.value(QLatin1String("bias"));
    if (!bias.isUndefined() && !bias.isDouble()) {
        return QStringLiteral("\"bias\" has to be a number");
    }
    const QJsonValue data = json.value(QLatin1String("data"));
    if (!data.isUndefined() && !dataFrom(data)) {
        return QStringLiteral("\"data\" has to be \"separable\", \"overlapping\" or \"xor\"");
    }
    const QJsonValue points = json.value(QLatin1String("points"));
    if (!points.isUndefined() && !pointsFrom(points)) {
        return QStringLiteral("\"points\" has to be at most 200 of the form [x1, x2, class], with "
                              "coordinates from -3 to 3 and class 0 or 1");
    }
    return {};
}

} // namespace ui
