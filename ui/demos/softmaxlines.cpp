// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/softmaxlines.h"

#include "ui/controls/flowlayout.h"
#include "ui/formula/formulastore.h"
#include "ui/formula/formulaview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

QString thousandths(std::int64_t value)
{
    return numberText(double(value) / 1000, 3);
}

} // namespace

SoftmaxLines::SoftmaxLines(QWidget* parent)
    : QWidget(parent)
    , m_powerHead(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_sumHead(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_scoreHead(new RoleLabel(FontRole::Caption, TextTone::Muted))
    , m_sum(new FormulaView(FormulaStore::shipped()))
{
    m_sum->setFormula(QStringLiteral("softmax-sum"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes::step);
    const auto addStep = [column](RoleLabel* head, QWidget* lines) {
        if (column->count() > 0) {
            column->addSpacing(sizes::inControl);
        }
        head->setWordWrap(true);
        column->addWidget(head);
        column->addWidget(lines);
    };
    addStep(m_powerHead, makeRow(QStringLiteral("softmax-power"), m_powers));
    addStep(m_sumHead, m_sum);
    addStep(m_scoreHead, makeRow(QStringLiteral("softmax-share"), m_scores));
    retranslate();
}

/// One formula for each class: side by side where there is room, in the order of the classes.
QWidget* SoftmaxLines::makeRow(const QString& formula, Formulas& made)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(sizes::step);
    row->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    for (std::size_t label = 0; label < made.size(); ++label) {
        auto* pair = new QWidget;
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, sizes::inGroup, 0);
        line->setSpacing(sizes::inControl);
        auto* sign = new RoleLabel(FontRole::Number, TextTone::Muted);
        sign->setText(QString::number(label));
        made.at(label) = new FormulaView(FormulaStore::shipped());
        made.at(label)->setFormula(formula);
        line->addWidget(sign);
        line->addWidget(made.at(label));
        flow->addWidget(pair);
    }
    return row;
}

void SoftmaxLines::setTerms(const SoftmaxTerms& terms)
{
    const QString sum = thousandths(terms.sum);
    constexpr std::array names {"a", "b", "c"};
    for (std::size_t label = 0; label < m_powers.size(); ++label) {
        const QString power = thousandths(terms.powers.at(label));
        m_powers.at(label)->setValue(
            QStringLiteral("z"), numberText(terms.outputs.at(label) / 100.0, 2)
        );
        m_powers.at(label)->setValue(QStringLiteral("p"), power);
        m_sum->setValue(QString::fromLatin1(names.at(label)), power);
        m_scores.at(label)->setValue(QStringLiteral("p"), power);
        m_scores.at(label)->setValue(QStringLiteral("s"), sum);
        m_scores.at(label)->setValue(QStringLiteral("v"), thousandths(terms.scores.at(label)));
    }
    m_sum->setValue(QStringLiteral("s"), sum);
}

void SoftmaxLines::retranslate()
{
    m_powerHead->setText(tr("1. Powers of e"));
    m_sumHead->setText(tr("2. Their sum"));
    m_scoreHead->setText(tr("3. Shares of the sum"));
}

void SoftmaxLines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
