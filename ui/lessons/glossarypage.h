// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/glossary.h"
#include "ui/lessons/textfinder.h"
#include "ui/page/page.h"

#include <QMap>

#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class GlossaryCard;
class RoleLabel;
class SearchField;

/// What the page shows, asked for again after every change of language.
struct GlossarySource
{
    std::function<Glossary()> read;
    std::function<QMap<QString, QString>()> chapterTitles; ///< By the id of the lesson.
};

/// Every term of the course, and a field that leaves only those that hold what is typed. One term
/// is the current one; the arrow keys go from term to term.
class GlossaryPage : public Page
{
    Q_OBJECT

public:
    explicit GlossaryPage(GlossarySource source, QWidget* parent = nullptr);
    ~GlossaryPage() override;

    QList<KeyHint> keyHints() const override;
    void focusFirst() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    PageFinder* finder() override { return &m_finder; }
    /// Goes to the term with the id `place`, and gives it the keyboard.
    void showPlace(const QString& place) override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fill();
    void retranslate();
    void filter();
    void showCount();

    QList<GlossaryCard*> shownCards() const;
    void setCurrent(GlossaryCard* card);
    void goTo(GlossaryCard* card);
    void noteFocus(QWidget* now);
    void openChapter();
    bool takeKey(int key);

    GlossarySource m_source;
    Glossary m_glossary;
    RoleLabel* m_title;
    SearchField* m_field;
    RoleLabel* m_count;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    RoleLabel* m_nothing;
    QPushButton* m_showAll;
    QList<GlossaryCard*> m_cards; ///< In the order of the glossary.
    GlossaryCard* m_current = nullptr; ///< One of m_cards; null if there are none.
    TextFinder m_finder;
};

} // namespace ui
