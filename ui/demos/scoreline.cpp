// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/scoreline.h"

#include "ui/demos/statejson.h"
#include "ui/plots/classmarks.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr double markRadius = 5.5;
constexpr double ringRadius = markRadius + 3;
constexpr double rowDistance = 2 * ringRadius + 1;
constexpr double handleRadius = 8;
constexpr double graspReach = 10; ///< How near the pointer has to be not to move the threshold.
constexpr int usualRows = 5; ///< There is room for them above the line and below it.
constexpr double keyStep = 0.01;
constexpr double pageStep = 0.1;
constexpr double tint = 0.13; ///< Share of a class's colour in the ground of its side.

double captionHeight()
{
    return QFontMetricsF(fontFor(FontRole::Caption)).height();
}

} // namespace

QList<int> stackedRows(const QList<double>& places, double distance)
{
    QList<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype index) { return places.at(index); });
    QList<int> rows(places.size());
    QList<double> ends; // Of each row: the place of its last mark.
    for (const qsizetype index : order) {
        const auto free = std::ranges::find_if(ends, [&](double end) {
            return places.at(index) - end >= distance;
        });
        rows[index] = int(free - ends.begin());
        if (free == ends.end()) {
            ends.append(places.at(index));
        } else {
            *free = places.at(index);
        }
    }
    return rows;
}

ScoreLine::ScoreLine(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SplitHCursor);
    announceValues();
}

void ScoreLine::setExamples(const nn::ScoredExamples& examples)
{
    m_examples = examples;
    update();
}

void ScoreLine::setThreshold(double threshold)
{
    if (threshold != m_threshold) {
        m_threshold = threshold;
        update();
        announceValueChange(*this);
    }
}

QRectF ScoreLine::ground() const
{
    const double line = captionHeight();
    const double side = std::max(ringRadius, line); // Half a number stands out at each end.
    return QRectF(rect()).adjusted(side, line + sizes::step, -side, -2 * line - sizes::inControl);
}

double ScoreLine::xAt(double score) const
{
    const QRectF area = ground();
    return area.left() + score * area.width();
}

QPointF ScoreLine::handle() const
{
    return {xAt(m_threshold), ground().center().y()};
}

QString ScoreLine::accessibleText() const
{
    return tr("Threshold %1").arg(numberText(m_threshold, 2));
}

void ScoreLine::chooseValue(double value)
{
    emit editBegan();
    moveTo(value);
}

void ScoreLine::moveTo(double threshold)
{
    const double wanted = inHundredths(threshold, 0, 1);
    if (wanted != m_threshold) {
        emit thresholdMoved(wanted);
    }
}

QSize ScoreLine::sizeHint() const
{
    const double rows = 2 * usualRows * rowDistance + 2 * handleRadius;
    return {600, int(std::ceil(rows + 3 * captionHeight() + 3 * sizes::step))};
}

QSize ScoreLine::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

void ScoreLine::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(FontRole::Caption));
    paintGround(painter, colors);
    paintAxis(painter, colors);
    paintMarks(painter, colors, 1);
    paintMarks(painter, colors, 0);
    paintThreshold(painter, colors);
    if (m_showsFocus) {
        paintFocusRing(painter, rect(), sizes::controlRadius, colors);
    }
}

void ScoreLine::paintGround(QPainter& painter, const Colors& colors) const
{
    const QRectF area = ground();
    const double x = xAt(m_threshold);
    const QRectF no(area.topLeft(), QPointF(x, area.bottom()));
    const QRectF yes(QPointF(x, area.top()), area.bottomRight());
    painter.fillRect(no, mixed(colors.card, classColor(colors, 0), tint));
    painter.fillRect(yes, mixed(colors.card, classColor(colors, 1), tint));
    // What each side answers stands over it, where there is room.
    const double line = captionHeight();
    const QFontMetricsF metrics(painter.font());
    const std::array sides {std::pair {no, tr("← says 0")}, std::pair {yes, tr("says 1 →")}};
    painter.setPen(colors.ink);
    for (const auto& [side, text] : sides) {
        if (side.width() >= metrics.horizontalAdvance(text)) {
            const QRectF over(side.left(), 0, side.width(), line);
            const auto edge = side.left() == area.left() ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(over, edge | Qt::AlignVCenter, text);
        }
    }
}

