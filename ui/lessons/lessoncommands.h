// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace ui {

/// What one can do with a chapter as a whole.
class LessonCommands : public QObject
{
    Q_OBJECT

public:
    /// Actions belong to `page`, so that their keys act while it is shown.
    explicit LessonCommands(QWidget* page);

    QAction* const print;
    QAction* const exportPdf;
    QAction* const copyText;
    QAction* const startAnew;

    QList<QAction*> inMenu() const { return {print, exportPdf, copyText, startAnew}; }
    void retranslate();
};

} // namespace ui
