// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/networkeditordemo.h"

#include "ui/demos/statejson.h"
#include "ui/demos/sumlinesview.h"
#include "ui/demos/tenthspicture.h"
#include "ui/network/networkcanvas.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <cstdlib>

namespace ui {

namespace {

TenthsState stateFromSeed(int seed)
{
    const TenthsProblem problem = problemFromSeed(static_cast<std::uint64_t>(seed));
    return {problem.guess, problem.inputs, problem.target};
}

/// All numbers that can be edited, in one order, to count and add up what changed.
std::array<int, 14> numbersOf(const TenthsState& state)
{
    const TenthsNetwork& network = state.network;
    const auto& [first, second] = network.hiddenWeights;
    return {
        state.inputs[0],
        state.inputs[1],
        state.inputs[2],
        first[0],
        first[1],
        first[2],
        second[0],
        second[1],
        second[2],
        network.hiddenBiases[0],
        network.hiddenBiases[1],
        network.outputWeights[0],
        network.outputWeights[1],
        network.outputBias};
}

/// The number that `part` stands for. Precondition: a part of a 3 x 2 x 1 network.
int& numberOf(TenthsState& state, const NetworkPart& part)
{
    const auto neuron = static_cast<std::size_t>(part.neuron);
    const auto source = static_cast<std::size_t>(part.source);
    TenthsNetwork& network = state.network;
    if (part.kind == PartKind::Weight) {
        return part.column == 1 ? network.hiddenWeights[neuron][source]
                                : network.outputWeights[source];
    }
    if (part.column == 0) {
        return state.inputs[neuron];
    }
    return part.column == 1 ? network.hiddenBiases[neuron] : network.outputBias;
}

} // namespace

NetworkEditorDemo::NetworkEditorDemo(QUndoStack& undoStack, QWidget* parent)
    : Demo(undoStack, parent)
    , m_state(stateFromSeed(m_seed))
    , m_before(m_state)
    , m_canvas(new NetworkCanvas(this))
    , m_compare(new QPushButton(this))
    , m_text(new RoleLabel(FontRole::Control, TextTone::Ink, this))
    , m_score(new RoleLabel(FontRole::Control, TextTone::Muted, this))
    , m_lines(new SumLinesView(this))
{
    m_canvas->setEditing(NetworkEditing {0.1, 0, mostTenths / 10.0, mostTenths / 10.0});
    m_compare->setCheckable(true);
    m_text->setWordWrap(true);
    m_score->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes::inControl);
    column->addWidget(m_canvas);
    column->addWidget(m_text);
    column->addWidget(m_score);
    column->addWidget(m_lines);
    connect(m_canvas, &NetworkCanvas::editRequested, this, &NetworkEditorDemo::change);
    connect(m_compare, &QPushButton::toggled, this, [this](bool comparing) {
        // What was before can be looked at, not edited.
        const NetworkEditing editing {0.1, 0, mostTenths / 10.0, mostTenths / 10.0};
        m_canvas->setEditing(comparing ? std::optional<NetworkEditing>() : editing);
        refresh();
    });
    refresh();
    retranslate();
}

QJsonObject NetworkEditorDemo::saveState() const
{
    QJsonObject state = toJson(m_state);
    state.insert(QStringLiteral("seed"), m_seed);
    return state;
}

void NetworkEditorDemo::restoreState(const QJsonObject& state)
{
    const std::optional<int> seed = wholeFrom(state.value(QLatin1String("seed")), 0, largestSeed);
    if (seed && *seed != m_seed) {
        m_seed = *seed;
        m_state = stateFromSeed(m_seed);
    }
    m_state = stateFromJson(state, m_state);
    if (!m_isStarted) {
        m_isStarted = true;
        m_before = m_state;
    }
    refresh();
}

QString NetworkEditorDemo::checkSettings(const QJsonObject& settings) const
{
    const QJsonObject taken = toJson(stateFromJson(settings, TenthsState {}));
    for (const char* key : {"inputs", "weights", "biases", "target"}) {
        const QString name = QString::fromLatin1(key);
        if (settings.contains(name) && taken.value(name) != settings.value(name)) {
            return QStringLiteral("\"%1\" must have the form of a 3 x 2 x 1 network, in tenths "
                                  "(the target in hundredths)")
                .arg(name);
        }
    }
    return {};
}

