// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/layerstrip.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/activationnames.h"
#include "ui/labs/labcommands.h"
#include "ui/labs/playgroundcommands.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

LayerStrip::LayerStrip(NetworkDocument& document, PlaygroundCommands& commands, QWidget* parent)
    : QWidget(parent), m_document(document)
{
    auto* flow = new FlowLayout(sizes::inControl);
    setLayout(flow);
    flow->addWidget(makeButton(commands.removeLayer, this));
    flow->addWidget(makeButton(commands.addLayer, this));
    connect(commands.addLayer, &QAction::triggered, this, &LayerStrip::addLayer);
    connect(commands.removeLayer, &QAction::triggered, this, &LayerStrip::removeLayer);
    for (std::size_t layer = 0; layer < mostHiddenLayers; ++layer) {
        m_groups.append(makeGroup(layer));
        flow->addWidget(m_groups.last().frame);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&document, &NetworkDocument::changed, this, &LayerStrip::showDocument);
    retranslate();
    showDocument();
}

LayerStrip::Group LayerStrip::makeGroup(std::size_t layer)
{
    Group group {};
    group.frame = new QWidget(this);
    group.name = new RoleLabel(FontRole::Caption, TextTone::Muted, group.frame);
    group.count = new NumberField(group.frame);
    group.activation = new QComboBox(group.frame);
    group.count->setScale(1, mostHiddenNeurons, 1, 0);
    group.activation->setFocusPolicy(Qt::StrongFocus);
    for (const nn::Activation activation : neuronActivations()) {
        group.activation->addItem(QString(), static_cast<int>(activation));
    }
    auto* row = new QHBoxLayout(group.frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes::step);
    row->addWidget(group.name);
    row->addWidget(group.count);
    row->addWidget(group.activation);
    connect(group.count, &NumberField::editBegan, this, [this] {
        m_gesture = m_document.newGesture();
    });
    connect(group.count, &NumberField::edited, this, [this, layer](double count) {
        PlaygroundSetup setup = m_document.setup();
        setup.layers.at(layer).neuronCount = qRound(count);
        m_document.changeSetup(tr("Change Number of Neurons"), setup, m_gesture);
    });
    connect(group.activation, &QComboBox::activated, this, [this, layer](int index) {
        PlaygroundSetup setup = m_document.setup();
        const int chosen = m_groups.at(qsizetype(layer)).activation->itemData(index).toInt();
        setup.layers.at(layer).activation = static_cast<nn::Activation>(chosen);
        m_document.changeSetup(tr("Choose Activation"), setup);
    });
    return group;
}

void LayerStrip::addLayer()
{
    PlaygroundSetup setup = m_document.setup();
    if (setup.layers.size() < mostHiddenLayers) {
        setup.layers.push_back(setup.layers.empty() ? HiddenLayer {} : setup.layers.back());
        m_document.changeSetup(tr("Add Layer"), setup);
    }
}

void LayerStrip::removeLayer()
{
    PlaygroundSetup setup = m_document.setup();
    if (!setup.layers.empty()) {
        setup.layers.pop_back();
        m_document.changeSetup(tr("Remove Layer"), setup);
    }
}

void LayerStrip::showDocument()
{
    const std::vector<HiddenLayer>& layers = m_document.setup().layers;
    for (qsizetype index = 0; index < m_groups.size(); ++index) {
        const Group& group = m_groups[index];
        const bool isThere = static_cast<std::size_t>(index) < layers.size();
        group.frame->setVisible(isThere);
        if (isThere) {
            const HiddenLayer& layer = layers[static_cast<std::size_t>(index)];
            group.count->setShownValue(layer.neuronCount);
            group.activation->setCurrentIndex(
                group.activation->findData(static_cast<int>(layer.activation))
            );
        }
    }
    updateGeometry();
}

void LayerStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LayerStrip::retranslate()
{
    for (qsizetype index = 0; index < m_groups.size(); ++index) {
        const Group& group = m_groups[index];
        group.name->setText(tr("Layer %1").arg(index + 1));
        group.count->setAccessibleName(tr("Neurons of hidden layer %1").arg(index + 1));
        group.activation->setAccessibleName(tr("Activation of hidden layer %1").arg(index + 1));
        for (int row = 0; row < group.activation->count(); ++row) {
            const int activation = group.activation->itemData(row).toInt();
            group.activation->setItemText(
                row, activationName(static_cast<nn::Activation>(activation))
            );
        }
    }
}

} // namespace ui
