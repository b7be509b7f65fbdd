// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demoservices.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/lessonpage.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ui {

/// All lessons in the language in use: those that come with the program and those of a teacher. A
/// teacher's folder is watched: what is written there is read again after a moment.
class LessonShelf : public QObject
{
    Q_OBJECT

public:
    /// Empty until a language is set. `otherPages` are ids that no lesson of a teacher may have,
    /// beside those of shipped lessons. `services` are for the figures of all lessons.
    explicit LessonShelf(
        QStringList otherPages = {}, const DemoServices& services = {}, QObject* parent = nullptr
    );

    const DemoServices& services() const { return m_services; }

    void setLanguage(const QString& language);
    const QString& language() const { return m_language; }
    void setOwnFolder(const QString& folder); ///< Empty: none.
    const QString& ownFolder() const { return m_ownFolder; }
    void readAgain();

    const QList<Lesson>& shipped() const { return m_shipped.lessons(); }
    const QList<Lesson>& own() const { return m_own.lessons(); }
    /// Null if there is none. Valid until changed().
    const Lesson* find(const QString& id) const;
    /// Turning pages does not lead from the shipped lessons to those of a teacher.
    LessonNeighbours neighboursOf(const QString& id) const;

    /// Those of the teacher's folder. What only the figures can tell follows a little later.
    QList<LessonProblem> problems() const { return m_own.problems() + m_figureProblems; }

signals:
    void changed(); ///< The lessons, or the words in them.
    void problemsChanged();

private:
    void readOwn();
    void watch();
    void checkNext();

    QStringList m_otherPages;
    DemoServices m_services;
    QString m_language;
    QString m_ownFolder;
    LessonLibrary m_shipped;
    LessonLibrary m_own;
    QList<LessonProblem> m_figureProblems;
    QList<Lesson> m_unchecked;
    QFileSystemWatcher m_watcher;
    QTimer m_readTimer; ///< From the first change to reading: an editor writes in several steps.
    QTimer m_checkTimer; ///< One lesson at a time, so that the window does not wait for them.
};

} // namespace ui
