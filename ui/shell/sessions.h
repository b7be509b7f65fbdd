// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/dialogs.h"
#include "ui/shell/sessioncontent.h"

#include <QObject>
#include <QUndoStack>

class QWidget;

namespace ui {

class NoticeBar;
class PageArea;
class WindowActions;

/// What the sessions of a window work with. All of it outlives them.
struct SessionsParts
{
    PageArea& pages;
    NoticeBar& notice;
    FileDialogs& fileDialogs;
    MessageBoxes& messageBoxes;
    QString networkFolder; ///< For the networks of sessions that are opened.
};

/// What concerns everything a learner did at once: start anew, save it, open another, and go back
/// to what was there before, until the program ends.
class Sessions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`, which outlives this.
    Sessions(SessionsParts parts, WindowActions& actions, QWidget* window);

    /// The steps from one session to another. Each page has its own for what is done in it.
    QUndoStack& undoStack() { return m_undoStack; }

    void startAnew();
    /// These work off this thread. If something goes wrong, everything stays as it is.
    void open(const QString& path);
    void save(const QString& path);

    /// Puts `content` in the place of what is there, which it gives back.
    SessionContent exchange(const SessionContent& content);
    void tellReturn(const QString& step);
    void tellAgain(const QString& step);

signals:
    /// For the list of recent files.
    void fileUsed(const QString& path);
    void fileFailed(const QString& path);

private:
    void chooseToOpen();
    void chooseToSave();
    void begin(const SessionContent& content, const QString& step, const QString& told);
    PageFiles files() const;
    void fail(const QString& what, const QString& detail);

    SessionsParts m_parts;
    QWidget* m_window;
    QUndoStack m_undoStack;
};

} // namespace ui
