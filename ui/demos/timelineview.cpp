// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/timelineview.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int pointRadius = 7;

int lineHeight(FontRole role)
{
    return QFontMetrics(fontFor(role)).lineSpacing();
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    readParts(*this, QAccessible::List);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::OpenHandCursor);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), [this] {
        viewport()->update();
    });
}

void TimelineView::setTimeline(Timeline timeline)
{
    m_timeline = std::move(timeline);
    updateScrolling();
    describe();
    viewport()->update();
}

void TimelineView::setOpened(const QSet<int>& opened, int open)
{
    m_opened = opened;
    m_open = open;
    go(std::max(0, indexOfYear(open)));
}

int TimelineView::indexOfYear(int year) const
{
    const auto found = std::ranges::find(m_timeline.events, year, &TimelineEvent::year);
    return found == m_timeline.events.end()
        ? -1
        : static_cast<int>(std::distance(m_timeline.events.begin(), found));
}

int TimelineView::stride() const
{
    return std::max(120, QFontMetrics(fontFor(FontRole::Caption)).averageCharWidth() * 18);
}

int TimelineView::lineY() const
{
    return lineHeight(FontRole::Kicker) + 3 * lineHeight(FontRole::Caption) + 4 * sizes::inControl;
}

QSize TimelineView::sizeHint() const
{
    const int below = pointRadius + lineHeight(FontRole::Heading) + 3 * sizes::inControl;
    return {6 * stride(), lineY() + below + horizontalScrollBar()->sizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {stride(), sizeHint().height()}; // The rest is scrolled to.
}

QPoint TimelineView::placeOf(std::size_t event) const
{
    const int x = stride() / 2 + static_cast<int>(event) * stride();
    return {x - horizontalScrollBar()->value(), lineY()};
}

void TimelineView::updateScrolling()
{
    const int length = static_cast<int>(m_timeline.events.size()) * stride();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(stride() / 4);
    horizontalScrollBar()->setRange(0, std::max(0, length - viewport()->width()));
}

void TimelineView::go(int event)
{
    m_current = std::clamp(event, 0, std::max(0, static_cast<int>(m_timeline.events.size()) - 1));
    const int middle = m_current * stride() + stride() / 2;
    const int first = middle + stride() / 2 - viewport()->width();
    const int last = middle - stride() / 2;
    QScrollBar* bar = horizontalScrollBar();
    bar->setValue(std::clamp(bar->value(), std::min(first, last), last));
    describe();
    viewport()->update();
}

QString TimelineView::eventText(int event) const
{
    const TimelineEvent& shown = m_timeline.events.at(static_cast<std::size_t>(event));
    //: A year and what happened in it.
    return tr("%1: %2").arg(QString::number(shown.year), shown.title);
}

FigurePart TimelineView::part(int index)
{
    const QPoint place = viewport()->mapTo(this, placeOf(static_cast<std::size_t>(index)));
    FigurePart event;
    event.role = QAccessible::ListItem;
    event.name = eventText(index);
    event.place = QRect(place.x() - stride() / 2, 0, stride(), viewport()->height());
    event.choose = [this, index] { go(index); };
    event.press = [this, year = m_timeline.events.at(static_cast<std::size_t>(index)).year] {
        emit eventChosen(year);
    };
    return event;
}

void TimelineView::describe()
{
    setAccessibleName(tr("Timeline"));
    if (!m_timeline.events.empty()) {
        setAccessibleDescription(eventText(m_current));
    }
    announceParts(*this);
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsOf(*this);
    paintWinters(painter);
    painter.setPen(QPen(colors.line, 2));
    painter.drawLine(0, lineY(), viewport()->width(), lineY());
    for (std::size_t i = 0; i < m_timeline.events.size(); ++i) {
        paintEventAt(painter, i);
    }
}

void TimelineView::paintWinters(QPainter& painter) const
{
    const Colors& colors = colorsOf(*this);
    for (const auto& [from, to] : m_timeline.winters) {
        const int left = placeOf(static_cast<std::size_t>(std::max(0, indexOfYear(from)))).x();
        const int right = placeOf(static_cast<std::size_t>(std::max(0, indexOfYear(to)))).x();
        const QRect band(left, 0, right - left, lineY());
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colors.card, colors.accentWash, 0.7));
        painter.drawRoundedRect(band, sizes::controlRadius, sizes::controlRadius);
        painter.setFont(fontFor(FontRole::Kicker));
        painter.setPen(colors.muted);
        painter.drawText(
            band.adjusted(sizes::step, sizes::step, -sizes::step, 0),
            Qt::AlignHCenter | Qt::AlignTop,
            tr("WINTER")
        );
    }
}

