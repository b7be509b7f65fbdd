// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networklayout.h"

#include "ui/network/labelplacement.h"
#include "ui/theme/sizes.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int firstShown = 7; ///< Of a summarised column,
constexpr int lastShown = 2; ///< and a gap between the two.
constexpr int roomyNeurons = 6; ///< So many get their full size in comfortableHeight().
constexpr double airPerNeuron = 44; ///< More room for each neuron where there are few,
constexpr int airyNeurons = 4; ///< shared out among so many rows, and none beyond.
constexpr std::size_t mostLabels = 60; ///< Of one layer; more would be a wall.
constexpr double valuePadding = 9; ///< Between a value and its circle.
constexpr double neuronGap = 3 * sizes::step;
constexpr double smallestRadius = 3;
constexpr double dotsHeight = 20; ///< Of the three dots for neurons left out, with some air.
/// Short columns are spread a little more than the longest.
constexpr double shortColumnSpread = 1.25;
constexpr double sideMarginShare = 0.05;
constexpr double labelShareAtOrigin = 0.18;
constexpr double labelShareInMiddle = 0.5;
/// That meet in one neuron; more would be close together in their middle, and so would labels.
constexpr std::size_t mostWithLabelsInMiddle = 4;
constexpr double reach = 6; ///< An edge can be grabbed from so far.

/// The neurons of a column that are shown; -1 stands for the gap.
std::vector<int> shownNeurons(int count, int detail)
{
    const int most = std::max(mostShownNeurons, detail * (firstShown + lastShown) + 1);
    const bool all = count <= most;
    std::vector<int> shown;
    shown.reserve(static_cast<std::size_t>(std::min(count, most)));
    for (int i = 0; i < (all ? count : detail * firstShown); ++i) {
        shown.push_back(i);
    }
    if (!all) {
        shown.push_back(-1);
        for (int i = count - detail * lastShown; i < count; ++i) {
            shown.push_back(i);
        }
    }
    return shown;
}

int rowCount(const std::vector<int>& counts, int detail)
{
    std::size_t rows = 1;
    for (const int count : counts) {
        rows = std::max(rows, shownNeurons(count, detail).size());
    }
    return static_cast<int>(rows);
}

double fullRadius(const NetworkTextSizes& text)
{
    if (text.image > 0) {
        return text.image / 2;
    }
    const double value = std::hypot(text.value.width(), text.value.height()) / 2 + valuePadding;
    return std::max(value, text.bias.width() / 2);
}

double captionRoom(const NetworkTextSizes& text)
{
    return text.caption.height() + sizes::inControl;
}

/// What one neuron takes in a column with everything at its full size.
double fullPitch(const NetworkTextSizes& text)
{
    return 2 * fullRadius(text) + text.bias.height() + neuronGap;
}

class LayoutMaker
{
public:
    LayoutMaker(
        const std::vector<int>& counts, const NetworkTextSizes& text, const QSizeF& area, int detail
    )
        : m_counts(counts), m_text(text), m_area(area), m_detail(detail)
    { }

    NetworkLayout make()
    {
        chooseSizes();
        for (int column = 0; column < static_cast<int>(m_counts.size()); ++column) {
            placeColumn(column);
        }
        for (int column = 1; column < static_cast<int>(m_counts.size()); ++column) {
            connectColumn(column);
        }
        return std::move(m_layout);
    }

private:
    void chooseSizes()
    {
        m_height = m_area.height() - captionRoom(m_text);
        m_pitch = m_height / rowCount(m_counts, m_detail);
        const double full = fullRadius(m_text);
        m_showsBiases = !m_text.bias.isEmpty() && m_pitch >= fullPitch(m_text);
        const double room = m_showsBiases ? full : (m_pitch - sizes::step) / 2;
        const auto columns = static_cast<double>(m_counts.size());
        const double half = std::max(full, m_showsBiases ? m_text.bias.width() / 2 : 0);
        m_margin = std::max(m_text.caption.width() / 2, sideMarginShare * m_area.width() + half);
        m_margin = std::min(m_margin, m_area.width() / 2 / columns);
        m_columnGap = columns > 1 ? (m_area.width() - 2 * m_margin) / (columns - 1) : 0;
        const double across = columns > 1 ? m_columnGap / 3 : full;
        m_layout.radius = std::max(smallestRadius, std::min({full, room, across}));
        m_layout.showsValues =
            m_layout.radius >= std::hypot(m_text.value.width(), m_text.value.height()) / 2;
        m_showsBiases = m_showsBiases && m_text.bias.width() < m_columnGap;
    }

