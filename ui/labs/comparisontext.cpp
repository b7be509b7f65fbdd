// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/comparisontext.h"

#include "ui/demos/activationnames.h"
#include "ui/labs/comparison.h"
#include "ui/labs/datapanel.h"
#include "ui/labs/losschart.h"
#include "ui/labs/outputpanel.h"
#include "ui/labs/trainingpanel.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

/// For translators, all texts of this file are of one context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

QString epochText(std::size_t epoch)
{
    return countText(static_cast<qint64>(epoch));
}

QString activationsOf(const PlaygroundSetup& setup)
{
    QStringList names;
    for (const HiddenLayer& layer : setup.layers) {
        names.append(activationName(layer.activation));
    }
    names.removeDuplicates();
    return joinedList(names);
}

QString neuronsOf(const PlaygroundSetup& setup)
{
    QStringList counts;
    for (const HiddenLayer& layer : setup.layers) {
        counts.append(countText(layer.neuronCount));
    }
    return counts.join(QStringLiteral(" + "));
}

QString inputsOf(const PlaygroundSetup& setup)
{
    QStringList names;
    for (const nn::PlaneFeature feature : setup.features) {
        names.append(featureName(feature));
    }
    return joinedList(names);
}

/// Which of the two has the lower loss.
QString leadText(bool hasTest, double a, double b, std::size_t epoch)
{
    const bool lookSame = numberText(a, lossDecimals) == numberText(b, lossDecimals);
    if (lookSame) {
        const QString sentence = hasTest
            ? Words::tr("Both have a test loss of %1 after epoch %2.")
            : Words::tr("Both have a training loss of %1 after epoch %2.");
        return sentence.arg(numberText(a, lossDecimals), epochText(epoch));
    }
    const QString sentence = hasTest
        ? (a < b ? Words::tr("A has the lower test loss: %1 against %2 after epoch %3.")
                 : Words::tr("B has the lower test loss: %1 against %2 after epoch %3."))
        : (a < b ? Words::tr("A has the lower training loss: %1 against %2 after epoch %3.")
                 : Words::tr("B has the lower training loss: %1 against %2 after epoch %3."));
    const auto [lower, higher] = std::minmax(a, b);
    return sentence.arg(
        numberText(lower, lossDecimals), numberText(higher, lossDecimals), epochText(epoch)
    );
}

/// How far the two are.
QString progressText(const Comparison& comparison)
{
    const std::size_t epochOfA = comparison.documentA().numbers().epoch;
    const std::size_t epochOfB = comparison.documentB().numbers().epoch;
    if (comparison.hasFailed()) {
        return Words::tr("There was not enough memory to train B.");
    }
    if (comparison.isTooFarBehind()) {
        return Words::tr("A is in epoch %1, too far ahead for B. Reset starts both anew.")
            .arg(epochText(epochOfA));
    }
    if (comparison.isCatchingUp()) {
        return Words::tr("B is catching up: epoch %1 of %2.")
            .arg(epochText(epochOfB), epochText(epochOfA));
    }
    const auto epoch = comparison.newestEpoch();
    if (!epoch) {
        return Words::tr("Train, and see which of them learns better.");
    }
    if (epoch->a->epoch == 0) {
        return Words::tr("Both are at their start. Train, and see which of them learns better.");
    }
    const auto loss = comparison.shownLoss();
    return leadText(comparison.hasTest(), epoch->a->*loss, epoch->b->*loss, epoch->a->epoch);
}

/// Why it is less than a fair comparison.
QStringList caveats(const Comparison& comparison)
{
    QStringList texts;
    if (comparison.isEditedByHand()) {
        texts.append(Words::tr("Weights of A were changed or frozen by hand, those of B were not.")
        );
    }
    if (!comparison.isFair()) {
        texts.append(Words::tr("A may have come here by another way than B, which was trained in "
                               "one go: Reset starts both anew."));
    }
    return texts;
}

} // namespace

QString partName(SetupPart part)
{
    switch (part) {
    case SetupPart::LearningRate:
        return Words::tr("Learning rate");
    case SetupPart::BatchSize:
        return Words::tr("Batch size");
    case SetupPart::Optimizer:
        return Words::tr("Optimiser");
    case SetupPart::L1:
        return Words::tr("Regularisation L1");
    case SetupPart::L2:
        return Words::tr("Regularisation L2");
    case SetupPart::Activation:
        return Words::tr("Activation");
    case SetupPart::Neurons:
        return Words::tr("Neurons in each layer");
    case SetupPart::Layers:
        return Words::tr("Hidden layers");
    case SetupPart::Inputs:
        return Words::tr("Inputs");
    case SetupPart::Start:
        return Words::tr("Weights at the start");
    case SetupPart::Seed:
        return Words::tr("Seed of the weights");
    }
    Q_UNREACHABLE();
}

