// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpainting.h"

#include "ui/text/numbertext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ui {

namespace {

constexpr double widestEdge = 5;
constexpr double thinnestEdge = 1;
constexpr double dimShare = 0.3; ///< Of its colour that a dimmed edge keeps.
constexpr double labelRadius = 5;
constexpr double neuronLine = 1.6;
constexpr double liveLine = 2.6;
constexpr double pulseRadius = 5;
constexpr double ringGap = 4;
constexpr double dotDistance = 5; ///< Of the dots for neurons left out.
constexpr double dotRadius = 1.8;
constexpr double imageLines = 2.3; ///< Side of an image, in lines of text.
constexpr double imageCorner = 6;

QString gapText(int count)
{
    return NetworkPainting::tr("%1 more").arg(countText(count));
}

/// With a place for the number. Below an image there is less room.
QString biasText(bool isBelowImage)
{
    //: The bias of a neuron, shortly, as in formulas: "b +0.5"
    return isBelowImage ? NetworkPainting::tr("b %1") : NetworkPainting::tr("bias %1");
}

QPen edgePen(const PictureEdge& edge, const QColor& color, double fullWeight)
{
    const double share = edge.weight ? std::min(std::abs(*edge.weight) / fullWeight, 1.0) : 0;
    QPen pen(color, std::max(thinnestEdge, share * widestEdge));
    pen.setCapStyle(Qt::FlatCap);
    if (edge.weight && *edge.weight < 0) {
        // Dashes are counted in pen widths; they shall look alike on thick and thin lines.
        const double width = pen.widthF();
        pen.setDashPattern({7 / width, 4 / width});
    }
    return pen;
}

/// Dim and weak edges first, so that what matters is not covered.
std::vector<const LayoutEdge*>
inDrawingOrder(const NetworkPicture& picture, const NetworkLayout& layout, const QRectF& sight)
{
    struct Ranked
    {
        const LayoutEdge* edge;
        int light;
        double strength;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(layout.edges.size());
    for (const LayoutEdge& edge : layout.edges) {
        const QRectF box = QRectF(edge.line.p1(), edge.line.p2()).normalized();
        if (!box.adjusted(-widestEdge, -widestEdge, widestEdge, widestEdge).intersects(sight)) {
            continue;
        }
        const PictureEdge shown = picture.edge(edge.part);
        const int light = shown.light == Light::Dim ? 0 : shown.light == Light::Normal ? 1 : 2;
        ranked.push_back({&edge, light, std::abs(shown.weight.value_or(0))});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& one, const Ranked& other) {
        return one.light != other.light ? one.light < other.light : one.strength < other.strength;
    });
    std::vector<const LayoutEdge*> edges;
    edges.reserve(ranked.size());
    for (const Ranked& each : ranked) {
        edges.push_back(each.edge);
    }
    return edges;
}

} // namespace

NetworkPainting::NetworkPainting(
    const NetworkPicture& picture,
    const NetworkLayout& layout,
    const Colors& colors,
    const QColor& ground
)
    : m_picture(picture)
    , m_layout(layout)
    , m_colors(colors)
    , m_ground(ground)
    , m_valueFont(fontFor(FontRole::NeuronValue))
    , m_labelFont(fontFor(FontRole::Caption))
{ }

void NetworkPainting::paintEdges(QPainter& painter, const NetworkPart& left, const QRectF& sight)
    const
{
    const std::vector<const LayoutEdge*> edges = inDrawingOrder(m_picture, m_layout, sight);
    for (const LayoutEdge* edge : edges) {
        if (edge->part != left) {
            paintEdge(painter, *edge);
        }
    }
    for (const LayoutEdge* edge : edges) {
        if (edge->part != left) {
            paintLabel(painter, *edge);
        }
    }
}

void NetworkPainting::paintCaptions(QPainter& painter) const
{
    painter.setFont(m_labelFont);
    painter.setPen(m_colors.muted);
    for (std::size_t i = 0; i < m_layout.captions.size(); ++i) {
        painter.drawText(
            m_layout.captions[i],
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
            m_picture.columns[i].caption
        );
    }
}

QColor NetworkPainting::edgeColor(const PictureEdge& edge) const
{
    const QColor full = !edge.weight || *edge.weight == 0 ? m_colors.muted
        : *edge.weight > 0                                ? m_colors.positive
                                                          : m_colors.negative;
    if (!edge.weight) {
        return edge.light == Light::Live ? m_colors.accent : mixed(m_ground, full, 0.5);
    }
    return edge.light == Light::Dim ? mixed(m_ground, full, dimShare) : full;
}

