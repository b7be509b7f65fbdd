// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonlibrary.h"

#include "ui/lessons/lessonfile.h"
#include "ui/lessons/lessonskeleton.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

constexpr QLatin1String factsName("lesson.json");

QString wordsName(const QString& language)
{
    return language + QStringLiteral(".md");
}

/// What may be wrong with a folder.
class LessonFolders
{
    Q_DECLARE_TR_FUNCTIONS(LessonLibrary)

public:
    static LessonProblem unreadable(const QString& folder)
    {
        return {folder, 0, tr("This folder cannot be read."), tr("There are no lessons in it.")};
    }
    static LessonProblem tooMany(const QString& folder)
    {
        const QString message =
            tr("This folder has more than %1 folders.").arg(LessonLibrary::mostLessons);
        return {folder, 0, message, tr("The rest is left out.")};
    }
    static LessonProblem brokenLink(const QString& path)
    {
        return {path, 0, tr("This link leads nowhere."), leftOut()};
    }
    static LessonProblem withoutEnglish(const QString& path, const QString& used)
    {
        const QString instead = used.isEmpty() ? QString() : tr("%1 is shown.").arg(used);
        return {path, 0, tr("The lesson has no en.md."), instead};
    }
    static LessonProblem builtOtherwise(const QString& path, qsizetype block)
    {
        const QString message =
            tr("Text, figures and tasks are not those of the original from block %1 on.")
                .arg(block + 1);
        return {path, 0, message, tr("What differs is shown in the original.")};
    }
    static LessonProblem secondWithId(const QString& folder, const QString& id)
    {
        return {folder, 0, tr("There is a page with the id “%1” already.").arg(id), leftOut()};
    }
    static LessonProblem more(const QString& folder, qsizetype count)
    {
        return {folder, 0, tr("%1 more problems in this lesson.").arg(count)};
    }
    static QString inTheOriginal() { return tr("The lesson is shown in the original."); }
    static QString leftOut() { return tr("The lesson is left out."); }
    static QString asBefore() { return tr("The lesson is shown as it was before."); }
};

/// In this language and no other.
ParsedLesson readIn(const QDir& folder, const QString& language)
{
    LessonSource source;
    source.factsFile = folder.filePath(factsName);
    source.wordsFile = folder.filePath(wordsName(language));
    QList<LessonProblem> problems;
    source.facts = readLessonFile(source.factsFile, problems);
    source.words = readLessonFile(source.wordsFile, problems);
    if (!problems.isEmpty()) {
        return {{}, problems};
    }
    ParsedLesson parsed = parseLesson(source);
    const QString digits = folder.dirName().section(u'-', 0, 0);
    parsed.lesson.number = digits.size() <= 3 ? digits.toInt() : 0;
    parsed.lesson.folder = folder.path();
    parsed.lesson.language = language;
    return parsed;
}

bool isLesson(const QDir& folder)
{
    return folder.exists(factsName) || !LessonLibrary::languagesOf(folder.path()).isEmpty();
}

/// Names of what may be lessons, in order; what can be none is told.
QStringList namesIn(const QDir& folder, QList<LessonProblem>& problems)
{
    QStringList names;
    const QFileInfoList entries =
        folder.entryInfoList(QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (entry.isSymLink() && !entry.exists()) {
            problems.append(LessonFolders::brokenLink(entry.filePath()));
        } else if (entry.isDir() && isLesson(QDir(entry.filePath()))) {
            names.append(entry.fileName());
        }
    }
    if (folder.path() == LessonLibrary::shippedFolder()) {
        names.removeAll(QStringLiteral("template"));
    }
    if (names.size() > LessonLibrary::mostLessons) {
        problems.append(LessonFolders::tooMany(folder.path()));
    }
    return names.mid(0, LessonLibrary::mostLessons);
}

} // namespace

