// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/tenthsjson.h"

class QLabel;
class QPushButton;

namespace ui {

class NetworkCanvas;
struct NetworkPart;
struct NetworkPicture;
class SumLinesView;

/// A 3 x 2 x 1 network whose numbers can all be changed; what depends on them follows at once, and
/// what differs from the start is lit.
class NetworkEditorDemo : public Demo
{
    Q_OBJECT

public:
    explicit NetworkEditorDemo(QUndoStack& undoStack, QWidget* parent = nullptr);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    void change(const NetworkPart& part, double value, int gesture);
    struct Change
    {
        int count = 0; ///< Of numbers that differ from before.
        int tenths = 0; ///< How far all of them are from before, added up.
    };
    Change changeOf() const;
    void refresh();
    NetworkPicture picture() const;
    void showLines();
    void retranslate();

    int m_seed = 1;
    TenthsState m_state;
    /// What edits are compared with: the numbers the lesson gave, or the seed.
    TenthsState m_before;
    bool m_isStarted = false; ///< The first state that is set is the one to compare with.
    int m_canvasGesture = 0; ///< The diagram's number for a movement of the hand, and ours.
    int m_gesture = 0;
    NetworkCanvas* m_canvas;
    QPushButton* m_compare;
    QLabel* m_text;
    QLabel* m_score; ///< How much was changed.
    SumLinesView* m_lines;
};

} // namespace ui
