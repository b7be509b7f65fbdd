// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/page/page.h"

#include <QAction>

class QListWidget;
class QPushButton;

namespace ui {

class LessonShelf;
class ProseLabel;
class RoleLabel;

/// What is wrong with a teacher's lessons, for the teacher: file and line, what is wrong and what
/// is shown instead. The folder of a file opens in the desktop's file manager. Follows the shelf,
/// which outlives it.
class LessonProblemsPage : public Page
{
    Q_OBJECT

public:
    explicit LessonProblemsPage(LessonShelf& shelf, QWidget* parent = nullptr);

    QList<QAction*> commands() override { return {&m_copy, &m_openFolder}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void showProblems();
    void retranslate();
    void copy();
    void openFolder();

    LessonShelf& m_shelf;
    QList<LessonProblem> m_problems; ///< As in the list.
    QAction m_copy;
    QAction m_openFolder;
    RoleLabel* m_title;
    ProseLabel* m_lead;
    QListWidget* m_list;
    QPushButton* m_copyButton;
    QPushButton* m_folderButton;
};

} // namespace ui
