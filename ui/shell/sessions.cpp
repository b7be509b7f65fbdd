// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessions.h"

#include "ui/jobs/background.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/windowactions.h"
#include "ui/text/errortext.h"
#include "ui/text/joinedtext.h"

#include <QDate>
#include <QFileInfo>

#include <utility>

namespace ui {

namespace {

/// From one session to another: undo and redo are the same exchange.
class SessionCommand : public QUndoCommand
{
public:
    /// The step has been taken already: the first redo() does nothing.
    SessionCommand(Sessions& sessions, const QString& text, SessionContent other)
        : QUndoCommand(text), m_sessions(sessions), m_other(std::move(other))
    { }

    void undo() override
    {
        m_other = m_sessions.exchange(m_other);
        m_sessions.tellReturn(text());
    }
    void redo() override
    {
        if (!std::exchange(m_isDone, false)) {
            m_other = m_sessions.exchange(m_other);
            m_sessions.tellAgain(text());
        }
    }

private:
    Sessions& m_sessions;
    SessionContent m_other;
    bool m_isDone = true;
};

/// With the suffix by which sessions are found again, unless there is another, or a file that
/// nobody was asked about.
QString withSuffix(const QString& path)
{
    const QString longer = path + QStringLiteral(".lovelace-session");
    return QFileInfo(path).suffix().isEmpty() && !QFileInfo::exists(longer) ? longer : path;
}

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

Sessions::Sessions(SessionsParts parts, WindowActions& actions, QWidget* window)
    : m_parts(std::move(parts)), m_window(window)
{
    connect(&actions.openSession, &QAction::triggered, this, &Sessions::chooseToOpen);
    connect(&actions.saveSession, &QAction::triggered, this, &Sessions::chooseToSave);
    connect(&actions.startAnew, &QAction::triggered, this, &Sessions::startAnew);
}

SessionContent Sessions::exchange(const SessionContent& content)
{
    PageArea& pages = m_parts.pages;
    SessionContent before {pages.states(), pages.entry().id};
    pages.replace(content.pageStates, content.page);
    return before;
}

void Sessions::begin(const SessionContent& content, const QString& step, const QString& told)
{
    SessionContent before = exchange(content);
    m_undoStack.push(new SessionCommand(*this, step, std::move(before)));
    m_parts.notice.say(told, NoticeBar::Offer::Undo);
}

void Sessions::tellReturn(const QString& step)
{
    m_parts.notice.say(
        tr("Everything is as it was before “%1”. Redo takes you there again.").arg(step),
        NoticeBar::Offer::Redo
    );
}

void Sessions::tellAgain(const QString& step)
{
    m_parts.notice.say(
        tr("“%1” is done again. Undo brings back what was there before.").arg(step),
        NoticeBar::Offer::Undo
    );
}

void Sessions::startAnew()
{
    begin(
        {{}, m_parts.pages.ids().constFirst()},
        tr("Start Everything Anew"),
        tr("All chapters and labs are as on the first day. Undo brings back what was there, until "
           "you close Lovelace.")
    );
}

PageFiles Sessions::files() const
{
    PageFiles files;
    for (const PageEntry& entry : m_parts.pages.entries()) {
        files.insert(entry.id, entry.stateFiles);
    }
    return files;
}

void Sessions::chooseToOpen()
{
    const QString path = m_parts.fileDialogs.openFile(
        m_window, tr("Open Session"), tr("Lovelace sessions (*.lovelace-session)")
    );
    if (!path.isEmpty()) {
        open(path);
    }
}

void Sessions::open(const QString& path)
{
    const auto work = [path, files = files(), folder = m_parts.networkFolder] {
        return openSession(path, files, folder);
    };
    runInBackground(this, work, [this, path](const nn::Expected<SessionContent>& content) {
        if (!content) {
            emit fileFailed(path);
            fail(
                tr("This session could not be opened."),
                tr("%1 Everything you did is unchanged.", "what happened")
                    .arg(errorText(content.error()))
            );
            return;
        }
        begin(
            *content,
            tr("Open Session"),
            tr("The session “%1” is open. Undo brings back what was there, until you close "
               "Lovelace.")
                .arg(fileName(path))
        );
        emit fileUsed(path);
    });
}

void Sessions::chooseToSave()
{
    const QString path = m_parts.fileDialogs.saveFile(
        m_window,
        tr("Save Session"),
        tr("my-session-%1.lovelace-session", "file name, with the date")
            .arg(QDate::currentDate().toString(Qt::ISODate)),
        tr("Lovelace sessions (*.lovelace-session)")
    );
    if (!path.isEmpty()) {
        save(withSuffix(path));
    }
}

void Sessions::save(const QString& path)
{
    const SessionContent content {m_parts.pages.states(), m_parts.pages.entry().id};
    const auto work = [path, content, files = files()] {
        return saveSession(content, files, path);
    };
    runInBackground(this, work, [this, path](const nn::Expected<QStringList>& leftOut) {
        if (!leftOut) {
            fail(tr("This session could not be saved."), errorText(leftOut.error()));
            return;
        }
        QStringList told {tr("Everything you did is saved in “%1”.").arg(fileName(path))};
        if (!leftOut->isEmpty()) {
            told.append(tr("Left out, because it cannot be read: %1.", "names of networks")
                            .arg(joinedList(*leftOut)));
        }
        m_parts.notice.say(joinedSentences(told));
        emit fileUsed(path);
    });
}

void Sessions::fail(const QString& what, const QString& detail)
{
    m_parts.messageBoxes.showError(m_window, what, detail);
}

} // namespace ui
