// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/regionmap.h"

#include "ui/plots/classmarks.h"
#include "ui/plots/planeaxes.h"
#include "ui/plots/plotscale.h"
#include "ui/plots/signedimage.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double reach = nn::plane_reach;
constexpr nn::Real groundScale = 2; ///< Points stand out where the ground has half their colour.
constexpr double markRadius = 4;
constexpr double markLine = 1;
constexpr double hollowLine = 1.8;
constexpr double crossLength = 9;
constexpr int usualSide = 300;
constexpr int leastSide = 180;
constexpr int bandHeight = 32;

/// Draws a picture that is enlarged. Qt 6.4 gives what has some hundred lines of pixels to several
/// threads and waits for them, and so for those that train; a band has fewer.
void drawInBands(QPainter& painter, const QRectF& place, const QImage& image)
{
    const QRect whole = place.toAlignedRect();
    for (int top = whole.top(); top <= whole.bottom(); top += bandHeight) {
        painter.setClipRect(whole.left(), top, whole.width(), bandHeight);
        painter.drawImage(place, image);
    }
}

/// From -1, full orange, to 1, full blue.
nn::Real shadeOf(nn::Real value, RegionAnswers answers, RegionGround ground, RegionShades shades)
{
    const bool isShare = answers == RegionAnswers::Classes && ground == RegionGround::Answer;
    const nn::Real full = isShare ? 2 * value - 1 : value;
    const nn::Real shade = std::clamp(full, nn::Real(-1), nn::Real(1)); // NaN stays what it is.
    return shades == RegionShades::TwoColors && !std::isnan(shade) ? (shade > 0 ? 1 : -1) : shade;
}

} // namespace

RegionMap::RegionMap(QWidget* parent) : QWidget(parent)
{
    readParts(*this, QAccessible::Canvas);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RegionMap::setValues(
    std::span<const nn::Real> values, RegionAnswers answers, RegionGround ground
)
{
    m_values.assign(values.begin(), values.end());
    if (std::exchange(m_groundOf, ground) != ground) {
        announceParts(*this);
    }
    if (std::exchange(m_answers, answers) != answers) {
        m_readingRoom.reset();
        redrawPoints();
    }
    ageGround();
}

/// Shades it in the next frame; what is out of sight costs nothing.
void RegionMap::ageGround()
{
    m_isGroundOld = true;
    update();
}

void RegionMap::shadeGround()
{
    const auto side = static_cast<int>(std::lround(std::sqrt(double(m_values.size()))));
    Q_ASSERT(m_values.size() == static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    std::vector<nn::Real> shades(m_values.size());
    std::ranges::transform(m_values, shades.begin(), [this](nn::Real value) {
        return shadeOf(value, m_answers, m_groundOf, m_shades);
    });
    m_isGroundOld = false;
    m_ground = side > 0 ? signedImage(shades, {side, side}, groundScale, colorsOf(*this))
                              .convertToFormat(QImage::Format_RGB32)
                        : QImage();
}

void RegionMap::setShades(RegionShades shades)
{
    m_shades = shades;
    ageGround();
}

void RegionMap::setPoints(nn::PlanePoints training, nn::PlanePoints test)
{
    if (training == m_training && test == m_test) {
        return;
    }
    m_training = std::move(training);
    m_test = std::move(test);
    redrawPoints();
    announceParts(*this);
}

void RegionMap::setShowsTest(bool shows)
{
    if (std::exchange(m_showsTest, shows) != shows) {
        redrawPoints();
        announceParts(*this);
    }
}

void RegionMap::setValueAt(ValueAt valueAt)
{
    m_valueAt = std::move(valueAt);
    refreshReading();
}

void RegionMap::refreshReading()
{
    if (m_cursor) {
        update();
    }
    announceParts(*this); // The answers at the points are others, too.
}

void RegionMap::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    setCursor(isEditable ? Qt::CrossCursor : Qt::ArrowCursor);
}

int RegionMap::readingHeight(int width) const
{
    if (m_readingRoom && m_readingRoom->width == width) {
        return m_readingRoom->height;
    }
    // Room for the longest text there may be, so that nothing moves when it comes.
    const QString longest = readingOf({-5.55, -5.55}, -5.555, RegionGround::Answer);
    const QFontMetrics metrics(fontFor(FontRole::Number));
    const QRect room(0, 0, std::max(1, width), 1000);
    const int height =
        metrics.boundingRect(room, Qt::TextWordWrap, longest).height() + sizes::inControl;
    m_readingRoom = ReadingRoom {width, height};
    return height;
}

QRectF RegionMap::plotArea() const
{
    const QFontMetrics metrics(fontFor(FontRole::Caption));
    const int left = metrics.horizontalAdvance(tickText(-5, 0)) + sizes::inControl;
    const int bottom = metrics.height() + sizes::step + readingHeight(width());
    const QRectF room = QRectF(rect()).adjusted(left, 1, -1, -bottom);
    const double side = std::max(0.0, std::floor(std::min(room.width(), room.height())));
    return {room.left() + std::floor((room.width() - side) / 2), room.top(), side, side};
}

QPointF RegionMap::mapToPlane(const QPointF& value) const
{
    return PlaneView {plotArea(), reach}.toPixels(value);
}

QPointF RegionMap::mapToValue(const QPointF& position) const
{
    return PlaneView {plotArea(), reach}.toValue(position);
}

QString RegionMap::readingText() const
{
    return m_cursor ? reading(*m_cursor) : QString();
}

QString RegionMap::reading(const QPointF& place) const
{
    return readingOf(place, m_valueAt ? std::optional(m_valueAt(place)) : std::nullopt, m_groundOf);
}

QString
RegionMap::readingOf(const QPointF& place, std::optional<double> value, RegionGround ground) const
{
    const QString x1 = numberText(place.x(), 2);
    const QString x2 = numberText(place.y(), 2);
    if (!value) {
        return QStringLiteral("x₁ = %1, x₂ = %2").arg(x1, x2);
    }
    if (m_answers == RegionAnswers::Numbers || ground == RegionGround::Neuron) {
        //: Value of the network at a place: "x₁ = 1.20, x₂ = −0.50: output 0.83"
        return tr("x₁ = %1, x₂ = %2: output %3").arg(x1, x2, numberText(*value, 3));
    }
    const QString label = *value > 0.5 ? QStringLiteral("1") : QStringLiteral("0");
    return tr("x₁ = %1, x₂ = %2: output %3, class %4").arg(x1, x2, numberText(*value, 3), label);
}

QSize RegionMap::sizeHint() const
{
    return {usualSide, heightForWidth(usualSide)};
}

QSize RegionMap::minimumSizeHint() const
{
    return {leastSide, leastSide};
}

int RegionMap::heightForWidth(int width) const
{
    const QFontMetrics metrics(fontFor(FontRole::Caption));
    const int left = metrics.horizontalAdvance(tickText(-5, 0)) + sizes::inControl;
    return width - left + metrics.height() + sizes::step + readingHeight(width);
}

// Painting ---------------------------------------------------------------------------------------

void RegionMap::redrawPoints()
{
    m_points = {};
    update();
}

void RegionMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = plotArea();
    painter.fillRect(area, colorsOf(*this).card);
    if (m_isGroundOld) {
        shadeGround();
    }
    if (!m_ground.isNull()) {
        painter.save(); // With the hint even what is not enlarged would be slow.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_shades == RegionShades::Smooth);
        if (painter.paintEngine()->type() == QPaintEngine::Raster) {
            drawInBands(painter, area, m_ground);
        } else {
            painter.drawImage(area, m_ground); // One picture in the file.
        }
        painter.restore();
    }
    if (m_points.isNull() || m_points.devicePixelRatio() != devicePixelRatioF()) {
        m_points = QPixmap(size() * devicePixelRatioF());
        m_points.setDevicePixelRatio(devicePixelRatioF());
        m_points.fill(Qt::transparent);
        QPainter points(&m_points);
        paintAxes(points);
        paintPoints(points);
    }
    painter.drawPixmap(0, 0, m_points);
    paintCursor(painter);
    if (m_showsFocus) {
        paintFocusRing(painter, rect(), sizes::controlRadius, colorsOf(*this));
    }
}

