// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QFont>
#include <QLatin1String>
#include <QString>

#include <functional>

class QTextDocument;

namespace ui {

struct QuoteBlock;

/// How a lesson's text looks, on the screen or on paper.
struct LessonTextLook
{
    FontRole role = FontRole::Prose; ///< Decides the distances between lines and paragraphs.
    QFont font {};
    QFont titles {}; ///< Its family and weight are those of headings.
    QColor ink {};
    QColor link {};
    bool isFormula = false; ///< The text is one formula on a line of its own.
    /// Asked once for each link to a term of the glossary, in the order of the text: whether it is
    /// marked, or plain text. Without it none is.
    std::function<bool(const QString& term)> marksTerm {};
};

/// Links "term:..." are terms of the glossary.
inline constexpr QLatin1String termScheme("term");

/// Fills `document` with Markdown that has formulas between dollars. If there are any, the document
/// has a FormulaObject from then on, as its child.
void fillWithLessonText(
    QTextDocument& document, const QString& markdown, const LessonTextLook& look
);

/// A quotation as it is shown: every paragraph emphasised, and whose words they are below.
QString quoteMarkdown(const QuoteBlock& quote);

/// Whether there is a link in `document`.
bool hasLinks(const QTextDocument& document);

} // namespace ui
