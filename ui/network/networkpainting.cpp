// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpainting.h"

#include "ui/network/networkedges.h"
#include "ui/text/numbertext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double labelRadius = 5;
constexpr double neuronLine = 1.6;
constexpr double liveLine = 2.6;
constexpr double pulseRadius = 5;
constexpr double ringGap = 4;
constexpr double dotDistance = 5; ///< Of the dots for neurons left out.
constexpr double dotRadius = 1.8;
constexpr double imageCorner = 6;

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
    for (const LayoutEdge* edge : edgesInDrawingOrder(m_picture, m_layout, sight)) {
        if (edge->part != left) {
            paintEdge(painter, *edge);
        }
    }
}

void NetworkPainting::paintLabels(QPainter& painter, const NetworkPart& left, const QRectF& sight)
    const
{
    for (const LayoutEdge& edge : m_layout.edges) { // None covers another.
        if (edge.part != left && edge.label.intersects(sight)) {
            paintLabel(painter, edge);
        }
    }
    for (const LayoutEdge& edge : m_layout.edges) { // But padlocks reach into other labels.
        if (edge.part != left) {
            paintLockOf(painter, edge);
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

void NetworkPainting::paintEdge(QPainter& painter, const LayoutEdge& edge) const
{
    paintEdgeLine(painter, edge, m_picture, m_colors, m_ground);
}

void NetworkPainting::paintLabel(QPainter& painter, const LayoutEdge& edge) const
{
    const PictureEdge shown = m_picture.edge(edge.part);
    if (!shown.weight || edge.label.isNull()) {
        return;
    }
    const bool dim = shown.light == Light::Dim;
    painter.setPen(QPen(edgeColor(shown, m_colors, m_ground), 1.2));
    painter.setBrush(shown.light == Light::Live ? m_colors.accentWash : m_ground);
    painter.drawRoundedRect(edge.label, labelRadius, labelRadius);
    painter.setPen(dim ? m_colors.muted : m_colors.ink);
    painter.setFont(m_labelFont);
    painter.drawText(edge.label, Qt::AlignCenter, signedText(*shown.weight, m_picture.decimals));
}

void NetworkPainting::paintLockOf(QPainter& painter, const LayoutEdge& edge) const
{
    if (m_picture.edge(edge.part).isFrozen) {
        const QPointF aside(lockSize() / 4, -lockSize() / 8); // The number stays readable.
        paintLock(painter, edge.label.isNull() ? lockPlace(edge) : edge.label.topRight() + aside);
    }
}

/// A padlock on a ground of its own, as large as the text beside it.
void NetworkPainting::paintLock(QPainter& painter, const QPointF& centre) const
{
    const double unit = lockSize() / 16;
    painter.save();
    painter.translate(centre);
    painter.scale(unit, unit);
    painter.setPen(QPen(m_colors.ink, 1.2));
    painter.setBrush(m_ground);
    painter.drawEllipse(QPointF(0, 0), 8, 8);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(-2, -4.5, 4, 6), 0, 180 * 16);
    painter.drawLine(QPointF(-2, -1.5), QPointF(-2, 0));
    painter.drawLine(QPointF(2, -1.5), QPointF(2, 0));
    painter.fillRect(QRectF(-3.5, -0.5, 7, 4.5), m_colors.ink);
    painter.restore();
}

double NetworkPainting::lockSize() const
{
    return 1.2 * m_labelFont.pixelSize();
}

/// On an edge without a label, where it covers none of the others, if there is such a place.
QPointF NetworkPainting::lockPlace(const LayoutEdge& edge) const
{
    QRectF box(0, 0, lockSize(), lockSize());
    for (const double share : {0.5, 0.6, 0.7, 0.8, 0.4, 0.3, 0.2}) {
        box.moveCenter(edge.line.pointAt(share));
        const auto covers = [&box](const LayoutEdge& other) { return other.label.intersects(box); };
        if (std::none_of(m_layout.edges.begin(), m_layout.edges.end(), covers)) {
            return box.center();
        }
    }
    return edge.line.center();
}

QString NetworkPainting::gapText(int count)
{
    return tr("%1 more").arg(countText(count));
}

QString NetworkPainting::biasText(bool isBelowImage)
{
    //: The bias of a neuron, shortly, as in formulas: "b +0.5"
    return isBelowImage ? tr("b %1") : tr("bias %1");
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
    if (shown.isFrozen) {
        const double side =
            shown.image.isNull() ? m_layout.radius * M_SQRT1_2 : 0.85 * m_layout.radius;
        paintLock(painter, neuron.centre + QPointF(side, -side));
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
    const double line = live ? liveLine : neuronLine;
    const double radius = m_layout.radius - line / 2;
    painter.setPen(QPen(bodyColor(shown.light), line));
    if (shown.image.isNull()) {
        painter.setBrush(live ? m_colors.accentWash : m_ground);
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        paintTile(painter, centre, shown);
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

/// The square on a screen, where many of them are drawn in every frame: a plain image, and a frame
/// that is drawn once and has a hole for it.
void NetworkPainting::paintTile(
    QPainter& painter, const QPointF& centre, const PictureNeuron& shown
) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF half(m_layout.radius, m_layout.radius);
    const QPointF corner = QPointF(((centre - half) * ratio).toPoint()) / ratio;
    QPixmap& frame = m_frames.at(static_cast<std::size_t>(shown.light));
    if (frame.isNull()) {
        frame = tileFrame(shown.light, ratio);
    }
    // The format of the screen: images with a table of colours are slow to enlarge.
    painter.drawImage(
        QRectF(corner, corner + 2 * half), shown.image.convertToFormat(QImage::Format_RGB32)
    );
    painter.drawPixmap(corner, frame);
}

QPixmap NetworkPainting::tileFrame(Light light, double ratio) const
{
    const double line = light == Light::Live ? liveLine : neuronLine;
    const double side = 2 * m_layout.radius;
    const QString key = QStringLiteral("tile %1 %2 %3 %4 %5")
                            .arg(line)
                            .arg(side)
                            .arg(ratio)
                            .arg(bodyColor(light).name(), m_ground.name());
    if (QPixmap known; QPixmapCache::find(key, &known)) {
        return known;
    }
    const QRectF square =
        QRectF(0, 0, side, side).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const double corner = std::min(imageCorner, square.width() / 4);
    QPixmap frame(QSizeF(side * ratio, side * ratio).toSize() + QSize(1, 1));
    frame.setDevicePixelRatio(ratio);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, side, side), m_ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawRoundedRect(square, corner, corner);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen(bodyColor(light), line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square, corner, corner);
    painter.end();
    QPixmapCache::insert(key, frame);
    return frame;
}

QColor NetworkPainting::bodyColor(Light light) const
{
    return light == Light::Live ? m_colors.accent
        : light == Light::Dim   ? m_colors.muted
                                : m_colors.ink;
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

} // namespace ui
