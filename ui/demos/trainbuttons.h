// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// Train, one epoch, begin anew: the buttons of figures that train a network.
class TrainButtons : public QWidget
{
    Q_OBJECT

public:
    explicit TrainButtons(QWidget* parent = nullptr);

    /// Whether the first button stops.
    void setRunning(bool running);

signals:
    void trainToggled();
    void stepWanted();
    void freshWanted(); ///< New weights.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isRunning = false;
    QPushButton* m_train; ///< Children of this.
    QPushButton* m_step;
    QPushButton* m_fresh;
};

} // namespace ui
