// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demoservices.h"
#include "ui/lessons/learnerrecord.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/lessonvoice.h"
#include "ui/lessons/textblockview.h"
#include "ui/lessons/textfinder.h"
#include "ui/lessons/turnbar.h"
#include "ui/page/page.h"

#include <QUndoStack>

class QHBoxLayout;
class QScrollArea;

namespace ui {

class LessonColumn;
class LessonCommands;
class PlaceKeeper;

/// A chapter: a column of text, figures and tasks, and a bar to turn to its neighbours.
class LessonPage : public Page
{
    Q_OBJECT

public:
    /// `progressed` is told the share of tasks that are done whenever it may have changed.
    /// `definition` explains the terms of the glossary. The figures live on `services`.
    LessonPage(
        Lesson lesson,
        LessonNeighbours neighbours,
        std::function<void(double share)> progressed = {},
        TermDefinition definition = {},
        const DemoServices& services = {},
        QWidget* parent = nullptr
    );
    ~LessonPage() override;

    /// Shows another version of the same lesson: in another language, or as its author has just
    /// written it. The learner keeps the place, the answers, the figures as they are and undo.
    void setLesson(Lesson lesson, LessonNeighbours neighbours);
    const Lesson& lesson() const { return m_lesson; }

    QUndoStack* undoStack() override { return &m_undoStack; }
    QList<QAction*> commands() override;
    QList<KeyHint> keyHints() const override;
    QString proposedFileName() const override;
    bool isReady() const override;
    std::unique_ptr<PaperJob> makePaper(QPagedPaintDevice& device) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    PageFinder* finder() override { return &m_finder; }
    PageVoice* voice() override { return &m_voice; }
    /// `place` is a LessonPlace.
    void showPlace(const QString& place) override;

    /// Share of the tasks of `lesson` that a state kept by saveState() has done.
    static double progressIn(const Lesson& lesson, const QJsonObject& state);

    /// Shows `state` and nothing of what was there before.
    void startAnewFrom(const QJsonObject& state);

signals:
    void termChosen(const QString& term);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeColumn();
    void connectColumn();
    void connectCommands();
    void showLesson();
    void keepRecord(const LessonColumn& before, const ChapterRecord& kept);
    void scrollTo(double row);
    void startAnew();

    ChapterRecord record() const;
    void noteChange();
    void lookAtSight();
    void turn(const QString& id);
    void showKicker();

    Lesson m_lesson;
    bool m_isStale = false; ///< The column does not show m_lesson yet.
    LessonNeighbours m_neighbours;
    std::function<void(double)> m_progressed;
    QUndoStack m_undoStack;
    LessonCommands* m_commands;
    QScrollArea* m_scroll;
    QHBoxLayout* m_sides; ///< Around the column.
    TermDefinition m_definition;
    DemoServices m_services;
    LessonColumn* m_column;
    TurnBar* m_bar;
    PlaceKeeper* m_place;
    TextFinder m_finder;
    LessonVoice m_voice;
    QJsonObject m_others; ///< Kept for other versions of the chapter.
};

} // namespace ui
