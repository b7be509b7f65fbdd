// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// A part of a Markdown file that is shown in its own way.
struct MarkdownPiece
{
    enum class Kind
    {
        Title, ///< The first heading of level 1; `text` without the mark.
        Paragraph, ///< The one right after the title.
        Text, ///< Anything else, as it stands in the file.
        Quote, ///< Without the marks.
        Formula, ///< A paragraph that is one display formula; `text` is its LaTeX.
        Fence, ///< A fenced block with words after the fence; `text` is what stands inside.
    };

    Kind kind = Kind::Text;
    QString words {}; ///< Of a fence.
    QString text {};
    int line = 0; ///< Of the file, from 1.
    bool isClosed = true; ///< False for a fence that runs to the end of the file.
};

/// Cuts a file into pieces; all of it is in one of them, in order. Fences inside of lists and
/// quotations stay text. Never fails: all text is Markdown.
QList<MarkdownPiece> cutMarkdown(const QString& markdown);

/// Markdown whose formulas have been taken out.
struct FormulaFreeText
{
    QString markdown; ///< With `placeholder` in the place of each formula.
    QStringList formulas; ///< LaTeX, in the order of the placeholders.

    static constexpr char16_t placeholder = u'\uE000'; ///< For private use in Unicode.
};

/// Takes the formulas out of Markdown, for a reader that does not know them: it would take the
/// underscores in them for emphasis.
FormulaFreeText withoutFormulas(const QString& markdown);

/// Where the links of a Markdown text lead.
QStringList linksIn(const QString& markdown);

} // namespace ui
