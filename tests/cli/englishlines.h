// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace test {

/// Lines with two English words side by side, but for what is typed as it is in every language.
inline QStringList englishLines(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("[a-z]{3,} [a-z]{3,}"));
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        const bool isExample = line.contains(QLatin1String("lovelace\\-cli"))
            || line.contains(QLatin1String("lovelace-cli"));
        if (words.match(line).hasMatch() && !isExample) {
            lines << line.trimmed();
        }
    }
    return lines;
}

/// Those of `text` that are in `english`, too.
inline QStringList englishLeft(const QString& text, const QString& english)
{
    const QStringList original = englishLines(english);
    QStringList left = englishLines(text);
    left.removeIf([&original](const QString& line) { return !original.contains(line); });
    return left;
}

} // namespace test
