// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace ui {

/// A paragraph, heading, item or cell of a Markdown text, without any marks.
struct PlainParagraph
{
    QString text;
    bool isHeading = false;
};

/// What to write for a formula, given its LaTeX.
using FormulaWords = std::function<QString(const QString& latex)>;

/// The words of a Markdown text. Needs no document and may be called on any thread; linear in the
/// length of the text.
QList<PlainParagraph> plainParagraphs(const QString& markdown, const FormulaWords& formula);

/// The words of a Markdown text in one line, its formulas as they are said in the language of the
/// default locale.
QString spokenMarkdown(const QString& markdown);

} // namespace ui
