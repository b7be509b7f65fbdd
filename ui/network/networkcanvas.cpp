// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcanvas.h"

#include "ui/network/networkpainting.h"
#include "ui/network/networkspeech.h"
#include "ui/network/networkwalk.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVariantAnimation>

#include <cmath>
#include <optional>

namespace ui {

namespace {

constexpr int pulseMs = 700; ///< Long enough to follow several dots with the eye.
constexpr int usualWidth = 720;
constexpr int leastWidth = 280;
constexpr int leastHeight = 160;

double columnWidth(const NetworkPicture& picture, double width)
{
    return width / static_cast<double>(std::max<std::size_t>(picture.columns.size(), 1));
}

std::optional<WalkStep> stepFor(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return WalkStep::Back;
    case Qt::Key_Right:
        return WalkStep::Forward;
    case Qt::Key_Up:
        return WalkStep::Up;
    case Qt::Key_Down:
        return WalkStep::Down;
    case Qt::Key_Home:
        return WalkStep::First;
    case Qt::Key_End:
        return WalkStep::Last;
    default:
        return {};
    }
}

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent)
    : QWidget(parent), m_pulseAnimation(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_pulseAnimation->setStartValue(0.0);
    m_pulseAnimation->setEndValue(1.0);
    connect(
        m_pulseAnimation,
        &QVariantAnimation::valueChanged,
        this,
        [this](const QVariant& share) {
            m_pulseShare = share.toDouble();
            update();
        }
    );
    connect(m_pulseAnimation, &QVariantAnimation::finished, this, [this] {
        stopPulses();
        emit pulsesArrived();
    });
}

void NetworkCanvas::setPicture(const NetworkPicture& picture)
{
    if (picture == m_picture) {
        return;
    }
    const bool sameShape = picture.neuronCounts() == m_picture.neuronCounts();
    m_picture = picture;
    if (!sameShape) {
        stopPulses();
        updateGeometry();
    }
    arrange();
    if (m_selection.kind != PartKind::None && !m_picture.contains(m_selection)) {
        select({});
    }
    tellSelection();
}

void NetworkCanvas::select(const NetworkPart& part)
{
    if (part == m_selection) {
        return;
    }
    m_selection = part;
    tellSelection();
    update();
    emit selectionChanged(part);
}

void NetworkCanvas::tellSelection()
{
    const QString spoken = spokenName(m_picture, m_selection);
    setAccessibleName(spoken.isEmpty() ? tr("Network diagram") : spoken);
}

void NetworkCanvas::sendPulses(const std::vector<NetworkPart>& edges)
{
    stopPulses();
    const int duration = motionDuration(pulseMs);
    if (duration == 0) {
        emit pulsesArrived();
        return;
    }
    m_pulses = edges;
    m_pulseAnimation->setDuration(duration);
    m_pulseAnimation->start();
}

void NetworkCanvas::stopPulses()
{
    m_pulseAnimation->stop();
    m_pulses.clear();
    update();
}

QSize NetworkCanvas::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize NetworkCanvas::minimumSizeHint() const
{
    // A layout asks heightForWidth(); what a narrow one would need says nothing about a wide one.
    return {leastWidth, leastHeight};
}

int NetworkCanvas::heightForWidth(int width) const
{
    const NetworkTextSizes text = networkTextSizes(m_picture, columnWidth(m_picture, width));
    return static_cast<int>(
        std::ceil(comfortableHeight(m_picture.neuronCounts(), text, std::max(width, leastWidth)))
    );
}

void NetworkCanvas::arrange()
{
    const NetworkTextSizes text = networkTextSizes(m_picture, columnWidth(m_picture, width()));
    m_layout = layOutNetwork(m_picture.neuronCounts(), text, size());
    redrawStill();
}

void NetworkCanvas::redrawStill()
{
    m_still = {};
    update();
}

void NetworkCanvas::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    const NetworkPainting painting(m_picture, m_layout, colors, colors.card);
    if (m_still.isNull()) {
        m_still = QPixmap(size() * devicePixelRatioF());
        m_still.setDevicePixelRatio(devicePixelRatioF());
        m_still.fill(colors.card);
        QPainter painter(&m_still);
        painter.setRenderHint(QPainter::Antialiasing);
        painting.paintStill(painter, {});
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const NetworkPart& pulse : m_pulses) {
        if (const LayoutEdge* edge = m_layout.findEdge(pulse)) {
            painting.paintPulse(painter, *edge, m_pulseShare);
        }
    }
    painting.paintNeurons(painter);
    if (hasFocus()) {
        painting.paintSelection(painter, m_selection);
    }
}

void NetworkCanvas::resizeEvent(QResizeEvent*)
{
    arrange();
}

void NetworkCanvas::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        updateGeometry();
        arrange();
        tellSelection();
        break;
    case QEvent::PaletteChange:
        redrawStill();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void NetworkCanvas::focusInEvent(QFocusEvent* event)
{
    // A click chooses by itself; the Tab key comes back to where it was.
    if (m_selection.kind == PartKind::None && event->reason() != Qt::MouseFocusReason) {
        select(walked(m_layout, {}, WalkStep::First));
    }
    update();
}

void NetworkCanvas::focusOutEvent(QFocusEvent*)
{
    update();
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event)
{
    const std::optional<WalkStep> step = stepFor(event->key());
    if (!step) {
        QWidget::keyPressEvent(event);
        return;
    }
    select(walked(m_layout, m_selection, *step));
}

void NetworkCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    select(m_layout.partAt(event->position()));
}

} // namespace ui
