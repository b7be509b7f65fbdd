// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/slopebars.h"

#include "ui/demos/activationcurve.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Room for twenty sigmoid layers at their best slope; the axis grows for what is smaller.
constexpr int usualLowest = -13;
constexpr double barShare = 0.68; ///< Of its column.
constexpr double barRadius = 3;
constexpr double closestLines = 6;
constexpr double zeroHeight = 2; ///< Of the line that stands for 0, which has no logarithm.
constexpr double usualHeight = 300;

double textHeight(FontRole role)
{
    return QFontMetricsF(fontFor(role)).height();
}

double textWidth(FontRole role, const QString& text)
{
    return QFontMetricsF(fontFor(role)).horizontalAdvance(text);
}

} // namespace

SlopeBars::SlopeBars(QWidget* parent) : QWidget(parent)
{
    readParts(*this, QAccessible::List);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setChain({});
}

void SlopeBars::setChain(const SlopeChain& chain)
{
    m_chain = chain;
    fitAxis();
    describe();
    update();
}

void SlopeBars::fitAxis()
{
    const double end = m_chain.log10Product();
    m_lowest = std::isinf(end) ? usualLowest : std::min(usualLowest, int(std::floor(end)) - 1);
    m_highest = std::max(0, int(std::ceil(std::isinf(end) ? 0 : end)));
}

void SlopeBars::describe()
{
    QStringList numbers;
    for (const double product : m_chain.products()) {
        numbers.append(shortNumberText(product));
    }
    //: Spoken: "What is left of a nudge of 1 after each layer, Sigmoid at z = 0.00: 0.25; 0.063"
    const QString sentence = tr("What is left of a nudge of 1 after each layer, %1 at z = %2: %3");
    setAccessibleName(sentence.arg(
        activationTitle(m_chain.activation), numberText(m_chain.z, 2), joinedParts(numbers)
    ));
    announceParts(*this);
}

FigurePart SlopeBars::part(int index)
{
    const int layer = index + 1;
    const QList<double> products = m_chain.products();
    const bool isThere = index < products.size();
    FigurePart bar;
    bar.role = QAccessible::ListItem;
    bar.value = isThere ? shortNumberText(products.at(index)) : QString();
    bar.name = isThere ? tr("Layer %1: %2").arg(countText(layer), bar.value)
                       //: A layer that the chain of layers may get.
                       : tr("Layer %1: not in the chain").arg(countText(layer));
    bar.place = column(layer).toAlignedRect();
    bar.press = [this, layer] {
        emit dragBegun();
        emit layersWanted(layer);
    };
    return bar;
}

QRectF SlopeBars::ground() const
{
    const double left = textWidth(FontRole::Caption, powerOfTenText(-888)) + sizes::inControl;
    const double above = textHeight(FontRole::Number) + sizes::step;
    // The layers' numbers, and under them what they are.
    const double below = 2 * textHeight(FontRole::Caption) + sizes::inControl;
    return QRectF(rect()).adjusted(left, above, -sizes::step, -below);
}

QRectF SlopeBars::column(int layer) const
{
    const QRectF area = ground();
    const double width = area.width() / SlopeChain::mostLayers;
    return {area.left() + (layer - 1) * width, area.top(), width, area.height()};
}

double SlopeBars::heightAt(double value) const
{
    const QRectF area = ground();
    const double power = std::log10(std::abs(value));
    return area.bottom() - (power - m_lowest) / (m_highest - m_lowest) * area.height();
}

void SlopeBars::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, colors);
    paintLayerNumbers(painter, colors);
    paintBars(painter, colors);
    paintProduct(painter, colors);
}

void SlopeBars::paintGrid(QPainter& painter, const Colors& colors) const
{
    const QRectF area = ground();
    const double decade = area.height() / (m_highest - m_lowest);
    const int lineStep = std::max(1, int(std::ceil(closestLines / decade)));
    const double label = textHeight(FontRole::Caption);
    const int labelStep = lineStep * std::max(1, int(std::ceil(1.4 * label / (decade * lineStep))));
    painter.setFont(fontFor(FontRole::Caption));
    for (int power = m_highest; power >= m_lowest; --power) {
        const double y = std::round(area.bottom() - (power - m_lowest) * decade) + 0.5;
        if (power % lineStep == 0) {
            painter.setPen(QPen(power == 0 ? colors.muted : colors.line, sizes::hairline));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
        if (power % labelStep == 0) {
            painter.setPen(colors.muted);
            const QRectF place(0, y - label / 2, area.left() - sizes::inControl, label);
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, powerOfTenText(power));
        }
    }
}

