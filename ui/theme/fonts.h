// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace ui {

/// What a piece of text is for.
enum class FontRole
{
    Control, ///< Labels, buttons, menus: the application's font.
    Heading, ///< Over a column or a card.
    Brand, ///< The program's name over the contents.
    Title, ///< Over a page, serif.
    Prose, ///< What is read at length.
    Caption, ///< Under and beside figures.
    Kicker, ///< Small capitals over a title or a group. Give it text in capitals.
    Number, ///< Numbers that change: all digits are of one width.
    NeuronValue, ///< The number in a circle of a diagram.
    Formula, ///< Sums written out in figures, serif.
    Code, ///< Source as it is typed: all characters are of one width.
    Answer, ///< The one digit a whole page is about, serif.
};

inline constexpr double proseLineHeight = 1.6; ///< Of the size of the font.
inline constexpr int controlPixels = 14; ///< Size of FontRole::Control at 100 %.
inline constexpr int smallestTextPercent = 80;
inline constexpr int largestTextPercent = 200;

/// The application's font for `language` ("en", "zh_CN", ...) at `textPercent` of the designed
/// size. Languages written in Han characters have their own family first: Qt remembers the fallback
/// by the first family, and another language's shapes would stay after a change of language.
QFont controlFont(const QString& language, int textPercent);

/// How large the application's text is, measured by its designed size: 2 at 200 %.
double textScale();

/// Lines that are `lineHeight` times the size of `font` apart, in per cent of what Qt takes for
/// single spacing.
double linePercent(const QFont& font, double lineHeight);

/// Whether words can be stressed by slanting their letters: not where `font` has been chosen for a
/// language in Han characters or Hangul, which have no slanted form.
bool slantsEmphasis(const QFont& font);

/// The font for a role, in the size and language of the application's present font. Ask for it
/// again on QEvent::FontChange.
QFont fontFor(FontRole role);

} // namespace ui
