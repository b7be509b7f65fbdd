// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/setupdifference.h"

#include "ui/document/setuptext.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

constexpr QLatin1String partKey("part");
constexpr QLatin1String setupKey("setup");
constexpr double mostSeed = 20; ///< Others can be typed for both.

template <typename Enumerators>
std::vector<double> numbered(const Enumerators& enumerators)
{
    std::vector<double> values;
    values.reserve(enumerators.size());
    for (const auto enumerator : enumerators) {
        values.push_back(static_cast<double>(enumerator));
    }
    return values;
}

std::vector<double> countedFrom(int first, double last)
{
    std::vector<double> values;
    for (double value = first; value <= last; ++value) {
        values.push_back(value);
    }
    return values;
}

QLatin1String keyOf(SetupPart part)
{
    switch (part) {
    case SetupPart::LearningRate:
        return QLatin1String("rate");
    case SetupPart::BatchSize:
        return QLatin1String("batch");
    case SetupPart::Optimizer:
        return QLatin1String("optimizer");
    case SetupPart::L1:
        return QLatin1String("l1");
    case SetupPart::L2:
        return QLatin1String("l2");
    case SetupPart::Activation:
        return QLatin1String("activation");
    case SetupPart::Neurons:
        return QLatin1String("neurons");
    case SetupPart::Layers:
        return QLatin1String("layers");
    case SetupPart::Inputs:
        return QLatin1String("inputs");
    case SetupPart::Start:
        return QLatin1String("start");
    case SetupPart::Seed:
        return QLatin1String("seed");
    }
    Q_UNREACHABLE();
}

/// The input that the setup has and a playground does not begin with, or the other way round.
double otherInput(const PlaygroundSetup& setup)
{
    std::vector<nn::PlaneFeature> different;
    std::ranges::set_symmetric_difference(
        setup.features, PlaygroundSetup().features, std::back_inserter(different)
    );
    return different.empty() ? -1 : static_cast<double>(different.front());
}

double valueIn(const PlaygroundSetup& setup, SetupPart part)
{
    const HiddenLayer first = setup.layers.empty() ? HiddenLayer {} : setup.layers.front();
    switch (part) {
    case SetupPart::LearningRate:
        return setup.learningRate;
    case SetupPart::BatchSize:
        return setup.batchSize;
    case SetupPart::Optimizer:
        return static_cast<double>(setup.optimizer);
    case SetupPart::L1:
        return setup.l1;
    case SetupPart::L2:
        return setup.l2;
    case SetupPart::Activation:
        return static_cast<double>(first.activation);
    case SetupPart::Neurons:
        return first.neuronCount;
    case SetupPart::Layers:
        return static_cast<double>(setup.layers.size());
    case SetupPart::Inputs:
        return otherInput(setup);
    case SetupPart::Start:
        return startIn(setup);
    case SetupPart::Seed:
        return setup.seed;
    }
    Q_UNREACHABLE();
}

void changeInput(std::vector<nn::PlaneFeature>& features, nn::PlaneFeature feature)
{
    const auto found = std::ranges::find(features, feature);
    if (found == features.end()) {
        features.push_back(feature);
        std::ranges::sort(features);
    } else if (features.size() > 1) { // A network without inputs learns nothing.
        features.erase(found);
    }
}

} // namespace

int startIn(const PlaygroundSetup& setup)
{
    return setup.initializer ? static_cast<int>(*setup.initializer) : automaticStart;
}

std::vector<double> valuesOf(SetupPart part)
{
    switch (part) {
    case SetupPart::LearningRate:
        return {0.00001, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100};
    case SetupPart::BatchSize:
        return {1, 2, 5, 10, 20, 30, 50, 100, 200, 500};
    case SetupPart::Optimizer:
        return numbered(nn::all_optimizers);
    case SetupPart::L1:
    case SetupPart::L2:
        return {0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1};
    case SetupPart::Activation: {
        std::vector<double> values = numbered(nn::all_activations);
        std::erase(values, static_cast<double>(nn::Activation::softmax));
        return values;
    }
    case SetupPart::Neurons:
        return countedFrom(1, mostHiddenNeurons);
    case SetupPart::Layers:
        return countedFrom(0, mostHiddenLayers);
    case SetupPart::Inputs:
        return numbered(nn::all_plane_features);
    case SetupPart::Start: {
        std::vector<double> values = numbered(nn::all_initializers);
        values.insert(values.begin(), automaticStart);
        return values;
    }
    case SetupPart::Seed:
        return countedFrom(1, mostSeed);
    }
    Q_UNREACHABLE();
}

PlaygroundSetup withDifference(PlaygroundSetup setup, const SetupDifference& difference)
{
    const double value = difference.value;
    const auto number = static_cast<int>(value);
    switch (difference.part) {
    case SetupPart::LearningRate:
        setup.learningRate = value;
        break;
    case SetupPart::BatchSize:
        setup.batchSize = number;
        break;
    case SetupPart::Optimizer:
        setup.optimizer = static_cast<nn::OptimizerKind>(number);
        break;
    case SetupPart::L1:
        setup.l1 = value;
        break;
    case SetupPart::L2:
        setup.l2 = value;
        break;
    case SetupPart::Activation:
        for (HiddenLayer& layer : setup.layers) {
            layer.activation = static_cast<nn::Activation>(number);
        }
        break;
    case SetupPart::Neurons:
        for (HiddenLayer& layer : setup.layers) {
            layer.neuronCount = number;
        }
        break;
    case SetupPart::Layers: {
        const HiddenLayer last = setup.layers.empty() ? HiddenLayer {} : setup.layers.back();
        setup.layers.resize(static_cast<std::size_t>(number), last);
        break;
    }
    case SetupPart::Inputs:
        changeInput(setup.features, static_cast<nn::PlaneFeature>(number));
        break;
    case SetupPart::Start:
        setup.initializer = number == automaticStart
            ? std::nullopt
            : std::optional(static_cast<nn::Initializer>(number));
        break;
    case SetupPart::Seed:
        setup.seed = static_cast<std::uint32_t>(number);
        break;
    }
    return setup;
}

SetupDifference differenceFrom(const PlaygroundSetup& setup, SetupPart part)
{
    const std::vector<double> values = valuesOf(part);
    if (part == SetupPart::Inputs) {
        const auto isNew = [&](double value) {
            return withDifference(setup, {part, value}).features.size() > setup.features.size();
        };
        const auto found = std::ranges::find_if(values, isNew);
        return {part, found == values.end() ? values.front() : *found};
    }
    const auto later = std::ranges::upper_bound(values, valueIn(setup, part));
    const bool isLast = later == values.end();
    return {part, isLast ? values.at(values.size() - 2) : *later};
}

QJsonObject toJson(const SetupDifference& difference)
{
    return {
        {partKey, keyOf(difference.part)},
        {setupKey, setupText(withDifference({}, difference))},
    };
}

std::optional<SetupDifference> setupDifference(const QJsonObject& json)
{
    const QString key = json[partKey].toString();
    const auto part = std::ranges::find(allSetupParts, key, keyOf);
    const auto read = setupFromText(json[setupKey].toString());
    const auto* setup = std::get_if<PlaygroundSetup>(&read);
    if (part == allSetupParts.end() || setup == nullptr) {
        return {};
    }
    const double value = valueIn(*setup, *part);
    const std::vector<double> values = valuesOf(*part);
    if (std::ranges::find(values, value) == values.end()) {
        return {};
    }
    return SetupDifference {*part, value};
}

} // namespace ui
