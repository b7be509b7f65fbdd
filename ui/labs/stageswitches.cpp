// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/stageswitches.h"

#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"
#include "ui/theme/sizes.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

constexpr std::array stages {
    &nn::PreparationSettings::crop,
    &nn::PreparationSettings::scale,
    &nn::PreparationSettings::center,
    &nn::PreparationSettings::blur,
};

} // namespace

StageSwitches::StageSwitches(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(sizes::inControl);
    grid->setVerticalSpacing(sizes::step);
    grid->setColumnStretch(1, 1);
    for (std::size_t stage = 0; stage < stageCount; ++stage) {
        Row& row = m_rows[stage];
        row.box = new QCheckBox(this);
        row.box->setChecked(nn::PreparationSettings {}.*stages[stage] == nn::StageState::on);
        row.other = new RoleLabel(FontRole::Caption, TextTone::Muted, this);
        grid->addWidget(row.box, static_cast<int>(stage), 0);
        grid->addWidget(row.other, static_cast<int>(stage), 1);
        connect(row.box, &QCheckBox::toggled, this, [this, stage] {
            setOtherAnswer(stage, {});
            emit stagesChanged();
        });
    }
    retranslate();
}

void StageSwitches::setStages(const nn::PreparationSettings& settings)
{
    for (std::size_t stage = 0; stage < stageCount; ++stage) {
        const QSignalBlocker blocker(m_rows[stage].box);
        m_rows[stage].box->setChecked(settings.*stages[stage] == nn::StageState::on);
    }
}

nn::PreparationSettings StageSwitches::applyTo(nn::PreparationSettings settings) const
{
    for (std::size_t stage = 0; stage < stageCount; ++stage) {
        settings.*stages[stage] =
            m_rows[stage].box->isChecked() ? nn::StageState::on : nn::StageState::off;
    }
    return settings;
}

nn::PreparationSettings StageSwitches::flipped(nn::PreparationSettings settings, std::size_t stage)
{
    nn::StageState& state = settings.*stages.at(stage);
    state = state == nn::StageState::on ? nn::StageState::off : nn::StageState::on;
    return settings;
}

void StageSwitches::setOtherAnswer(std::size_t stage, const std::optional<Answer>& answer)
{
    Row& row = m_rows.at(stage);
    row.answer = answer;
    showOther(row);
}

QString StageSwitches::otherAnswerText(std::size_t stage) const
{
    return m_rows.at(stage).other->text();
}

QString StageSwitches::textOf(const Answer& answer, bool isOn)
{
    const QString text =
        isOn ? tr("without: %1, %2", "digit, its score") : tr("with: %1, %2", "digit, its score");
    return text.arg(answer.digit).arg(percentText(answer.score));
}

void StageSwitches::keepRoom()
{
    int width = 0;
    for (const bool isOn : {false, true}) {
        RoleLabel widest(FontRole::Caption, TextTone::Muted);
        widest.setText(textOf({8, 1, false}, isOn));
        width = std::max(width, widest.sizeHint().width());
    }
    for (const Row& row : m_rows) {
        row.other->setMinimumWidth(width);
    }
}

void StageSwitches::showOther(const Row& row)
{
    if (!row.answer) {
        row.other->clear();
        return;
    }
    row.other->setText(textOf(*row.answer, row.box->isChecked()));
    row.other->setTone(row.answer->differs ? TextTone::Ink : TextTone::Muted);
}

void StageSwitches::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        keepRoom();
    }
    QWidget::changeEvent(event);
}

void StageSwitches::retranslate()
{
    m_rows[0].box->setText(tr("Crop"));
    m_rows[0].box->setToolTip(tr("The middle of the ink goes to the middle of the picture."));
    m_rows[1].box->setText(tr("Scale"));
    m_rows[1].box->setToolTip(tr("The ink is made as large as a box of 20 × 20 pixels."));
    m_rows[2].box->setText(tr("Centre"));
    m_rows[2].box->setToolTip(tr("The ink's centre of mass goes to the middle of the picture."));
    m_rows[3].box->setText(tr("Blur"));
    m_rows[3].box->setToolTip(tr("Every pixel becomes a mean of itself and its neighbours."));
    for (const Row& row : m_rows) {
        row.box->setAccessibleDescription(row.box->toolTip());
        showOther(row);
    }
    keepRoom();
}

} // namespace ui
