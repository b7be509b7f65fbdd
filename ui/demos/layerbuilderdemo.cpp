// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/layerbuilderdemo.h"

#include "ui/demos/layerrows.h"
#include "ui/network/networkcanvas.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LayerBuilderDemo::LayerBuilderDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_canvas(new NetworkCanvas(this))
    , m_rows(new LayerRows(this))
    , m_add(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_layerText(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_parameterCaption(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
    , m_parameterText(new RoleLabel(FontRole::Formula, TextTone::Ink, this))
{
    for (QLabel* label : {m_layerText, m_parameterCaption, m_parameterText}) {
        label->setWordWrap(true);
    }
    m_parameterText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* addLine = new QHBoxLayout;
    addLine->addWidget(m_add);
    addLine->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes::inControl);
    column->addWidget(m_canvas);
    column->addSpacing(sizes::inControl);
    column->addWidget(m_layerText);
    column->addWidget(m_parameterCaption);
    column->addWidget(m_parameterText);
    column->addSpacing(sizes::inControl);
    column->addWidget(m_rows);
    column->addLayout(addLine);

    connect(m_rows, &LayerRows::editBegan, this, [this] { m_gesture = newGesture(); });
    connect(m_rows, &LayerRows::inputsRequested, this, [this](int count) {
        LayerPlan plan = m_plan;
        plan.inputs = count;
        edit(tr("Change Inputs"), m_gesture, [this, &plan] { showPlan(plan); });
    });
    connect(m_rows, &LayerRows::neuronsRequested, this, [this](int layer, int count) {
        LayerPlan plan = m_plan;
        plan.layers.at(static_cast<std::size_t>(layer)).neurons = count;
        edit(tr("Change Neurons"), m_gesture, [this, &plan] { showPlan(plan); });
    });
    connect(
        m_rows,
        &LayerRows::activationRequested,
        this,
        [this](int layer, nn::Activation activation) {
            LayerPlan plan = m_plan;
            plan.layers.at(static_cast<std::size_t>(layer)).activation = activation;
            changePlan(tr("Change Activation"), plan);
        }
    );
    connect(m_rows, &LayerRows::removalRequested, this, [this](int layer) {
        LayerPlan plan = m_plan;
        plan.layers.erase(plan.layers.begin() + layer);
        changePlan(tr("Remove Layer"), plan);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        LayerPlan plan = m_plan;
        // The new one takes the output's place: what was the output becomes the last hidden layer.
        plan.layers.push_back({1, plan.layers.back().activation});
        changePlan(tr("Add Layer"), plan);
    });
    connect(m_send, &QPushButton::clicked, this, [this] { sendFromColumn(0); });
    connect(m_canvas, &NetworkCanvas::selectionChanged, this, &LayerBuilderDemo::followSelection);
    connect(m_canvas, &NetworkCanvas::pulsesArrived, this, [this] {
        if (m_sendingColumn >= 0) {
            sendFromColumn(m_sendingColumn + 1);
        }
    });
    showPlan(m_plan);
}

QJsonObject LayerBuilderDemo::saveState() const
{
    return toJson(m_plan);
}

void LayerBuilderDemo::restoreState(const QJsonObject& state)
{
    showPlan(planFromJson(state, m_plan));
}

QString LayerBuilderDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonObject taken = toJson(planFromJson(settings, m_plan));
    for (const char* key : {"inputs", "layers"}) {
        const QString name = QString::fromLatin1(key);
        const bool given = settings.contains(name);
        if (given && name == QLatin1String("inputs") && taken.value(name) != settings.value(name)) {
            return QStringLiteral("\"inputs\" must be a whole number from 1 to %1")
                .arg(mostPlannedNeurons);
        }
        if (given && name == QLatin1String("layers")
            && planFromJson(settings, {1, {}}).layers.empty()) {
            return QStringLiteral("\"layers\" must have 1 to %1 layers of 1 to %2 neurons, with "
                                  "activations that exist")
                .arg(mostPlannedLayers)
                .arg(mostPlannedNeurons);
        }
    }
    return {};
}

QString LayerBuilderDemo::headline() const
{
    return tr("A %1 network").arg(shapeText(m_plan));
}

QWidget* LayerBuilderDemo::headerControls()
{
    return m_send;
}

void LayerBuilderDemo::setLive(bool live)
{
    if (!live) {
        m_sendingColumn = -1;
        m_canvas->stopPulses();
        redraw();
    }
}

void LayerBuilderDemo::changePlan(const QString& text, const LayerPlan& plan)
{
    edit(text, [this, &plan] { showPlan(plan); });
}

void LayerBuilderDemo::showPlan(const LayerPlan& plan)
{
    if (plan != m_plan) {
        m_sendingColumn = -1;
    }
    const std::size_t before = m_plan.layers.size();
    m_plan = plan;
    m_rows->setPlan(plan);
    m_add->setEnabled(plan.layers.size() < mostPlannedLayers);
    redraw();
    retranslate();
    const auto layerCount = static_cast<int>(plan.layers.size());
    publish(QStringLiteral("inputs"), plan.inputs);
    publish(QStringLiteral("layer_count"), layerCount);
    publish(QStringLiteral("hidden_layer_count"), layerCount - 1);
    publish(QStringLiteral("outputs"), plan.layers.back().neurons);
    publish(QStringLiteral("parameter_count"), static_cast<double>(parameterCount(plan)));
    // Layers that are gone have no neurons: a task must not see what was there before.
    for (std::size_t i = 0; i < std::max(before, plan.layers.size()); ++i) {
        const int neurons = i < plan.layers.size() ? plan.layers[i].neurons : 0;
        publish(QStringLiteral("neurons_%1").arg(i + 1), neurons);
    }
}

NetworkPicture LayerBuilderDemo::picture() const
{
    const auto caption = [](const QString& name, int count) {
        return count > mostShownNeurons ? tr("%1 (%2)").arg(name, countText(count)) : name;
    };
    const auto columnOf = [](int count) {
        PictureColumn column;
        column.neurons.resize(static_cast<std::size_t>(count));
        return column;
    };
    NetworkPicture picture;
    picture.columns.push_back(columnOf(m_plan.inputs));
    picture.columns.back().caption = caption(tr("input"), m_plan.inputs);
    const NetworkPart& chosen = m_canvas->selection();
    for (std::size_t i = 0; i < m_plan.layers.size(); ++i) {
        const int count = m_plan.layers[i].neurons;
        const bool isOutput = i + 1 == m_plan.layers.size();
        const QString name = isOutput   ? tr("output")
            : m_plan.layers.size() == 2 ? tr("hidden layer")
                                        : tr("hidden layer %1").arg(i + 1);
        const auto from = static_cast<int>(i);
        const bool sends = from == m_sendingColumn;
        const bool chosenSends = chosen.kind == PartKind::Neuron && chosen.column == from;
        PictureColumn column = columnOf(count);
        column.caption = caption(name, count);
        if (sends) {
            column.liveSource = everySource;
        } else if (chosenSends) {
            column.liveSource = chosen.neuron;
        }
        picture.columns.push_back(column);
    }
    if (chosen.kind == PartKind::Neuron && picture.contains(chosen)) {
        auto& neurons = picture.columns[static_cast<std::size_t>(chosen.column)].neurons;
        neurons[static_cast<std::size_t>(chosen.neuron)].light = Light::Live;
    }
    return picture;
}

void LayerBuilderDemo::redraw()
{
    m_canvas->setPicture(picture());
}

void LayerBuilderDemo::sendFromColumn(int column)
{
    const bool arrived = column >= static_cast<int>(m_plan.layers.size());
    m_sendingColumn = arrived ? -1 : column;
    redraw();
    if (arrived) {
        return;
    }
    std::vector<NetworkPart> edges;
    for (const LayoutEdge& edge : m_canvas->layoutOfParts().edges) {
        if (edge.part.column == column + 1) {
            edges.push_back(edge.part);
        }
    }
    m_canvas->sendPulses(edges);
}

void LayerBuilderDemo::followSelection(const NetworkPart& part)
{
    m_sendingColumn = -1;
    redraw();
    if (part.kind != PartKind::Neuron) {
        m_canvas->stopPulses();
        return;
    }
    std::vector<NetworkPart> edges;
    for (const LayoutEdge& edge : m_canvas->layoutOfParts().edges) {
        if (edge.part.column == part.column + 1 && edge.part.source == part.neuron) {
            edges.push_back(edge.part);
        }
    }
    m_canvas->sendPulses(edges);
}

void LayerBuilderDemo::retranslate()
{
    const auto layers = static_cast<int>(m_plan.layers.size());
    const QString all = tr("%n layer(s)", nullptr, layers);
    const QString hidden = tr("%n of them hidden", nullptr, layers - 1);
    m_layerText->setText(tr("%1, %2. The inputs are not counted.").arg(all, hidden));
    m_parameterCaption->setText(
        tr("Parameters: every neuron has a weight for each value that comes in, and one bias.")
    );
    m_parameterText->setText(parameterSumText(m_plan));
    m_parameterText->setAccessibleName(tr("Parameters: %1").arg(parameterSumText(m_plan)));
    m_add->setText(tr("Add Layer"));
    m_send->setText(tr("Send Values"));
    m_send->setToolTip(tr("Shows each neuron's one value going along all its connections."));
    emit headlineChanged();
}

void LayerBuilderDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        redraw();
        retranslate();
    }
    Demo::changeEvent(event);
}

} // namespace ui
