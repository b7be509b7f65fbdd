// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/searchpassages.h"

#include "ui/lessons/glossary.h"
#include "ui/lessons/lessonplace.h"
#include "ui/lessons/markdowntext.h"

namespace ui {

namespace {

QList<PlainParagraph> paragraphsOf(const QString& markdown)
{
    return plainParagraphs(markdown, [](const QString&) {
        return QString(QChar(Passage::formula));
    });
}

class LessonPassages
{
public:
    LessonPassages(const Lesson& lesson, const QString& pageTitle)
        : m_lesson(lesson), m_pageTitle(pageTitle), m_heading(lesson.title)
    { }

    QList<Passage> collect();

private:
    void addText(const QString& markdown);
    void append(Passage::Kind kind, const QString& title, const QString& text)
    {
        m_passages.append({kind, m_lesson.id, m_place.toString(), m_pageTitle, title, text});
    }

    void operator()(const TextBlock& block) { addText(block.markdown); }
    void operator()(const QuoteBlock& block)
    {
        addText(block.markdown);
        addText(block.source);
    }
    void operator()(const FormulaBlock& /*block*/) { }
    void operator()(const DemoBlock& block) { addText(block.caption); }
    void operator()(const TaskBlock& block);
    void operator()(const AsideBlock& block) { addText(block.markdown); }
    void operator()(const ReadingBlock& block) { addText(block.markdown); }

    const Lesson& m_lesson;
    QString m_pageTitle;
    QString m_heading; ///< The last one passed.
    LessonPlace m_place;
    QList<Passage> m_passages;
};

QList<Passage> LessonPassages::collect()
{
    const QList<PlainParagraph> lead = paragraphsOf(m_lesson.lead);
    append(Passage::Kind::Title, m_lesson.title, lead.isEmpty() ? QString() : lead.first().text);
    addText(m_lesson.lead);
    int number = 0;
    for (const Block& block : m_lesson.blocks) {
        m_place = LessonPlace::ofBlock(number++);
        std::visit([this](const auto& each) { (*this)(each); }, block);
    }
    return m_passages;
}

void LessonPassages::addText(const QString& markdown)
{
    qsizetype open = -1; ///< A heading whose text is still to come.
    for (const PlainParagraph& paragraph : paragraphsOf(markdown)) {
        if (paragraph.isHeading) {
            m_heading = paragraph.text;
            open = m_passages.size();
            append(Passage::Kind::Heading, m_heading, {});
            continue;
        }
        if (open >= 0) {
            m_passages[open].text = paragraph.text;
            open = -1;
        }
        append(Passage::Kind::Text, m_heading, paragraph.text);
    }
}

void LessonPassages::operator()(const TaskBlock& block)
{
    const Task task = m_lesson.tasks.value(block.task);
    addText(task.question);
    for (const TaskItem& item : task.items) {
        addText(item.text);
    }
}

} // namespace

QList<Passage> passagesOf(const Lesson& lesson, const QString& pageTitle)
{
    return LessonPassages(lesson, pageTitle).collect();
}

QList<Passage> passagesOf(const Glossary& glossary, const QString& page, const QString& pageTitle)
{
    QList<Passage> passages;
    for (const GlossaryTerm& term : glossary.terms()) {
        QStringList texts;
        for (const PlainParagraph& paragraph : paragraphsOf(term.markdown)) {
            texts.append(paragraph.text);
        }
        const QString text = texts.join(u' ');
        passages.append({Passage::Kind::Term, page, term.id, pageTitle, term.name, text});
        passages.append({Passage::Kind::Text, page, term.id, pageTitle, term.name, text});
    }
    return passages;
}

} // namespace ui
