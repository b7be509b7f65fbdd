// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/regionsshape.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/activationcurve.h"
#include "ui/demos/regionsstate.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>

namespace ui {

namespace {

constexpr int newLayer = 4; ///< Neurons of one that is added.

} // namespace

RegionsShape::RegionsShape(QWidget* parent)
    : QWidget(parent)
    , m_layersName(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_layers(new NumberField)
    , m_neuronsName(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_activation(new QComboBox)
{
    auto* row = new FlowLayout(sizes::inControl);
    row->addWidget(m_layersName);
    row->addWidget(m_layers);
    row->addWidget(m_neuronsName);
    m_layers->setScale(0, mostRegionLayers, 1, 0);
    connect(m_layers, &NumberField::editBegan, this, &RegionsShape::editBegan);
    connect(m_layers, &NumberField::edited, this, [this](double count) {
        wantLayers(qRound(count));
    });
    for (int layer = 0; layer < mostRegionLayers; ++layer) {
        auto* field = new NumberField;
        field->setScale(1, mostRegionNeurons, 1, 0);
        connect(field, &NumberField::editBegan, this, &RegionsShape::editBegan);
        connect(field, &NumberField::edited, this, [this, layer](double count) {
            std::vector<int> hidden = m_hidden;
            hidden.at(std::size_t(layer)) = qRound(count);
            emit hiddenWanted(hidden);
        });
        row->addWidget(field);
        m_neurons.append(field);
    }
    for (const nn::Activation activation : curveActivations) {
        m_activation->addItem(QString(), activationId(activation));
    }
    row->addWidget(m_activation);
    setLayout(row);
    connect(m_activation, &QComboBox::activated, this, [this](int index) {
        emit activationWanted(curveActivations.at(std::size_t(index)));
    });
    retranslate();
}

void RegionsShape::wantLayers(int count)
{
    std::vector<int> hidden = m_hidden;
    hidden.resize(std::size_t(count), newLayer);
    emit hiddenWanted(hidden);
}

void RegionsShape::setShown(const std::vector<int>& hidden, nn::Activation activation)
{
    m_hidden = hidden;
    m_layers->setShownValue(double(hidden.size()));
    for (int layer = 0; layer < mostRegionLayers; ++layer) {
        const bool isThere = std::size_t(layer) < hidden.size();
        m_neurons.at(layer)->setVisible(isThere);
        if (isThere) {
            m_neurons.at(layer)->setShownValue(hidden.at(std::size_t(layer)));
        }
    }
    m_neuronsName->setVisible(!hidden.empty());
    m_activation->setVisible(!hidden.empty());
    m_activation->setCurrentIndex(m_activation->findData(activationId(activation)));
}

void RegionsShape::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RegionsShape::retranslate()
{
    m_layersName->setText(tr("Hidden layers"));
    m_layers->setAccessibleName(tr("Hidden layers"));
    m_neuronsName->setText(tr("Neurons"));
    for (int layer = 0; layer < mostRegionLayers; ++layer) {
        const QString name = tr("Neurons in hidden layer %1").arg(countText(layer + 1));
        m_neurons.at(layer)->setAccessibleName(name);
        m_neurons.at(layer)->setToolTip(name);
    }
    m_activation->setAccessibleName(tr("Activation function"));
    m_activation->setToolTip(tr("Activation function of the hidden neurons"));
    for (std::size_t index = 0; index < curveActivations.size(); ++index) {
        m_activation->setItemText(int(index), activationTitle(curveActivations.at(index)));
    }
}

} // namespace ui
