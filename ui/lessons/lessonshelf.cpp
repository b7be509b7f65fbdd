// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonshelf.h"

#include "ui/demos/demoregistry.h"
#include "ui/digits/digitstore.h"
#include "ui/lessons/lessoncheck.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int readDelayMs = 200;

LessonNeighbours neighboursIn(const QList<Lesson>& lessons, const QString& id)
{
    const auto lesson = std::ranges::find(lessons, id, &Lesson::id);
    LessonNeighbours neighbours;
    if (lesson == lessons.end()) {
        return neighbours;
    }
    if (lesson != lessons.begin()) {
        neighbours.previousId = (lesson - 1)->id;
        neighbours.previousTitle = (lesson - 1)->title;
    }
    if (lesson + 1 != lessons.end()) {
        neighbours.nextId = (lesson + 1)->id;
        neighbours.nextTitle = (lesson + 1)->title;
    }
    return neighbours;
}

QStringList idsOf(const QList<Lesson>& lessons)
{
    QStringList ids;
    for (const Lesson& lesson : lessons) {
        ids.append(lesson.id);
    }
    return ids;
}

/// What a new file in the folder, or a change of one, is noticed by.
QStringList watchedPaths(const QString& folder)
{
    QStringList paths {folder};
    const QDir dir(folder);
    QStringList names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names = names.mid(0, LessonLibrary::mostLessons);
    names.prepend(QStringLiteral(".")); // The folder may be a lesson itself.
    for (const QString& name : names) {
        const QDir lesson(dir.filePath(name));
        paths.append(lesson.path());
        QStringList files {QStringLiteral("lesson.json")};
        for (const QString& language : LessonLibrary::languagesOf(lesson.path())) {
            files.append(language + QStringLiteral(".md"));
        }
        for (const QString& file : files) {
            if (lesson.exists(file)) {
                paths.append(lesson.filePath(file));
            }
        }
    }
    return paths;
}

bool hasDigits(const Lesson& lesson)
{
    return std::ranges::any_of(lesson.demos, [](const DemoFacts& demo) {
        return showsDigits(demo.type);
    });
}

} // namespace

LessonShelf::LessonShelf(QStringList otherPages, const DemoServices& services, QObject* parent)
    : QObject(parent), m_otherPages(std::move(otherPages)), m_services(services)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelayMs);
    m_readTimer.callOnTimeout(this, &LessonShelf::readAgain);
    m_checkTimer.callOnTimeout(this, &LessonShelf::checkNext);
    const auto readSoon = [this] { m_readTimer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, readSoon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, readSoon);
    if (m_services.digits != nullptr) {
        connect(m_services.digits, &DigitStore::opened, this, [this] {
            if (!m_unchecked.isEmpty()) {
                m_checkTimer.start(0);
            }
        });
    }
}

void LessonShelf::setLanguage(const QString& language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    m_shipped = LessonLibrary::read(LessonLibrary::shippedFolder(), language);
    readOwn();
    emit changed();
}

void LessonShelf::setOwnFolder(const QString& folder)
{
    const QString path = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    if (path == m_ownFolder) {
        return;
    }
    m_ownFolder = path;
    m_own = {};
    readOwn();
    emit changed();
}

void LessonShelf::readAgain()
{
    readOwn();
    emit changed();
}

void LessonShelf::readOwn()
{
    m_readTimer.stop();
    m_own = m_ownFolder.isEmpty() ? LessonLibrary()
                                  : LessonLibrary::read(m_ownFolder, m_language, m_own);
    m_own.leaveOut(idsOf(shipped()) + m_otherPages);
    m_figureProblems.clear();
    m_unchecked = m_own.lessons();
    m_checkTimer.start(0);
    watch();
}

void LessonShelf::watch()
{
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty()) {
        m_watcher.removePaths(before);
    }
    if (QDir(m_ownFolder).exists() && !m_ownFolder.isEmpty()) {
        m_watcher.addPaths(watchedPaths(m_ownFolder));
    }
}

void LessonShelf::checkNext()
{
    DigitStore* digits = m_services.digits;
    const bool isWaiting = digits != nullptr && !digits->isOpen() && !m_unchecked.isEmpty()
        && hasDigits(m_unchecked.first());
    if (isWaiting) {
        m_checkTimer.stop(); // Until they have been read, off this thread.
        digits->open();
        return;
    }
    if (!m_unchecked.isEmpty()) {
        m_figureProblems += lessonFigureProblems(m_unchecked.takeFirst(), m_services);
        return;
    }
    m_checkTimer.stop();
    emit problemsChanged();
}

const Lesson* LessonShelf::find(const QString& id) const
{
    const Lesson* shipped = m_shipped.find(id);
    return shipped != nullptr ? shipped : m_own.find(id);
}

LessonNeighbours LessonShelf::neighboursOf(const QString& id) const
{
    return neighboursIn(m_shipped.find(id) != nullptr ? shipped() : own(), id);
}

} // namespace ui
