// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/activationcurve.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

constexpr int pieceCount = 320; ///< Straight ones that look like a curve.

class ActivationText
{
    Q_DECLARE_TR_FUNCTIONS(ActivationText)

public:
    static QString title(nn::Activation activation);
    static QString sentence(nn::Activation activation);
};

QString ActivationText::title(nn::Activation activation)
{
    switch (activation) {
    case nn::Activation::identity:
        return tr("Identity");
    case nn::Activation::step:
        return tr("Step");
    case nn::Activation::sigmoid:
        return tr("Sigmoid");
    case nn::Activation::tanh:
        return tr("tanh");
    case nn::Activation::relu:
        return tr("ReLU");
    case nn::Activation::leaky_relu:
        return tr("Leaky ReLU");
    case nn::Activation::elu:
        return tr("ELU");
    case nn::Activation::softplus:
        return tr("Softplus");
    case nn::Activation::gelu:
        return tr("GELU");
    case nn::Activation::softmax:
        break;
    }
    return {};
}

QString ActivationText::sentence(nn::Activation activation)
{
    switch (activation) {
    case nn::Activation::identity:
        return tr("Passes every number on as it is: it does not bend at all, so layers of it are "
                  "worth no more than one.");
    case nn::Activation::step:
        return tr("All or nothing: the first artificial neurons worked like this. Its slope is 0, "
                  "so it cannot be trained step by step.");
    case nn::Activation::sigmoid:
        return tr("Squashes any number into (0, 1). Far from zero the slope almost vanishes: that "
                  "is where learning slows down.");
    case nn::Activation::tanh:
        return tr("Like the sigmoid, but into (−1, 1) and around zero, with a slope of up to 1.");
    case nn::Activation::relu:
        return tr("Lets positive numbers pass and makes 0 of the others. A neuron that is always "
                  "at 0 learns nothing more.");
    case nn::Activation::leaky_relu:
        return tr("Like ReLU, but keeps a hundredth of negative numbers, so that a silent neuron "
                  "can still learn.");
    case nn::Activation::elu:
        return tr("Like ReLU for positive numbers; negative ones bend smoothly towards −1.");
    case nn::Activation::softplus:
        return tr("ReLU with its corner rounded off; its slope is the sigmoid.");
    case nn::Activation::gelu:
        return tr("Close to ReLU, but smooth, with a small dip below zero. Many language models "
                  "use it.");
    case nn::Activation::softmax:
        break;
    }
    return {};
}

/// Where value and slope are no longer smooth.
constexpr double kink = 0;

bool jumpsAtKink(nn::Activation activation, Curve curve)
{
    switch (activation) {
    case nn::Activation::step:
        return curve == Curve::Value;
    case nn::Activation::relu:
    case nn::Activation::leaky_relu:
        return curve == Curve::Slope;
    default:
        return false;
    }
}

} // namespace

QString activationId(nn::Activation activation)
{
    const std::string_view name = nn::name_of(activation);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::optional<nn::Activation> curveActivation(const QString& id)
{
    const auto* found = std::ranges::find(curveActivations, id, activationId);
    return found == curveActivations.end() ? std::nullopt : std::optional(*found);
}

QString activationTitle(nn::Activation activation)
{
    return ActivationText::title(activation);
}

QString activationSentence(nn::Activation activation)
{
    return ActivationText::sentence(activation);
}

QPolygonF activationPoints(nn::Activation activation, Curve curve, const PlotRange& range)
{
    const auto at = [&](double z) {
        return QPointF(
            z, curve == Curve::Value ? nn::activate(activation, z) : nn::slope(activation, z)
        );
    };
    QPolygonF points;
    points.reserve(pieceCount + 4);
    bool isBeforeKink = range.least < kink;
    for (int piece = 0; piece <= pieceCount; ++piece) {
        const double z = range.least + range.length() * piece / pieceCount;
        if (isBeforeKink && z >= kink) {
            isBeforeKink = false;
            points.append(at(kink)); // Value and slope there are those from the left.
            if (jumpsAtKink(activation, curve)) {
                const double justAfter = std::numeric_limits<double>::min();
                points.append({kink, std::numeric_limits<double>::quiet_NaN()});
                points.append(at(justAfter));
            }
        }
        if (z != kink) {
            points.append(at(z));
        }
    }
    return points;
}

} // namespace ui
