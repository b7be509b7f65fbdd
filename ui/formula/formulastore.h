// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formula/formulaart.h"

#include <QHash>
#include <QPainterPath>

#include <memory>
#include <optional>

class QByteArray;
class QJsonObject;

namespace ui {

/// How a formula is set: within a line its fractions are small, on a line of its own they are not.
enum class FormulaStyle
{
    Inline,
    Display
};

/// All formulas that were compiled when the lessons were written (see resources/formulas). Does not
/// change once it is loaded.
class FormulaStore
{
public:
    /// What a number in a slot is written with.
    struct Character
    {
        int outline = 0;
        double advance = 0; ///< In thousandths of an em.
    };

    /// The formulas and words that come with the program; loaded at each call, in about 10 ms.
    static std::shared_ptr<const FormulaStore> shipped();

    /// Reads formulas.json. Nothing if it is not of that form; formulas that are damaged are left
    /// out and shown as their source then.
    static std::optional<FormulaStore> fromJson(const QByteArray& json);
    /// Adds the spoken words of one language ("en"): an object of LaTeX and words.
    void addWords(const QString& language, const QByteArray& json);

    /// The formula of a live name ("sigmoid-value") or of LaTeX, in `style` if it was compiled in
    /// both. Null if it was not compiled. Valid as long as the store.
    const FormulaArt* find(const QString& nameOrLatex, FormulaStyle style) const;
    /// Words for LaTeX in `language` ("fr" or "fr_FR"; see languageFor()), otherwise in English,
    /// otherwise empty.
    /// "{z}" stands for the number in the slot z.
    QString words(const QString& latex, const QString& language) const;

    const QPainterPath& outline(int index) const
    {
        return m_outlines[static_cast<std::size_t>(index)];
    }
    /// How to write `c` in a slot; a question mark for what is not among digits and signs.
    Character character(QChar c) const;

private:
    bool readOutlines(const QJsonObject& file);
    void readCharacters(const QJsonObject& file);
    QHash<QString, FormulaArt> readFormulas(const QJsonObject& formulas) const;

    std::vector<QPainterPath> m_outlines;
    QHash<QChar, Character> m_characters;
    QHash<QString, FormulaArt> m_inline; ///< By LaTeX.
    QHash<QString, FormulaArt> m_display; ///< By LaTeX.
    QHash<QString, FormulaArt> m_live; ///< By name.
    QHash<QString, QHash<QString, QString>> m_words; ///< By language, by LaTeX.
};

} // namespace ui