void SlopeBars::paintLayerNumbers(QPainter& painter, const Colors& colors) const
{
    const double needed = textWidth(FontRole::Caption, QStringLiteral("20")) + sizes::step;
    const bool hasRoom = column(1).width() >= needed;
    const double line = textHeight(FontRole::Caption);
    const QRectF area = ground();
    painter.setFont(fontFor(FontRole::Caption));
    for (int layer = 1; layer <= SlopeChain::mostLayers; ++layer) {
        if (!hasRoom && layer != 1 && layer % 5 != 0) {
            continue;
        }
        painter.setPen(layer == m_chain.layers ? colors.ink : colors.muted);
        const double middle = column(layer).center().x();
        const QRectF place(middle - needed / 2, area.bottom() + sizes::step, needed, line);
        painter.drawText(place, Qt::AlignCenter, countText(layer));
    }
    painter.setPen(colors.muted);
    const QRectF title(area.left(), area.bottom() + sizes::inControl + line, area.width(), line);
    painter.drawText(title, Qt::AlignCenter, tr("Layer"));
}

void SlopeBars::paintBars(QPainter& painter, const Colors& colors) const
{
    const QList<double> products = m_chain.products();
    painter.setPen(Qt::NoPen);
    for (int layer = 1; layer <= products.size(); ++layer) {
        const double product = products.at(layer - 1);
        const QRectF place = column(layer);
        const double top = product == 0 ? place.bottom() - zeroHeight : heightAt(product);
        const QColor& full = product < 0 ? colors.negative : colors.accent;
        const bool isLast = layer == products.size();
        painter.setBrush(isLast ? full : mixed(colors.card, full, 0.45));
        const double air = place.width() * (1 - barShare) / 2;
        const QRectF bar(place.left() + air, top, place.width() * barShare, place.bottom() - top);
        painter.drawRoundedRect(bar, barRadius, std::min(barRadius, bar.height() / 2));
    }
}

void SlopeBars::paintProduct(QPainter& painter, const Colors& colors) const
{
    const QString text = shortNumberText(m_chain.product());
    const QRectF area = ground();
    const QRectF last = column(m_chain.layers);
    const double bottom =
        m_chain.product() == 0 ? area.bottom() - zeroHeight : heightAt(m_chain.product());
    const double width = textWidth(FontRole::Number, text) + sizes::inControl;
    const double height = textHeight(FontRole::Number);
    QRectF place(last.center().x() - width / 2, bottom - height - sizes::step / 2.0, width, height);
    // Over the bars before it a number would be hard to read: it begins where they end.
    const bool isCovered = m_chain.layers > 1 && m_chain.log10Product() < 0;
    place.moveLeft(isCovered ? last.left() : place.left());
    place.moveLeft(std::clamp(place.left(), 0.0, std::max(0.0, this->width() - width)));
    painter.fillRect(place, colors.card);
    painter.setFont(fontFor(FontRole::Number));
    painter.setPen(colors.ink);
    painter.drawText(place, Qt::AlignCenter, text);
}

void SlopeBars::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    emit dragBegun();
    askForLayerAt(event->position().x());
}

void SlopeBars::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        askForLayerAt(event->position().x());
    }
}

void SlopeBars::askForLayerAt(double x)
{
    const int layer = 1 + int(std::floor((x - ground().left()) / column(1).width()));
    const int wanted = std::clamp(layer, 1, SlopeChain::mostLayers);
    if (wanted != m_chain.layers) {
        emit layersWanted(wanted);
    }
}

QSize SlopeBars::sizeHint() const
{
    return {560, int(usualHeight)};
}

QSize SlopeBars::minimumSizeHint() const
{
    const double texts = textHeight(FontRole::Number) + 2 * textHeight(FontRole::Caption);
    return {280, int(160 + texts)};
}

void SlopeBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
