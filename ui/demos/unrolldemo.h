// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/digitdemo.h"

#include <QPoint>

#include <optional>

class QPushButton;
class QVariantAnimation;

namespace ui {

class CalmSlider;
class RoleLabel;
class UnrollView;

/// "unroll": the rows of a test digit slide out into one column of 784 numbers, and back; how the
/// number of a pixel comes from its row and column.
class UnrollDemo : public DigitDemo
{
    Q_OBJECT

public:
    UnrollDemo(QUndoStack& undoStack, const DemoServices& services, QWidget* parent = nullptr);
    ~UnrollDemo() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override { return m_header; }
    void setLive(bool live) override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void showDigits() override;
    void changeEvent(QEvent* event) override;

private:
    struct State
    {
        int index = 0; ///< In the test set.
        double progress = 0;
        std::optional<QPoint> pixel; ///< Pointed at, column and row from 0.
    };

    QWidget* makeHeader();
    QWidget* makeSide();
    void connectControls();
    void roll(); ///< To the other end, in a few seconds or at once; turns round if it rolls.
    double nextEnd() const;
    void stopRolling();
    void setProgress(double progress);
    void show(); ///< The state, in every part of the figure.
    void showPixel();
    void showProgress();
    void retranslate();

    State m_state;

    // Children of this.
    UnrollView* m_view;
    QWidget* m_header = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_roll = nullptr;
    RoleLabel* m_sliderName = nullptr;
    CalmSlider* m_slider = nullptr;
    RoleLabel* m_place = nullptr;
    RoleLabel* m_sum = nullptr;
    RoleLabel* m_value = nullptr;
    RoleLabel* m_digitText = nullptr;
    QVariantAnimation* m_animation;
};

} // namespace ui
