// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/datatile.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int pictureHeight = 46;
constexpr int padding = sizes::step;
constexpr double dotRadius = 1.7;

} // namespace

DataTile::DataTile(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DataTile::setPoints(nn::PlanePoints points, bool areNumbers)
{
    m_points = std::move(points);
    m_areNumbers = areNumbers;
    update();
}

int DataTile::textHeight(int width) const
{
    const QFontMetrics metrics(fontFor(FontRole::Caption));
    return metrics
        .boundingRect(
            QRect(0, 0, std::max(1, width - 2 * padding), 1000),
            Qt::AlignHCenter | Qt::TextWordWrap,
            text()
        )
        .height();
}

int DataTile::heightForWidth(int width) const
{
    return pictureHeight + textHeight(width) + 4 * padding;
}

QSize DataTile::sizeHint() const
{
    constexpr int usualWidth = 66;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize DataTile::minimumSizeHint() const
{
    const QFontMetrics metrics(fontFor(FontRole::Caption));
    int widest = 0;
    for (const QString& word : text().split(u' ')) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return {std::max(pictureHeight, widest) + 2 * padding + 2, pictureHeight};
}

void DataTile::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(
        painter,
        rect(),
        sizes::controlRadius,
        isChecked() ? colors.accentWash : colors.card,
        isChecked() ? colors.accent : colors.line
    );
    const double side = pictureHeight;
    const QPointF middle(width() / 2.0, 2 * padding + side / 2);
    const double unit = side / (2 * nn::plane_reach);
    if (m_points.empty()) { // Those of the learner are yet to come.
        const double arm = side / 4;
        painter.setPen(QPen(colors.muted, 2));
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
    }
    painter.setPen(Qt::NoPen);
    for (const nn::PlanePoint& point : m_points) {
        const bool isOne = point.target > 0.5;
        painter.setBrush(
            m_areNumbers ? signedColor(colors, point.target)
                         : (isOne ? colors.positive : colors.negative)
        );
        const QPointF place = middle + QPointF(point.x1 * unit, -point.x2 * unit);
        if (isOne || m_areNumbers) {
            painter.drawEllipse(place, dotRadius, dotRadius);
        } else {
            painter.drawRect(QRectF(place.x() - 1.5, place.y() - 1.5, 3, 3));
        }
    }
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(isEnabled() ? colors.ink : colors.muted);
    const QRect box = rect().adjusted(padding, 3 * padding + pictureHeight, -padding, -padding);
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    if (m_showsFocus) {
        paintFocusRing(painter, rect(), sizes::controlRadius, colors);
    }
}

void DataTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void DataTile::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

void DataTile::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    QAbstractButton::focusOutEvent(event);
}

} // namespace ui
