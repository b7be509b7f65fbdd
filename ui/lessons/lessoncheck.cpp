// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessoncheck.h"

#include "ui/demos/demoregistry.h"
#include "ui/formula/formulastore.h"
#include "ui/lessons/lessonfile.h"
#include "ui/lessons/lessonlibrary.h"
#include "ui/lessons/markdowncut.h"
#include "ui/lessons/markdownscan.h"
#include "ui/text/joinedtext.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QUndoStack>

#include <algorithm>

namespace ui {

namespace {

/// Checks one lesson against the figures and formulas there are.
class LessonCheck
{
    Q_DECLARE_TR_FUNCTIONS(LessonCheck)

public:
    LessonCheck(const Lesson& lesson, const DemoServices& services)
        : m_lesson(lesson)
        , m_services(services)
        , m_factsFile(QDir(lesson.folder).filePath(QStringLiteral("lesson.json")))
        , m_wordsFile(QDir(lesson.folder).filePath(lesson.language + QStringLiteral(".md")))
    { }

    QList<LessonProblem> figures();
    QList<LessonProblem> formulas();

private:
    std::unique_ptr<Demo> makeChecked(const QString& name, const DemoFacts& facts);
    void checkSettings(const QString& name, const DemoFacts& facts, Demo& demo);
    void checkTask(const Task& task);
    void checkGoals(const Task& task, const GoalTask& goal, Demo& demo);
    void checkPiece(const MarkdownPiece& piece, const FormulaStore& store);

    void tell(int line, const QString& message, const QString& instead)
    {
        m_problems.append({m_factsFile, line, message, instead});
    }

