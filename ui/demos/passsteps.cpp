// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/passsteps.h"

#include "ui/demos/tenthspicture.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct PassSteps
{
    Q_DECLARE_TR_FUNCTIONS(PassSteps)
};

enum Step
{
    Bare = 1,
    HiddenWeights,
    OutputWeights,
    Inputs,
    FirstHidden,
    SecondHidden,
    Output,
    Wrong,
    Revealed,
    Again,
    Right,
};
static_assert(Right == lastPassStep);

void forget(PictureNeuron& neuron)
{
    neuron.text = QStringLiteral("?");
    neuron.light = Light::Dim;
}

void hideParameters(PictureColumn& column)
{
    for (PictureEdge& edge : column.edges) {
        edge.weight.reset();
    }
    for (PictureNeuron& neuron : column.neurons) {
        neuron.bias.reset();
    }
}

void nameInputs(PictureColumn& column)
{
    column.neurons[0].text = QStringLiteral("x₁");
    column.neurons[1].text = QStringLiteral("x₂");
    column.neurons[2].text = QStringLiteral("x₃");
    for (PictureNeuron& neuron : column.neurons) {
        neuron.light = Light::Dim;
    }
}

void forgetColumn(PictureColumn& column)
{
    for (PictureNeuron& neuron : column.neurons) {
        forget(neuron);
    }
}

/// Lights one neuron and the edges that lead to it, and dims all other edges.
void lightNeuron(PassStep& shown, std::size_t column, std::size_t neuron)
{
    for (PictureColumn& each : shown.picture.columns) {
        for (PictureEdge& edge : each.edges) {
            edge.light = Light::Dim;
        }
    }
    PictureColumn& own = shown.picture.columns[column];
    own.neurons[neuron].light = Light::Live;
    const std::size_t sources = shown.picture.columns[column - 1].neurons.size();
    for (std::size_t source = 0; source < sources; ++source) {
        own.edges[source * own.neurons.size() + neuron].light = Light::Live;
        shown.lit.push_back(
            weightPart(static_cast<int>(column), static_cast<int>(source), static_cast<int>(neuron))
        );
    }
}

/// What is not known yet at a step, and what is being talked about.
void adjustPicture(PassStep& shown, int step)
{
    std::vector<PictureColumn>& columns = shown.picture.columns;
    if (step < HiddenWeights) {
        hideParameters(columns[1]);
    }
    if (step < OutputWeights) {
        hideParameters(columns[2]);
    }
    if (step < Inputs) {
        nameInputs(columns[0]);
    }
    const bool isRevealed = step == Revealed;
    if (step < FirstHidden || isRevealed) {
        forgetColumn(columns[1]);
    }
    if (step == FirstHidden) {
        forget(columns[1].neurons[1]);
    }
    if (step < Output || isRevealed) {
        forgetColumn(columns[2]);
    }
    switch (step) {
    case Inputs:
        for (PictureNeuron& neuron : columns[0].neurons) {
            neuron.light = Light::Live;
        }
        break;
    case FirstHidden:
        lightNeuron(shown, 1, 0);
        break;
    case SecondHidden:
        lightNeuron(shown, 1, 1);
        break;
    case Output:
        lightNeuron(shown, 2, 0);
        break;
    case Wrong:
    case Right:
        columns[2].neurons[0].light = Light::Live;
        break;
    default:
        break;
    }
}

QString textOf(int step)
{
    switch (step) {
    case Bare:
        return PassSteps::tr("One data point: three inputs, and the target that belongs to them. "
                             "The network has no numbers yet.");
    case HiddenWeights:
        return PassSteps::tr("Each connection to the hidden layer gets a weight, and each hidden "
                             "neuron a bias.");
    case OutputWeights:
        return PassSteps::tr("So do the connections to the output, and the output neuron.");
    case Inputs:
        return PassSteps::tr("The inputs enter the network.");
    case FirstHidden:
        return PassSteps::tr("First hidden neuron: multiply each input by its weight, add the "
                             "bias, then bend the sum. What σ gives is rounded to two decimals.");
    case SecondHidden:
        return PassSteps::tr("Second hidden neuron: the same inputs, but its own weights and bias."
        );
    case Output:
        return PassSteps::tr("The output neuron does the same with what the hidden neurons give.");
    case Wrong:
        return PassSteps::tr("The output is not the target: the prediction is wrong. The squared "
                             "error says how much.");
    case Revealed:
        return PassSteps::tr("Here are other weights: those of the network that made the target. "
                             "The data point is the same.");
    case Again:
        return PassSteps::tr("The pass again, with these weights.");
    default:
        return PassSteps::tr("Now it is right. Inputs, layers and sigmoids were the same: the "
                             "weights decide the output.");
    }
}

std::vector<SumLine> linesOf(const TenthsProblem& problem, int step)
{
    const TenthsNetwork& network = shownNetwork(problem, step);
    const int output = passThrough(network, problem.inputs).output;
    switch (step) {
    case FirstHidden:
        return {hiddenLine(network, problem.inputs, 0)};
    case SecondHidden:
        return {hiddenLine(network, problem.inputs, 1)};
    case Output:
        return {outputLine(network, problem.inputs)};
    case Wrong:
    case Right:
        return {errorLine(problem.target, output)};
    case Again:
        return {
            hiddenLine(network, problem.inputs, 0),
            hiddenLine(network, problem.inputs, 1),
            outputLine(network, problem.inputs)};
    default:
        return {pointLine(problem.inputs, problem.target)};
    }
}

} // namespace

const TenthsNetwork& shownNetwork(const TenthsProblem& problem, int step)
{
    return step < Revealed ? problem.guess : problem.maker;
}

PassStep passStep(const TenthsProblem& problem, int step)
{
    PassStep shown;
    shown.text = textOf(step);
    shown.lines = linesOf(problem, step);
    shown.picture = tenthsPicture(shownNetwork(problem, step), problem.inputs);
    shown.picture.keepsRoomForNumbers = true;
    adjustPicture(shown, step);
    return shown;
}

} // namespace ui
