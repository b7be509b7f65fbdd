// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/papertask.h"

#include "ui/lessons/taskcard.h"
#include "ui/text/joinedtext.h"
#include "ui/theme/sizes.h"
#include "ui/theme/themepainting.h"

#include <QJsonArray>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int barWidth = 3;
constexpr double padding = sizes::inGroup;
const QString paragraph = QStringLiteral("\n\n");

/// Room to write by hand.
QString blank()
{
    return QString(24, u'.');
}

bool isChoice(const Task& task)
{
    return std::holds_alternative<ChoiceTask>(task.kind)
        || std::holds_alternative<PredictionTask>(task.kind);
}

} // namespace

PaperTask::PaperTask(const Task& task, const TaskRecord& record, double width)
    : m_width(width)
    , m_isDone(record.state == TaskRecord::State::Done)
    , m_text(FontRole::Prose, words(task, record), width - 2 * padding - barWidth)
{ }

QString PaperTask::words(const Task& task, const TaskRecord& record)
{
    const QString question =
        QStringLiteral("**%1** %2").arg(TaskCard::kindText(task.kind), task.question);
    QStringList parts {question, answerWords(task, record.answer), stateWords(task, record)};
    parts.removeAll(QString());
    return parts.join(paragraph);
}

QString PaperTask::answerWords(const Task& task, const QJsonValue& answer)
{
    if (isChoice(task)) {
        return choiceWords(task, answer);
    }
    if (std::holds_alternative<NumberTask>(task.kind)) {
        const QString number = answer.toString();
        return tr("Your number: %1").arg(number.isEmpty() ? blank() : number.toHtmlEscaped());
    }
    if (std::holds_alternative<GoalTask>(task.kind)) {
        return {};
    }
    return pairWords(task, answer);
}

QString PaperTask::choiceWords(const Task& task, const QJsonValue& answer)
{
    const QJsonArray chosen = answer.toArray();
    QStringList lines;
    for (qsizetype i = 0; i < task.items.size(); ++i) {
        const bool isChosen = chosen.contains(static_cast<int>(i));
        const QString mark = isChosen ? QStringLiteral("☒") : QStringLiteral("☐");
        lines.append(mark + QChar(QChar::Nbsp) + task.items[i].text);
    }
    return lines.join(paragraph);
}

QString PaperTask::pairWords(const Task& task, const QJsonValue& answer)
{
    const QJsonArray chosen = answer.toArray();
    const bool isOrder = std::holds_alternative<OrderTask>(task.kind);
    const auto rightOf = [isOrder](const TaskItem& item) {
        return isOrder ? item.text : item.partner;
    };
    QStringList lines;
    QStringList choices;
    for (qsizetype i = 0; i < task.items.size(); ++i) {
        const qsizetype position = chosen.at(i).toInt(-1);
        const bool isChosen = position >= 0 && position < task.items.size();
        const QString right = isChosen ? rightOf(task.items[position]) : blank();
        const QString left = isOrder ? QLocale().toString(i + 1) : task.items[i].text;
        //: What belongs together, or a place and what comes there.
        lines.append(tr("%1: %2").arg(left, right));
        choices.append(rightOf(task.items[i]));
    }
    if (chosen.isEmpty()) {
        choices.sort(Qt::CaseInsensitive); // In the lesson they are in the right order.
        lines.append(tr("To choose from: %1.").arg(joinedParts(choices)));
    }
    return lines.join(paragraph);
}

QString PaperTask::stateWords(const Task& task, const TaskRecord& record)
{
    const int first = record.answer.toArray().first().toInt(-1);
    const QString why = isChoice(task) ? task.items.value(first).explanation : QString();
    switch (record.state) {
    case TaskRecord::State::Done:
        return tr("**✓ Done.** %1").arg(joinedSentences({why, task.done}));
    case TaskRecord::State::Shown:
        return tr("**Shown by the program.**");
    case TaskRecord::State::Open:
        break;
    }
    return tr("*Not done yet.*");
}

double PaperTask::height() const
{
    return std::ceil(m_text.height() + 2 * padding);
}

void PaperTask::draw(QPainter& painter, double /*top*/, double /*bottom*/) const
{
    const Colors& colors = lightColors();
    const QColor bar = m_isDone ? colors.right : colors.accent;
    const QColor wash = mixed(Qt::white, bar, 0.08);
    const QRect card(0, 0, qRound(m_width), qRound(height()));
    paintBox(painter, card, sizes::controlRadius, wash, wash);
    painter.fillRect(QRect(0, 0, barWidth, card.height()), bar);
    painter.save();
    painter.translate(barWidth + padding, padding);
    m_text.drawAll(painter);
    painter.restore();
}

} // namespace ui
