// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/searchindex.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype lettersBefore = 36; ///< In a snippet, before what was found.
constexpr qsizetype lettersInAll = 160;
constexpr qsizetype longestCut = 12; ///< Of a word at the beginning, to begin with a whole one.

struct Match
{
    qsizetype passage = 0;
    Passage::Kind kind = Passage::Kind::Text;
    bool isScattered = false; ///< All words are there, but not in the order they were typed.
    bool isWithin = false; ///< It does not begin with what was typed.

    auto rank() const { return std::tuple(kind, isScattered, isWithin, passage); }
};

const QString& searchedIn(const Passage& passage)
{
    return passage.kind == Passage::Kind::Text ? passage.text : passage.title;
}

QString firstIn(const QString& letters, const QString& query, const QStringList& words)
{
    if (letters.contains(query)) {
        return query;
    }
    return *std::ranges::min_element(words, {}, [&](const QString& word) {
        return letters.indexOf(word);
    });
}

/// The part of `text` around the first place of `found`, or its beginning.
QString snippetOf(const QString& text, const QString& found)
{
    const QList<TextRange> places = FoldedText(text).find(found);
    qsizetype begin =
        places.isEmpty() ? 0 : std::max<qsizetype>(0, places.constFirst().begin - lettersBefore);
    if (begin > 0) {
        const qsizetype space = text.indexOf(u' ', begin);
        begin = space >= 0 && space - begin <= longestCut ? space + 1 : begin;
        begin += text[begin].isLowSurrogate() ? 1 : 0;
    }
    QString snippet = text.mid(begin, lettersInAll);
    if (begin > 0) {
        snippet.prepend(u'…');
    }
    if (begin + lettersInAll < text.size()) {
        snippet.append(u'…');
    }
    return snippet.replace(QChar(Passage::formula), QStringLiteral("…"));
}

} // namespace

SearchIndex::SearchIndex(QList<Passage> passages) : m_passages(std::move(passages))
{
    m_letters.reserve(m_passages.size());
    for (const Passage& passage : std::as_const(m_passages)) {
        m_letters.append(FoldedText(searchedIn(passage)).letters());
    }
}

QList<SearchResult> SearchIndex::find(const QString& query) const
{
    const QString wanted = foldedQuery(query);
    const QStringList words = wordsOf(wanted);
    if (words.isEmpty()) {
        return {};
    }
    QList<Match> matches;
    for (qsizetype i = 0; i < m_passages.size(); ++i) {
        const QString& letters = m_letters[i];
        if (holdsAll(letters, words)) {
            matches.append(
                {i, m_passages[i].kind, !letters.contains(wanted), !letters.startsWith(wanted)}
            );
        }
    }
    std::ranges::sort(matches, {}, &Match::rank);

    QList<SearchResult> results;
    QSet<std::pair<QString, QString>> places; ///< Of the results so far.
    for (const Match& match : std::as_const(matches)) {
        const Passage& passage = m_passages[match.passage];
        const std::pair place(passage.page, passage.place);
        const bool isText = passage.kind == Passage::Kind::Text;
        if (isText && places.contains(place)) {
            continue;
        }
        places.insert(place);
        const QString found = firstIn(m_letters[match.passage], wanted, words);
        results.append({passage, snippetOf(passage.text, isText ? found : QString()), found});
        if (results.size() == mostResults) {
            break;
        }
    }
    return results;
}

} // namespace ui
