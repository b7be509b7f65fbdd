// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonparser.h"

#include "ui/lessons/lessonfacts.h"
#include "ui/lessons/markdowncut.h"
#include "ui/lessons/namednumbers.h"
#include "ui/lessons/taskwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostBlocks = 400; ///< Each becomes a widget.
constexpr qsizetype mostItems = 26;

/// Puts words to facts.
class WordsReader
{
    Q_DECLARE_TR_FUNCTIONS(LessonParser)

public:
    WordsReader(const LessonSource& source, ParsedLesson& result)
        : m_source(source), m_lesson(result.lesson), m_problems(result.problems)
    { }

    void read();

private:
    using Kind = MarkdownPiece::Kind;

    void readPiece(const MarkdownPiece& piece);
    void readFence(const MarkdownPiece& piece);
    void readQuote(const MarkdownPiece& piece);
    void readDemo(const QString& name, const MarkdownPiece& piece);
    void readTask(const QString& name, const MarkdownPiece& piece);
    QString itemsProblem(const Task& task) const;
    void splitPairs(Task& task);
    void tellUnused();

    void tell(int line, const QString& message, const QString& instead)
    {
        m_problems.append({m_source.wordsFile, line, message, instead});
    }
    QString leftOut() const { return tr("It is left out."); }

    const LessonSource& m_source;
    Lesson& m_lesson;
    QList<LessonProblem>& m_problems;
    QSet<QString> m_shownDemos;
    QSet<QString> m_shownTasks;
    QSet<QString> m_namedTasks; ///< Whether or not they can be shown.
};

/// The first line that is not UTF-8, from 1; 0 if all of them are.
int firstWrongLine(const QByteArray& text)
{
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(line);
        if (decoder.hasError() || decoded.contains(QChar(0))) {
            return number;
        }
    }
    return 0;
}

void WordsReader::read()
{
    if (const int line = firstWrongLine(m_source.words); line > 0) {
        tell(
            line,
            tr("This line is not text in UTF-8."),
            tr("What cannot be read is shown as “%1”.").arg(QChar(QChar::ReplacementCharacter))
        );
    }
    for (const MarkdownPiece& piece : cutMarkdown(QString::fromUtf8(m_source.words))) {
        if (m_lesson.blocks.size() >= static_cast<std::size_t>(mostBlocks)) {
            tell(
                piece.line,
                tr("A lesson may have %1 blocks.").arg(mostBlocks),
                tr("The rest is left out.")
            );
            break;
        }
        readPiece(piece);
    }
    if (m_lesson.title.isEmpty()) {
        tell(
            1,
            tr("There is no title: a line that begins with “# ”."),
            tr("The id is shown as the title.")
        );
        m_lesson.title = m_lesson.id;
    } else if (m_lesson.lead.isEmpty()) {
        tell(
            1,
            tr("There is no paragraph right after the title to lead in."),
            tr("The lesson begins without it.")
        );
    }
    tellUnused();
}

void WordsReader::readPiece(const MarkdownPiece& piece)
{
    switch (piece.kind) {
    case Kind::Title:
        m_lesson.title = piece.text;
        break;
    case Kind::Paragraph:
        m_lesson.lead = piece.text;
        break;
    case Kind::Text:
        m_lesson.blocks.emplace_back(TextBlock {piece.text});
        break;
    case Kind::Quote:
        readQuote(piece);
        break;
    case Kind::Formula:
        m_lesson.blocks.emplace_back(FormulaBlock {piece.text});
        break;
    case Kind::Fence:
        readFence(piece);
        break;
    }
}

void WordsReader::readQuote(const MarkdownPiece& piece)
{
    QStringList lines = piece.text.split(u'\n');
    QuoteBlock quote;
    if (lines.last().startsWith(u'—')) {
        quote.source = lines.takeLast().mid(1).trimmed();
    }
    quote.markdown = lines.join(u'\n').trimmed();
    m_lesson.blocks.emplace_back(quote);
}

void WordsReader::readFence(const MarkdownPiece& piece)
{
    if (!piece.isClosed) {
        tell(piece.line, tr("This block is not closed."), tr("It ends with the file."));
    }
    const QString kind = piece.words.section(u' ', 0, 0);
    const QString name = piece.words.section(u' ', 1).trimmed();
    if (kind == QLatin1String("demo")) {
        readDemo(name, piece);
    } else if (kind == QLatin1String("task")) {
        readTask(name, piece);
    } else if (kind == QLatin1String("aside")) {
        m_lesson.blocks.emplace_back(AsideBlock {piece.text.trimmed()});
    } else if (kind == QLatin1String("reading")) {
        m_lesson.blocks.emplace_back(ReadingBlock {piece.text.trimmed()});
    } else {
        tell(
            piece.line,
            tr("There is no block “%1”, only demo, task, aside and reading.").arg(kind),
            tr("It is shown as it is written.")
        );
        m_lesson.blocks.emplace_back(TextBlock {QStringLiteral("```\n%1\n```").arg(piece.text)});
    }
}

void WordsReader::readDemo(const QString& name, const MarkdownPiece& piece)
{
    if (!m_lesson.demos.contains(name)) {
        tell(
            piece.line, tr("The figure “%1” is not in “demos” of lesson.json.").arg(name), leftOut()
        );
        return;
    }
    if (m_shownDemos.contains(name)) {
        tell(piece.line, tr("The figure “%1” is shown already further up.").arg(name), leftOut());
        return;
    }
    m_shownDemos.insert(name);
    m_lesson.blocks.emplace_back(DemoBlock {name, piece.text.trimmed()});
}

