// SPDX-License-Identifier: GPL-3.0-or-later
// What the diagram tells those who do not see it: its neurons, its weights, its biases.
#include "ui/network/networkcanvas.h"
#include "ui/network/networkspeech.h"
#include "ui/text/numbertext.h"

#include <algorithm>

namespace ui {

namespace {

/// What is read as one thing: a neuron and its bias are one part of the picture, but two of these.
struct SpokenPart
{
    NetworkPart part;
    bool isBias = false;

    bool operator==(const SpokenPart&) const = default;
};

constexpr int neuronBits = 26; ///< More than any limit of a network.

FigureParts::Key keyOfPart(const SpokenPart& spoken)
{
    FigureParts::Key key = spoken.part.column;
    key = key << neuronBits | spoken.part.neuron;
    key = key << neuronBits | spoken.part.source;
    return key << 2 | (spoken.part.kind == PartKind::Weight ? 2 : 0) | (spoken.isBias ? 1 : 0);
}

bool hasBias(const NetworkPicture& picture, const LayoutNeuron& neuron)
{
    return picture.contains(neuron.part) && picture.neuron(neuron.part).bias;
}

/// All that is shown, neurons before weights before biases.
std::vector<SpokenPart> spokenParts(const NetworkPicture& picture, const NetworkLayout& layout)
{
    std::vector<SpokenPart> parts;
    parts.reserve(2 * layout.neurons.size() + layout.edges.size());
    for (const LayoutNeuron& neuron : layout.neurons) {
        parts.push_back({neuron.part});
    }
    for (const LayoutEdge& edge : layout.edges) {
        parts.push_back({edge.part});
    }
    for (const LayoutNeuron& neuron : layout.neurons) {
        if (hasBias(picture, neuron)) {
            parts.push_back({neuron.part, true});
        }
    }
    return parts;
}

QRectF placeOf(const NetworkLayout& layout, const SpokenPart& spoken)
{
    if (const LayoutEdge* edge = layout.findEdge(spoken.part)) {
        const QRectF line = QRectF(edge->line.p1(), edge->line.p2()).normalized();
        return edge->label.isNull() ? line : edge->label;
    }
    const LayoutNeuron* neuron = layout.find(spoken.part);
    if (neuron == nullptr) {
        return {};
    }
    const QPointF corner(layout.radius, layout.radius);
    const QRectF circle(neuron->centre - corner, neuron->centre + corner);
    return spoken.isBias && !neuron->bias.isNull() ? neuron->bias : circle;
}

int indexIn(const std::vector<SpokenPart>& parts, const SpokenPart& wanted)
{
    const auto found = std::ranges::find(parts, wanted);
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

} // namespace

int NetworkCanvas::partCount() const
{
    const auto biases = std::ranges::count_if(m_layout.neurons, [this](const LayoutNeuron& neuron) {
        return hasBias(m_picture, neuron);
    });
    return static_cast<int>(m_layout.neurons.size() + m_layout.edges.size())
        + static_cast<int>(biases);
}

FigureParts::Key NetworkCanvas::keyOf(int index) const
{
    return keyOfPart(spokenParts(m_picture, m_layout).at(static_cast<std::size_t>(index)));
}

int NetworkCanvas::indexOf(Key key) const
{
    const std::vector<SpokenPart> parts = spokenParts(m_picture, m_layout);
    const auto found = std::ranges::find(parts, key, keyOfPart);
    const bool isThere = found != parts.end() && m_picture.contains(found->part);
    return isThere ? static_cast<int>(found - parts.begin()) : -1;
}

FigurePart NetworkCanvas::part(int index)
{
    const SpokenPart spoken = spokenParts(m_picture, m_layout).at(static_cast<std::size_t>(index));
    const NetworkPart place = spoken.part;
    const bool isEditable = canEdit(place);
    FigurePart part;
    part.role = isEditable ? QAccessible::SpinBox : QAccessible::Graphic;
    part.name = spoken.isBias ? spokenBias(m_picture, place) : spokenName(m_picture, place);
    part.place = placeOf(m_layout, spoken).toAlignedRect();
    part.choose = [this, place] { select(place); };
    if (const std::optional<double> number = m_picture.number(place)) {
        part.value = numberText(*number, m_picture.decimals);
        part.number.emplace().value = *number;
    }
    if (isEditable) {
        const bool isInput = place.kind == PartKind::Neuron && place.column == 0;
        part.number->least = isInput ? m_editing->leastInput : -m_editing->mostParameter;
        part.number->greatest = isInput ? m_editing->mostInput : m_editing->mostParameter;
        part.number->step = m_editing->step;
        part.number->set = [this, place](double number) { changeNumber(place, number); };
    }
    return part;
}

int NetworkCanvas::chosenPart() const
{
    return indexIn(spokenParts(m_picture, m_layout), {m_selection});
}

int NetworkCanvas::partUnder(const QPoint& place)
{
    const NetworkPart part = m_layout.partAt(place);
    const LayoutNeuron* neuron = m_layout.find(part);
    const bool isBias = neuron != nullptr && neuron->bias.contains(place);
    return indexIn(spokenParts(m_picture, m_layout), {part, isBias});
}

QString NetworkCanvas::remark() const
{
    return spokenGaps(m_picture, m_layout);
}

} // namespace ui