void RegionMap::paintAxes(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    const QRectF area = plotArea();
    painter.setPen(QPen(colors.line, sizes::hairline));
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(colors.muted);
    const QFontMetrics metrics = painter.fontMetrics();
    const PlotTicks ticks = ticksFor({-reach, reach}, 4);
    for (const double tick : ticks.values) {
        const QPointF place = mapToPlane({tick, tick});
        const QString text = tickText(tick, ticks.decimals);
        const QRectF below(place.x() - 50, area.bottom() + 2, 100, metrics.height());
        painter.drawText(below, Qt::AlignCenter, text);
        const QRectF beside(0, place.y() - 50, area.left() - sizes::step, 100);
        painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter.setPen(colors.ink);
    const QRectF inside = area.adjusted(sizes::step, 0, -sizes::step, 0);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("x₁"));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("x₂"));
}

void RegionMap::paintPoints(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    const bool areClasses = m_answers == RegionAnswers::Classes;
    const auto colorOf = [&](const nn::PlanePoint& point) {
        return areClasses ? classColor(colors, labelOf(point)) : signedColor(colors, point.target);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plotArea());
    if (m_showsTest) {
        painter.setBrush(Qt::NoBrush);
        for (const nn::PlanePoint& point : m_test) {
            painter.setPen(QPen(mixed(colorOf(point), colors.ink, 0.25), hollowLine));
            paintClassMark(painter, mapToPlane({point.x1, point.x2}), markRadius, labelOf(point));
        }
    }
    painter.setPen(QPen(areClasses ? colors.card : colors.muted, markLine));
    for (const nn::PlanePoint& point : m_training) {
        painter.setBrush(colorOf(point));
        paintClassMark(painter, mapToPlane({point.x1, point.x2}), markRadius, labelOf(point));
    }
}

void RegionMap::paintCursor(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    painter.setFont(fontFor(FontRole::Number));
    const int footHeight = readingHeight(width());
    const QRect foot(0, height() - footHeight + sizes::inControl, width(), footHeight);
    painter.setPen(m_cursor ? colors.ink : colors.muted);
    painter.drawText(
        foot,
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        m_cursor           ? readingText()
            : m_isEditable ? tr("Click to add a point.")
                           : tr("Point at the map to read its value.")
    );
    if (!m_cursor) {
        return;
    }
    const QPointF place = mapToPlane(*m_cursor);
    const QPointF across(crossLength, 0);
    const QPointF upright(0, crossLength);
    for (const auto& [color, line] : {std::pair(colors.card, 4.0), std::pair(colors.ink, 1.5)}) {
        painter.setPen(QPen(color, line));
        painter.drawLine(place - across, place + across);
        painter.drawLine(place - upright, place + upright);
    }
}

void RegionMap::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        m_readingRoom.reset();
        updateGeometry();
        redrawPoints();
        break;
    case QEvent::PaletteChange:
        ageGround();
        redrawPoints();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void RegionMap::resizeEvent(QResizeEvent*)
{
    redrawPoints();
}

} // namespace ui