void TimelineView::paintEventAt(QPainter& painter, std::size_t event) const
{
    const Colors& colors = colorsOf(*this);
    const TimelineEvent& shown = m_timeline.events[event];
    const QPoint place = placeOf(event);
    const bool open = shown.year == m_open;
    const bool known = m_opened.contains(shown.year);
    const int width = stride() - sizes::inControl;

    const int captions = 3 * lineHeight(FontRole::Caption);
    const QRect title(
        place.x() - width / 2, lineY() - pointRadius - sizes::inControl - captions, width, captions
    );
    painter.setFont(fontFor(FontRole::Caption));
    painter.setPen(open ? colors.ink : colors.muted);
    painter.drawText(title, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, shown.title);

    painter.setPen(QPen(known ? colors.accent : colors.muted, 2));
    painter.setBrush(open ? colors.accent : known ? colors.accentWash : colors.card);
    painter.drawEllipse(place, pointRadius, pointRadius);

    const QRect year(
        place.x() - width / 2,
        place.y() + pointRadius + sizes::inControl,
        width,
        lineHeight(FontRole::Heading)
    );
    painter.setFont(fontFor(FontRole::Heading));
    painter.setPen(open ? readable(colors, colors.accent, colors.card) : colors.ink);
    painter.drawText(year, Qt::AlignCenter, QString::number(shown.year));

    if (hasFocus() && static_cast<int>(event) == m_current) {
        const QRect ring = title.united(year).adjusted(0, -sizes::step, 0, sizes::step);
        paintFocusRing(painter, ring, sizes::controlRadius, colors);
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrolling();
    go(m_current);
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        updateScrolling();
    }
    QAbstractScrollArea::changeEvent(event);
}

QList<KeyHint> TimelineView::keyHints() const
{
    return {
        {tr("Left, Right, Home, End"), tr("On the timeline: go from event to event")},
        {tr("Space"), tr("On the timeline: tell of the chosen event")},
    };
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_current - 1);
    case Qt::Key_Right:
        return go(m_current + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(static_cast<int>(m_timeline.events.size()) - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_timeline.events.empty()) {
            emit eventChosen(m_timeline.events.at(static_cast<std::size_t>(m_current)).year);
        }
        return;
    default:
        event->ignore(); // Up and down belong to the page.
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    m_pressedX = qRound(event->position().x());
    m_pressedScroll = horizontalScrollBar()->value();
    m_dragged = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const int moved = qRound(event->position().x()) - m_pressedX;
    m_dragged = m_dragged || std::abs(moved) >= QApplication::startDragDistance();
    if (m_dragged && event->buttons().testFlag(Qt::LeftButton)) {
        horizontalScrollBar()->setValue(m_pressedScroll - moved);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged || event->button() != Qt::LeftButton) {
        return;
    }
    for (std::size_t i = 0; i < m_timeline.events.size(); ++i) {
        if (std::abs(placeOf(i).x() - qRound(event->position().x())) < stride() / 2) {
            emit eventChosen(m_timeline.events[i].year);
            return;
        }
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (turned.x() == 0 && !hasFocus()) {
        event->ignore(); // The page scrolls.
        return;
    }
    const int delta = turned.x() != 0 ? turned.x() : turned.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta);
}

} // namespace ui
