// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonwords.h"

#include "ui/formula/formulaobject.h"
#include "ui/lessons/lessontext.h"
#include "ui/lessons/papertask.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace ui {

namespace {

/// Without the marks of Markdown.
QString plain(const QString& markdown, bool isFormula = false)
{
    QTextDocument document;
    fillWithLessonText(document, markdown, {.isFormula = isFormula});
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QString text = FormulaObject::selectedText(all);
    text.replace(u'\n', QStringLiteral("\n\n"));
    return text;
}

/// The words of each kind of block in Markdown.
struct Words
{
    const Lesson& lesson;
    const ChapterRecord& record;

    QString operator()(const TextBlock& text) const { return text.markdown; }
    QString operator()(const QuoteBlock& quote) const
    {
        return QStringLiteral("%1\n\n— %2").arg(quote.markdown, quote.source);
    }
    QString operator()(const FormulaBlock& formula) const { return u'$' + formula.latex + u'$'; }
    QString operator()(const DemoBlock& demo) const { return demo.caption; }
    QString operator()(const TaskBlock& task) const
    {
        return PaperTask::words(lesson.tasks.value(task.task), record.tasks.value(task.task));
    }
    QString operator()(const AsideBlock& aside) const { return aside.markdown; }
    QString operator()(const ReadingBlock& reading) const { return reading.markdown; }
};

} // namespace

QString plainText(const Lesson& lesson, const ChapterRecord& record)
{
    QStringList parts {lesson.title, plain(lesson.lead)};
    for (const Block& block : lesson.blocks) {
        const bool isFormula = std::holds_alternative<FormulaBlock>(block);
        parts.append(plain(std::visit(Words {lesson, record}, block), isFormula));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace ui
