// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

namespace app {

namespace {

constexpr int lineColumns = 79;
constexpr int mostTermColumns = 26; ///< The text of a longer one begins on the next line.
constexpr int margin = 2;

/// First and last character of the blocks whose characters are as wide as two letters.
constexpr std::array<std::pair<char32_t, char32_t>, 8> wideBlocks {{
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x20000, 0x3FFFD},
}};

bool isWide(char32_t character)
{
    return std::ranges::any_of(wideBlocks, [character](const auto& block) {
        return character >= block.first && character <= block.second;
    });
}

/// Han and kana are written without spaces; Korean has them, and is broken there.
bool breaksAnywhere(QChar character)
{
    return isWide(character.unicode()) && character.script() != QChar::Script_Hangul;
}

/// Names such as leaky-relu stay in one piece.
bool mayBreakAt(const QString& text, qsizetype position)
{
    const QChar before = text.at(position - 1);
    return position == text.size() || before.isSpace() || breaksAnywhere(before)
        || breaksAnywhere(text.at(position));
}

/// `text` in lines that are no longer than `columns`, if it can be broken so often.
QStringList wrapped(const QString& text, int columns)
{
    QStringList lines {QString()};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    while (finder.toNextBoundary() >= 0) {
        if (!mayBreakAt(text, finder.position())) {
            continue;
        }
        const QString piece = text.mid(begin, finder.position() - begin);
        begin = finder.position();
        if (columnsOf(lines.last()) + columnsOf(piece.trimmed()) > columns) {
            lines.append(QString());
        }
        lines.last() += piece;
        if (piece.endsWith(u'\n')) {
            lines.append(QString());
        }
    }
    for (QString& line : lines) {
        line = line.trimmed();
    }
    return lines;
}

int termColumns(const QList<HelpPart>& parts)
{
    int columns = 0;
    for (const HelpPart& part : parts) {
        for (const HelpEntry& entry : part.entries) {
            columns = std::max(columns, columnsOf(entry.term));
        }
    }
    return std::min(columns, mostTermColumns);
}

QStringList linesOf(const HelpEntry& entry, int columns)
{
    const int indent = margin + columns + margin;
    QString line = QString(margin, u' ') + entry.term;
    QStringList lines;
    if (columnsOf(entry.term) > columns) {
        lines.append(std::exchange(line, QString()));
    }
    for (const QString& words : wrapped(entry.text, lineColumns - indent)) {
        lines.append(line + QString(indent - columnsOf(line), u' ') + words);
        line.clear();
    }
    return lines;
}

} // namespace

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::category(character) != QChar::Mark_NonSpacing) {
            columns += isWide(character) ? 2 : 1;
        }
    }
    return columns;
}

HelpEntry HelpEntry::of(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names()) {
        names.append(QLatin1String(name.size() > 1 ? "--" : "-") + name);
    }
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return {names.join(QStringLiteral(", ")) + value, option.description()};
}

QString helpText(const Help& help)
{
    QStringList lines;
    for (const QString& call : help.calls) {
        lines.append(HelpWords::usage(help.program + u' ' + call));
    }
    lines += wrapped(help.summary, lineColumns);
    const int columns = termColumns(help.parts);
    for (const HelpPart& part : help.parts) {
        lines << QString();
        if (!part.title.isEmpty()) {
            lines << HelpWords::heading(part.title);
        }
        if (!part.text.isEmpty()) {
            lines += wrapped(part.text, lineColumns);
        }
        for (const HelpEntry& entry : part.entries) {
            lines += linesOf(entry, columns);
        }
    }
    return lines.join(u'\n');
}

} // namespace app
