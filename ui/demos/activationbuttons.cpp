// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/activationbuttons.h"

#include "ui/controls/flowlayout.h"
#include "ui/demos/activationcurve.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace ui {

namespace {

constexpr std::array mostUsed {
    nn::Activation::sigmoid,
    nn::Activation::relu,
    nn::Activation::tanh,
    nn::Activation::leaky_relu,
};

} // namespace

ActivationButtons::ActivationButtons(QWidget* parent) : QWidget(parent), m_compare(new QPushButton)
{
    auto* layout = new FlowLayout(sizes::inControl);
    setLayout(layout);
    for (const nn::Activation activation : mostUsed) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, activation] {
            setShownFunctions(m_functions); // The owner decides whether it stays checked.
            emit chosen(activation);
        });
        layout->addWidget(button);
        m_rows.append({activation, button});
    }
    m_compare->setCheckable(true);
    auto* menu = new QMenu(m_compare);
    for (const nn::Activation activation : curveActivations) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, activation](bool isWanted) {
            compare(activation, isWanted);
        });
    }
    connect(m_compare, &QPushButton::clicked, this, [this, menu] {
        setShownFunctions(m_functions);
        menu->popup(m_compare->mapToGlobal(QPoint(0, m_compare->height())));
    });
    layout->addWidget(m_compare); // Takes it, as the last that Tab comes to.
    retranslate();
}

void ActivationButtons::setShownFunctions(const QList<nn::Activation>& functions)
{
    m_functions = functions;
    const bool isAlone = functions.size() == 1;
    bool hasButton = false;
    for (const Row& row : m_rows) {
        const bool isShown = isAlone && functions.first() == row.activation;
        row.button->setChecked(isShown);
        hasButton = hasButton || isShown;
    }
    m_compare->setChecked(!hasButton);
    const QList<QAction*> actions = m_compare->findChild<QMenu*>()->actions();
    for (std::size_t index = 0; index < curveActivations.size(); ++index) {
        actions.at(qsizetype(index))->setChecked(functions.contains(curveActivations.at(index)));
    }
}

void ActivationButtons::compare(nn::Activation activation, bool isWanted)
{
    QList<nn::Activation> functions = m_functions;
    functions.removeAll(activation);
    if (isWanted) {
        functions.append(activation);
    }
    if (functions.isEmpty()) {
        setShownFunctions(m_functions); // One of them has to stay.
        return;
    }
    emit compared(functions);
}

void ActivationButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ActivationButtons::retranslate()
{
    for (const Row& row : m_rows) {
        row.button->setText(activationTitle(row.activation));
    }
    m_compare->setText(tr("Compare..."));
    m_compare->setAccessibleName(tr("Compare functions"));
    const QList<QAction*> actions = m_compare->findChild<QMenu*>()->actions();
    for (std::size_t index = 0; index < curveActivations.size(); ++index) {
        actions.at(qsizetype(index))->setText(activationTitle(curveActivations.at(index)));
    }
}

} // namespace ui
