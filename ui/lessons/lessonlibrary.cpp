// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

/// Reads from a folder that is not trusted.
class LessonFiles
{
    Q_DECLARE_TR_FUNCTIONS(LessonLibrary)

public:
    /// Empty, and told, if it cannot be read or is too large.
    static QByteArray contentOf(const QString& path, QList<LessonProblem>& problems);

    static LessonProblem unreadableFolder(const QString& folder)
    {
        return {folder, 0, tr("This folder cannot be read.")};
    }
    static LessonProblem secondWithId(const QString& folder, const QString& id)
    {
        return {folder, 0, tr("Another lesson has the id “%1” already.").arg(id)};
    }
};

QByteArray LessonFiles::contentOf(const QString& path, QList<LessonProblem>& problems)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        problems.append({path, 0, tr("This file cannot be read.")});
        return {};
    }
    // Not file.size(): the file may grow.
    const QByteArray content = file.read(LessonLibrary::largestFile + 1);
    if (content.size() > LessonLibrary::largestFile) {
        const QString message =
            tr("This file is larger than %1 bytes.").arg(LessonLibrary::largestFile);
        problems.append({path, 0, message});
        return {};
    }
    return content;
}

QString wordsPath(const QDir& folder, const QString& language)
{
    const QString wanted = folder.filePath(language + QStringLiteral(".md"));
    return QFileInfo::exists(wanted) ? wanted : folder.filePath(QStringLiteral("en.md"));
}

} // namespace

ParsedLesson LessonLibrary::readLesson(const QString& folder, const QString& language)
{
    const QDir dir(folder);
    LessonSource source;
    source.factsFile = dir.filePath(QStringLiteral("lesson.json"));
    source.wordsFile = wordsPath(dir, language);
    QList<LessonProblem> problems;
    source.facts = LessonFiles::contentOf(source.factsFile, problems);
    source.words = LessonFiles::contentOf(source.wordsFile, problems);
    if (!problems.isEmpty()) {
        return {{}, problems};
    }
    ParsedLesson parsed = parseLesson(source);
    const QString digits = dir.dirName().section(u'-', 0, 0);
    parsed.lesson.number = digits.size() <= 3 ? digits.toInt() : 0;
    return parsed;
}

LessonLibrary LessonLibrary::read(const QString& folder, const QString& language)
{
    LessonLibrary library;
    const QDir dir(folder);
    if (!dir.exists()) {
        library.m_problems.append(LessonFiles::unreadableFolder(folder));
        return library;
    }
    QStringList names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeAll(QStringLiteral("template"));
    for (const QString& name : names.mid(0, mostLessons)) {
        ParsedLesson parsed = readLesson(dir.filePath(name), language);
        library.m_problems += parsed.problems;
        const QString& id = parsed.lesson.id;
        if (id.isEmpty()) {
            continue;
        }
        if (library.find(id) != nullptr) {
            library.m_problems.append(LessonFiles::secondWithId(dir.filePath(name), id));
            continue;
        }
        library.m_lessons.append(parsed.lesson);
    }
    return library;
}

const Lesson* LessonLibrary::find(const QString& id) const
{
    const auto lesson = std::ranges::find(m_lessons, id, &Lesson::id);
    return lesson == m_lessons.end() ? nullptr : &*lesson;
}

} // namespace ui
