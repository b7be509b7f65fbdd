// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkcanvas.h"

#include "ui/network/networkwalk.h"
#include "ui/network/networkzoombar.h"
#include "ui/plots/signedimage.h"
#include "ui/theme/motion.h"
#include "ui/theme/sizes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QVariantAnimation>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int pulseMs = 700; ///< Long enough to follow several dots with the eye.
constexpr int usualWidth = 720;
constexpr int leastWidth = 280;
constexpr int leastHeight = 160;

/// Whether all that lies in the cached layer is the same, but for the edge `hot`.
/// Precondition: both have the same shape.
bool differOnlyIn(const NetworkPart& hot, const NetworkPicture& one, const NetworkPicture& other)
{
    if (one.fullWeight != other.fullWeight || one.decimals != other.decimals) {
        return false;
    }
    for (std::size_t i = 0; i < one.columns.size(); ++i) {
        const PictureColumn& before = one.columns[i];
        const PictureColumn& after = other.columns[i];
        if (before.caption != after.caption || before.liveSource != after.liveSource
            || before.edges.size() != after.edges.size()) {
            return false;
        }
        for (std::size_t edge = 0; edge < before.edges.size(); ++edge) {
            const bool isHot = static_cast<int>(i) == hot.column
                && edge
                    == static_cast<std::size_t>(hot.source) * before.neurons.size()
                        + static_cast<std::size_t>(hot.neuron);
            if (!isHot && before.edges[edge] != after.edges[edge]) {
                return false;
            }
        }
    }
    return true;
}

double columnWidth(const NetworkPicture& picture, double width)
{
    return width / static_cast<double>(std::max<std::size_t>(picture.columns.size(), 1));
}

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_zoomBar(new NetworkZoomBar(this))
    , m_pulseAnimation(new QVariantAnimation(this))
{
    m_field->setObjectName(QStringLiteral("numberField"));
    m_field->hide();
    m_field->installEventFilter(this);
    setMouseTracking(true);
    m_field->setAlignment(Qt::AlignCenter);
    connect(m_field, &QLineEdit::editingFinished, this, [this] { closeField(true); });
    m_zoomBar->hide();
    connect(m_zoomBar, &NetworkZoomBar::zoomed, this, [this](double factor) {
        zoomBy(factor, sight().center());
    });
    connect(m_zoomBar, &NetworkZoomBar::fitted, this, &NetworkCanvas::showAll);
    grabGesture(Qt::PinchGesture);
    setFocusPolicy(Qt::StrongFocus);
    readParts(*this, QAccessible::Canvas);
    setAccessibleName(tr("Network diagram"));
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
    connect(&m_repaint, &FramePace::due, this, qOverload<>(&QWidget::update));
    connect(m_pulseAnimation, &QVariantAnimation::finished, this, [this] {
        stopPulses();
        emit pulsesArrived();
    });
}

NetworkCanvas::~NetworkCanvas()
{
    m_field->disconnect(this); // It loses the keyboard when the diagram is no longer one.
}

void NetworkCanvas::setPicture(const NetworkPicture& picture)
{
    if (picture == m_picture) {
        return;
    }
    const bool sameShape = picture.neuronCounts() == m_picture.neuronCounts();
    if (!sameShape) {
        stopPulses();
        closeField(false);
    }
    const bool sameStill = sameShape && differOnlyIn(m_hot, m_picture, picture);
    m_picture = picture;
    if (!sameShape) {
        m_zoom = {};
        m_pan.reset();
        placeZoomBar();
        updateGeometry();
    }
    // Nothing moves while the hand holds an edge.
    const bool sameLayout = (sameStill && m_hot.kind != PartKind::None) || !arrange();
    if (sameLayout && !sameStill) {
        renewStill();
    }
    m_repaint.drop();
    update();
    if (m_selection.kind != PartKind::None && !m_picture.contains(m_selection)) {
        select({});
    }
    announceParts(*this);
}

void NetworkCanvas::select(const NetworkPart& part)
{
    choose(part);
    bringIntoSight(part);
}

void NetworkCanvas::choose(const NetworkPart& part)
{
    if (part == m_selection) {
        return;
    }
    m_selection = part;
    update();
    announceParts(*this);
    emit selectionChanged(part);
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
    const double height =
        comfortableHeight(m_picture.neuronCounts(), textSizes(width), std::max(width, leastWidth));
    return static_cast<int>(std::ceil(height)) + barRoom();
}

const NetworkTextSizes& NetworkCanvas::textSizes(int width) const
{
    const NetworkTextSample sample = textSampleOf(m_picture, columnWidth(m_picture, width));
    if (m_textSample != sample) {
        m_textSizes = measured(sample);
        m_textSample = sample;
    }
    return m_textSizes;
}

bool NetworkCanvas::arrange()
{
    Arrangement arrangement {
        m_picture.neuronCounts(),
        textSizes(width()),
        sight().size() * m_zoom.scale,
        m_zoom.detail()};
    if (arrangement == m_arrangement) {
        return false;
    }
    const bool isInPlace =
        arrangement.counts == m_arrangement.counts && arrangement.size == m_arrangement.size;
    m_arrangement = std::move(arrangement);
    m_whole = layOutNetwork(
        m_arrangement.counts, m_arrangement.text, m_arrangement.size, m_arrangement.detail
    );
    m_zoom = m_zoom.within(sight().size());
    placeLayout();
    if (isInPlace) {
        renewStill(); // Only room for texts has changed.
    } else {
        redrawStill();
    }
    return true;
}

void NetworkCanvas::placeLayout()
{
    m_layout = m_whole;
    m_layout.translate(sight().topLeft() - m_zoom.shift);
    for (QRectF& caption : m_layout.captions) {
        caption.moveBottom(sight().bottom()); // They stay in sight.
    }
}

void NetworkCanvas::resizeEvent(QResizeEvent*)
{
    placeZoomBar();
    arrange();
    redrawStill();
}

void NetworkCanvas::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        m_textSample.reset();
        updateGeometry();
        placeZoomBar();
        arrange();
        redrawStill();
        setAccessibleName(tr("Network diagram"));
        break;
    case QEvent::PaletteChange:
        for (PictureColumn& column : m_picture.columns) {
            for (PictureNeuron& neuron : column.neurons) {
                recolor(neuron.image, colorsOf(*this));
            }
        }
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
    if (event->reason() != Qt::MouseFocusReason) {
        bringIntoSight(m_selection);
    }
    update();
}

void NetworkCanvas::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace ui
