// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/vanishinggradientdemo.h"

#include "ui/controls/numberslider.h"
#include "ui/demos/activationcurve.h"
#include "ui/demos/figurecolumns.h"
#include "ui/demos/slopebars.h"
#include "ui/demos/statejson.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double farthestZ = 10;
constexpr double zStep = 0.01;
constexpr int zDecimals = 2;

int wholeLayers(double layers)
{
    return int(std::clamp<double>(std::round(layers), 1, SlopeChain::mostLayers));
}

} // namespace

VanishingGradientDemo::VanishingGradientDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent), m_bars(new SlopeBars)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FigureColumns(m_bars, makeSide()));
    connectControls();
    retranslate();
}

VanishingGradientDemo::~VanishingGradientDemo() = default;

QWidget* VanishingGradientDemo::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, sizes::inControl, 0, 0);
    layout->setSpacing(sizes::inGroup);
    m_product = new RoleLabel(FontRole::Formula, TextTone::Ink);
    m_product->setWordWrap(true);
    layout->addWidget(m_product);
    m_layers = new NumberSlider(NumberSlider::Form::NameAbove);
    m_layers->setScale(1, SlopeChain::mostLayers, 1, 0);
    layout->addWidget(m_layers);
    m_activationName = new RoleLabel(FontRole::Control, TextTone::Muted);
    m_activation = new QComboBox;
    for (const nn::Activation activation : curveActivations) {
        m_activation->addItem(QString(), activationId(activation));
    }
    m_activationName->setBuddy(m_activation);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(sizes::inControl);
    choice->addWidget(m_activationName);
    choice->addWidget(m_activation);
    layout->addLayout(choice);
    m_z = new NumberSlider(NumberSlider::Form::NameAbove);
    m_z->setScale(-farthestZ, farthestZ, zStep, zDecimals);
    layout->addWidget(m_z);
    m_sentence = new RoleLabel(FontRole::Caption, TextTone::Muted);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    return side;
}

void VanishingGradientDemo::connectControls()
{
    const auto begin = [this] { m_gesture = newGesture(); };
    connect(m_bars, &SlopeBars::dragBegun, this, begin);
    connect(m_layers, &NumberSlider::editBegan, this, begin);
    connect(m_z, &NumberSlider::editBegan, this, begin);
    connect(m_bars, &SlopeBars::layersWanted, this, &VanishingGradientDemo::setLayers);
    connect(m_layers, &NumberSlider::edited, this, [this](double layers) {
        setLayers(wholeLayers(layers));
    });
    connect(m_z, &NumberSlider::edited, this, &VanishingGradientDemo::setZ);
    connect(m_activation, &QComboBox::activated, this, [this](int index) {
        edit(tr("Choose Function"), [&] {
            m_chain.activation = curveActivations.at(std::size_t(index));
            show();
        });
    });
}

void VanishingGradientDemo::setLayers(int layers)
{
    edit(tr("Change Layers"), m_gesture, [&] {
        m_chain.layers = layers;
        show();
    });
}

void VanishingGradientDemo::setZ(double z)
{
    edit(tr("Change z"), m_gesture, [&] {
        m_chain.z = inHundredths(z, -farthestZ, farthestZ);
        show();
    });
}

QJsonObject VanishingGradientDemo::saveState() const
{
    return {
        {QStringLiteral("layers"), m_chain.layers},
        {QStringLiteral("activation"), activationId(m_chain.activation)},
        {QStringLiteral("z"), m_chain.z},
    };
}

void VanishingGradientDemo::restoreState(const QJsonObject& state)
{
    m_chain.layers = wholeLayers(state.value(QLatin1String("layers")).toDouble(m_chain.layers));
    m_chain.activation = curveActivation(state.value(QLatin1String("activation")).toString())
                             .value_or(m_chain.activation);
    m_chain.z =
        inHundredths(state.value(QLatin1String("z")).toDouble(m_chain.z), -farthestZ, farthestZ);
    show();
}

QString VanishingGradientDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonValue layers = settings.value(QLatin1String("layers"));
    if (!layers.isUndefined() && wholeLayers(layers.toDouble()) != layers.toDouble()) {
        return QStringLiteral("\"layers\" has to be a whole number from 1 to 20");
    }
    const QJsonValue activation = settings.value(QLatin1String("activation"));
    if (!activation.isUndefined() && !curveActivation(activation.toString())) {
        return QStringLiteral("\"activation\" is not known");
    }
    const QJsonValue z = settings.value(QLatin1String("z"));
    if (!z.isUndefined() && !(std::abs(z.toDouble(NAN)) <= farthestZ)) {
        return QStringLiteral("\"z\" has to be a number from -10 to 10");
    }
    return {};
}

void VanishingGradientDemo::show()
{
    m_bars->setChain(m_chain);
    m_activation->setCurrentIndex(m_activation->findData(activationId(m_chain.activation)));
    m_layers->setShownValue(m_chain.layers);
    m_z->setShownValue(m_chain.z);
    m_product->setText(productText(m_chain));
    m_sentence->setText(tr("The slope of %1 at z = %2 is %3.")
                            .arg(
                                activationTitle(m_chain.activation),
                                numberText(m_chain.z, zDecimals),
                                shortNumberText(m_chain.slope())
                            ));
    publish(QStringLiteral("layers"), m_chain.layers);
    publish(QStringLiteral("product"), m_chain.product());
    publish(QStringLiteral("log10_product"), m_chain.log10Product());
    emit headlineChanged();
}

QString VanishingGradientDemo::headline() const
{
    return activationTitle(m_chain.activation);
}

void VanishingGradientDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Demo::changeEvent(event);
}

void VanishingGradientDemo::retranslate()
{
    m_layers->setName(tr("Layers"));
    m_activationName->setText(tr("Function"));
    m_z->setName(tr("Input z of every layer"));
    for (std::size_t index = 0; index < curveActivations.size(); ++index) {
        m_activation->setItemText(int(index), activationTitle(curveActivations.at(index)));
    }
    show();
}

} // namespace ui
