// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/outputbars.h"

#include "ui/controls/spokenrole.h"
#include "ui/plots/classmarks.h"
#include "ui/text/joinedtext.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

constexpr double barHeight = 16;
constexpr double barRadius = 3;
constexpr double leastBar = 80;
constexpr QLatin1String widestNumber("-0.000");

QFont nameFont(bool isWinner)
{
    QFont font = fontFor(FontRole::Number);
    font.setBold(isWinner);
    return font;
}

double nameWidth()
{
    return classNameWidth(nameFont(true)) + sizes::inControl;
}

double numberWidth()
{
    return QFontMetricsF(nameFont(true)).horizontalAdvance(widestNumber) + sizes::inControl;
}

double rowHeight()
{
    return std::max(barHeight, QFontMetricsF(nameFont(true)).height()) + sizes::step;
}

} // namespace

OutputBars::OutputBars(QWidget* parent) : QWidget(parent)
{
    readAs(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void OutputBars::setPicture(const Picture& picture)
{
    if (picture != m_picture) {
        m_picture = picture;
        describe();
        update();
    }
}

QString OutputBars::numberOf(int label) const
{
    return numberText(m_picture.values.at(std::size_t(label)), m_picture.decimals);
}

void OutputBars::describe()
{
    QStringList parts;
    for (int label = 0; label < cloudClassCount; ++label) {
        const QString part =
            label == m_picture.winner ? tr("class %1: %2, the highest") : tr("class %1: %2");
        parts.append(part.arg(QString::number(label), numberOf(label)));
    }
    setAccessibleName(joinedParts(parts));
}

QSize OutputBars::sizeHint() const
{
    return {int(nameWidth() + 2 * leastBar + numberWidth()), int(cloudClassCount * rowHeight())};
}

QSize OutputBars::minimumSizeHint() const
{
    return {int(nameWidth() + leastBar + numberWidth()), sizeHint().height()};
}

void OutputBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int label = 0; label < cloudClassCount; ++label) {
        paintBar(painter, label, QRectF(0, label * rowHeight(), width(), rowHeight()));
    }
}

void OutputBars::paintBar(QPainter& painter, int label, const QRectF& row) const
{
    const Colors& colors = colorsOf(*this);
    const bool isWinner = label == m_picture.winner;
    painter.setFont(nameFont(isWinner));
    const QColor tone = readable(colors, classColor(colors, label), colors.card);
    const double nameMiddle = classNameWidth(nameFont(true)) / 2;
    const QColor& text = isWinner ? colors.ink : colors.muted;
    paintClassName(painter, {nameMiddle, row.center().y()}, label, text);
    painter.setPen(text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, numberOf(label));

    QRectF track = row.adjusted(nameWidth(), 0, -numberWidth(), 0);
    track = QRectF(track.left(), row.center().y() - barHeight / 2, track.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colors.groove, colors.panel, 0.5));
    painter.drawRoundedRect(track, barRadius, barRadius);
    const auto xAt = [&](double value) {
        const double inside = std::clamp(value, m_picture.least, m_picture.greatest);
        const double share = (inside - m_picture.least) / (m_picture.greatest - m_picture.least);
        return track.left() + share * track.width();
    };
    const double zero = xAt(0);
    const double end = xAt(m_picture.values.at(std::size_t(label)));
    QRectF bar(std::min(zero, end), track.top(), std::abs(end - zero), track.height());
    bar.setWidth(std::max(2.0, bar.width())); // The smallest still shows as a line.
    painter.setBrush(isWinner ? tone : mixed(colors.card, tone, 0.55));
    painter.drawRoundedRect(bar, barRadius, barRadius);
    if (m_picture.least < 0) {
        painter.setPen(QPen(colors.ink, sizes::hairline));
        painter.drawLine(QPointF(zero, track.top() - 2), QPointF(zero, track.bottom() + 2));
    }
}

void OutputBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
