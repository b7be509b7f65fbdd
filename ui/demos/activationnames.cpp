// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/activationnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ui {

QString activationName(nn::Activation activation)
{
    const auto translated = [](const char* name) {
        return QCoreApplication::translate("ActivationNames", name);
    };
    switch (activation) {
    case nn::Activation::identity:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "Identity"));
    case nn::Activation::step:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "Step"));
    case nn::Activation::sigmoid:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "Sigmoid"));
    case nn::Activation::tanh:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "Tanh"));
    case nn::Activation::relu:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "ReLU"));
    case nn::Activation::leaky_relu:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "Leaky ReLU"));
    case nn::Activation::elu:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "ELU"));
    case nn::Activation::softplus:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "Softplus"));
    case nn::Activation::gelu:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "GELU"));
    case nn::Activation::softmax:
        return translated(QT_TRANSLATE_NOOP("ActivationNames", "Softmax"));
    }
    Q_UNREACHABLE();
}

std::vector<nn::Activation> neuronActivations()
{
    std::vector<nn::Activation> activations;
    std::copy_if(
        nn::all_activations.begin(),
        nn::all_activations.end(),
        std::back_inserter(activations),
        [](nn::Activation activation) { return activation != nn::Activation::softmax; }
    );
    return activations;
}

} // namespace ui
