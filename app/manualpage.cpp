// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include <QLocale>

namespace app {

namespace {

/// What means something to roff is only text.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    const bool isRequest = text.startsWith(u'.') || text.startsWith(u'\'');
    return isRequest ? QStringLiteral("\\&") + text : text;
}

/// As the argument of a request.
QString quoted(const QString& text)
{
    return u'"' + escaped(text).replace(u'"', QStringLiteral("\\(dq")) + u'"';
}

/// Names of options and commands are bold, names of what is put in their place italic.
QString inFonts(const QString& term)
{
    QStringList words = term.split(u' ');
    for (QString& word : words) {
        const bool isPlaceholder = word.startsWith(u'[') || word == word.toUpper();
        const bool isTyped = word.startsWith(u'-') || !isPlaceholder;
        word = QLatin1String(isTyped ? "\\fB" : "\\fI") + escaped(word) + QLatin1String("\\fR");
    }
    return words.join(u' ');
}

/// The summary of a manual page is no sentence.
QString withoutFullStop(const QString& text)
{
    return text.endsWith(u'.') || text.endsWith(u'\u3002') ? text.chopped(1) : text;
}

QStringList linesOf(const HelpPart& part)
{
    QStringList lines;
    if (!part.title.isEmpty()) {
        lines << QStringLiteral(".SH ") + quoted(QLocale().toUpper(part.title));
    }
    for (const QString& paragraph : part.text.split(u'\n', Qt::SkipEmptyParts)) {
        lines << QStringLiteral(".PP") << escaped(paragraph);
    }
    for (const HelpEntry& entry : part.entries) {
        lines << QStringLiteral(".TP") << inFonts(entry.term) << escaped(entry.text);
    }
    return lines;
}

} // namespace

QByteArray manualPage(const Help& help)
{
    QStringList lines {
        QStringLiteral("'\\\" -*- coding: UTF-8 -*-"),
        QStringLiteral(".TH %1 1 \"\" \"Lovelace %2\" %3")
            .arg(
                escaped(help.program.toUpper()),
                QStringLiteral(LOVELACE_VERSION),
                quoted(HelpWords::userCommands())
            ),
    };
    // Languages without spaces have no gaps that could be stretched.
    lines << QStringLiteral(".ad l");
    const QString name = QStringLiteral("%1 \\- %2")
                             .arg(escaped(help.program), escaped(withoutFullStop(help.summary)));
    lines << QStringLiteral(".SH ") + quoted(QLocale().toUpper(HelpWords::name())) << name;
    lines << QStringLiteral(".SH ") + quoted(QLocale().toUpper(HelpWords::synopsis()));
    for (const QString& call : help.calls) {
        lines << QStringLiteral("\\fB%1\\fR %2").arg(escaped(help.program), inFonts(call))
              << QStringLiteral(".br");
    }
    for (const HelpPart& part : help.parts + help.details) {
        lines += linesOf(part);
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace app
