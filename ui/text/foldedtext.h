// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// Characters [begin, end) of a text.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextRange&) const = default;
};

/// A text as a search compares it: small letters without accents, typewriter quotes and minus
/// signs, one space in place of many. Nothing is assumed about where words end, so that it works
/// for languages without spaces. It remembers where in the text every letter stood.
class FoldedText
{
public:
    FoldedText() = default;
    /// Linear in the length of `text`.
    explicit FoldedText(const QString& text);

    const QString& letters() const { return m_letters; }
    bool isEmpty() const { return m_letters.isEmpty(); }

    /// Where `wanted`, which is folded itself, stands in the text; places do not overlap. Nothing
    /// for an empty `wanted`.
    QList<TextRange> find(const QString& wanted) const;

private:
    QString m_letters;
    QList<qsizetype> m_origins; ///< In the text, of each letter; then the length of the text.
};

/// `typed` folded, without spaces around it.
QString foldedQuery(const QString& typed);

/// The words of a folded query.
QStringList wordsOf(const QString& foldedQuery);

/// Whether every one of `words` stands in `letters`, in any order. All are folded.
bool holdsAll(const QString& letters, const QStringList& words);

} // namespace ui
