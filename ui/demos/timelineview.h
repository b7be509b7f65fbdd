// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/figureparts.h"
#include "ui/demos/timelineevents.h"
#include "ui/page/keyhints.h"

#include <QAbstractScrollArea>
#include <QSet>

namespace ui {

/// A line of years that is scrolled by dragging, by its scroll bar, by the wheel while it has the
/// focus, and by the arrow keys, which go from event to event.
class TimelineView : public QAbstractScrollArea, public FigureParts, public KeyHints
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setTimeline(Timeline timeline);
    /// Shows which events have been opened and which is open, and brings that one into sight.
    void setOpened(const QSet<int>& opened, int open);

    /// Where an event's point is now, in the viewport.
    QPoint placeOf(std::size_t event) const;

    int partCount() const override { return static_cast<int>(m_timeline.events.size()); }
    FigurePart part(int index) override;
    int chosenPart() const override { return m_timeline.events.empty() ? -1 : m_current; }

    QList<KeyHint> keyHints() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void eventChosen(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int stride() const;
    int lineY() const;
    int indexOfYear(int year) const;
    void go(int event);
    void updateScrolling();
    void describe();
    QString eventText(int event) const;
    void paintWinters(QPainter& painter) const;
    void paintEventAt(QPainter& painter, std::size_t event) const;

    Timeline m_timeline;
    QSet<int> m_opened;
    int m_open = 0;
    int m_current = 0; ///< Index of the event the keyboard is at.
    int m_pressedX = 0;
    int m_pressedScroll = 0;
    bool m_dragged = false;
};

} // namespace ui