    double columnX(int column) const
    {
        return m_counts.size() == 1 ? m_area.width() / 2 : m_margin + column * m_columnGap;
    }

    void placeColumn(int column)
    {
        const int count = m_counts[static_cast<std::size_t>(column)];
        const std::vector<int> shown = shownNeurons(count, m_detail);
        const auto rows = static_cast<double>(shown.size());
        const double pitch = std::min(m_height / std::max(rows, 1.0), shortColumnSpread * m_pitch);
        const double x = columnX(column);
        // The bias hangs below the circle: both together stand in the middle of their room.
        const double lift = m_showsBiases ? m_text.bias.height() / 2 : 0;
        double y = m_height / 2 - (rows - 1) * pitch / 2 - lift;
        for (const int neuron : shown) {
            if (neuron < 0) {
                const int leftOut = count - static_cast<int>(shown.size()) + 1;
                m_layout.gaps.push_back(gapAt(column, leftOut, {x, y + lift}, pitch));
            } else {
                m_layout.neurons.push_back(
                    {neuronPart(column, neuron), {x, y}, biasBox(column, x, y)}
                );
            }
            y += pitch;
        }
        const double width = m_counts.size() == 1 ? m_area.width() : std::max(m_columnGap, 1.0);
        const double left = std::max(0.0, x - width / 2);
        const double right = std::min(m_area.width(), x + width / 2);
        const double half = std::min(x - left, right - x);
        m_layout.captions.emplace_back(
            x - half, m_area.height() - m_text.caption.height(), 2 * half, m_text.caption.height()
        );
    }

    LayoutGap gapAt(int column, int leftOut, const QPointF& middle, double pitch) const
    {
        LayoutGap gap {column, m_detail * firstShown, leftOut, middle, {}};
        const QSizeF size = m_text.gap;
        const bool hasRoom = dotsHeight + size.height() <= pitch && size.width() < m_columnGap;
        if (hasRoom && !size.isEmpty()) {
            gap.dots.ry() -= size.height() / 2;
            gap.label = QRectF({}, size);
            gap.label.moveCenter(middle + QPointF(0, dotsHeight / 2));
        }
        return gap;
    }

    QRectF biasBox(int column, double x, double y) const
    {
        const bool hasLabel = column > 0 || m_text.image > 0; // An input then has its name there.
        if (!hasLabel || !m_showsBiases) {
            return {};
        }
        const double width = m_text.bias.width();
        return {x - width / 2, y + m_layout.radius + 2, width, m_text.bias.height()};
    }

    /// The part of `line`, which ends at `column`, that is not beside a bias: where there are
    /// images in the neurons, biases can be wider than them.
    QLineF freePart(const QLineF& line, int column) const
    {
        const double out = m_text.bias.width() / 2 - m_layout.radius;
        if (!m_showsBiases || out <= 0) {
            return line;
        }
        const bool hasLabelAtStart = column > 1 || m_text.image > 0; // As in biasBox().
        const double atStart = hasLabelAtStart ? out : 0;
        const double share = 1 / std::max(line.dx(), atStart + out);
        return {line.pointAt(atStart * share), line.pointAt(1 - out * share)};
    }

    void connectColumn(int column)
    {
        std::vector<LayoutEdge> edges;
        std::vector<QLineF> lines;
        const double radius = m_layout.radius;
        for (const LayoutNeuron& from : m_layout.neurons) {
            if (from.part.column != column - 1) {
                continue;
            }
            for (const LayoutNeuron& to : m_layout.neurons) {
                if (to.part.column != column) {
                    continue;
                }
                const NetworkPart part = weightPart(column, from.part.neuron, to.part.neuron);
                const QLineF line(from.centre + QPointF(radius, 0), to.centre - QPointF(radius, 0));
                lines.push_back(freePart(line, column));
                edges.push_back({part, line, {}});
            }
        }
        if (!m_text.weight.isEmpty()
            && lines.size() <= mostLabels * static_cast<std::size_t>(m_detail)) {
            const bool isInMiddle = m_counts[static_cast<std::size_t>(column)] == 1
                && lines.size() <= mostWithLabelsInMiddle;
            const auto labels = placeLabels(
                lines, m_text.weight, isInMiddle ? labelShareInMiddle : labelShareAtOrigin
            );
            // Among bare lines nobody could tell whose a label is, unless they are looked at
            // closely.
            const bool isOfUse = m_detail > 1 || std::ranges::none_of(labels, &QRectF::isNull);
            for (std::size_t i = 0; isOfUse && i < edges.size(); ++i) {
                edges[i].label = labels[i];
            }
        }
        m_layout.edges.insert(m_layout.edges.end(), edges.begin(), edges.end());
    }

