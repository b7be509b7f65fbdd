// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/digitimageview.h"

#include "ui/controls/arrowkeys.h"
#include "ui/text/numbertext.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr int side = static_cast<int>(nn::digit_side);
constexpr qreal cornerRadius = 6;

} // namespace

DigitImageView::DigitImageView(QWidget* parent)
    : QWidget(parent), m_image(side, side, QImage::Format_Grayscale8)
{
    readParts(*this, QAccessible::Graphic);
    m_image.fill(Qt::black);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

QSize DigitImageView::sizeHint() const
{
    return {6 * side, 6 * side};
}

QSize DigitImageView::minimumSizeHint() const
{
    return {4 * side, 4 * side};
}

int DigitImageView::inkAt(QPoint pixel) const
{
    const int place = pixel.y() * side + pixel.x();
    return m_digit.at(static_cast<std::size_t>(place));
}

void DigitImageView::setDigit(const nn::DigitImage& digit)
{
    if (digit == m_digit) {
        return;
    }
    m_digit = digit;
    for (int y = 0; y < side; ++y) {
        std::copy_n(digit.begin() + y * side, side, m_image.scanLine(y));
    }
    update();
    announce();
}

QRectF DigitImageView::imageRect() const
{
    const int length = std::min(width(), height());
    return QRectF(0, 0, length, length);
}

void DigitImageView::pointAt(std::optional<QPoint> pixel)
{
    if (pixel == m_pixel) {
        return;
    }
    m_pixel = pixel;
    update();
    announce();
    emit pixelChanged(pixel);
}

void DigitImageView::setPinnedPixel(std::optional<QPoint> pixel)
{
    if (pixel != m_pinned) {
        m_pinned = pixel;
        update();
    }
}

void DigitImageView::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect = imageRect();
    // Cheaper than a rounded clip: all of it, then its corners.
    painter.drawImage(rect, m_image);
    QPainterPath corners;
    corners.addRect(rect);
    corners.addRoundedRect(rect, cornerRadius, cornerRadius);
    painter.fillPath(corners, colors.paper);
    if (const std::optional<QPoint> place = m_pixel ? m_pixel : m_pinned) {
        const qreal length = rect.width() / side;
        const QRectF pixel(place->x() * length, place->y() * length, length, length);
        painter.setPen(QPen(darkColors().mark, 2));
        painter.drawRect(pixel.adjusted(-1, -1, 1, 1));
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect.toRect(), static_cast<int>(cornerRadius), colors);
    }
}

bool DigitImageView::event(QEvent* event)
{
    if (event->type() == QEvent::Leave && !hasFocus()) {
        pointAt({});
    }
    return QWidget::event(event);
}

void DigitImageView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DigitImageView::mouseMoveEvent(QMouseEvent* event)
{
    pointAt(pixelUnder(event->position()));
}

void DigitImageView::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
    if (m_pixel && event->button() == Qt::LeftButton) {
        emit pixelChosen(*m_pixel);
    }
}

QList<KeyHint> DigitImageView::keyHints() const
{
    QList<KeyHint> hints {hintForParts()};
    if (isSignalConnected(QMetaMethod::fromSignal(&DigitImageView::pixelChosen))) {
        hints.append(hintForChoosingParts());
    }
    return hints;
}

void DigitImageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_pixel) {
            emit pixelChosen(*m_pixel);
        }
        return;
    }
    const QPoint way = arrowWay(event->key());
    if (way.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QPoint start = m_pinned.value_or(QPoint(side / 2, side / 2) - way);
    const QPoint next = m_pixel.value_or(start) + way;
    pointAt(QPoint(std::clamp(next.x(), 0, side - 1), std::clamp(next.y(), 0, side - 1)));
}

void DigitImageView::focusOutEvent(QFocusEvent* event)
{
    pointAt({});
    QWidget::focusOutEvent(event);
}

void DigitImageView::retranslate()
{
    setAccessibleName(tr("What the network sees: 28 by 28 pixels"));
    announce();
}

QString DigitImageView::inkText(QPoint pixel) const
{
    return tr("Column %1, row %2: ink %3 of 255.")
        .arg(pixel.x() + 1)
        .arg(pixel.y() + 1)
        .arg(inkAt(pixel));
}

std::optional<QPoint> DigitImageView::pixelUnder(const QPointF& place) const
{
    const QRectF rect = imageRect();
    if (!rect.contains(place)) {
        return {};
    }
    const QPointF inPixels = place * side / rect.width();
    return QPoint(std::min(side - 1, int(inPixels.x())), std::min(side - 1, int(inPixels.y())));
}

FigurePart DigitImageView::part(int index)
{
    const QPoint pixel(index % side, index / side);
    const qreal length = imageRect().width() / side;
    FigurePart spoken;
    spoken.name = inkText(pixel);
    spoken.value = countText(inkAt(pixel));
    spoken.place = QRectF(QPointF(pixel) * length, QSizeF(length, length)).toRect();
    spoken.choose = [this, pixel] { pointAt(pixel); };
    spoken.press = [this, pixel] {
        pointAt(pixel);
        emit pixelChosen(pixel);
    };
    return spoken;
}

int DigitImageView::chosenPart() const
{
    return m_pixel ? m_pixel->y() * side + m_pixel->x() : -1;
}

int DigitImageView::partUnder(const QPoint& place)
{
    const auto pixel = pixelUnder(place);
    return pixel ? pixel->y() * side + pixel->x() : -1;
}

void DigitImageView::announce()
{
    announceParts(*this);
    if (m_pixel) {
        setAccessibleDescription(inkText(*m_pixel));
        return;
    }
    const auto inked =
        std::count_if(m_digit.begin(), m_digit.end(), [](auto ink) { return ink > 0; });
    setAccessibleDescription(
        tr("%n pixel(s) with ink. Arrow keys point at a pixel.", nullptr, static_cast<int>(inked))
    );
}

} // namespace ui