QStringList LessonLibrary::languagesOf(const QString& folder)
{
    QStringList found;
    for (const Language& language : languages()) {
        if (QFileInfo::exists(QDir(folder).filePath(wordsName(language.code)))) {
            found.append(language.code);
        }
    }
    return found;
}

ParsedLesson LessonLibrary::readLesson(const QString& folder, const QString& language)
{
    const QDir dir(folder);
    const QStringList existing = languagesOf(folder);
    if (existing.isEmpty()) {
        return {{}, {LessonFolders::withoutEnglish(dir.filePath(factsName), {})}};
    }
    const QString& original = existing.first();
    ParsedLesson result = readIn(dir, original);
    if (original != QLatin1String("en") && existing.size() > 1) { // A teacher's own is in one.
        result.problems.append(
            LessonFolders::withoutEnglish(dir.filePath(factsName), wordsName(original))
        );
    }
    if (language == original || !existing.contains(language)) {
        return result;
    }
    ParsedLesson translated = readIn(dir, language);
    const bool isRead = !translated.lesson.id.isEmpty();
    for (LessonProblem& problem : translated.problems) {
        if (result.problems.contains(problem)) {
            continue;
        }
        if (!isRead && problem.instead.isEmpty()) {
            problem.instead = LessonFolders::inTheOriginal();
        }
        result.problems.append(problem);
    }
    if (!isRead) {
        return result;
    }
    // The one place that decides what stands in for a translation.
    if (const auto block = firstDifference(result.lesson, translated.lesson)) {
        result.problems.append(
            LessonFolders::builtOtherwise(dir.filePath(wordsName(language)), *block)
        );
        result.lesson = withOriginalBlocks(result.lesson, translated.lesson);
    } else {
        result.lesson = std::move(translated.lesson);
    }
    return result;
}

LessonLibrary
LessonLibrary::read(const QString& folder, const QString& language, const LessonLibrary& before)
{
    LessonLibrary library;
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable()) {
        library.m_problems.append(LessonFolders::unreadable(folder));
        return library;
    }
    if (isLesson(dir)) {
        const QString path = dir.absolutePath();
        library.add(readLesson(path, language), path, before);
        return library;
    }
    const QStringList names = namesIn(dir, library.m_problems);
    for (const QString& name : names) {
        const QString path = dir.filePath(name);
        library.add(readLesson(path, language), path, before);
    }
    return library;
}

void LessonLibrary::add(ParsedLesson parsed, const QString& folder, const LessonLibrary& before)
{
    if (parsed.lesson.id.isEmpty()) {
        const auto old = std::ranges::find(before.m_lessons, folder, &Lesson::folder);
        const bool isKept = old != before.m_lessons.end() && find(old->id) == nullptr;
        for (LessonProblem& problem : parsed.problems) {
            if (problem.instead.isEmpty()) {
                problem.instead = isKept ? LessonFolders::asBefore() : LessonFolders::leftOut();
            }
        }
        if (isKept) {
            m_lessons.append(*old);
        }
    } else if (find(parsed.lesson.id) != nullptr) {
        parsed.problems.append(LessonFolders::secondWithId(folder, parsed.lesson.id));
    } else {
        m_lessons.append(std::move(parsed.lesson));
    }
    m_problems += parsed.problems.mid(0, mostProblems);
    if (const qsizetype rest = parsed.problems.size() - mostProblems; rest > 0) {
        m_problems.append(LessonFolders::more(folder, rest));
    }
}

const Lesson* LessonLibrary::find(const QString& id) const
{
    const auto lesson = std::ranges::find(m_lessons, id, &Lesson::id);
    return lesson == m_lessons.end() ? nullptr : &*lesson;
}

void LessonLibrary::leaveOut(const QStringList& ids)
{
    m_lessons.removeIf([&](const Lesson& lesson) {
        const bool isTaken = ids.contains(lesson.id);
        if (isTaken) {
            m_problems.append(LessonFolders::secondWithId(lesson.folder, lesson.id));
        }
        return isTaken;
    });
}

} // namespace ui
