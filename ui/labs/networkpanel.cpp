// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/networkpanel.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/numberfield.h"
#include "ui/labs/datapanel.h"
#include "ui/labs/layerstrip.h"
#include "ui/network/networkcanvas.h"
#include "ui/network/networkspeech.h"
#include "ui/plots/signedimage.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontMetrics>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ui {

namespace {

/// A line has its full width from this weight on, or from a share of the largest weight if that is
/// more: after long training most lines would have it otherwise.
constexpr double leastFullWeight = 4;
constexpr double fullShare = 0.5;
constexpr double mostNumber = 100;
constexpr double keyStep = 0.1;
constexpr double finest = 0.001;
constexpr int decimals = 3;
constexpr int leastCanvas = 360;
/// Activations from -1 to 1 have all the shades there are; what goes beyond is at full colour.
constexpr nn::Real neuronScale = 1;
constexpr nn::Real inputScale = 3;

/// Of a neuron whose picture is still being made, so that nothing moves when it comes.
QImage blankImage(const Colors& colors)
{
    return signedImage(std::array {nn::Real(0)}, {1, 1}, neuronScale, colors);
}

/// The width in which all captions stand side by side.
int captionRoom(const NetworkPicture& picture)
{
    const QFontMetrics metrics(fontFor(FontRole::Caption));
    int widest = 0;
    for (const PictureColumn& column : picture.columns) {
        widest = std::max(widest, metrics.horizontalAdvance(column.caption));
    }
    return static_cast<int>(picture.columns.size()) * (widest + sizes::inControl);
}

/// Frames come often, and a name that is set again is told again.
void nameAfter(QWidget& field, const QLabel& label)
{
    if (field.accessibleName() != label.text()) {
        field.setAccessibleName(label.text());
    }
}

} // namespace

std::optional<std::uint32_t> positionOf(const nn::Topology& topology, const NetworkPart& part)
{
    if (part.kind == PartKind::None || part.column == 0) {
        return {};
    }
    const nn::LayerGeometry& layer = topology.layer(static_cast<std::size_t>(part.column) - 1);
    const auto neuron = static_cast<std::size_t>(part.neuron);
    const std::size_t position = part.kind == PartKind::Neuron ? layer.bias_offset + neuron
                                                               : layer.weight_offset
            + static_cast<std::size_t>(part.source) * layer.weight_columns + neuron;
    return static_cast<std::uint32_t>(position);
}

NetworkPanel::NetworkPanel(NetworkDocument& document, PlaygroundCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layers(new LayerStrip(document, commands, this))
    , m_canvas(new NetworkCanvas(this))
    , m_hint(new RoleLabel(FontRole::Caption, TextTone::Muted, this))
{
    m_canvas->setMinimumHeight(leastCanvas);
    m_canvas->setOnPage(true);
    m_canvas->setDrawsBehind(true);
    m_canvas->setEditing(NetworkEditing {
        .step = keyStep, .mostParameter = mostNumber, .finest = finest});
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::inControl);
    column->addWidget(m_layers);
    column->addWidget(m_canvas, 1);
    column->addWidget(makeNumberRow());
    column->addWidget(m_hint);

    connect(&document, &NetworkDocument::changed, this, &NetworkPanel::showNetwork);
    connect(&document, &NetworkDocument::progressed, &m_pace, &FramePace::ask);
    connect(&m_pace, &FramePace::due, this, &NetworkPanel::showNetwork);
    connect(m_canvas, &NetworkCanvas::selectionChanged, this, &NetworkPanel::showChosen);
    connect(
        m_canvas,
        &NetworkCanvas::editRequested,
        this,
        [this, last = 0](const NetworkPart& part, double value, int gesture) mutable {
            if (std::exchange(last, gesture) != gesture) { // The diagram counts its own.
                m_gesture = m_document.newGesture();
            }
            if (const auto position = positionOf(m_document.topology(), part)) {
                m_document.setNumber(*position, static_cast<nn::Real>(value), m_gesture);
            }
        }
    );
    retranslate();
}

QWidget* NetworkPanel::makeNumberRow()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(sizes::inControl);
    row->setLayout(flow);
    m_chosen = new RoleLabel(FontRole::Control, TextTone::Ink, row);
    m_number = new NumberField(row);
    m_number->setScale(-mostNumber, mostNumber, 0.01, decimals);
    m_frozen = new QCheckBox(row);
    flow->addWidget(m_chosen);
    flow->addWidget(m_number);
    flow->addWidget(m_frozen);
    connect(m_number, &NumberField::editBegan, this, [this] {
        m_gesture = m_document.newGesture();
    });
    connect(m_number, &NumberField::edited, this, [this](double value) {
        if (const auto position = positionOf(m_document.topology(), m_canvas->selection())) {
            m_document.setNumber(*position, static_cast<nn::Real>(value), m_gesture);
        }
    });
    connect(m_frozen, &QCheckBox::clicked, this, [this](bool isFrozen) {
        if (const auto position = positionOf(m_document.topology(), m_canvas->selection())) {
            m_document.setFrozen(*position, isFrozen);
        }
    });
    return row;
}