void ScoreLine::paintAxis(QPainter& painter, const Colors& colors) const
{
    const QRectF area = ground();
    const double line = captionHeight();
    const double middle = std::round(area.center().y()) + 0.5;
    painter.setPen(QPen(colors.muted, sizes::hairline));
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
    painter.setPen(colors.muted);
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double x = xAt(tick);
        painter.drawLine(QPointF(x, middle - sizes::step), QPointF(x, middle + sizes::step));
        const QRectF below(x - 3 * line, area.bottom() + sizes::step, 6 * line, line);
        painter.drawText(below, Qt::AlignHCenter, numberText(tick, 2));
    }
    const QRectF title(area.left(), area.bottom() + sizes::step + line, area.width(), line);
    painter.drawText(title, Qt::AlignCenter, tr("Output of the network"));
}

void ScoreLine::paintMarks(QPainter& painter, const Colors& colors, int label) const
{
    QList<double> places;
    for (const nn::ScoredExample& example : m_examples) {
        if (example.label == label) {
            places.append(example.score);
        }
    }
    if (places.isEmpty()) {
        return;
    }
    const QRectF area = ground();
    const QList<int> rows = stackedRows(places, 2 * ringRadius / area.width());
    const int rowCount = 1 + *std::ranges::max_element(rows);
    const double first = handleRadius + ringRadius; // The threshold is held on the line itself.
    const double room = area.height() / 2 - first - ringRadius;
    const double distance = std::min(rowDistance, room / std::max(1, rowCount - 1));
    const double way = label == 1 ? -1 : 1;
    for (qsizetype index = 0; index < places.size(); ++index) {
        const double y = area.center().y() + way * (first + rows.at(index) * distance);
        const QPointF place(xAt(places.at(index)), y);
        painter.setPen(QPen(colors.card, 1.5));
        painter.setBrush(classColor(colors, label));
        paintClassMark(painter, place, markRadius, label);
        if ((places.at(index) > m_threshold) != (label == 1)) {
            painter.setPen(QPen(colors.wrong, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(place, ringRadius, ringRadius);
        }
    }
}

void ScoreLine::paintThreshold(QPainter& painter, const Colors& colors) const
{
    const QRectF area = ground();
    const QPointF middle = handle();
    painter.setPen(QPen(colors.ink, 2.5));
    painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()));
    painter.setPen(QPen(colors.accent, 3));
    painter.setBrush(colors.card);
    painter.drawEllipse(middle, handleRadius, handleRadius);
}

void ScoreLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_isHeld) {
        event->ignore();
        return;
    }
    m_isHeld = true;
    emit editBegan();
    const double x = event->position().x();
    const double way = xAt(m_threshold) - x;
    m_gripOffset = std::abs(way) <= graspReach ? way : 0;
    moveTo((x + m_gripOffset - ground().left()) / ground().width());
}

void ScoreLine::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isHeld) {
        const double x = event->position().x() + m_gripOffset;
        moveTo((x - ground().left()) / ground().width());
    }
}

void ScoreLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_isHeld = false;
    }
}

QList<KeyHint> ScoreLine::keyHints() const
{
    return {{
        arrowKeyNames(),
        tr("On the line of scores: move the threshold (Page Up and Page Down further, Home and End "
           "to the ends)"),
    }};
}

void ScoreLine::keyPressEvent(QKeyEvent* event)
{
    double wanted = m_threshold;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        wanted -= keyStep;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        wanted += keyStep;
        break;
    case Qt::Key_PageDown:
        wanted -= pageStep;
        break;
    case Qt::Key_PageUp:
        wanted += pageStep;
        break;
    case Qt::Key_Home:
        wanted = 0;
        break;
    case Qt::Key_End:
        wanted = 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat()) {
        emit editBegan();
    }
    moveTo(wanted);
}

void ScoreLine::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void ScoreLine::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

void ScoreLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
    QWidget::changeEvent(event);
}

} // namespace ui
