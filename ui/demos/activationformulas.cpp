// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/activationformulas.h"

#include "ui/demos/activationcurve.h"
#include "ui/formula/formulastore.h"
#include "ui/formula/formulaview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/sizes.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int decimals = 2;
/// The slope of the leaky ReLU left of 0. A slot, so that it is written as in every language.
QString leakSlot()
{
    return QStringLiteral("s");
}

} // namespace

ActivationFormulas::ActivationFormulas(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes::inControl);
    const auto store = FormulaStore::shipped();
    for (FormulaView** formula : {&m_definition, &m_value, &m_slope}) {
        *formula = new FormulaView(store);
        layout->addWidget(*formula);
    }
    m_slope->setColor(QStringLiteral("d"), &Colors::negative); // As the curve of slopes.
    for (FormulaView* formula : {m_definition, m_slope}) {
        formula->setColor(leakSlot(), &Colors::ink); // Not live: nothing changes it.
    }
}

void ActivationFormulas::setShown(nn::Activation activation, double z)
{
    if (activation != m_activation) {
        setActivation(activation);
    }
    const QString leak = numberText(nn::slope(nn::Activation::leaky_relu, -1), decimals);
    m_definition->setValue(leakSlot(), leak);
    m_slope->setValue(leakSlot(), leak);
    for (const char* slot : {"z", "a", "b"}) { // The same number, in several places.
        m_value->setValue(QLatin1String(slot), numberText(z, decimals));
    }
    for (const char* slot : {"m", "n"}) {
        m_value->setValue(QLatin1String(slot), numberText(0 - z, decimals));
    }
    m_value->setValue(QStringLiteral("y"), numberText(nn::activate(activation, z), decimals));
    m_slope->setValue(QStringLiteral("d"), numberText(nn::slope(activation, z), decimals));
}

void ActivationFormulas::setActivation(nn::Activation activation)
{
    m_activation = activation;
    const QString id = activationId(activation);
    m_definition->setFormula(id + QStringLiteral("-definition"));
    m_value->setFormula(id + QStringLiteral("-value"));
    m_slope->setFormula(id + QStringLiteral("-derivative"));
}

} // namespace ui