QString NetworkEditorDemo::headline() const
{
    return tr("A 3 × 2 × 1 network to edit");
}

QWidget* NetworkEditorDemo::headerControls()
{
    return m_compare;
}

void NetworkEditorDemo::change(const NetworkPart& part, double value, int gesture)
{
    if (gesture != m_canvasGesture) {
        m_canvasGesture = gesture;
        m_gesture = newGesture();
    }
    const QString text = part.kind == PartKind::Weight ? tr("Change Weight")
        : part.column == 0                             ? tr("Change Input")
                                                       : tr("Change Bias");
    edit(text, m_gesture, [this, &part, value] {
        numberOf(m_state, part) = static_cast<int>(std::lround(10 * value));
        refresh();
    });
}

NetworkPicture NetworkEditorDemo::picture() const
{
    const TenthsState& shown = m_compare->isChecked() ? m_before : m_state;
    NetworkPicture picture = tenthsPicture(shown.network, shown.inputs);
    const NetworkPicture before = tenthsPicture(m_before.network, m_before.inputs);
    const NetworkPicture now = tenthsPicture(m_state.network, m_state.inputs);
    for (std::size_t column = 0; column < picture.columns.size(); ++column) {
        PictureColumn& own = picture.columns[column];
        for (std::size_t i = 0; i < own.neurons.size(); ++i) {
            const bool same = before.columns[column].neurons[i] == now.columns[column].neurons[i];
            own.neurons[i].light = same ? Light::Normal : Light::Live;
        }
        for (std::size_t i = 0; i < own.edges.size(); ++i) {
            const bool same = before.columns[column].edges[i] == now.columns[column].edges[i];
            own.edges[i].light = same ? Light::Normal : Light::Live;
        }
    }
    return picture;
}

void NetworkEditorDemo::refresh()
{
    m_canvas->setPicture(picture());
    showLines();
    const int output = passThrough(m_state.network, m_state.inputs).output;
    const Change change = changeOf();
    publish(QStringLiteral("output"), output / 100.0);
    publish(QStringLiteral("target"), m_state.target / 100.0);
    publish(QStringLiteral("distance"), std::abs(m_state.target - output) / 100.0);
    publish(QStringLiteral("squared_error"), squaredError(m_state.target, output) / 1e4);
    publish(QStringLiteral("changed_count"), change.count);
    publish(QStringLiteral("change_size"), change.tenths / 10.0);
}

NetworkEditorDemo::Change NetworkEditorDemo::changeOf() const
{
    const auto before = numbersOf(m_before);
    const auto now = numbersOf(m_state);
    Change change;
    for (std::size_t i = 0; i < now.size(); ++i) {
        change.count += now.at(i) != before.at(i) ? 1 : 0;
        change.tenths += std::abs(now.at(i) - before.at(i));
    }
    return change;
}

void NetworkEditorDemo::showLines()
{
    const TenthsState& shown = m_compare->isChecked() ? m_before : m_state;
    const int output = passThrough(shown.network, shown.inputs).output;
    const int before = passThrough(m_before.network, m_before.inputs).output;
    const auto text = [](int hundredths) { return numberText(hundredths / 100.0, 2); };
    m_text->setText(
        m_compare->isChecked()
            ? tr("Before your changes: output %1, target %2.").arg(text(output), text(shown.target))
            : tr("Output %1, before your changes %2, target %3.")
                  .arg(text(output), text(before), text(shown.target))
    );
    const Change change = changeOf();
    m_score->setText(tr("Numbers changed: %1, by %2 in all.")
                         .arg(countText(change.count), numberText(change.tenths / 10.0, 1)));
    m_lines->setLines({
        hiddenLine(shown.network, shown.inputs, 0),
        hiddenLine(shown.network, shown.inputs, 1),
        outputLine(shown.network, shown.inputs),
        errorLine(shown.target, output),
    });
}

void NetworkEditorDemo::retranslate()
{
    refresh();
    m_compare->setText(tr("Show Before"));
    m_canvas->setToolTip(tr("Click a number, then drag up or down, turn the wheel, use the arrow "
                            "keys or type."));
    m_canvas->setAccessibleDescription(
        tr("Left and right walk through the network, up and down change a number, Ctrl with them "
           "goes to the next one. Type a number to set it.")
    );
    emit headlineChanged();
}

void NetworkEditorDemo::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Demo::changeEvent(event);
}

} // namespace ui
