// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/neurondrawing.h"

#include "ui/controls/spokenrole.h"
#include "ui/demos/neuronsymbols.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

/// Two names of one thing: of the cell, and of the formula.
struct PartName
{
    NeuronPart part;
    const char* ofCell;
    const char* ofNeuron;
};

constexpr std::array partNames {
    PartName {
        NeuronPart::Dendrite,
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Dendrites"),
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Inputs")},
    PartName {
        NeuronPart::Axon,
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Axon"),
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Output")},
    PartName {
        NeuronPart::Synapse,
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Synapses"),
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Weights")},
    PartName {
        NeuronPart::Soma,
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Soma"),
        QT_TRANSLATE_NOOP("ui::NeuronDrawing", "Sum and activation")},
};

constexpr double bothNamesFrom = 0.3;
constexpr double bothNamesTo = 0.7;
constexpr double circlesFrom = 0.42;
constexpr double circlesTo = 0.9;
constexpr double outlineWidth = 1.4;
constexpr double valueRadius = 25; ///< In units of the frame.

QString labelOf(const PartName& name, double position)
{
    const QString cell = NeuronDrawing::tr(name.ofCell);
    const QString neuron = NeuronDrawing::tr(name.ofNeuron);
    if (position < bothNamesFrom) {
        return cell;
    }
    //: The part of a nerve cell, and what became of it in an artificial neuron.
    return position > bothNamesTo ? neuron : NeuronDrawing::tr("%1 → %2").arg(cell, neuron);
}

/// Soft tissue becomes a solid wire: 0 to 1.
double hardness(double position)
{
    return smoothStep(0.4, 0.95, position);
}

QColor somaGround(const Colors& colors, double position)
{
    const double share = 0.3 - 0.16 * hardness(position);
    return mixed(colors.card, partColor(colors, NeuronPart::Soma), share);
}

/// Outlines first and fill on top, so that no line is left where branches meet.
void paintPart(QPainter& painter, const QPainterPath& path, const QColor& fill, const QColor& line)
{
    if (!path.isEmpty()) {
        const QPen pen(line, 2 * outlineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(path, pen);
        painter.fillPath(path, fill);
    }
}

} // namespace

NeuronDrawing::NeuronDrawing(QWidget* parent) : QWidget(parent), m_shape(neuronShape(0))
{
    readAs(*this, QAccessible::Graphic);
    setObjectName(QStringLiteral("neuronDrawing"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::SizeHorCursor);
    describe();
}

void NeuronDrawing::setPosition(double position)
{
    m_position = position;
    m_shape = neuronShape(position);
    describe();
    update();
}

int NeuronDrawing::bandHeight() const
{
    // Room for two lines, for long words and large text.
    return 2 * QFontMetrics(fontFor(FontRole::Heading)).lineSpacing() + sizes::inControl;
}

int NeuronDrawing::heightForWidth(int width) const
{
    const double picture = std::min(width * neuronFrame.height() / neuronFrame.width(), 360.0);
    return qRound(picture) + 2 * bandHeight();
}

QSize NeuronDrawing::sizeHint() const
{
    const int width = qRound(neuronFrame.width());
    return {width, heightForWidth(width)};
}

QSize NeuronDrawing::minimumSizeHint() const
{
    return {320, heightForWidth(320)};
}

QTransform NeuronDrawing::toWidget() const
{
    const int room = height() - 2 * bandHeight();
    const double scale = std::min(width() / neuronFrame.width(), room / neuronFrame.height());
    QTransform transform;
    transform.translate(
        (width() - scale * neuronFrame.width()) / 2,
        bandHeight() + (room - scale * neuronFrame.height()) / 2
    );
    transform.scale(scale, scale);
    return transform;
}

std::vector<QPointF> NeuronDrawing::anchors() const
{
    const double formula = smoothStep(circlesFrom, circlesTo, m_position);
    const auto at = [&](QPointF inCell, QPointF inFormula) {
        return toWidget().map(inCell + (inFormula - inCell) * formula);
    };
    const QPointF rim {0, somaRadius};
    const QPointF synapse = m_shape.synapses.back();
    return {
        at(m_shape.dendriteMiddle, m_shape.inputs.front() - QPointF {0, valueRadius}),
        at(m_shape.axonMiddle, m_shape.output - QPointF {0, valueRadius}),
        at(synapse, synapse + QPointF {0, 15}),
        at(m_shape.somaCentre + rim * 0.7, m_shape.somaCentre + rim)};
}

std::vector<QRect> NeuronDrawing::labelPlaces() const
{
    const int text = bandHeight() - sizes::inControl;
    const int bottom = height() - text;
    const std::vector<QPointF> at = anchors();
    const int above = qRound((at[0].x() + at[1].x()) / 2);
    const int below = qRound((at[2].x() + at[3].x()) / 2);
    return {
        QRect {0, 0, above - sizes::step, text},
        QRect {above + sizes::step, 0, width() - above - sizes::step, text},
        QRect {0, bottom, below - sizes::step, text},
        QRect {below + sizes::step, bottom, width() - below - sizes::step, text}};
}

void NeuronDrawing::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(*this);
    painter.save();
    painter.setTransform(toWidget(), true);
    paintParts(painter, colors);
    painter.restore();
    paintSymbols(painter, colors);
    paintLabels(painter, colors);
}

void NeuronDrawing::paintParts(QPainter& painter, const Colors& colors) const
{
    const double line = hardness(m_position);
    const auto paint = [&](const QPainterPath& path, NeuronPart part) {
        const QColor color = partColor(colors, part);
        paintPart(painter, path, mixed(mixed(colors.card, color, 0.3), color, line), color);
    };
    paintPart(
        painter,
        m_shape.visitors,
        mixed(colors.card, colors.muted, 0.2),
        mixed(colors.card, colors.muted, 0.6)
    );
    paint(m_shape.dendrites, NeuronPart::Dendrite);
    paint(m_shape.axon, NeuronPart::Axon);
    const QColor axon = partColor(colors, NeuronPart::Axon);
    paintPart(painter, m_shape.sheath, mixed(colors.card, axon, 0.14), axon);
    const QColor soma = partColor(colors, NeuronPart::Soma);
    paintPart(painter, m_shape.soma, somaGround(colors, m_position), soma);
    paintPart(painter, m_shape.nucleus, mixed(colors.card, soma, 0.6), soma);
}

void NeuronDrawing::paintSymbols(QPainter& painter, const Colors& colors) const
{
    const QTransform map = toWidget();
    const double scale = map.m11();
    const double circle = smoothStep(circlesFrom, circlesTo, m_position);
    for (std::size_t i = 0; i < m_shape.inputs.size(); ++i) {
        const QString index = QString::number(i + 1);
        paintValue(
            painter,
            {map.map(m_shape.inputs[i]),
             scale * valueRadius * circle,
             circle,
             NeuronPart::Dendrite},
            {QStringLiteral("x"), index},
            colors
        );
        paintSynapse(
            painter,
            map.map(m_shape.synapses[i]),
            scale,
            smoothStep(0.45, 0.9, m_position),
            index,
            colors
        );
    }
    paintValue(
        painter,
        {map.map(m_shape.output), scale * valueRadius * circle, circle, NeuronPart::Axon},
        {QStringLiteral("y"), {}},
        colors
    );
    paintSumAndBend(
        painter,
        {map.map(m_shape.somaCentre),
         scale * somaRadius,
         smoothStep(0.55, 0.95, m_position),
         NeuronPart::Soma},
        somaGround(colors, m_position),
        colors
    );
}

void NeuronDrawing::paintLabels(QPainter& painter, const Colors& colors) const
{
    const std::vector<QPointF> at = anchors();
    const std::vector<QRect> places = labelPlaces();
    const double dot = 2.5 * (1 - smoothStep(circlesFrom, circlesTo, m_position));
    painter.setFont(fontFor(FontRole::Heading));
    const QFontMetrics metrics(painter.font());
    for (std::size_t i = 0; i < partNames.size(); ++i) {
        const bool above = i < 2;
        const QColor color = partColor(colors, partNames.at(i).part);
        const QString text = labelOf(partNames.at(i), m_position);
        const QRect& place = places[i];
        QRect box = metrics.boundingRect(place, Qt::TextWordWrap | Qt::AlignHCenter, text);
        const int furthest = std::max(place.left(), place.right() - box.width());
        box.moveLeft(std::clamp(qRound(at[i].x()) - box.width() / 2, place.left(), furthest));
        if (above) {
            box.moveBottom(place.bottom());
        } else {
            box.moveTop(place.top());
        }
        const int edge = above ? box.bottom() + sizes::step : box.top() - sizes::step;
        painter.setPen(QPen(color, sizes::hairline));
        painter.drawLine(QPointF(at[i].x(), edge), at[i]);
        painter.setBrush(color);
        painter.drawEllipse(at[i], dot, dot);
        painter.setPen(readable(colors, color, colors.card));
        painter.drawText(box, Qt::AlignHCenter | Qt::TextWordWrap, text);
    }
}

void NeuronDrawing::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return QWidget::mousePressEvent(event);
    }
    m_pressedAt = event->position();
    m_pressedPosition = m_position;
    emit dragBegun();
}

void NeuronDrawing::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const double moved = (event->position().x() - m_pressedAt.x()) / (0.6 * width());
        emit positionWanted(std::clamp(m_pressedPosition + moved, 0.0, 1.0));
    }
}

void NeuronDrawing::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void NeuronDrawing::describe()
{
    QStringList labels;
    for (const PartName& name : partNames) {
        labels.append(labelOf(name, m_position));
    }
    setAccessibleName(tr("Drawing of a neuron"));
    setAccessibleDescription(QLocale().createSeparatedList(labels));
}

} // namespace ui
