// SPDX-License-Identifier: GPL-3.0-or-later
// What the playground remembers from one start to the next, and the model files it opens and
// saves; what it does is in playground.cpp.
#include "ui/labs/playgroundstate.h"

#include "engine/data/plane_features.h"
#include "engine/io/network_file.h"
#include "ui/document/playgroundmodel.h"
#include "ui/document/setuptext.h"
#include "ui/jobs/background.h"
#include "ui/labs/datapanel.h"
#include "ui/labs/outputpanel.h"
#include "ui/labs/playground.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr QLatin1String setupKey("setup");
constexpr QLatin1String numbersKey("numbers");
constexpr QLatin1String epochKey("epoch");
constexpr QLatin1String frozenKey("frozen");
constexpr QLatin1String pointsKey("points");
constexpr QLatin1String regressionKey("regression");
constexpr QLatin1String testKey("test");
constexpr QLatin1String discreteKey("discrete");
constexpr QLatin1String comparisonKey("comparison");
constexpr double mostEpochs = 1e9;

} // namespace

QJsonArray toJson(const nn::Buffer& numbers)
{
    QJsonArray list;
    for (const nn::Real number : numbers) {
        list.append(static_cast<double>(number));
    }
    return list;
}

/// How many epochs are behind a network, where a file says `count`: too many are no reason to lose
/// its weights.
std::size_t epochsOf(double count)
{
    return static_cast<std::size_t>(std::clamp(count, 0.0, mostEpochs));
}

std::optional<NetworkNumbers> numbersFrom(const QJsonObject& state)
{
    const QJsonArray list = state[numbersKey].toArray();
    auto parameters = std::make_shared<nn::Parameters>();
    for (const auto& number : list) {
        const auto value = static_cast<nn::Real>(number.toDouble(std::nan("")));
        if (!std::isfinite(value)) {
            return {};
        }
        parameters->values.push_back(value);
    }
    if (parameters->values.empty()) {
        return {};
    }
    NetworkNumbers numbers {parameters, epochsOf(state[epochKey].toDouble())};
    const QJsonArray frozen = state[frozenKey].toArray();
    double last = -1;
    for (const auto& position : frozen) {
        const double value = position.toDouble(-1);
        if (value > last && value < double(parameters->values.size())) {
            numbers.frozen.push_back(static_cast<std::uint32_t>(value));
            last = value;
        }
    }
    return numbers;
}

namespace {

QJsonArray toJson(const nn::PlanePoints& points)
{
    QJsonArray list;
    for (const nn::PlanePoint& point : points) {
        list.append(QJsonArray {point.x1, point.x2, point.target});
    }
    return list;
}

OwnPoints pointsFrom(const QJsonObject& state)
{
    auto table = std::make_shared<nn::PointsTable>();
    table->is_regression = state[regressionKey].toBool();
    const QJsonArray list = state[pointsKey].toArray();
    for (const auto& entry : list) {
        const QJsonArray numbers = entry.toArray();
        const double x1 = numbers[0].toDouble(std::nan(""));
        const double x2 = numbers[1].toDouble(std::nan(""));
        const double target = numbers[2].toDouble(std::nan(""));
        const bool isInside = std::abs(x1) <= nn::plane_reach && std::abs(x2) <= nn::plane_reach;
        const bool isAnswer =
            table->is_regression ? std::abs(target) <= 1 : target == 0 || target == 1;
        if (isInside && isAnswer && table->points.size() < nn::max_points) {
            table->points.push_back({x1, x2, target});
        }
    }
    return table->points.empty() ? OwnPoints() : OwnPoints(table);
}

} // namespace

QJsonObject Playground::saveState() const
{
    const NetworkNumbers& numbers = m_document.numbers();
    QJsonObject state;
    state[setupKey] = setupText(m_document.setup());
    state[numbersKey] = toJson(numbers.parameters->values);
    state[epochKey] = static_cast<double>(numbers.epoch);
    QJsonArray frozen;
    for (const std::uint32_t position : numbers.frozen) {
        frozen.append(static_cast<double>(position));
    }
    state[frozenKey] = frozen;
    if (const OwnPoints& own = m_document.ownPoints()) {
        state[pointsKey] = toJson(own->points);
        state[regressionKey] = own->is_regression;
    }
    state[testKey] = m_output->wantsTest();
    state[discreteKey] = m_output->isDiscrete();
    state[comparisonKey] = m_comparison.saveState();
    return state;
}

void Playground::restoreState(const QJsonObject& state)
{
    const auto read = setupFromText(state[setupKey].toString());
    if (const auto* setup = std::get_if<PlaygroundSetup>(&read)) {
        m_document.restore(*setup, pointsFrom(state), numbersFrom(state));
    }
    m_output->setView(
        state[testKey].toBool(m_output->wantsTest()),
        state[discreteKey].toBool(m_output->isDiscrete())
    );
    m_comparison.restoreState(state[comparisonKey].toObject());
}

void Playground::openModel(const QString& path, const Finished& finished)
{
    const auto work = [path] { return nn::load_network(path.toStdU16String()); };
    runInBackground(this, work, [this, finished](const nn::Expected<nn::Model>& model) {
        if (!model) {
            finished(model.error());
            return;
        }
        const nn::Expected<PlaygroundSetup> setup =
            playgroundSetupFor(model->topology, model->notes.notes, m_document.ownPoints());
        if (!setup) {
            finished(setup.error());
            return;
        }
        const NetworkNumbers numbers {
            std::make_shared<const nn::Parameters>(model->parameters),
            epochsOf(static_cast<double>(model->notes.epoch_count))};
        m_document.replace(tr("Open Model"), *setup, m_document.ownPoints(), numbers);
        finished({});
    });
}

void Playground::saveModel(const QString& path, const Finished& finished)
{
    const QString points = DataPanel::nameOf(m_document.setup().data);
    nn::Dataset test;
    if (m_document.answers() == AnswerKind::Classes) {
        const PlaygroundSetup& setup = m_document.setup();
        test = nn::make_plane_dataset(
            split(m_document.points(), setup, m_document.answers()).test, setup.features
        );
    }
    nn::Model model = playgroundModel(m_document, points.toStdString());
    const auto work = [model = std::move(model), test = std::move(test), path] {
        return nn::save_network(withAccuracy(model, test), path.toStdU16String());
    };
    runInBackground(this, work, finished);
}

QString Playground::proposedFileName() const
{
    return QStringLiteral("playground.lovelace");
}

} // namespace ui
