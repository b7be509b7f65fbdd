// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/bumpsstate.h"

#include "engine/base/random.h"
#include "ui/demos/activationcurve.h"
#include "ui/demos/statejson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ui {

namespace {

constexpr int largestCount = 1'000'000'000; ///< Of epochs and edits that a file may claim.

/// `index` written in binary and mirrored at the point: each stretch of indices is spread evenly
/// over [0, 1).
double spread(unsigned index)
{
    double place = 0;
    for (double share = 0.5; index > 0; index /= 2, share /= 2) {
        place += share * (index % 2);
    }
    return place;
}

/// Neurons bend at places that cover the axis whatever their number: with all of them bending at 0,
/// as usual, training takes long to spread them.
BumpNeuron freshNeuron(int seed, unsigned index)
{
    const auto round = static_cast<std::uint64_t>(seed);
    const double shift = nn::Rng(round).uniform();
    nn::Rng rng = nn::Rng::for_item(round, 0, index);
    const double share = std::fmod(spread(index + 1) + shift, 1.0);
    const double place = std::lerp(-curveReach, curveReach, share);
    const double side = rng.uniform() < 0.5 ? -1 : 1;
    const double weight = bumpNumber(side * rng.uniform(1, 3));
    return {weight, bumpNumber(-weight * place), bumpNumber(rng.uniform(-0.5, 0.5))};
}

std::optional<double> numberFrom(const QJsonValue& value)
{
    const double number = value.toDouble(NAN);
    return std::abs(number) <= largestBumpNumber ? std::optional(bumpNumber(number)) : std::nullopt;
}

std::optional<std::vector<BumpNeuron>> neuronsFrom(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    if (list.isEmpty() || list.size() > mostBumpNeurons) {
        return std::nullopt;
    }
    std::vector<BumpNeuron> neurons;
    for (const auto& entry : list) {
        const QJsonArray numbers = entry.toArray();
        const auto weightIn = numberFrom(numbers.at(0));
        const auto bias = numberFrom(numbers.at(1));
        const auto weightOut = numberFrom(numbers.at(2));
        if (numbers.size() != 3 || !weightIn || !bias || !weightOut) {
            return std::nullopt;
        }
        neurons.push_back({*weightIn, *bias, *weightOut});
    }
    return neurons;
}

std::optional<DrawnCurve> drawnFrom(const QJsonValue& value)
{
    DrawnCurve curve;
    for (const auto& entry : value.toArray()) {
        const double height = entry.toDouble(NAN);
        if (!(std::abs(height) <= curveHeight)) {
            return std::nullopt;
        }
        curve.append(inHundredths(height, -curveHeight, curveHeight));
    }
    return curve.size() == knotCount ? std::optional(curve) : std::nullopt;
}

std::optional<int> countFrom(const QJsonValue& value)
{
    return wholeFrom(value, 1, mostBumpNeurons);
}

} // namespace

double bumpNumber(double value)
{
    return inHundredths(value, -largestBumpNumber, largestBumpNumber);
}

void makeFresh(BumpsState& state, int count)
{
    state.neurons.clear();
    setNeuronCount(state, count);
    state.outputBias = 0;
    state.epochs = 0;
    state.edits = 0;
}

void setNeuronCount(BumpsState& state, int count)
{
    const auto wanted = std::size_t(std::clamp(count, 1, mostBumpNeurons));
    state.neurons.resize(std::min(state.neurons.size(), wanted));
    while (state.neurons.size() < wanted) {
        state.neurons.push_back(freshNeuron(state.seed, unsigned(state.neurons.size())));
    }
    state.chosen = std::min(state.chosen, int(wanted) - 1);
}

void setTarget(BumpsState& state, CurveTarget target)
{
    if (target == CurveTarget::Drawn && state.target != target) {
        state.drawn = drawnLike(state.target, state.drawn);
    }
    state.target = target;
    state.best = 0;
}

QJsonObject toJson(const BumpsState& state)
{
    QJsonArray neurons;
    for (const BumpNeuron& neuron : state.neurons) {
        neurons.append(QJsonArray {neuron.weightIn, neuron.bias, neuron.weightOut});
    }
    QJsonArray drawn;
    for (const double height : state.drawn) {
        drawn.append(height);
    }
    return {
        {QStringLiteral("target"), curveTargetId(state.target)},
        {QStringLiteral("drawn"), drawn},
        {QStringLiteral("activation"), activationId(state.activation)},
        {QStringLiteral("count"), qint64(state.neurons.size())},
        {QStringLiteral("neurons"), neurons},
        {QStringLiteral("output_bias"), state.outputBias},
        {QStringLiteral("chosen"), state.chosen},
        {QStringLiteral("seed"), state.seed},
        {QStringLiteral("epochs"), state.epochs},
        {QStringLiteral("edits"), state.edits},
        {QStringLiteral("best"), state.best},
    };
}

BumpsState stateFromJson(const QJsonObject& json, BumpsState state)
{
    const auto value = [&json](const char* key) { return json.value(QLatin1String(key)); };
    const auto target = curveTarget(value("target").toString());
    if (target && *target != state.target) {
        setTarget(state, *target);
    }
    state.drawn = drawnFrom(value("drawn")).value_or(state.drawn);
    state.activation = curveActivation(value("activation").toString()).value_or(state.activation);
    state.seed = wholeFrom(value("seed"), 0, largestSeed).value_or(state.seed);
    const std::size_t before = state.neurons.size();
    const auto neurons = neuronsFrom(value("neurons"));
    if (neurons) {
        state.neurons = *neurons;
    }
    const auto count = countFrom(value("count"));
    // Another number of neurons is asked for by a list of them; beside an old one, by the count.
    const bool isListNew = neurons && state.neurons.size() != before;
    if (count && !isListNew && (!neurons || std::size_t(*count) != state.neurons.size())) {
        makeFresh(state, *count);
    }
    const int last = int(state.neurons.size()) - 1;
    state.outputBias = numberFrom(value("output_bias")).value_or(state.outputBias);
    state.chosen = std::min(wholeFrom(value("chosen"), 0, last).value_or(state.chosen), last);
    state.epochs = wholeFrom(value("epochs"), 0, largestCount).value_or(state.epochs);
    state.edits = wholeFrom(value("edits"), 0, largestCount).value_or(state.edits);
    state.best = wholeFrom(value("best"), 0, mostBumpNeurons).value_or(state.best);
    return state;
}

QString bumpsProblem(const QJsonObject& json)
{
    const auto value = [&json](const char* key) { return json.value(QLatin1String(key)); };
    if (!value("target").isUndefined() && !curveTarget(value("target").toString())) {
        return QStringLiteral(
            "\"target\" has to be \"sine\", \"step\", \"bump\", \"saw\" or \"drawn\""
        );
    }
    if (!value("activation").isUndefined() && !curveActivation(value("activation").toString())) {
        return QStringLiteral("\"activation\" is not known");
    }
    if (!value("neurons").isUndefined() && !neuronsFrom(value("neurons"))) {
        return QStringLiteral("\"neurons\" has to be 1 to 40 of the form [weight in, bias, weight "
                              "out], with numbers from -100 to 100");
    }
    if (!value("count").isUndefined() && !countFrom(value("count"))) {
        return QStringLiteral("\"count\" has to be a whole number from 1 to 40");
    }
    if (!value("drawn").isUndefined() && !drawnFrom(value("drawn"))) {
        return QStringLiteral("\"drawn\" has to be 25 heights from -2 to 2");
    }
    return {};
}

} // namespace ui
