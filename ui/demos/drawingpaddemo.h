// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/digitdemo.h"
#include "ui/digits/digitreader.h"
#include "ui/drawing/padcontent.h"

#include <QSet>

class QPushButton;
class QTimer;

namespace ui {

class DigitImageView;
class DrawingPad;
class NetworkChoice;
class PredictionView;
class RoleLabel;
class WantedDigits;

/// "drawing-pad": draw, and a network answers while you do. Ten digits wait to be drawn so that it
/// reads them, one after the other.
class DrawingPadDemo : public DigitDemo
{
    Q_OBJECT

public:
    DrawingPadDemo(QUndoStack& undoStack, const DemoServices& services, QWidget* parent = nullptr);
    ~DrawingPadDemo() override;

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
        PadContent content {};
        QSet<int> read {}; ///< Digits that have been read when they were wanted.
        int wanted = 0;
        QString network;
    };

    QWidget* makeHeader();
    QWidget* makeLeft();
    void connectControls();

    void takeContent(); ///< What is on the pad now, as an edit.
    void removeLastStroke();
    void noteRead(); ///< Whether the wanted digit is what the network reads.
    void show(); ///< The state, in every part of the figure but on the pad.
    void answer(); ///< To what is on the pad, finished or not.
    void showWanted();
    void retranslate();

    State m_state;

    // Children of this.
    QWidget* m_header = nullptr;
    NetworkChoice* m_network = nullptr;
    DrawingPad* m_pad = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_removeLast = nullptr;
    RoleLabel* m_wantedText = nullptr;
    WantedDigits* m_wanted = nullptr;
    RoleLabel* m_seenText = nullptr;
    DigitImageView* m_seen = nullptr;
    PredictionView* m_prediction = nullptr;
    QTimer* m_answerTimer; ///< All movements that have come in share one answer.
};

} // namespace ui
