// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/predictionview.h"

#include "ui/plots/answerview.h"
#include "ui/plots/scorebar.h"
#include "ui/text/numbertext.h"
#include "ui/theme/colors.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

PredictionView::PredictionView(QWidget* parent)
    : QWidget(parent)
    , m_heading(new RoleLabel(FontRole::Heading, TextTone::Ink, this))
    , m_answer(new AnswerView(this))
    , m_truthLabel(new RoleLabel(FontRole::Control, TextTone::Ink, this))
{
    m_truthLabel->setWordWrap(true);
    m_truthLabel->setTextFormat(Qt::RichText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_answer);
    for (std::size_t digit = 0; digit < digitCount; ++digit) {
        m_bars[digit] = new ScoreBar(QString::number(digit), this);
        column->addWidget(m_bars[digit]);
    }
    column->addSpacing(sizes::inGroup);
    column->addWidget(m_truthLabel);
    column->addStretch(1);
    retranslate();
}

void PredictionView::setPrediction(std::span<const nn::Real> scores, const nn::Verdict& verdict)
{
    Q_ASSERT(scores.empty() || scores.size() == digitCount);
    m_hasScores = !scores.empty();
    std::copy(scores.begin(), scores.end(), m_scores.begin());
    m_verdict = verdict;
    showAnswer();
    showTruth();
}

void PredictionView::setTruth(std::optional<int> digit)
{
    m_truth = digit;
    showTruth();
}

void PredictionView::setLowBars(bool areLow)
{
    for (ScoreBar* bar : m_bars) {
        bar->setLow(areLow);
    }
}

QString PredictionView::answerText() const
{
    return m_answer->answer();
}

QString PredictionView::detailText() const
{
    return m_answer->detail();
}

QString PredictionView::truthText() const
{
    return m_truthLabel->accessibleName();
}

void PredictionView::showAnswer()
{
    const QString best = QString::number(m_verdict.best);
    const QString second = QString::number(m_verdict.second);
    const nn::Certainty certainty = m_hasScores ? m_verdict.certainty : nn::Certainty::empty;
    using Tone = AnswerView::Tone;
    switch (certainty) {
    case nn::Certainty::empty:
        m_answer->setAnswer(
            QStringLiteral("?"),
            m_hasScores ? tr("Draw a digit") : tr("No network yet"),
            Tone::Doubtful
        );
        break;
    case nn::Certainty::unsure:
        m_answer->setAnswer(
            tr("%1 or %2", "two digits").arg(best, second),
            tr("Not sure:\nscores %1 and %2")
                .arg(
                    percentText(m_scores[m_verdict.best]), percentText(m_scores[m_verdict.second])
                ),
            Tone::Doubtful
        );
        break;
    case nn::Certainty::digit:
        m_answer->setAnswer(
            best,
            tr("score %1\nnext guess: %2").arg(percentText(m_scores[m_verdict.best]), second),
            Tone::Sure
        );
        break;
    }

    const bool shown = certainty != nn::Certainty::empty;
    for (std::size_t digit = 0; digit < digitCount; ++digit) {
        const bool marked = shown
            && (digit == m_verdict.best
                || (certainty == nn::Certainty::unsure && digit == m_verdict.second));
        m_bars[digit]->setScore(
            shown ? m_scores[digit] : 0,
            shown ? percentText(m_scores[digit]) : QString(),
            marked ? ScoreBar::Rank::Best : ScoreBar::Rank::Other
        );
    }
}

void PredictionView::showTruth()
{
    const Colors& colors = colorsOf(*this);
    // It stands on the page in a lab, and on a card in a chapter.
    const auto onBoth = [&colors](const QColor& color) {
        return readable(colors, readable(colors, color, colors.paper), colors.card);
    };
    const bool answered = m_hasScores && m_verdict.certainty != nn::Certainty::empty;
    QString mark;
    QString text;
    QColor color;
    if (m_truth && !answered) {
        text = tr("It is a %1.").arg(*m_truth);
    } else if (m_truth && m_verdict.best == static_cast<std::size_t>(*m_truth)) {
        mark = QStringLiteral("✓ ");
        text = tr("Right: it is a %1.").arg(*m_truth);
        color = onBoth(colors.right);
    } else if (m_truth) {
        mark = QStringLiteral("✗ ");
        text = tr("It is a %1, the network reads a %2.").arg(*m_truth).arg(m_verdict.best);
        color = onBoth(colors.wrong);
    }
    m_truthLabel->setText(QStringLiteral("<b style=\"color:%1\">%2</b>%3")
                              .arg(color.name(), mark, text.toHtmlEscaped()));
    m_truthLabel->setAccessibleName(mark + text);
}

void PredictionView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showTruth();
    }
    QWidget::changeEvent(event);
}

void PredictionView::retranslate()
{
    m_heading->setText(tr("Prediction"));
    showAnswer();
    showTruth();
}

} // namespace ui
