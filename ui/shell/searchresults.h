// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/searchindex.h"

#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// The list of what a search has found: each with its title, the page it is on, and some words
/// around it, in which what was typed is marked.
class SearchResults : public QListView
{
    Q_OBJECT

public:
    explicit SearchResults(QWidget* parent = nullptr);

    /// Shows what was found for `query`; the first is the current one.
    void setResults(const QList<SearchResult>& results, const QString& query);
    const QList<SearchResult>& results() const { return m_results; }
    /// Folded.
    const QStringList& words() const { return m_words; }

    /// Moves the current one by `rows`, as far as there are any.
    void move(int rows);
    /// Null if there is none.
    const SearchResult* current() const;
    /// Of the current one, for the screen reader.
    QString currentText() const;

    QSize sizeHint() const override;

signals:
    void chosen(const ui::SearchResult& result);
    void currentTextChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QStandardItemModel m_model;
    QList<SearchResult> m_results;
    QStringList m_words;
};

} // namespace ui
