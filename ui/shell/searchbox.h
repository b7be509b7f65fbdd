// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/searchindex.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>

namespace ui {

class RoleLabel;
class SearchField;
class SearchResults;

/// Looks at everything that can be found now, and returns what makes the index of it on a thread of
/// its own.
using SearchIndexSource = std::function<std::function<SearchIndex()>()>;

/// The box over the window that searches all lessons and the glossary while one types. The index is
/// made when it is first opened, and again after a change of language.
class SearchBox : public QFrame
{
    Q_OBJECT

public:
    /// It lies over `window`.
    SearchBox(SearchIndexSource source, QWidget& window);
    ~SearchBox() override;

    /// There is something else to be found: the index is made anew.
    void renew();

    /// Shows it with the keyboard in its field, below `top` pixels of the window.
    void open(int top);
    /// Gives the keyboard back to who had it.
    void close();

signals:
    void chosen(const ui::SearchResult& result);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void loadIndex();
    void search();
    void place();
    void choose(const SearchResult* result);
    void noteFocus(const QWidget* now);
    void retranslate();

    SearchIndexSource m_source;
    std::optional<SearchIndex> m_index; ///< Nothing while it is not made.
    int m_changes = 0; ///< An index begun before the last one is not taken.
    SearchField* m_field;
    SearchResults* m_results;
    RoleLabel* m_note;
    QPointer<QWidget> m_focusBefore;
    int m_top = 0;
};

} // namespace ui
