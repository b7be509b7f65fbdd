// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/neuronmorphdemo.h"

#include "ui/demos/neurondrawing.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int sliderSteps = 1000;
constexpr double simplifiedFrom = 0.3;
constexpr double simplifiedTo = 0.7;

} // namespace

NeuronMorphDemo::NeuronMorphDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_drawing(new NeuronDrawing(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_cellLabel(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_neuronLabel(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
{
    m_slider->setObjectName(QStringLiteral("morphSlider"));
    m_slider->setRange(0, sliderSteps);
    m_slider->setSingleStep(sliderSteps / 50);
    m_slider->setPageStep(sliderSteps / 4);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->installEventFilter(this);

    auto* row = new QHBoxLayout;
    row->setSpacing(sizes::inGroup);
    row->addWidget(m_cellLabel);
    row->addWidget(m_slider, 1);
    row->addWidget(m_neuronLabel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes::inGroup);
    layout->addWidget(m_drawing, 1);
    layout->addLayout(row);

    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_gesture = newGesture(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_slider->isSliderDown()) {
            m_gesture = newGesture();
        }
        move(static_cast<double>(value) / sliderSteps);
    });
    connect(m_drawing, &NeuronDrawing::dragBegun, this, [this] { m_gesture = newGesture(); });
    connect(m_drawing, &NeuronDrawing::positionWanted, this, &NeuronMorphDemo::move);
    retranslate();
    setPosition(0);
}

QJsonObject NeuronMorphDemo::saveState() const
{
    return {{QStringLiteral("position"), m_position}};
}

void NeuronMorphDemo::restoreState(const QJsonObject& state)
{
    const double position = state.value(QLatin1String("position")).toDouble(m_position);
    if (std::isfinite(position)) {
        setPosition(std::clamp(position, 0.0, 1.0));
    }
}

QString NeuronMorphDemo::headline() const
{
    if (m_position < simplifiedFrom) {
        return tr("A nerve cell");
    }
    return m_position > simplifiedTo ? tr("An artificial neuron") : tr("The cell, simplified");
}

void NeuronMorphDemo::move(double position)
{
    edit(tr("Move Slider"), m_gesture, [&] { setPosition(position); });
}

void NeuronMorphDemo::setPosition(double position)
{
    const QString before = headline();
    m_position = position;
    m_drawing->setPosition(position);
    const QSignalBlocker blocker(m_slider); // Showing a value is not editing it.
    m_slider->setValue(qRound(position * sliderSteps));
    publish(QStringLiteral("position"), position);
    if (headline() != before) {
        emit headlineChanged();
    }
}

void NeuronMorphDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit headlineChanged();
    }
    Demo::changeEvent(event);
}

bool NeuronMorphDemo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !m_slider->hasFocus()) {
        event->ignore(); // The page scrolls.
        return true;
    }
    return Demo::eventFilter(watched, event);
}

void NeuronMorphDemo::retranslate()
{
    m_cellLabel->setText(tr("Nerve cell"));
    m_neuronLabel->setText(tr("Artificial neuron"));
    m_slider->setAccessibleName(tr("From the nerve cell to the artificial neuron"));
}

} // namespace ui
