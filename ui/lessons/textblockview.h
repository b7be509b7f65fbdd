// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QSet>
#include <QTextBrowser>

#include <functional>
#include <map>

namespace ui {

/// What a link to a glossary term means, in plain text; empty if there is no such term.
using TermDefinition = std::function<QString(const QString& term)>;

/// A run of text in a page: as tall as its text, without a ground or a scroll bar of its own.
///
/// Links "term:..." are terms of the glossary. Where a term is named first, it is underlined with
/// dots; the definition shows under the pointer and for who tabs to it. Later in the text, and if
/// it has been named before or is not in the glossary, it is plain text. Links "chapter:..." lead
/// to the page with that id: chapters, and labs too.
class TextBlockView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextBlockView(FontRole role, QWidget* parent = nullptr);

    /// Shows Markdown with formulas between dollars.
    void showMarkdown(const QString& markdown);
    /// Shows one formula, in LaTeX without dollars, with room for its full height.
    void showFormula(const QString& latex);
    /// What terms mean, and those that were named before this text.
    void setTerms(TermDefinition definition, QSet<QString> known);
    /// Those that are underlined here.
    const QSet<QString>& markedTerms() const { return m_markedTerms; }
    /// Where a term of markedTerms() stands, in the coordinates of this widget.
    QRect termRect(const QString& term) const;
    /// A paragraph in words, formulas too, and where it stands, in the coordinates of this widget.
    QString spokenBlock(int block) const;
    QRect blockRect(int block) const;
    /// Whether Tab stops at the links; at first it does.
    void setTabStop(bool stops);
    /// The colour of the text; ink at first.
    void setTone(QPalette::ColorRole tone);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Nothing is loaded for a text: neither from the disk nor from a network.
    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void termChosen(const QString& term);
    void chapterChosen(const QString& lesson);

protected:
    QMimeData* createMimeDataFromSelection() const override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void build();
    bool mark(const QString& term); ///< True if it is named here for the first time.
    void adaptFocus();
    void follow(const QUrl& link);
    void explain(const QUrl& link);
    void bringIntoSight(const QRect& place);

    FontRole m_role;
    QString m_markdown;
    bool m_isFormula = false; ///< The text is one formula on a line of its own.
    TermDefinition m_definition;
    QSet<QString> m_knownTerms; ///< Named before this text.
    QSet<QString> m_markedTerms;
    bool m_hasLinks = false;
    bool m_isTabStop = true;
    mutable std::map<int, int> m_heights; ///< By width, of the present text.
    bool m_byKeyboard = false; ///< How the learner came to the link that is highlighted.
    bool m_building = false;
};

/// Those in `ground` that are shown, from top to bottom.
QList<TextBlockView*> shownTexts(const QWidget& ground);

} // namespace ui
