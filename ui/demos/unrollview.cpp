// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/unrollview.h"

#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int side = static_cast<int>(nn::digit_side);
constexpr int count = side * side;
constexpr int glassCells = 9; ///< Pixels under the magnifying glass: the one in the middle counts.
constexpr int usualHeight = 400;
constexpr double columnWidth = 26;
constexpr double margin = sizes::step;
constexpr double swatchWidth = 26;

QColor grey(int value)
{
    return {value, value, value};
}

} // namespace

UnrollView::UnrollView(QWidget* parent) : QWidget(parent)
{
    readParts(*this, QAccessible::Graphic);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    announce();
}

void UnrollView::setDigit(const nn::DigitImage& digit)
{
    m_digit = digit;
    announce();
    update();
}

void UnrollView::setProgress(double progress)
{
    m_progress = progress;
    update();
}

void UnrollView::setPixel(std::optional<QPoint> pixel)
{
    if (pixel != m_pixel) {
        m_pixel = pixel;
        announce();
        update();
    }
}

int UnrollView::valueAt(QPoint pixel) const
{
    return m_digit.at(static_cast<std::size_t>(pixelNumber(pixel) - 1));
}

double UnrollView::rowHeight() const
{
    return std::ceil(QFontMetricsF(fontFor(FontRole::Number)).height()) + sizes::step;
}

double UnrollView::glassWidth() const
{
    const QFontMetricsF metrics(fontFor(FontRole::Number));
    return 2 * metrics.horizontalAdvance(QStringLiteral("888")) + swatchWidth + 6 * sizes::step;
}

UnrollGeometry UnrollView::geometryOfPixels() const
{
    const double room = width() - glassWidth() - columnWidth - 12.0 * sizes::step;
    const double length = std::max(1.0 * side, std::min(room, height() - 2 * margin));
    const double whole = std::floor(length / side) * side; // Every pixel of the same size.
    const QRectF image(margin, (height() - whole) / 2, whole, whole);
    const double left = width() - glassWidth() - columnWidth - 6.0 * sizes::step;
    return {image, QRectF(left, margin, columnWidth, height() - 2 * margin)};
}

void UnrollView::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    const UnrollGeometry geometry = geometryOfPixels();
    for (const QRectF& ground : {geometry.image(), geometry.column()}) {
        painter.fillRect(ground, mixed(colors.groove, colors.card, 0.5));
    }
    paintCells(painter);
    paintMark(painter);
    paintGlass(painter);
    if (hasFocus()) {
        paintFocusRing(painter, rect(), sizes::controlRadius, colors);
    }
}

void UnrollView::paintCells(QPainter& painter) const
{
    const UnrollGeometry geometry = geometryOfPixels();
    for (int y = side - 1; y >= 0; --y) { // The first rows are on top: they are the first to go.
        for (int x = 0; x < side; ++x) {
            const QPoint pixel(x, y);
            painter.fillRect(geometry.cell(pixel, m_progress), grey(valueAt(pixel)));
        }
    }
}

void UnrollView::paintMark(QPainter& painter) const
{
    if (!m_pixel) {
        return;
    }
    const QRectF cell = geometryOfPixels().cell(*m_pixel, m_progress);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(darkColors().mark, 2));
    painter.drawRect(cell.adjusted(-1, -1, 1, 1));
}

void UnrollView::paintGlass(QPainter& painter) const
{
    if (!m_pixel) {
        return;
    }
    const Colors& colors = colorsOf(*this);
    const UnrollGeometry geometry = geometryOfPixels();
    const int number = pixelNumber(*m_pixel);
    const double line = rowHeight();
    const double place =
        geometry.column().top() + (number - 0.5) * geometry.column().height() / count;
    const double most = std::max(0.0, height() - glassCells * line - margin);
    const double top = std::clamp(place - glassCells * line / 2, std::min(margin, most), most);
    const double left = width() - glassWidth();

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.mark, 1.5));
    painter.drawLine(
        QPointF(geometry.column().right() + 2, place), QPointF(left, top + glassCells * line / 2)
    );
    const QRect glass = QRectF(left, top, glassWidth(), glassCells * line).toRect();
    paintBox(painter, glass, sizes::controlRadius, colors.card, colors.line);
    painter.setFont(fontFor(FontRole::Number));
    const double third = (glassWidth() - swatchWidth) / 2;
    for (int row = 0; row < glassCells; ++row) {
        const int other = number + row - glassCells / 2;
        if (other < 1 || other > count) {
            continue;
        }
        const QRectF area(left, top + row * line, glassWidth(), line);
        const QPoint pixel = pixelOfNumber(other);
        const QRectF swatch(area.left() + third, area.top() + 1, swatchWidth, line - 2);
        painter.fillRect(swatch, grey(valueAt(pixel)));
        painter.setPen(QPen(other == number ? colors.mark : colors.line, other == number ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch);
        painter.setPen(other == number ? colors.ink : colors.muted);
        const double air = 2 * sizes::step;
        painter.drawText(
            QRectF(area.left(), area.top(), third - air, line),
            Qt::AlignRight | Qt::AlignVCenter,
            countText(other)
        );
        painter.drawText(
            QRectF(swatch.right() + air, area.top(), third - air, line),
            Qt::AlignLeft | Qt::AlignVCenter,
            countText(valueAt(pixel))
        );
    }
}

