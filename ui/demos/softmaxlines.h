// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/softmaxterms.h"

#include <QWidget>

namespace ui {

class FormulaView;
class RoleLabel;

/// Softmax written out, one step below the other: e to each output, their sum, and each of them
/// divided by it.
class SoftmaxLines : public QWidget
{
    Q_OBJECT

public:
    explicit SoftmaxLines(QWidget* parent = nullptr);

    void setTerms(const SoftmaxTerms& terms);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Formulas = std::array<FormulaView*, cloudClassCount>;

    static QWidget* makeRow(const QString& formula, Formulas& made);
    void retranslate();

    RoleLabel* m_powerHead; ///< These are children of this.
    RoleLabel* m_sumHead;
    RoleLabel* m_scoreHead;
    Formulas m_powers {};
    Formulas m_scores {};
    FormulaView* m_sum;
};

} // namespace ui