NetworkPicture NetworkPanel::makePicture() const
{
    const nn::Topology& topology = m_document.topology();
    const nn::Parameters& parameters = *m_document.numbers().parameters;
    const auto imageOf = [this](std::size_t column, std::size_t neuron) {
        const bool isThere = column < m_images.size() && neuron < m_images[column].size();
        return isThere ? m_images[column][neuron] : blankImage(colorsOf(*this));
    };
    const auto isFrozen = [&frozen = m_document.numbers().frozen](std::size_t position) {
        return std::ranges::binary_search(frozen, static_cast<std::uint32_t>(position));
    };
    NetworkPicture picture {.fullWeight = leastFullWeight, .decimals = 2};
    PictureColumn inputs {.caption = tr("Inputs")};
    for (std::size_t input = 0; input < topology.input_count(); ++input) {
        inputs.neurons.push_back(
            {.text = featureName(m_document.setup().features[input]), .image = imageOf(0, input)}
        );
    }
    picture.columns.push_back(std::move(inputs));
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        const bool isOutput = layer + 1 == topology.layer_count();
        PictureColumn column {.caption = isOutput ? tr("Output") : tr("Layer %1").arg(layer + 1)};
        const auto biases = nn::biases(topology, parameters, layer);
        for (std::size_t neuron = 0; neuron < biases.size(); ++neuron) {
            column.neurons.push_back(
                {.bias = biases[neuron],
                 .image = imageOf(layer + 1, neuron),
                 .isFrozen = isFrozen(topology.layer(layer).bias_offset + neuron)}
            );
        }
        std::size_t position = topology.layer(layer).weight_offset;
        for (const nn::Real weight : nn::weights(topology, parameters, layer)) {
            // In the order of the picture.
            column.edges.push_back({.weight = weight, .isFrozen = isFrozen(position++)});
            picture.fullWeight = std::max(picture.fullWeight, fullShare * std::abs(weight));
        }
        picture.columns.push_back(std::move(column));
    }
    return picture;
}

void NetworkPanel::takeImages(const PlaneMaps& maps)
{
    constexpr int side = PlaneMaps::tileSide;
    const QList<QRgb> colors = signedColorTable(colorsOf(*this));
    m_images.clear();
    for (std::size_t column = 0; column < maps.firstOfColumn.size(); ++column) {
        const std::size_t end = column + 1 < maps.firstOfColumn.size()
            ? maps.firstOfColumn[column + 1]
            : maps.tiles.size() / (PlaneMaps::tileSide * PlaneMaps::tileSide);
        const nn::Real scale = column == 0 ? inputScale : neuronScale;
        std::vector<QImage> images;
        for (std::size_t neuron = 0; neuron < end - maps.firstOfColumn[column]; ++neuron) {
            images.push_back(signedImage(maps.tile(column, neuron), {side, side}, scale, colors));
        }
        m_images.push_back(std::move(images));
    }
}

void NetworkPanel::showMaps(const PlaneMaps& maps)
{
    takeImages(maps);
    if (m_document.isRunning()) {
        m_pace.ask();
    } else {
        showNetwork();
    }
}

void NetworkPanel::showNetwork()
{
    m_pace.drop();
    const NetworkPicture picture = makePicture();
    m_canvas->setMinimumWidth(captionRoom(picture));
    m_canvas->setPicture(picture);
    showChosen();
}

void NetworkPanel::showChosen()
{
    const NetworkPart& part = m_canvas->selection();
    const auto position = positionOf(m_document.topology(), part);
    m_number->setEnabled(position.has_value());
    m_frozen->setEnabled(position.has_value());
    if (!position) {
        m_chosen->setText(part.kind == PartKind::None ? tr("Nothing chosen") : tr("An input"));
        nameAfter(*m_number, *m_chosen);
        m_frozen->setChecked(false);
        return;
    }
    const NetworkPicture& picture = m_canvas->picture();
    const QString from = part.column == 1
        ? picture.columns[0].neurons[std::size_t(part.source)].text
        : neuronName(picture, part.column - 1, part.source);
    const QString to = neuronName(picture, part.column, part.neuron);
    m_chosen->setText(
        part.kind == PartKind::Weight ? tr("Weight from %1 to %2").arg(from, to)
                                      : tr("Bias of %1").arg(to)
    );
    nameAfter(*m_number, *m_chosen);
    if (!m_number->hasFocus() || !m_document.isRunning()) { // Nothing changes under the typist.
        m_number->setShownValue(m_document.numbers().parameters->values[*position]);
    }
    const std::vector<std::uint32_t>& frozen = m_document.numbers().frozen;
    m_frozen->setChecked(std::ranges::binary_search(frozen, *position));
}

void NetworkPanel::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::FontChange:
        showNetwork();
        break;
    case QEvent::PaletteChange:
        for (std::vector<QImage>& column : m_images) {
            for (QImage& image : column) {
                recolor(image, colorsOf(*this));
            }
        }
        showNetwork();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void NetworkPanel::retranslate()
{
    m_frozen->setText(tr("Frozen"));
    m_frozen->setToolTip(tr("Training leaves this number as it is"));
    m_hint->setText(tr("Click a line to set its weight, a tile to see its neuron large and set its "
                       "bias: drag up and down, or type. Every edit can be undone, even while "
                       "training."));
    showNetwork();
}

} // namespace ui