    const std::vector<int>& m_counts;
    const NetworkTextSizes& m_text;
    QSizeF m_area;
    int m_detail;
    NetworkLayout m_layout;
    double m_height = 0;
    double m_pitch = 0;
    double m_margin = 0;
    double m_columnGap = 0;
    bool m_showsBiases = false;
};

double distance(const QLineF& line, const QPointF& place)
{
    const QPointF along = line.p2() - line.p1();
    const QPointF to = place - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(to, along) / length, 0.0, 1.0) : 0;
    return QLineF(place, line.pointAt(share)).length();
}

} // namespace

NetworkPart NetworkLayout::partAt(const QPointF& place) const
{
    for (const LayoutEdge& edge : edges) {
        if (edge.label.contains(place)) {
            return edge.part;
        }
    }
    for (const LayoutNeuron& neuron : neurons) {
        const bool inside = QLineF(neuron.centre, place).length() <= std::max(radius, reach);
        if (inside || neuron.bias.contains(place)) {
            return neuron.part;
        }
    }
    NetworkPart nearest;
    double least = reach;
    for (const LayoutEdge& edge : edges) {
        const double away = distance(edge.line, place);
        if (away < least) {
            least = away;
            nearest = edge.part;
        }
    }
    return nearest;
}

const LayoutNeuron* NetworkLayout::find(const NetworkPart& neuron) const
{
    const auto found = std::find_if(neurons.begin(), neurons.end(), [&](const LayoutNeuron& each) {
        return each.part == neuron;
    });
    return found == neurons.end() ? nullptr : &*found;
}

const LayoutEdge* NetworkLayout::findEdge(const NetworkPart& weight) const
{
    const auto found = std::find_if(edges.begin(), edges.end(), [&](const LayoutEdge& each) {
        return each.part == weight;
    });
    return found == edges.end() ? nullptr : &*found;
}

NetworkPart NetworkLayout::shownFor(const NetworkPart& part) const
{
    if (part.kind == PartKind::None || find(part) != nullptr || findEdge(part) != nullptr) {
        return part;
    }
    NetworkPart before;
    for (const LayoutNeuron& neuron : neurons) {
        if (neuron.part.column == part.column && neuron.part.neuron <= part.neuron) {
            before = neuron.part;
        }
    }
    return before;
}

void NetworkLayout::translate(const QPointF& way)
{
    for (LayoutNeuron& neuron : neurons) {
        neuron.centre += way;
        neuron.bias.translate(neuron.bias.isNull() ? QPointF() : way);
    }
    for (LayoutEdge& edge : edges) {
        edge.line.translate(way);
        edge.label.translate(edge.label.isNull() ? QPointF() : way);
    }
    for (QRectF& caption : captions) {
        caption.translate(way);
    }
    for (LayoutGap& gap : gaps) {
        gap.dots += way;
        gap.label.translate(gap.label.isNull() ? QPointF() : way);
    }
}

NetworkLayout layOutNetwork(
    const std::vector<int>& counts, const NetworkTextSizes& text, const QSizeF& area, int detail
)
{
    return LayoutMaker(counts, text, area, detail).make();
}

double comfortableHeight(const std::vector<int>& counts, const NetworkTextSizes& text, double width)
{
    constexpr double growth = 1.1;
    constexpr double mostGrowth = 2;
    const int allRows = rowCount(counts, 1);
    const int rows = std::min(allRows, roomyNeurons);
    const double air = airPerNeuron * std::max(0, airyNeurons + 1 - rows) / airyNeurons;
    for (double factor = 1;; factor *= growth) {
        const double height =
            std::ceil(rows * (fullPitch(text) * factor + air) + captionRoom(text));
        if (factor > mostGrowth || text.weight.isEmpty() || allRows > roomyNeurons) {
            return height;
        }
        const NetworkLayout layout = layOutNetwork(counts, text, {width, height});
        const bool complete =
            std::none_of(layout.edges.begin(), layout.edges.end(), [](const LayoutEdge& edge) {
                return edge.label.isNull();
            });
        if (complete) {
            return height;
        }
    }
}

int shownNeuronCount(const std::vector<int>& counts)
{
    int shown = 0;
    for (const int count : counts) {
        for (const int neuron : shownNeurons(count, 1)) {
            shown += neuron >= 0 ? 1 : 0;
        }
    }
    return shown;
}

} // namespace ui
