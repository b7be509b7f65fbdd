// SPDX-License-Identifier: GPL-3.0-or-later
// How the diagram is drawn; what it does is in networkcanvas.cpp.
#include "ui/jobs/background.h"
#include "ui/network/networkcanvas.h"
#include "ui/network/networkedges.h"
#include "ui/network/networkpainting.h"
#include "ui/theme/colors.h"
#include "ui/theme/sizes.h"

#include <QPaintEngine>
#include <QPainter>

#include <utility>

namespace ui {

namespace {

/// More take too large a part of the time of a frame, which has more to show than lines.
constexpr std::size_t mostEdgesAtOnce = 40;

} // namespace

double NetworkCanvas::captionHeight() const
{
    return m_arrangement.text.caption.height() + sizes::step;
}

void NetworkCanvas::setOnPage(bool isOnPage)
{
    m_isOnPage = isOnPage;
    redrawStill();
}

QColor NetworkCanvas::ground() const
{
    const Colors& colors = colorsOf(*this);
    return m_isOnPage ? colors.paper : colors.card;
}

void NetworkCanvas::setDrawsBehind(bool drawsBehind)
{
    m_drawsBehind = drawsBehind;
}

void NetworkCanvas::redrawStill()
{
    m_still = {};
    ++m_stillNumber;
    m_isStillOld = false;
    update();
}

void NetworkCanvas::renewStill()
{
    if (m_drawsBehind && m_layout.edges.size() > mostEdgesAtOnce && !m_still.isNull()) {
        m_isStillOld = true;
        update();
    } else {
        redrawStill();
    }
}

void NetworkCanvas::drawBehind()
{
    m_isStillOld = false;
    m_isDrawing = true;
    const QRectF seen = m_zoom.showsAll() ? QRectF(rect()) : diagramSight();
    EdgeDrawing drawing {
        .picture = m_picture,
        .layout = m_layout,
        .colors = colorsOf(*this),
        .ground = ground(),
        .left = m_hot,
        .sight = seen,
        .size = size(),
        .ratio = devicePixelRatioF()};
    const auto work = [drawing = std::move(drawing)]() -> nn::Expected<QImage> {
        return drawnEdges(drawing);
    };
    runInBackground(this, work, [this, number = m_stillNumber](const nn::Expected<QImage>& lines) {
        m_isDrawing = false;
        if (lines && number == m_stillNumber && !m_still.isNull()) {
            m_still = QPixmap::fromImage(*lines);
            QPainter painter(&m_still);
            paintTexts(painter);
        }
        m_repaint.ask();
    });
}

void NetworkCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        // A picture file or paper: lines rather than pixels, and no clipping either.
        painter.translate(sight().topLeft());
        painter.scale(1 / m_zoom.scale, 1 / m_zoom.scale);
        paintPicture(painter);
        return;
    }
    const double ratio = devicePixelRatioF();
    if (m_still.isNull() || m_still.devicePixelRatio() != ratio) {
        m_still = QPixmap(size() * ratio);
        m_still.setDevicePixelRatio(ratio);
        QPainter still(&m_still);
        paintGround(still);
    } else if (m_isStillOld && !m_isDrawing) {
        drawBehind(); // What there is still goes with it well enough.
    }
    painter.drawPixmap(0, 0, m_still);
    paintFront(painter);
}

void NetworkCanvas::paintPicture(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    const NetworkPainting painting(m_picture, m_whole, colors, ground());
    const QRectF all({}, m_arrangement.size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(all, ground());
    painting.paintCaptions(painter);
    painting.paintEdges(painter, {}, all);
    painting.paintLabels(painter, {}, all);
    painting.paintNeurons(painter);
}

QSize NetworkCanvas::pictureSize() const
{
    return m_arrangement.size.toSize();
}

QRectF NetworkCanvas::diagramSight() const
{
    return sight().adjusted(0, 0, 0, -captionHeight());
}

void NetworkCanvas::clipToDiagram(QPainter& painter) const
{
    if (!m_zoom.showsAll()) {
        painter.setClipRect(diagramSight());
    }
}

void NetworkCanvas::paintGround(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ground());
    painter.save();
    clipToDiagram(painter);
    NetworkPainting(m_picture, m_layout, colorsOf(*this), ground())
        .paintEdges(painter, m_hot, sight());
    painter.restore();
    paintTexts(painter);
}

void NetworkCanvas::paintTexts(QPainter& painter) const
{
    const NetworkPainting painting(m_picture, m_layout, colorsOf(*this), ground());
    painter.setRenderHint(QPainter::Antialiasing);
    painting.paintCaptions(painter);
    clipToDiagram(painter);
    painting.paintLabels(painter, m_hot, sight());
}

void NetworkCanvas::paintFront(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    const NetworkPainting painting(m_picture, m_layout, colors, ground());
    painter.setRenderHint(QPainter::Antialiasing);
    clipToDiagram(painter);
    if (const LayoutEdge* hot = m_layout.findEdge(m_hot)) {
        painting.paintEdge(painter, *hot);
        painting.paintLabel(painter, *hot);
        painting.paintLockOf(painter, *hot);
    }
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

} // namespace ui
