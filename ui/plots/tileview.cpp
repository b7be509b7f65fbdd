// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/tileview.h"

#include "ui/controls/spokenrole.h"
#include "ui/plots/signedimage.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int barHeight = 5;
constexpr int barGap = 5;
constexpr int cornerRadius = 3;

} // namespace

TileView::TileView(QWidget* parent) : QWidget(parent)
{
    readAs(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::ClickFocus); // The grid moves the focus among its tiles.
}

int TileView::heightForTile(int width)
{
    return width + barGap + barHeight;
}

QRect TileView::imageRect() const
{
    return {0, 0, width(), width()};
}

QRect TileView::barRect() const
{
    return {0, width() + barGap, width(), barHeight};
}

int TileView::barLength() const
{
    return static_cast<int>(std::lround(std::clamp(m_share, 0.0, 1.0) * width()));
}

void TileView::setImage(const QImage& image)
{
    m_image = image;
    update(imageRect());
}

void TileView::setAnswer(double share, const QString& text)
{
    const int before = barLength();
    m_share = share;
    if (barLength() != before) {
        update(barRect());
    }
    if (text != m_answerText) {
        m_answerText = text;
        announce();
    }
}

void TileView::setFramed(bool framed)
{
    if (framed != m_framed) {
        m_framed = framed;
        update(imageRect());
        announce();
    }
}

void TileView::setCaption(const QString& caption)
{
    m_caption = caption;
    update(imageRect());
}

void TileView::setMarkedPixel(std::optional<QPoint> pixel)
{
    if (pixel != m_markedPixel) {
        m_markedPixel = pixel;
        update(imageRect());
    }
}

void TileView::announce()
{
    setAccessibleDescription(
        m_framed ? tr("Answers %1, among the strongest.").arg(m_answerText)
                 : tr("Answers %1.").arg(m_answerText)
    );
}

void TileView::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    painter.drawImage(imageRect(), m_image);
    if (m_markedPixel && !m_image.isNull()) {
        const qreal length = static_cast<qreal>(width()) / m_image.width();
        const QRectF pixel(
            m_markedPixel->x() * length, m_markedPixel->y() * length, length, length
        );
        painter.setPen(QPen(colors.mark, 2));
        painter.drawRect(pixel.adjusted(-1, -1, 1, 1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_framed) {
        paintFocusRing(painter, imageRect(), cornerRadius, colors);
    } else {
        paintBox(painter, imageRect(), cornerRadius, Qt::transparent, colors.line);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.ink, 2, Qt::DotLine));
        painter.drawRoundedRect(QRectF(imageRect()).adjusted(4, 4, -4, -4), 2, 2);
    }
    if (!m_caption.isEmpty()) {
        painter.setFont(fontFor(FontRole::Heading));
        painter.setPen(colors.ink);
        painter.drawText(
            imageRect().adjusted(6, 3, -6, -3), Qt::AlignLeft | Qt::AlignTop, m_caption
        );
    }
    if (const int length = barLength(); length > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        const QRect bar = barRect();
        painter.drawRoundedRect(QRect(bar.x(), bar.y(), length, bar.height()), 2, 2);
    }
}

void TileView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TileView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TileView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        recolor(m_image, colorsOf(*this));
        update();
    } else if (event->type() == QEvent::LanguageChange) {
        announce();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
