// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/lineplot.h"

#include "ui/plots/lineplotmarks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double tickDistance = 1.4; ///< Of two labels across, in widths of one, at least.
constexpr int mostTicks = 9;
constexpr double leastLineDistance = 2.2; ///< Of two lines of the grid, in heights of a label.

QFont labelFont()
{
    QFont font = fontFor(FontRole::Number);
    font.setPixelSize(std::max(8, qRound(font.pixelSize() * 0.82)));
    return font;
}

/// The middle of a line of the grid, on whole pixels of a device with `ratio` of them to one of
/// ours: so all lines are of one width.
double sharp(double place, double ratio)
{
    return (std::floor(place * ratio) + std::round(ratio) / 2) / ratio;
}

} // namespace

LinePlot::LinePlot(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    announceValues();
}

void LinePlot::setRanges(const PlotRange& x, const PlotRange& y)
{
    if (x != m_x || y != m_y) {
        m_x = x;
        m_y = y;
        redraw();
    }
}

void LinePlot::setAxisNames(const QString& x, const QString& y)
{
    if (x != m_xName || y != m_yName) {
        m_xName = x;
        m_yName = y;
        redraw();
    }
}

void LinePlot::setLines(const QList<PlotLine>& lines)
{
    if (lines != m_lines) {
        m_lines = lines;
        redraw();
    }
}

void LinePlot::setPoint(const std::optional<PlotPoint>& point)
{
    if (point == m_point) {
        return;
    }
    const double before = accessibleValue();
    m_point = point;
    update();
    if (accessibleValue() != before) {
        announceValueChange(*this);
    }
}

void LinePlot::setPointScale(const Scale& scale, double page)
{
    m_pointScale = scale;
    m_page = page;
}

void LinePlot::setGround(Ground ground)
{
    m_groundUse = ground;
    m_grip = Grip::None;
    unsetCursor();
}

QRectF LinePlot::plotArea() const
{
    const QFontMetrics metrics(labelFont());
    const int most = std::max(2, int(height() / (leastLineDistance * metrics.height())));
    const PlotTicks ticks = ticksFor(m_y, most);
    int widest = metrics.horizontalAdvance(QStringLiteral("0.00"));
    for (const double tick : ticks.values) {
        widest = std::max(widest, metrics.horizontalAdvance(tickText(tick, ticks.decimals)));
    }
    if (!m_xName.isEmpty()) { // Beside half of the first number.
        const int half = metrics.horizontalAdvance(QStringLiteral("0")) / 2;
        widest = std::max(widest, metrics.horizontalAdvance(m_xName) + half);
    }
    const int top = m_yName.isEmpty() ? 0 : metrics.height();
    const int left = widest + 2 * sizes::inControl;
    const int bottom = metrics.height() + 2 * sizes::inControl;
    // Half a label stands out at the right end.
    return QRectF(rect()).adjusted(left, top + pointRadius + 2, -sizes::inGroup, -bottom);
}

QPointF LinePlot::mapToPlot(const QPointF& value) const
{
    const QRectF area = plotArea();
    return {
        area.left() + (value.x() - m_x.least) / m_x.length() * area.width(),
        area.bottom() - (value.y() - m_y.least) / m_y.length() * area.height(),
    };
}

QPointF LinePlot::mapToValue(const QPointF& position) const
{
    const QRectF area = plotArea();
    return {
        m_x.least + (position.x() - area.left()) / area.width() * m_x.length(),
        m_y.least + (area.bottom() - position.y()) / area.height() * m_y.length(),
    };
}

double LinePlot::accessibleValue() const
{
    return m_point ? m_point->place.x() : 0;
}

QString LinePlot::accessibleText() const
{
    return m_point ? m_point->label : QString();
}

void LinePlot::chooseValue(double value)
{
    emit editBegan();
    movePoint(value);
}

QSize LinePlot::sizeHint() const
{
    return {520, 300};
}

QSize LinePlot::minimumSizeHint() const
{
    return {220, 180};
}

void LinePlot::redraw()
{
    m_ground = {};
    update();
}

void LinePlot::drawAhead()
{
    const double ratio = devicePixelRatioF();
    if (!m_ground.isNull() && m_ground.devicePixelRatio() == ratio) {
        return;
    }
    m_ground = QPixmap(size() * ratio);
    m_ground.setDevicePixelRatio(ratio);
    m_ground.fill(Qt::transparent);
    QPainter painter(&m_ground);
    paintGround(painter);
}

void LinePlot::paintGround(QPainter& painter)
{
    const Colors& colors = colorsOf(*this);
    const QRectF area = plotArea();
    const QFont font = labelFont();
    const QFontMetrics metrics(font);
    const int widest = metrics.horizontalAdvance(tickText(-888.8, 1));
    const PlotTicks across =
        ticksFor(m_x, std::clamp(int(area.width() / (tickDistance * widest)), 2, mostTicks));
    const PlotTicks upward =
        ticksFor(m_y, std::max(2, int(area.height() / (leastLineDistance * metrics.height()))));

    painter.setFont(font);
    const double ratio = painter.device()->devicePixelRatioF();
    const QPen hairline(colors.line, sizes::hairline * std::round(ratio) / ratio);
    for (const double tick : across.values) {
        const double x = sharp(mapToPlot({tick, 0}).x(), ratio);
        painter.setPen(hairline);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colors.muted);
        const QRectF label(x - 100, area.bottom() + sizes::inControl, 200, metrics.height());
        painter.drawText(label, Qt::AlignCenter, tickText(tick, across.decimals));
    }
    for (const double tick : upward.values) {
        const double y = sharp(mapToPlot({0, tick}).y(), ratio);
        painter.setPen(hairline);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        // A point on the axis covers no number.
        const double right = area.left() - pointRadius - sizes::step;
        const QRectF label(0, y - metrics.height(), right, 2 * metrics.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tickText(tick, upward.decimals));
    }
    paintAxisNames(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    m_chart.paint(painter, area, m_x, m_y, m_lines, colors);
}

void LinePlot::paintAxisNames(QPainter& painter) const
{
    const QRectF area = plotArea();
    const int height = painter.fontMetrics().height();
    painter.setPen(colorsOf(*this).muted);
    const QRectF beside(0, area.bottom() + sizes::inControl, area.left(), height);
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, m_xName);
    painter.drawText(QRectF(0, 0, width(), height), Qt::AlignLeft | Qt::AlignVCenter, m_yName);
}

void LinePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // A picture file or paper has no pixels to keep.
    const bool isScreen = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (isScreen) {
        drawAhead();
        painter.drawPixmap(0, 0, m_ground);
    } else {
        paintGround(painter);
    }
    if (m_point && m_x.contains(m_point->place.x())) {
        paintPoint(painter, *this, *m_point, m_grip == Grip::Point);
    }
    if (m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocusRing(painter, rect(), sizes::controlRadius, colorsOf(*this));
    }
}

void LinePlot::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        redraw();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void LinePlot::resizeEvent(QResizeEvent* event)
{
    redraw();
    QWidget::resizeEvent(event);
}

} // namespace ui
