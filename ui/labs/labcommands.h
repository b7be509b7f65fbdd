// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

class QPushButton;
class QWidget;

namespace ui {

/// What one can do in the digit lab, each with a key.
class LabCommands : public QObject
{
    Q_OBJECT

public:
    /// Actions belong to `page`, so that their keys act while it is shown.
    explicit LabCommands(QWidget* page);

    QAction* const undo;
    QAction* const redo;
    QAction* const clear;
    QAction* const eraser; ///< Checkable.
    QAction* const nextSample;
    QAction* const previousSample;
    QAction* const randomSample;
    QAction* const copy;
    QAction* const paste;

    /// Those of the page's menu; null stands for a separator.
    QList<QAction*> inMenu() const;

    void retranslate();

private:
    QAction* make(QWidget* page, const QKeySequence& key);
};

/// A button that does what an action does and is called the same.
QPushButton* makeButton(QAction* action, QWidget* parent);

} // namespace ui
