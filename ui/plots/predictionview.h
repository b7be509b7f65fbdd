// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/real.h"
#include "engine/data/verdict.h"

#include <QWidget>

#include <array>
#include <optional>
#include <span>

namespace ui {

class AnswerView;
class RoleLabel;
class ScoreBar;

/// What a network answers: one large digit (or the two it cannot tell apart) and the score of each.
/// Scores are called scores: they are not the chance of being right.
class PredictionView : public QWidget
{
    Q_OBJECT

public:
    explicit PredictionView(QWidget* parent = nullptr);

    /// Precondition: ten scores, or none while there is no network.
    void setPrediction(std::span<const nn::Real> scores, const nn::Verdict& verdict);
    /// What the digit is said to be, where that is known.
    void setTruth(std::optional<int> digit);

    void setLowBars(bool areLow); ///< See ScoreBar::setLow().

    /// The large text: "3", "4 or 9", "?".
    QString answerText() const;
    /// What stands beside it.
    QString detailText() const;
    QString truthText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showAnswer();
    void showTruth();

    static constexpr std::size_t digitCount = 10;

    std::array<double, digitCount> m_scores {};
    nn::Verdict m_verdict;
    std::optional<int> m_truth;
    bool m_hasScores = false;
    RoleLabel* m_heading;
    AnswerView* m_answer;
    RoleLabel* m_truthLabel;
    std::array<ScoreBar*, digitCount> m_bars {};
};

} // namespace ui
