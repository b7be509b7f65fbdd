// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demoservices.h"
#include "ui/lessons/lesson.h"
#include "ui/lessons/lessonplace.h"
#include "ui/lessons/textblockview.h"
#include "ui/page/figurepicture.h"

#include <QMap>
#include <QVBoxLayout>
#include <QWidget>

class QUndoStack;

namespace ui {

class DemoFrame;
class RoleLabel;
class TaskCard;

/// What a chapter shows from top to bottom: text, figures and tasks.
class LessonColumn : public QWidget
{
    Q_OBJECT

public:
    /// The edits of all figures go to `undoStack`, which outlives the column as `services` do. The
    /// figures of `before`, which showed another version of the lesson, move over as they are if
    /// they begin in the same way.
    LessonColumn(
        const Lesson& lesson,
        QUndoStack& undoStack,
        const DemoServices& services = {},
        TermDefinition definition = {},
        LessonColumn* before = nullptr,
        QWidget* parent = nullptr
    );

    RoleLabel& kicker() { return *m_kicker; }
    /// By the lesson's names.
    const QMap<QString, DemoFrame*>& frames() const { return m_frames; }
    const QMap<QString, TaskCard*>& cards() const { return m_cards; }

    /// The row at a height within the column, and how far down in it: 2.5 is the middle of row 2.
    double rowAt(int y) const;
    /// The height at which rowAt() gives `row`. The column has to be laid out.
    int heightOf(double row) const;

    /// What stands at a place, and where in it; null for the lead and for places that are not.
    struct Spot
    {
        QWidget* widget = nullptr;
        QPoint point {};
    };
    Spot spotOf(const LessonPlace& place) const;

signals:
    void termChosen(const QString& term);
    void pageChosen(const QString& id);
    void figureChanged();
    void taskChanged();
    void stepTold(const QString& words); ///< See Demo.
    void savePictureRequested(const ui::FigurePicture& picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// These return what shows the block.
    QWidget* add(const Lesson& lesson, const Block& block);
    QWidget* addProse(QWidget* widget) { return addProse(widget, *m_rows); }
    QWidget* addProse(QWidget* widget, QBoxLayout& rows);
    QWidget* addDemo(const DemoFacts& facts, const DemoBlock& block);
    QWidget* addTask(const Task& task);
    void addHead(const Lesson& lesson);
    void adaptWidths();
    TextBlockView* makeText(FontRole role, const QString& markdown);
    void showText(TextBlockView& text, const QString& markdown);
    void noteTerms(TextBlockView& text);
    DemoFrame* takeFrame(const QString& name, const DemoFacts& facts);
    DemoFrame* makeFrame(const DemoFacts& facts);
    void guardWheel();

    QUndoStack& m_undoStack;
    DemoServices m_services;
    QVBoxLayout* m_rows;
    RoleLabel* m_kicker;
    QList<QWidget*> m_prose; ///< Keeps to the width of reading.
    LessonColumn* m_before; ///< Null once this is made.
    QMap<QString, DemoFrame*> m_frames;
    QMap<QString, DemoFacts> m_facts; ///< Of m_frames.
    QMap<QString, TaskCard*> m_cards;
    QList<QWidget*> m_blocks; ///< What shows each block of the lesson.
    TermDefinition m_definition;
    QSet<QString> m_terms; ///< Named so far.
};

} // namespace ui
