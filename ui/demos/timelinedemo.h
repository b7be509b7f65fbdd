// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/timelineevents.h"

#include <QSet>

class QLabel;

namespace ui {

class TimelineView;

/// The history of neural networks on a line. State: "event", the open year as a string, and
/// "opened", the years seen. Metrics: event_year, opened_count.
class TimelineDemo : public Demo
{
    Q_OBJECT

public:
    explicit TimelineDemo(QUndoStack& undoStack, QWidget* parent = nullptr);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void open(int year);
    void refresh();
    void keepRoomForText();
    const TimelineEvent* eventOf(int year) const;

    Timeline m_timeline;
    QSet<int> m_opened;
    int m_year = 0;
    TimelineView* m_view;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace ui