void WordsReader::readTask(const QString& name, const MarkdownPiece& piece)
{
    const auto task = m_lesson.tasks.find(name);
    if (task == m_lesson.tasks.end()) {
        tell(
            piece.line, tr("The task “%1” is not in “tasks” of lesson.json.").arg(name), leftOut()
        );
        return;
    }
    if (m_shownTasks.contains(name)) {
        tell(piece.line, tr("The task “%1” is set already further up.").arg(name), leftOut());
        return;
    }
    m_namedTasks.insert(name);
    const TaskWords words = readTaskWords(piece.text);
    task->question = words.question;
    task->items = words.items;
    task->hints = words.hints;
    task->done = words.done;
    splitPairs(*task);
    for (const QString& item : takeNamedNumbers(*task)) {
        tell(
            piece.line,
            tr("“%1” in the task “%2” is neither “metric: name” of one of its goals nor a number.")
                .arg(item, name),
            leftOut()
        );
    }
    if (task->question.isEmpty()) {
        tell(piece.line, tr("The task “%1” asks nothing.").arg(name), tr("It is shown without."));
    }
    if (task->done.isEmpty()) {
        tell(
            piece.line,
            tr("The task “%1” has no line “done: ...”.").arg(name),
            tr("It ends without.")
        );
    }
    if (const QString demo = task->demo(); !demo.isEmpty() && !m_shownDemos.contains(demo)) {
        tell(
            piece.line,
            tr("The figure “%1” of the task “%2” is not shown further up.").arg(demo, name),
            tr("The task can only be read.")
        );
    }
    if (const QString problem = itemsProblem(*task); !problem.isEmpty()) {
        tell(piece.line, problem, leftOut());
        return;
    }
    m_shownTasks.insert(name);
    m_lesson.blocks.emplace_back(TaskBlock {name});
}

void WordsReader::splitPairs(Task& task)
{
    if (!std::holds_alternative<MatchTask>(task.kind)) {
        return;
    }
    for (TaskItem& item : task.items) {
        const qsizetype sign = item.text.indexOf(QLatin1String(" = "));
        if (sign >= 0) {
            item.partner = item.text.mid(sign + 3).trimmed();
            item.text = item.text.left(sign).trimmed();
        }
    }
}

QString WordsReader::itemsProblem(const Task& task) const
{
    const qsizetype count = task.items.size();
    if (count > mostItems) {
        return tr("The task “%1” has %2 answers; %3 are the most.")
            .arg(task.id)
            .arg(count)
            .arg(mostItems);
    }
    const auto* choice = std::get_if<ChoiceTask>(&task.kind);
    const auto* prediction = std::get_if<PredictionTask>(&task.kind);
    if (choice != nullptr || prediction != nullptr) {
        const QList<int>& correct = choice != nullptr ? choice->correct : prediction->correct;
        if (count < 2 || correct.last() >= count) {
            return tr("The task “%1” has %2 answers, and number %3 is said to be right.")
                .arg(task.id)
                .arg(count)
                .arg(correct.last());
        }
    }
    const bool isMatch = std::holds_alternative<MatchTask>(task.kind);
    if ((isMatch || std::holds_alternative<OrderTask>(task.kind)) && count < 2) {
        return tr("The task “%1” needs at least two items.").arg(task.id);
    }
    const auto isAlone = [](const TaskItem& item) { return item.partner.isEmpty(); };
    if (isMatch && std::ranges::any_of(task.items, isAlone)) {
        return tr("Every item of the task “%1” has to be “left = right”.").arg(task.id);
    }
    return {};
}

void WordsReader::tellUnused()
{
    const QString words = QFileInfo(m_source.wordsFile).fileName();
    for (auto demo = m_lesson.demos.begin(); demo != m_lesson.demos.end(); ++demo) {
        if (!m_shownDemos.contains(demo.key())) {
            m_problems.append(
                {m_source.factsFile,
                 demo->line,
                 tr("The figure “%1” is not shown in %2.").arg(demo.key(), words),
                 leftOut()}
            );
        }
    }
    for (auto task = m_lesson.tasks.begin(); task != m_lesson.tasks.end();) {
        if (m_shownTasks.contains(task.key())) {
            ++task;
            continue;
        }
        if (!m_namedTasks.contains(task.key())) {
            const QString message = tr("The task “%1” is not set in %2.").arg(task.key(), words);
            m_problems.append({m_source.factsFile, task->line, message, leftOut()});
        }
        task = m_lesson.tasks.erase(task);
    }
}

} // namespace

ParsedLesson parseLesson(const LessonSource& source)
{
    ParsedLesson result;
    const LessonFacts facts = readLessonFacts(source.facts, source.factsFile, result.problems);
    result.lesson.id = facts.id;
    result.lesson.minutes = facts.minutes;
    result.lesson.demos = facts.demos;
    result.lesson.tasks = facts.tasks;
    result.lesson.digest =
        QCryptographicHash::hash(source.facts + '\0' + source.words, QCryptographicHash::Sha1);
    WordsReader(source, result).read();
    return result;
}

} // namespace ui