void NetworkPainting::paintEdge(QPainter& painter, const LayoutEdge& edge) const
{
    const PictureEdge shown = m_picture.edge(edge.part);
    QPen pen = edgePen(shown, edgeColor(shown), m_picture.fullWeight);
    if (!shown.weight && shown.light == Light::Live) {
        pen.setWidthF(2 * thinnestEdge);
    }
    painter.setPen(pen);
    painter.drawLine(edge.line);
}

void NetworkPainting::paintLabel(QPainter& painter, const LayoutEdge& edge) const
{
    const PictureEdge shown = m_picture.edge(edge.part);
    if (!shown.weight || edge.label.isNull()) {
        return;
    }
    const bool dim = shown.light == Light::Dim;
    painter.setPen(QPen(edgeColor(shown), 1.2));
    painter.setBrush(shown.light == Light::Live ? m_colors.accentWash : m_ground);
    painter.drawRoundedRect(edge.label, labelRadius, labelRadius);
    painter.setPen(dim ? m_colors.muted : m_colors.ink);
    painter.setFont(m_labelFont);
    painter.drawText(edge.label, Qt::AlignCenter, signedText(*shown.weight, m_picture.decimals));
}

void NetworkPainting::paintNeurons(QPainter& painter) const
{
    for (const LayoutNeuron& neuron : m_layout.neurons) {
        paintNeuron(painter, neuron);
    }
    for (const LayoutGap& gap : m_layout.gaps) {
        paintGap(painter, gap);
    }
}

void NetworkPainting::paintGap(QPainter& painter, const LayoutGap& gap) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.muted);
    for (const double offset : {-dotDistance, 0.0, dotDistance}) {
        painter.drawEllipse(gap.dots + QPointF(0, offset), dotRadius, dotRadius);
    }
    if (!gap.label.isNull()) {
        painter.fillRect(gap.label, m_ground);
        painter.setFont(m_labelFont);
        painter.setPen(m_colors.muted);
        painter.drawText(gap.label, Qt::AlignCenter, gapText(gap.count));
    }
}

void NetworkPainting::paintNeuron(QPainter& painter, const LayoutNeuron& neuron) const
{
    const PictureNeuron& shown = m_picture.neuron(neuron.part);
    paintBody(painter, neuron.centre, shown);
    painter.setPen(shown.light == Light::Dim ? m_colors.muted : m_colors.ink);
    if (m_layout.showsValues && shown.image.isNull()) {
        QRectF box(0, 0, 2 * m_layout.radius, 2 * m_layout.radius);
        box.moveCenter(neuron.centre);
        painter.setFont(m_valueFont);
        painter.drawText(box, Qt::AlignCenter, shown.text);
    }
    QString label;
    if (shown.bias) {
        label = biasText(!shown.image.isNull()).arg(signedText(*shown.bias, m_picture.decimals));
    } else if (!shown.image.isNull()) {
        label = shown.text;
    }
    if (!label.isEmpty() && !neuron.bias.isNull()) {
        painter.setFont(m_labelFont);
        if (!shown.image.isNull()) { // Edges are many then, and run through it.
            painter.fillRect(painter.boundingRect(neuron.bias, Qt::AlignCenter, label), m_ground);
        }
        painter.setPen(shown.light == Light::Live || !shown.bias ? m_colors.ink : m_colors.muted);
        painter.drawText(neuron.bias, Qt::AlignCenter, label);
    }
}

