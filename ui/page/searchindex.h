// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/foldedtext.h"

#include <QList>
#include <QString>

namespace ui {

/// Something that can be found, and where it stands.
struct Passage
{
    /// From what is most likely meant to what is least.
    enum class Kind
    {
        Title, ///< Of a page.
        Heading,
        Term, ///< Of the glossary.
        Text,
    };

    static constexpr char16_t formula = u'\uFFFC'; ///< Stands for a formula in `text`.

    Kind kind = Kind::Text;
    QString page; ///< Id of the page.
    QString place; ///< In the page, for Page::showPlace().
    QString pageTitle;
    QString title; ///< What is searched, but for Text: there the heading over it.
    QString text; ///< For Text: what is searched. Otherwise what follows the title.
};

/// A passage found.
struct SearchResult
{
    Passage passage;
    QString snippet; ///< The part of the text around what was found; may be empty.
    QString found; ///< What to mark in the page: the query, or the first word of it that is there.
};

/// All passages of the program, for searching as fast as one types. A value.
class SearchIndex
{
public:
    SearchIndex() = default;
    /// Linear in the length of all texts.
    explicit SearchIndex(QList<Passage> passages);

    static constexpr qsizetype mostResults = 60;

    /// Passages that hold every word of `query`, best first: by kind, then those that hold the
    /// query as it was typed, at their beginning first, then in the order of the passages. Text in
    /// a place that is among the results already is left out.
    QList<SearchResult> find(const QString& query) const;

private:
    QList<Passage> m_passages;
    QList<QString> m_letters; ///< Folded, of what is searched in each.
};

} // namespace ui
