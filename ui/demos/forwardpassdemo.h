// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/tenthspass.h"

class QLabel;
class QPushButton;
class QTimer;

namespace ui {

class NetworkCanvas;
class NumberField;
class SumLinesView;

/// The forward pass through a 3 x 2 x 1 network, step by step, every sum written out.
class ForwardPassDemo : public Demo
{
    Q_OBJECT

public:
    explicit ForwardPassDemo(QUndoStack& undoStack, QWidget* parent = nullptr);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override { return m_header; }
    void setLive(bool live) override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    void makeControls();
    /// The learner's way to another step: no edit, Back leads back.
    void goTo(int step);
    void changeSeed(int seed);
    void play();
    void setPlaying(bool playing);
    void showStep(int seed, int step);
    void showLines();
    void tell();
    void retranslate();

    int m_seed = 1;
    int m_step = 1;
    int m_gesture = 0;
    TenthsProblem m_problem;
    NetworkCanvas* m_canvas;
    QLabel* m_text;
    SumLinesView* m_lines;
    QWidget* m_header;
    QLabel* m_stepText;
    QPushButton* m_restart;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_play;
    QLabel* m_seedText;
    NumberField* m_seedField;
    QPushButton* m_newNumbers;
    QTimer* m_timer;
};

} // namespace ui
