// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/glossary.h"
#include "ui/lessons/textblockview.h"

#include <QFrame>

namespace ui {

/// One term in the glossary: its name, what it means, and the way to the chapter that explains it.
/// It takes the keyboard as a whole; only the current one can be tabbed to, and only its links.
class GlossaryCard : public QFrame
{
    Q_OBJECT

public:
    /// `chapterTitle` is empty if no chapter explains the term.
    GlossaryCard(
        GlossaryTerm term,
        QString chapterTitle,
        const TermDefinition& definition,
        QWidget* parent = nullptr
    );

    const GlossaryTerm& term() const { return m_term; }
    bool hasChapter() const { return !m_chapterTitle.isEmpty(); }

    /// Whether name or meaning hold all words, which are folded.
    bool holds(const QStringList& words) const;

    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }

signals:
    void termChosen(const QString& term);
    void chapterChosen(const QString& lesson);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showWords();

    GlossaryTerm m_term;
    QString m_chapterTitle;
    QString m_letters; ///< Folded, of name and meaning.
    TextBlockView* m_text;
    bool m_isCurrent = false;
};

} // namespace ui