void UnrollView::pointAt(const QPointF& place)
{
    choose(geometryOfPixels().pixelAt(place, m_progress));
}

void UnrollView::choose(std::optional<QPoint> pixel)
{
    if (pixel != m_pixel) {
        setPixel(pixel);
        emit pixelChosen(pixel);
    }
}

bool UnrollView::event(QEvent* event)
{
    if (event->type() == QEvent::Leave && !hasFocus()) {
        choose({});
    }
    return QWidget::event(event);
}

void UnrollView::mouseMoveEvent(QMouseEvent* event)
{
    // With the keyboard here, the pixel stays until another one is pointed at.
    if (const auto pixel = geometryOfPixels().pixelAt(event->position(), m_progress);
        pixel || !hasFocus()) {
        choose(pixel);
    }
}

void UnrollView::mousePressEvent(QMouseEvent* event)
{
    pointAt(event->position());
}

QList<KeyHint> UnrollView::keyHints() const
{
    return {hintForParts()};
}

void UnrollView::keyPressEvent(QKeyEvent* event)
{
    const int number = m_pixel ? pixelNumber(*m_pixel) : 0;
    int wanted = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = number - 1;
        break;
    case Qt::Key_Right:
        wanted = number + 1;
        break;
    case Qt::Key_Up:
        wanted = number - side;
        break;
    case Qt::Key_Down:
        wanted = number + side;
        break;
    case Qt::Key_Home:
        wanted = 1;
        break;
    case Qt::Key_End:
        wanted = count;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (number == 0) {
        choose(QPoint(side / 2, side / 2)); // Where there usually is ink.
    } else if (wanted >= 1 && wanted <= count) {
        choose(pixelOfNumber(wanted));
    }
}

QString UnrollView::pixelText(QPoint pixel) const
{
    return tr("Number %1 of %2: row %3, column %4, value %5 of 255.")
        .arg(pixelNumber(pixel))
        .arg(count)
        .arg(pixel.y() + 1)
        .arg(pixel.x() + 1)
        .arg(valueAt(pixel));
}

FigurePart UnrollView::part(int index)
{
    const QPoint pixel = pixelOfNumber(index + 1);
    FigurePart spoken;
    spoken.name = pixelText(pixel);
    spoken.value = countText(valueAt(pixel));
    spoken.place = geometryOfPixels().cell(pixel, m_progress).toAlignedRect();
    spoken.choose = [this, pixel] { choose(pixel); };
    return spoken;
}

int UnrollView::partUnder(const QPoint& place)
{
    const auto pixel = geometryOfPixels().pixelAt(place, m_progress);
    return pixel ? pixelNumber(*pixel) - 1 : -1;
}

void UnrollView::announce()
{
    announceParts(*this);
    setAccessibleName(tr("The pixels of a digit, unrolled row by row"));
    setAccessibleDescription(
        m_pixel ? pixelText(*m_pixel)
                : tr("Arrow keys point at a pixel: left and right go by one, up and down by a row.")
    );
}

void UnrollView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        announce();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

QSize UnrollView::sizeHint() const
{
    return {540, std::max(usualHeight, minimumSizeHint().height())};
}

QSize UnrollView::minimumSizeHint() const
{
    const double width = 5 * side + glassWidth() + columnWidth + 12 * sizes::step;
    const double height = std::max(glassCells * rowHeight(), 5.0 * side) + 2 * margin;
    return {static_cast<int>(width), static_cast<int>(height)};
}

} // namespace ui
