// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formula/formulaart.h"

#include <QColor>
#include <QHash>

class QFont;
class QPainter;

namespace ui {

class FormulaStore;

/// Numbers in slots, by slot id, ready to be drawn ("−0.50").
using FormulaValues = QHash<QString, QString>;

struct FormulaInk
{
    QColor text;
    QColor number; ///< Of what stands in slots.
    QHash<QString, QColor> named; ///< Of single parts and slots, before the two above.
};

/// The formula's LaTeX with numbers instead of slots, and without the marks of parts.
QString latexWithValues(const FormulaArt& art, const FormulaValues& values);
/// `words` with numbers where "{slot}" stands.
QString wordsWithValues(const QString& words, const FormulaValues& values);

/// Pixels per em at which a formula looks as large as text in `font`. Its small letters alone would
/// be matched by a larger one, its capitals and digits by a smaller one.
double formulaEm(const QFont& font);

/// Width in thousandths of an em with these numbers in the slots; without, of the widest ones.
double formulaWidth(const FormulaStore& store, const FormulaArt& art, const FormulaValues& values);

/// Draws `art` with the left end of its baseline at `origin`, at `em` pixels per em. A slot without
/// value is empty.
void paintFormula(
    QPainter& painter,
    const FormulaStore& store,
    const FormulaArt& art,
    QPointF origin,
    double em,
    const FormulaInk& ink,
    const FormulaValues& values = {}
);

} // namespace ui
