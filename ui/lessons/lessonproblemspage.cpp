// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonproblemspage.h"

#include "ui/lessons/lessoncheck.h"
#include "ui/lessons/lessonshelf.h"
#include "ui/theme/proselabel.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Without the way to the teacher's folder, which is the same for all.
QString shortText(LessonProblem problem, const QString& folder)
{
    problem.file = QDir(folder).relativeFilePath(problem.file);
    return problemText(problem);
}

} // namespace

LessonProblemsPage::LessonProblemsPage(LessonShelf& shelf, QWidget* parent)
    : Page(parent)
    , m_shelf(shelf)
    , m_title(new RoleLabel(FontRole::Title, TextTone::Ink))
    , m_lead(new ProseLabel(TextTone::Ink))
    , m_list(new QListWidget)
    , m_copyButton(new QPushButton)
    , m_folderButton(new QPushButton)
{
    layOut();
    m_copy.setShortcut(QKeySequence::Copy);
    m_openFolder.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addActions({&m_copy, &m_openFolder});
    connect(&m_copy, &QAction::triggered, this, &LessonProblemsPage::copy);
    connect(&m_openFolder, &QAction::triggered, this, &LessonProblemsPage::openFolder);
    connect(m_copyButton, &QPushButton::clicked, this, &LessonProblemsPage::copy);
    connect(m_folderButton, &QPushButton::clicked, this, &LessonProblemsPage::openFolder);
    connect(m_list, &QListWidget::itemActivated, this, &LessonProblemsPage::openFolder);
    connect(&shelf, &LessonShelf::changed, this, &LessonProblemsPage::showProblems);
    connect(&shelf, &LessonShelf::problemsChanged, this, &LessonProblemsPage::showProblems);
    retranslate();
}

void LessonProblemsPage::layOut()
{
    m_title->setWordWrap(true);
    m_lead->setMaximumWidth(sizes::readingWidth);
    m_list->setObjectName(QStringLiteral("problems"));
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(sizes::inControl);
    buttons->addWidget(m_copyButton);
    buttons->addWidget(m_folderButton);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    constexpr int margin = sizes::pageMargin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(sizes::inGroup);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void LessonProblemsPage::showProblems()
{
    const QList<LessonProblem> problems = m_shelf.problems();
    if (problems == m_problems && m_list->count() == problems.size()) {
        return; // What is selected stays selected.
    }
    m_problems = problems;
    m_list->clear();
    for (const LessonProblem& problem : problems) {
        auto* item = new QListWidgetItem(shortText(problem, m_shelf.ownFolder()), m_list);
        item->setToolTip(QDir::toNativeSeparators(problem.file));
    }
    m_list->setCurrentRow(0);
}

void LessonProblemsPage::copy()
{
    // Nothing chosen: all of them.
    QStringList lines;
    const bool all = m_list->selectedItems().isEmpty();
    for (qsizetype row = 0; row < m_problems.size(); ++row) {
        if (all || m_list->item(static_cast<int>(row))->isSelected()) {
            lines.append(problemText(m_problems.at(row)));
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LessonProblemsPage::openFolder()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const QFileInfo file(m_problems.at(row).file);
    const QString folder = file.isDir() ? file.filePath() : file.path();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void LessonProblemsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LessonProblemsPage::retranslate()
{
    m_title->setText(tr("Lesson problems"));
    m_lead->setParagraph(
        tr("Your lessons are shown as far as they can be read. This is what could not, "
           "and what is shown instead. Mend a file and save it, and the list follows.")
    );
    m_list->setAccessibleName(tr("Problems"));
    m_copy.setText(tr("&Copy"));
    m_copyButton->setText(tr("Copy"));
    m_openFolder.setText(tr("Open &Folder"));
    m_folderButton->setText(tr("Open Folder"));
    showProblems();
}

} // namespace ui
