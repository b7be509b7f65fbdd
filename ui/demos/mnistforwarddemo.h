// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/digitdemo.h"
#include "ui/digits/digitreader.h"

#include <vector>

class QCheckBox;
class QPushButton;
class QTimer;

namespace ui {

class DigitImageView;
class NetworkChoice;
class NeuronGrid;
class NumberField;
class PredictionView;
class RoleLabel;

/// "mnist-forward": a test digit goes through a trained network: its pixels, the outputs of the
/// hidden layer, the ten scores, and whether the answer is right. One digit after the other, by
/// lot, or only those the network gets wrong.
class MnistForwardDemo : public DigitDemo
{
    Q_OBJECT

public:
    MnistForwardDemo(
        QUndoStack& undoStack, const DemoServices& services, QWidget* parent = nullptr
    );
    ~MnistForwardDemo() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override { return m_header; }

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void showDigits() override;
    void changeEvent(QEvent* event) override;

private:
    struct State
    {
        int index = 0; ///< In the test set.
        QString network;
        bool onlyMistakes = false;
    };

    void makeParts();
    QWidget* makeHeader();
    QWidget* makeDigitPart();
    QWidget* makeHiddenPart();
    QWidget* makeFoot();
    void connectControls();
    void followStore();

    /// Another digit; no step of undo.
    void goTo(int index);
    void step(int direction);
    void goAnywhere();
    void setOnlyMistakes(bool only);
    void goToMistake(); ///< If only those are wanted and this is none.
    /// Indices of the mistakes; empty until they have been found.
    std::vector<int> mistakes() const;
    const DigitAnswers* foundAnswers() const; ///< Null until all have been read.

    void show(); ///< The state, in every part of the figure.
    void read();
    void showPixel();
    void showNeuron();
    void showChoices();
    void askForMistakes();
    QString mistakeText() const;
    void retranslate();

    State m_state;

    // Children of this.
    QWidget* m_header = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_random = nullptr;
    DigitImageView* m_image = nullptr;
    RoleLabel* m_imageHeading = nullptr;
    RoleLabel* m_pixelText = nullptr;
    RoleLabel* m_hiddenHeading = nullptr;
    RoleLabel* m_hiddenCaption = nullptr;
    NeuronGrid* m_hidden = nullptr;
    RoleLabel* m_neuronText = nullptr;
    PredictionView* m_prediction = nullptr;
    RoleLabel* m_numberName = nullptr;
    NumberField* m_number = nullptr;
    RoleLabel* m_numberEnd = nullptr;
    NetworkChoice* m_network = nullptr;
    RoleLabel* m_networkText = nullptr;
    QCheckBox* m_onlyMistakes = nullptr;
    RoleLabel* m_mistakeText = nullptr;
    QTimer* m_waitTimer; ///< What is done in a blink says nothing of progress.
    QString m_askedFor; ///< The network whose mistakes were asked for last.
    double m_shareFound = 0; ///< Of its answers to all digits.
};

} // namespace ui
