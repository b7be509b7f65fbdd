// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/digitdemo.h"

#include <QPoint>

#include <optional>
#include <vector>

class QComboBox;
class QPushButton;

namespace ui {

class DigitGrid;
class DigitImageView;
class RoleLabel;

/// "mnist-samples": some of the test digits, drawn by lot; one of them is enlarged, with its label
/// and the number of each of its pixels.
class MnistSamplesDemo : public DigitDemo
{
    Q_OBJECT

public:
    MnistSamplesDemo(
        QUndoStack& undoStack, const DemoServices& services, QWidget* parent = nullptr
    );
    ~MnistSamplesDemo() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override { return m_header; }

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void showDigits() override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int tileCount = 40;
    struct State
    {
        int seed = 1;
        std::optional<int> only; ///< Digits of this kind alone.
        int chosen = 0; ///< Place in the grid.
        std::optional<QPoint> pixel; ///< Pointed at, column and row from 0.
    };

    QWidget* makeHeader();
    QWidget* makeSide();
    void connectControls();
    void drawLots();
    void showChosen();
    void showPixel();
    std::optional<int> chosenIndex() const; ///< In the test set.
    void retranslate();

    State m_state;
    std::vector<int> m_shown; ///< Index in the test set, by place.

    // Children of this.
    DigitGrid* m_grid;
    QWidget* m_header = nullptr;
    QComboBox* m_only = nullptr;
    QPushButton* m_reshuffle = nullptr;
    DigitImageView* m_image = nullptr;
    RoleLabel* m_label = nullptr;
    RoleLabel* m_number = nullptr;
    RoleLabel* m_pixelText = nullptr;
};

} // namespace ui
