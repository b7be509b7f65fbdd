// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/digit_image.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;

namespace ui {

class RoleLabel;

/// The stages of preparation, each with a switch, and what the answer would be with it the other
/// way.
class StageSwitches : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t stageCount = 4;

    struct Answer
    {
        std::size_t digit;
        double score;
        bool differs; ///< From the answer with the stages as they are.
    };

    explicit StageSwitches(QWidget* parent = nullptr);

    /// Takes the stages, leaves the pen alone.
    void setStages(const nn::PreparationSettings& settings);
    nn::PreparationSettings applyTo(nn::PreparationSettings settings) const;
    /// `settings` with stage number `stage` the other way.
    static nn::PreparationSettings flipped(nn::PreparationSettings settings, std::size_t stage);

    /// The answer there would be with a stage the other way; empty if there is none.
    void setOtherAnswer(std::size_t stage, const std::optional<Answer>& answer);
    QString otherAnswerText(std::size_t stage) const;

signals:
    void stagesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QCheckBox* box;
        RoleLabel* other;
        std::optional<Answer> answer;
    };

    static QString textOf(const Answer& answer, bool isOn);
    void retranslate();
    /// For all answers, so that nothing moves when the first one comes.
    void keepRoom();
    void showOther(const Row& row);

    std::array<Row, stageCount> m_rows {};
};

} // namespace ui
