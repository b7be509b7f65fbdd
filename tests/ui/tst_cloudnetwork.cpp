// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/nn/initializer.h"
#include "engine/train/trainer.h"
#include "ui/demos/cloudnetwork.h"

#include <QTest>

#include <cmath>

using namespace ui;

namespace {

/// How the networks in the program were made.
struct Recipe
{
    nn::AnswerForm form;
    std::uint64_t seed;
    std::size_t epochs;
    double l2;
};
constexpr Recipe recipes[] {
    {nn::AnswerForm::one_number, 3, 2000, 0.01},
    {nn::AnswerForm::one_each, 1, 400, 0.03},
};

nn::Dataset datasetFor(nn::AnswerForm form)
{
    nn::Dataset data;
    data.input = {1, 1, 2};
    data.count = cloudPointCount;
    for (const nn::LabelledPoint& point : cloudPoints()) {
        data.values.push_back(nn::Real(point.x1));
        data.values.push_back(nn::Real(point.x2));
        if (form == nn::AnswerForm::one_number) {
            data.targets.push_back(nn::Real(point.label));
        } else {
            data.labels.push_back(std::uint8_t(point.label));
        }
    }
    data.target_count = form == nn::AnswerForm::one_number ? 1 : 0;
    data.class_count = form == nn::AnswerForm::one_number ? 0 : 3;
    return data;
}

nn::Parameters trainedAnew(const Recipe& recipe)
{
    const bool isNumber = recipe.form == nn::AnswerForm::one_number;
    const nn::Dense output {
        std::size_t(isNumber ? 1 : 3),
        isNumber ? nn::Activation::identity : nn::Activation::softmax};
    const nn::Topology topology =
        *nn::Topology::make({{1, 1, 2}, {nn::Dense {4, nn::Activation::tanh}, output}});
    nn::TrainOptions options;
    options.loss = isNumber ? nn::Loss::squared_error : nn::Loss::cross_entropy;
    options.optimizer.kind = nn::OptimizerKind::adam;
    options.optimizer.l2 = recipe.l2;
    options.learning_rate = 0.02;
    options.batch_size = cloudPointCount;
    options.epoch_count = recipe.epochs;
    nn::Rng rng(recipe.seed);
    const nn::Parameters fresh = nn::make_parameters(topology, nn::Initializer::glorot, rng);
    return nn::train(topology, fresh, datasetFor(recipe.form), options)->parameters;
}

} // namespace

/// The networks of the figure with three classes, which are part of the program.
class TestCloudNetwork : public QObject
{
    Q_OBJECT

private slots:
    void theRecipeGivesTheNetworksOfTheProgram();
    void theNetworksKnowTheirPoints();
};

void TestCloudNetwork::theRecipeGivesTheNetworksOfTheProgram()
{
    for (const Recipe& recipe : recipes) {
        const nn::Parameters trained = trainedAnew(recipe);
        const CloudNetwork network(recipe.form);
        QCOMPARE(trained.values.size(), network.parameters().values.size());
        for (std::size_t index = 0; index < trained.values.size(); ++index) {
            // Other processors add in another order.
            QVERIFY(std::abs(trained.values[index] - network.parameters().values[index]) < 0.05);
        }
    }
}

void TestCloudNetwork::theNetworksKnowTheirPoints()
{
    CloudNetwork oneNumber(nn::AnswerForm::one_number);
    CloudNetwork oneEach(nn::AnswerForm::one_each);
    int rightNumbers = 0;
    for (const nn::LabelledPoint& point : cloudPoints()) {
        QCOMPARE(
            nn::winner_of(nn::AnswerForm::one_each, oneEach.outputsAt(point.x1, point.x2)),
            point.label
        );
        const auto number = oneNumber.outputsAt(point.x1, point.x2);
        rightNumbers += nn::winner_of(nn::AnswerForm::one_number, number) == point.label ? 1 : 0;
    }
    QVERIFY(rightNumbers >= 58);
}

QTEST_GUILESS_MAIN(TestCloudNetwork)
#include "tst_cloudnetwork.moc"
