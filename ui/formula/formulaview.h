// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formula/formulapainter.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QWidget>

#include <memory>

namespace ui {

class FormulaStore;

/// A typeset formula, still or with numbers that change, in the size of a font role. It grows and
/// shrinks with the text; where there is less room than it needs it is drawn smaller. What was not
/// compiled is shown as its LaTeX source. Its accessible name is the formula in words with the
/// numbers of the moment; Ctrl+C and the context menu copy it.
class FormulaView : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaView(std::shared_ptr<const FormulaStore> store, QWidget* parent = nullptr);

    /// A name from resources/formulas/live.json or LaTeX. Forgets the values.
    void setFormula(const QString& nameOrLatex);
    /// Puts `text`, a number as numberText() writes it, into a slot. What the formula has no slot
    /// for is kept and not shown.
    void setValue(const QString& slot, const QString& text);
    /// The colour of a part or slot, in every theme. Slots without one are in the accent.
    void setColor(const QString& partOrSlot, QColor Colors::*color);
    void setRole(FontRole role);
    void setAlignment(Qt::Alignment alignment); ///< Left, right or centred; left at first.
    /// Replaces the words that come with the formula; "{z}" stands for the number in the slot z.
    void setSpokenText(const QString& words);

    /// The LaTeX with the present numbers in it.
    QString latex() const;
    QString spokenText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    double em() const;
    QFont sourceFont() const;
    FormulaInk ink() const;
    void updateWords();

    std::shared_ptr<const FormulaStore> m_store;
    QString m_formula;
    const FormulaArt* m_art = nullptr; ///< Owned by m_store; null if not compiled.
    FormulaValues m_values;
    QHash<QString, QColor Colors::*> m_colors;
    QString m_ownWords; ///< Instead of the store's.
    FontRole m_role = FontRole::Prose;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace ui
