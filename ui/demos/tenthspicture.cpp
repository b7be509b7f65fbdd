// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/tenthspicture.h"

#include "ui/text/numbertext.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct TenthsPicture
{
    Q_DECLARE_TR_FUNCTIONS(TenthsPicture)
};

PictureEdge edgeOf(int weight)
{
    return {weight / 10.0};
}

} // namespace

NetworkPicture tenthsPicture(const TenthsNetwork& network, const TenthsInputs& inputs)
{
    const TenthsPass pass = passThrough(network, inputs);
    PictureColumn input {TenthsPicture::tr("input")};
    PictureColumn hidden {TenthsPicture::tr("hidden layer")};
    PictureColumn output {TenthsPicture::tr("output")};
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        input.neurons.push_back({numberText(inputs[i] / 10.0, 1), inputs[i] / 10.0});
        for (const auto& weights : network.hiddenWeights) {
            hidden.edges.push_back(edgeOf(weights[i]));
        }
    }
    for (std::size_t i = 0; i < pass.hidden.size(); ++i) {
        hidden.neurons.push_back(
            {numberText(pass.hidden[i] / 100.0, 2), {}, network.hiddenBiases[i] / 10.0}
        );
        output.edges.push_back(edgeOf(network.outputWeights[i]));
    }
    output.neurons.push_back({numberText(pass.output / 100.0, 2), {}, network.outputBias / 10.0});
    return {{input, hidden, output}};
}

} // namespace ui
