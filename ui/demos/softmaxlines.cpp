// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/softmaxlines.h"

#include "ui/formula/formulastore.h"
#include "ui/formula/formulaview.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QGridLayout>

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
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes::inControl);
    grid->setVerticalSpacing(sizes::step);
    for (RoleLabel* head : {m_powerHead, m_sumHead, m_scoreHead}) {
        head->setWordWrap(true);
    }
    grid->addWidget(m_powerHead, 0, 1);
    grid->addWidget(m_scoreHead, 0, 2);
    for (int label = 0; label < cloudClassCount; ++label) {
        auto* sign = new RoleLabel(FontRole::Number, TextTone::Muted);
        auto* power = new FormulaView(FormulaStore::shipped());
        auto* score = new FormulaView(FormulaStore::shipped());
        sign->setText(QString::number(label));
        power->setFormula(QStringLiteral("softmax-power"));
        score->setFormula(QStringLiteral("softmax-share"));
        grid->addWidget(sign, label + 1, 0);
        grid->addWidget(power, label + 1, 1, Qt::AlignVCenter);
        grid->addWidget(score, label + 1, 2, Qt::AlignVCenter);
        m_powers.at(std::size_t(label)) = power;
        m_scores.at(std::size_t(label)) = score;
    }
    m_sum->setFormula(QStringLiteral("softmax-sum"));
    constexpr int below = cloudClassCount + 1;
    grid->addWidget(m_sumHead, below, 0, 1, 3);
    grid->addWidget(m_sum, below + 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    retranslate();
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