    const Lesson& m_lesson;
    DemoServices m_services;
    QString m_factsFile;
    QString m_wordsFile;
    QUndoStack m_undoStack;
    QList<LessonProblem> m_problems;
    std::map<QString, std::unique_ptr<Demo>> m_demos;
    QSet<QString> m_toldFormulas;
};

QList<LessonProblem> LessonCheck::figures()
{
    for (const Block& block : m_lesson.blocks) {
        if (const auto* demo = std::get_if<DemoBlock>(&block)) {
            m_demos[demo->demo] = makeChecked(demo->demo, m_lesson.demos.value(demo->demo));
        }
    }
    for (const Task& task : m_lesson.tasks) {
        checkTask(task);
    }
    return m_problems;
}

std::unique_ptr<Demo> LessonCheck::makeChecked(const QString& name, const DemoFacts& facts)
{
    std::unique_ptr<Demo> demo = makeDemo(facts.type, m_undoStack, m_services);
    if (demo == nullptr) {
        tell(
            facts.line,
            tr("The figure “%1” is of the type “%2”, which is not one of %3.")
                .arg(name, facts.type, joinedList(demoTypes())),
            tr("A sentence is shown in its place.")
        );
        return nullptr;
    }
    demo->finishLoading();
    if (const QString problem = demo->configure(facts.settings); !problem.isEmpty()) {
        tell(facts.line, tr("The figure “%1”: %2.").arg(name, problem), tr("It begins as it can."));
    }
    checkSettings(name, facts, *demo);
    return demo;
}

void LessonCheck::checkSettings(const QString& name, const DemoFacts& facts, Demo& demo)
{
    const QJsonObject state = demo.saveState();
    for (const QString& key : facts.settings.keys()) {
        if (!state.contains(key)) {
            tell(
                facts.line,
                tr("The figure “%1” has no setting “%2”, only %3.")
                    .arg(name, key, joinedList(state.keys())),
                tr("The setting is left out.")
            );
        }
    }
}

void LessonCheck::checkTask(const Task& task)
{
    const auto demoNamed = [this](const QString& name) -> Demo* {
        const auto demo = m_demos.find(name);
        return demo == m_demos.end() ? nullptr : demo->second.get();
    };
    const auto* goal = std::get_if<GoalTask>(&task.kind);
    const auto* number = std::get_if<NumberTask>(&task.kind);
    if (Demo* demo = goal != nullptr ? demoNamed(goal->demo) : nullptr) {
        checkGoals(task, *goal, *demo);
    } else if (demo = number != nullptr ? demoNamed(number->demo) : nullptr;
               demo != nullptr && !demo->metrics().contains(number->metric)) {
        tell(
            task.line,
            tr("The task “%1” asks for “%2”, which its figure does not tell.")
                .arg(task.id, number->metric),
            tr("No answer to it is right.")
        );
    }
}

void LessonCheck::checkGoals(const Task& task, const GoalTask& goal, Demo& demo)
{
    const QJsonObject start = demo.saveState();
    demo.restoreState(goal.solution);
    const QHash<QString, double> reached = demo.metrics();
    demo.restoreState(start);
    bool isSolved = true;
    for (const Goal& each : goal.goals) {
        if (!reached.contains(each.metric)) {
            QStringList known = reached.keys();
            known.sort();
            tell(
                task.line,
                tr("The task “%1” looks at “%2”, which its figure does not tell, only %3.")
                    .arg(task.id, each.metric, joinedList(known)),
                tr("It cannot be done.")
            );
            return;
        }
        isSolved = isSolved && each.isMetBy(reached.value(each.metric));
    }
    if (!isSolved) {
        tell(
            task.line,
            tr("The “solution” of the task “%1” does not meet its goals.").arg(task.id),
            tr("Show Me shows it all the same.")
        );
    }
}

QList<LessonProblem> LessonCheck::formulas()
{
    QList<LessonProblem> unread; // Told by who read it first.
    const auto store = FormulaStore::shipped();
    const QByteArray words = readLessonFile(m_wordsFile, unread);
    for (const MarkdownPiece& piece : cutMarkdown(QString::fromUtf8(words))) {
        checkPiece(piece, *store);
    }
    return m_problems;
}

void LessonCheck::checkPiece(const MarkdownPiece& piece, const FormulaStore& store)
{
    const auto check = [&](const QString& latex, int line) {
        const bool isKnown = store.find(latex, FormulaStyle::Inline) != nullptr;
        if (!isKnown && !m_toldFormulas.contains(latex)) {
            m_toldFormulas.insert(latex);
            m_problems.append(
                {m_wordsFile,
                 line,
                 tr("The formula “%1” is not among those that are typeset.").arg(latex),
                 tr("It is shown as LaTeX.")}
            );
        }
    };
    if (piece.kind == MarkdownPiece::Kind::Formula) {
        check(piece.text, piece.line);
        return;
    }
    const QByteArray text = piece.text.toUtf8();
    const int first = piece.kind == MarkdownPiece::Kind::Fence ? piece.line + 1 : piece.line;
    for (const ScannedFormula& formula : scanMarkdown(text).formulas) {
        const ByteRange& inside = formula.inside;
        const QByteArray latex = text.mid(inside.begin, inside.end - inside.begin);
        const auto linesBefore = static_cast<int>(text.left(formula.outside.begin).count('\n'));
        check(QString::fromUtf8(latex).simplified(), first + linesBefore);
    }
}

void appendNew(QList<LessonProblem>& all, const QList<LessonProblem>& some)
{
    for (const LessonProblem& problem : some) {
        if (!all.contains(problem)) {
            all.append(problem);
        }
    }
}

} // namespace

QList<LessonProblem> lessonFigureProblems(const Lesson& lesson, const DemoServices& services)
{
    return LessonCheck(lesson, services).figures() + LessonCheck(lesson, services).formulas();
}

QList<LessonProblem> allLessonProblems(const QString& folder, const DemoServices& services)
{
    QList<LessonProblem> problems;
    QSet<QString> seen;
    for (const Language& language : languages()) {
        const LessonLibrary library = LessonLibrary::read(folder, language.code);
        appendNew(problems, library.problems());
        for (const Lesson& lesson : library.lessons()) {
            const QString name = lesson.folder + u'/' + lesson.language;
            if (!seen.contains(name)) {
                seen.insert(name);
                appendNew(problems, lessonFigureProblems(lesson, services));
            }
        }
    }
    return problems;
}

QString problemText(const LessonProblem& problem)
{
    const QString file = QDir::toNativeSeparators(problem.file);
    const QString place =
        problem.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(problem.line) : file;
    return QStringLiteral("%1: %2 %3").arg(place, problem.message, problem.instead).trimmed();
}

} // namespace ui
