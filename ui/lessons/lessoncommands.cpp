// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoncommands.h"

#include <QWidget>

namespace ui {

LessonCommands::LessonCommands(QWidget* page)
    : QObject(page)
    , print(new QAction(page))
    , exportPdf(new QAction(page))
    , copyText(new QAction(page))
    , startAnew(new QAction(page))
{
    print->setShortcut(QKeySequence::Print);
    exportPdf->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    copyText->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    startAnew->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace);
    page->addActions(inMenu());
    retranslate();
}

void LessonCommands::retranslate()
{
    print->setText(tr("Print..."));
    exportPdf->setText(tr("Export as PDF..."));
    copyText->setText(tr("Copy Chapter Text"));
    startAnew->setText(tr("Start This Chapter Anew"));
}

} // namespace ui
