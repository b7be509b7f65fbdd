// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class PlaygroundCommands;
class SteadyLabel;

/// Train, step, start anew; how many epochs there have been.
class TrainingBar : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingBar(PlaygroundCommands& commands, QWidget* parent = nullptr);

    void showEpoch(std::size_t epoch);
    QString epochText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    SteadyLabel* m_epoch; ///< Child of this.
    std::size_t m_shown = 0;
};

} // namespace ui