/// The circle, or the square with an image in it.
void NetworkPainting::paintBody(
    QPainter& painter, const QPointF& centre, const PictureNeuron& shown
) const
{
    const bool live = shown.light == Light::Live;
    const bool dim = shown.light == Light::Dim;
    const double line = live ? liveLine : neuronLine;
    const double radius = m_layout.radius - line / 2;
    painter.setPen(QPen(live ? m_colors.accent : dim ? m_colors.muted : m_colors.ink, line));
    if (shown.image.isNull()) {
        painter.setBrush(live ? m_colors.accentWash : m_ground);
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const QRectF square(centre - QPointF(radius, radius), centre + QPointF(radius, radius));
    const double corner = std::min(imageCorner, radius / 2);
    // As a brush, whose border is smooth, where clipping would leave steps.
    QBrush brush(shown.image);
    const double scale = square.width() / shown.image.width();
    brush.setTransform(QTransform::fromTranslate(square.x(), square.y()).scale(scale, scale));
    painter.setBrush(brush);
    painter.drawRoundedRect(square, corner, corner);
}

void NetworkPainting::paintSelection(QPainter& painter, const NetworkPart& part) const
{
    painter.setPen(QPen(m_colors.accent, sizes::focusRing));
    painter.setBrush(Qt::NoBrush);
    if (const LayoutNeuron* neuron = m_layout.find(part)) {
        const double radius = m_layout.radius + ringGap;
        const QPointF half(radius, radius);
        if (m_picture.neuron(part).image.isNull()) {
            painter.drawEllipse(neuron->centre, radius, radius);
        } else {
            const double corner = std::min(imageCorner + ringGap, radius / 2);
            painter.drawRoundedRect(
                QRectF(neuron->centre - half, neuron->centre + half), corner, corner
            );
        }
        return;
    }
    const LayoutEdge* edge = m_layout.findEdge(part);
    if (!edge) {
        return;
    }
    QRectF ring = edge->label.adjusted(-3, -3, 3, 3);
    if (edge->label.isNull() || !m_picture.edge(part).weight) {
        ring = QRectF(0, 0, 3 * ringGap, 3 * ringGap);
        ring.moveCenter(edge->line.center());
        painter.setBrush(m_ground);
    }
    painter.drawRoundedRect(ring, labelRadius + 2, labelRadius + 2);
}

void NetworkPainting::paintPulse(QPainter& painter, const LayoutEdge& edge, double share) const
{
    painter.setPen(QPen(m_ground, neuronLine));
    painter.setBrush(m_colors.accent);
    painter.drawEllipse(edge.line.pointAt(share), pulseRadius, pulseRadius);
}

namespace {

/// Of `text` with any other digits in it.
double widestAdvance(const QFontMetricsF& metrics, const QString& text)
{
    double widest = 0;
    for (const QChar digit : QStringLiteral("0123456789")) {
        QString other = text;
        std::replace_if(
            other.begin(), other.end(), [](QChar c) { return c.isDigit(); }, digit
        );
        widest = std::max(widest, metrics.horizontalAdvance(other));
    }
    return widest;
}

} // namespace

NetworkTextSizes networkTextSizes(const NetworkPicture& picture, double columnWidth)
{
    const QFontMetricsF values(fontFor(FontRole::NeuronValue));
    const QFontMetricsF labels(fontFor(FontRole::Caption));
    NetworkTextSizes text;
    double largest = 1;
    const auto measure = [&largest](const std::optional<double>& number) {
        largest = std::max(largest, std::abs(number.value_or(0)));
    };
    bool hasWeights = picture.keepsRoomForNumbers;
    bool hasBiases = picture.keepsRoomForNumbers;
    text.value = {values.horizontalAdvance(numberText(0.88, 2)), values.height()};
    for (const PictureColumn& column : picture.columns) {
        for (const PictureNeuron& neuron : column.neurons) {
            const double width = values.horizontalAdvance(neuron.text);
            text.value.setWidth(std::max(text.value.width(), width));
            hasBiases = hasBiases || neuron.bias;
            measure(neuron.bias);
            text.image = neuron.image.isNull() ? text.image : imageLines * labels.height();
        }
        for (const PictureEdge& edge : column.edges) {
            hasWeights = hasWeights || edge.weight;
            measure(edge.weight);
        }
        const QRectF caption = labels.boundingRect(
            QRectF(0, 0, columnWidth, 1e4), Qt::AlignHCenter | Qt::TextWordWrap, column.caption
        );
        text.caption = text.caption.expandedTo(caption.size());
        if (std::ssize(column.neurons) > mostShownNeurons) {
            const QString more = gapText(static_cast<int>(column.neurons.size()));
            const QSizeF size(labels.horizontalAdvance(more) + 2 * sizes::step, labels.height());
            text.gap = text.gap.expandedTo(size);
        }
    }
    // Signs and digits that come and go must not move anything.
    double widestNumber = 0;
    for (const double either : {-largest, largest}) {
        const QString shown = signedText(either, picture.decimals);
        widestNumber = std::max(widestNumber, widestAdvance(labels, shown));
    }
    if (hasWeights) {
        text.weight = {widestNumber + 4 * sizes::step, labels.height() + sizes::step};
    }
    if (hasBiases) {
        const QString sample = biasText(text.image > 0).arg(QString());
        text.bias = {labels.horizontalAdvance(sample) + widestNumber, labels.height()};
    }
    return text;
}

} // namespace ui
