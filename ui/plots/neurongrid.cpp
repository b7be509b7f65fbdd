// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/neurongrid.h"

#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int columnCount = 16;
constexpr int gap = 2;
constexpr int smallestCell = 8;
constexpr int usualCell = 16;
constexpr int largestCell = 24;

} // namespace

NeuronGrid::NeuronGrid(QWidget* parent) : QWidget(parent)
{
    readParts(*this, QAccessible::List);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    announce();
}

void NeuronGrid::setActivations(std::span<const nn::Real> activations)
{
    const int rowsBefore = rowCount();
    m_activations.assign(activations.begin(), activations.end());
    m_scale = 0;
    for (const nn::Real activation : m_activations) {
        m_scale = std::max(m_scale, std::abs(static_cast<double>(activation)));
    }
    if (m_current && *m_current >= static_cast<int>(m_activations.size())) {
        pointAt({});
    }
    if (rowCount() != rowsBefore) {
        updateGeometry();
    }
    announce();
    update();
}

int NeuronGrid::rowCount() const
{
    return (static_cast<int>(m_activations.size()) + columnCount - 1) / columnCount;
}

int NeuronGrid::cellSide(int width) const
{
    return std::clamp((width + gap) / columnCount - gap, smallestCell, largestCell);
}

QRect NeuronGrid::cellRect(int neuron) const
{
    const int side = cellSide(width());
    const int step = side + gap;
    return {neuron % columnCount * step, neuron / columnCount * step, side, side};
}

int NeuronGrid::heightForWidth(int width) const
{
    return std::max(0, rowCount() * (cellSide(width) + gap) - gap);
}

QSize NeuronGrid::sizeHint() const
{
    const int width = columnCount * (usualCell + gap) - gap;
    return {width, heightForWidth(width)};
}

QSize NeuronGrid::minimumSizeHint() const
{
    const int width = columnCount * (smallestCell + gap) - gap;
    return {width, heightForWidth(width)};
}

void NeuronGrid::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    for (int neuron = 0; neuron < static_cast<int>(m_activations.size()); ++neuron) {
        const double activation = m_activations[static_cast<std::size_t>(neuron)];
        const QRect cell = cellRect(neuron);
        painter.fillRect(cell, signedColor(colors, m_scale > 0 ? activation / m_scale : 0));
        painter.setPen(QPen(colors.line, sizes::hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
    if (m_current) {
        painter.setPen(QPen(colors.mark, 2));
        painter.drawRect(cellRect(*m_current).adjusted(0, 0, -1, -1));
    }
    if (hasFocus() && !m_current) {
        paintFocusRing(painter, rect(), sizes::step, colors);
    }
}

void NeuronGrid::pointAt(std::optional<int> neuron)
{
    if (neuron == m_current) {
        return;
    }
    m_current = neuron;
    announce();
    update();
    emit currentChanged(neuron);
}

bool NeuronGrid::event(QEvent* event)
{
    if (event->type() == QEvent::Leave && !hasFocus()) {
        pointAt({});
    } else if (event->type() == QEvent::FocusIn) {
        update();
    }
    return QWidget::event(event);
}

void NeuronGrid::mouseMoveEvent(QMouseEvent* event)
{
    const int step = cellSide(width()) + gap;
    const QPoint place = event->position().toPoint();
    const int column = place.x() / step;
    const int neuron = place.y() / step * columnCount + column;
    const bool isThere = place.x() >= 0 && place.y() >= 0 && column < columnCount
        && neuron < static_cast<int>(m_activations.size());
    if (isThere || !hasFocus()) {
        pointAt(isThere ? std::optional(neuron) : std::nullopt);
    }
}

QList<KeyHint> NeuronGrid::keyHints() const
{
    return {hintForParts()};
}

void NeuronGrid::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_activations.size());
    int wanted = m_current.value_or(0);
    switch (event->key()) {
    case Qt::Key_Left:
        wanted -= 1;
        break;
    case Qt::Key_Right:
        wanted += 1;
        break;
    case Qt::Key_Up:
        wanted -= columnCount;
        break;
    case Qt::Key_Down:
        wanted += columnCount;
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = count - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_current && count > 0) {
        pointAt(0);
    } else if (wanted >= 0 && wanted < count) {
        pointAt(wanted);
    }
}

void NeuronGrid::focusOutEvent(QFocusEvent* event)
{
    pointAt({});
    QWidget::focusOutEvent(event);
    update();
}

QString NeuronGrid::answerText(int neuron) const
{
    const double answer = m_activations[static_cast<std::size_t>(neuron)];
    return tr("Neuron %1 answers %2.").arg(neuron + 1).arg(numberText(answer, 2));
}

FigurePart NeuronGrid::part(int index)
{
    FigurePart neuron;
    neuron.role = QAccessible::ListItem;
    neuron.name = answerText(index);
    neuron.value = numberText(m_activations[static_cast<std::size_t>(index)], 2);
    neuron.place = cellRect(index);
    neuron.choose = [this, index] { pointAt(index); };
    return neuron;
}

void NeuronGrid::announce()
{
    announceParts(*this);
    setAccessibleName(tr("Outputs of the hidden neurons"));
    if (m_current) {
        setAccessibleDescription(answerText(*m_current));
        return;
    }
    const int count = static_cast<int>(m_activations.size());
    setAccessibleDescription(tr("%n neuron(s). Arrow keys point at one.", nullptr, count));
}

void NeuronGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        announce();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
