// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/taskwords.h"

namespace ui {

namespace {

constexpr QLatin1String itemMark("- ");
constexpr QLatin1String explanationMark(">");
constexpr QLatin1String hintMark("hint:");
constexpr QLatin1String doneMark("done:");

void append(QString& text, const QString& line)
{
    if (!text.isEmpty() && !line.isEmpty()) {
        text += u'\n';
    }
    text += line;
}

} // namespace

TaskWords readTaskWords(const QString& body)
{
    TaskWords words;
    // What a line without a mark continues; the lists grow only when this is set again.
    QString* open = &words.question;
    const QStringList lines = body.split(u'\n');
    for (const QString& line : lines) {
        const QString text = line.trimmed();
        if (line.startsWith(itemMark)) {
            words.items.append({.text = text.mid(itemMark.size()).trimmed()});
            open = &words.items.last().text;
        } else if (text.startsWith(explanationMark) && !words.items.isEmpty()) {
            open = &words.items.last().explanation;
            append(*open, text.mid(1).trimmed());
        } else if (line.startsWith(hintMark)) {
            words.hints.append(text.mid(hintMark.size()).trimmed());
            open = &words.hints.last();
        } else if (line.startsWith(doneMark)) {
            words.done = text.mid(doneMark.size()).trimmed();
            open = &words.done;
        } else if (text.isEmpty() && open == &words.question) {
            words.question += u'\n'; // Between paragraphs.
        } else {
            append(*open, open == &words.question ? line : text);
        }
    }
    words.question = words.question.trimmed();
    return words;
}

} // namespace ui