QString choiceText(const PlaygroundSetup& setup, const SetupDifference& choice)
{
    const auto number = static_cast<int>(choice.value);
    switch (choice.part) {
    case SetupPart::LearningRate:
        return shortNumber(choice.value);
    case SetupPart::L1:
    case SetupPart::L2:
        return penaltyText(choice.value);
    case SetupPart::Optimizer:
        return optimizerName(static_cast<nn::OptimizerKind>(number));
    case SetupPart::Activation:
        return activationName(static_cast<nn::Activation>(number));
    case SetupPart::Start:
        return startName(number);
    case SetupPart::Inputs: {
        const auto feature = static_cast<nn::PlaneFeature>(number);
        const bool isThere = std::ranges::find(setup.features, feature) != setup.features.end();
        return (isThere ? Words::tr("without %1") : Words::tr("with %1")).arg(featureName(feature));
    }
    case SetupPart::BatchSize:
    case SetupPart::Neurons:
    case SetupPart::Layers:
    case SetupPart::Seed:
        return countText(number);
    }
    Q_UNREACHABLE();
}

QString partText(const PlaygroundSetup& setup, SetupPart part)
{
    switch (part) {
    case SetupPart::LearningRate:
        return Words::tr("learning rate %1").arg(shortNumber(setup.learningRate));
    case SetupPart::BatchSize:
        return Words::tr("batch size %1").arg(countText(setup.batchSize));
    case SetupPart::Optimizer:
        return Words::tr("optimiser: %1").arg(optimizerName(setup.optimizer));
    case SetupPart::L1:
        return Words::tr("regularisation L1: %1").arg(penaltyText(setup.l1));
    case SetupPart::L2:
        return Words::tr("regularisation L2: %1").arg(penaltyText(setup.l2));
    case SetupPart::Activation:
        return setup.layers.empty() ? Words::tr("no hidden layer")
                                    : Words::tr("activation: %1").arg(activationsOf(setup));
    case SetupPart::Neurons:
        return setup.layers.empty() ? Words::tr("no hidden layer")
                                    : Words::tr("hidden neurons: %1").arg(neuronsOf(setup));
    case SetupPart::Layers:
        return Words::tr("hidden layers: %1").arg(setup.layers.size());
    case SetupPart::Inputs:
        return Words::tr("inputs %1").arg(inputsOf(setup));
    case SetupPart::Start:
        return Words::tr("weights at the start: %1").arg(startName(startIn(setup)));
    case SetupPart::Seed:
        return Words::tr("seed of the weights: %1").arg(countText(setup.seed));
    }
    Q_UNREACHABLE();
}

ComparisonWords comparisonWords(const Comparison& comparison)
{
    const PlaygroundSetup& setupOfB = comparison.documentB().setup();
    const SetupPart part = comparison.difference().part;
    ComparisonWords words;
    QStringList rest;
    if (comparison.isSame()) {
        words.first = Words::tr("A and B are the same now.");
        rest.append(Words::tr("Choose another value for B."));
    } else {
        words.first = Words::tr("The one difference is %1 in A and %2 in B.")
                          .arg(partText(comparison.documentA().setup(), part))
                          .arg(partText(setupOfB, part));
    }
    if (const auto& trouble = comparison.runA().trouble()) {
        rest.append(
            Words::tr("The loss of A became infinite in epoch %1.").arg(epochText(trouble->epoch))
        );
    }
    if (const auto& trouble = comparison.runB().trouble()) {
        rest.append(
            Words::tr("The loss of B became infinite in epoch %1.").arg(epochText(trouble->epoch))
        );
        rest.append(divergenceText(trouble->learningRate));
    } else {
        rest.append(progressText(comparison));
    }
    const QString lead = leadText(comparison.hasTest(), 0.5, 0.6, longestEpoch);
    words.rest = joinedSentences(rest + caveats(comparison));
    words.longest = joinedSentences(QStringList {words.first, lead} + caveats(comparison));
    return words;
}

} // namespace ui
