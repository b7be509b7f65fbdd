// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/layerrows.h"

#include "ui/controls/numberfield.h"
#include "ui/demos/activationnames.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>
#include <initializer_list>
#include <utility>

namespace ui {

LayerRows::LayerRows(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(sizes::inGroup);
    m_grid->setVerticalSpacing(sizes::inControl);
    m_grid->setColumnStretch(4, 1);
    addRow();
}

void LayerRows::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    Row row {new QLabel(this), new NumberField(this), nullptr, nullptr};
    row.neurons->setScale(1, mostPlannedNeurons, 1, 0);
    row.name->setBuddy(row.neurons);
    m_grid->addWidget(row.name, index, 0);
    m_grid->addWidget(row.neurons, index, 1);
    connect(row.neurons, &NumberField::editBegan, this, &LayerRows::editBegan);
    connect(row.neurons, &NumberField::edited, this, [this, index](double number) {
        const int count = static_cast<int>(std::lround(number));
        if (index == 0) {
            emit inputsRequested(count);
        } else {
            emit neuronsRequested(index - 1, count);
        }
    });
    if (index > 0) {
        row.activation = new QComboBox(this);
        for (const nn::Activation activation : neuronActivations()) {
            row.activation->addItem({}, static_cast<int>(activation));
        }
        row.remove = new QPushButton(this);
        m_grid->addWidget(row.activation, index, 2);
        m_grid->addWidget(row.remove, index, 3);
        connect(row.activation, &QComboBox::currentIndexChanged, this, [this, index](int choice) {
            const int value =
                m_rows[static_cast<std::size_t>(index)].activation->itemData(choice).toInt();
            emit activationRequested(index - 1, static_cast<nn::Activation>(value));
        });
        connect(row.remove, &QPushButton::clicked, this, [this, index] {
            emit removalRequested(index - 1);
        });
        // Else what is added later is the last thing on the page that Tab comes to.
        QWidget* last = m_rows.back().remove;
        last = last != nullptr ? last : m_rows.back().neurons;
        for (QWidget* part :
             std::initializer_list<QWidget*> {row.neurons, row.activation, row.remove}) {
            setTabOrder(std::exchange(last, part), part);
        }
    }
    m_rows.push_back(row);
}

void LayerRows::setPlan(const LayerPlan& plan)
{
    m_plan = plan;
    while (m_rows.size() <= plan.layers.size()) {
        addRow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool used = i <= plan.layers.size();
        for (QWidget* part :
             {static_cast<QWidget*>(row.name),
              static_cast<QWidget*>(row.neurons),
              static_cast<QWidget*>(row.activation),
              static_cast<QWidget*>(row.remove)}) {
            if (part) {
                part->setVisible(used);
            }
        }
        if (!used) {
            continue;
        }
        if (i == 0) {
            row.neurons->setShownValue(plan.inputs);
            continue;
        }
        const PlannedLayer& layer = plan.layers[i - 1];
        row.neurons->setShownValue(layer.neurons);
        // Showing a value is not editing it.
        const QSignalBlocker activationBlocker(row.activation);
        row.activation->setCurrentIndex(row.activation->findData(static_cast<int>(layer.activation))
        );
        row.remove->setEnabled(plan.layers.size() > 1);
    }
    retranslate();
}

void LayerRows::retranslate()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QString name = i == 0     ? tr("Inputs")
            : i == m_plan.layers.size() ? tr("Output layer")
                                        : tr("Hidden layer %1").arg(i);
        row.name->setText(name);
        row.neurons->setAccessibleName(i == 0 ? name : tr("Neurons of: %1").arg(name));
        if (!row.activation) {
            continue;
        }
        row.activation->setAccessibleName(tr("Activation of: %1").arg(name));
        row.remove->setText(tr("Remove"));
        row.remove->setAccessibleName(tr("Remove: %1").arg(name));
        for (int choice = 0; choice < row.activation->count(); ++choice) {
            const auto activation =
                static_cast<nn::Activation>(row.activation->itemData(choice).toInt());
            row.activation->setItemText(choice, activationName(activation));
        }
    }
}

void LayerRows::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
