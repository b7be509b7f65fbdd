// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/demos/demo.h"
#include "ui/demos/softmaxterms.h"

#include <QPointF>

#include <memory>

class QComboBox;

namespace ui {

class IntervalBar;
class NumberField;
class OutputBars;
class RegionPlane;
class RoleLabel;
class SoftmaxLines;

/// "three-classes": a point that is dragged through a plane with three classes, and what a trained
/// network makes of it: one number, an output for each class, or these with softmax written out.
/// State: point and view ("number", "outputs" or "softmax"). Metrics: x1, x2; winner of the view;
/// class1_distance, how far the nearest point of class 1 is; number, the single output; z0 to z2,
/// power0 to power2, power_sum, score0 to score2 and top_two_gap, which is 1 while the view is
/// "number".
class ThreeClassesDemo : public Demo
{
    Q_OBJECT

public:
    explicit ThreeClassesDemo(QUndoStack& undoStack, QWidget* parent = nullptr);
    ~ThreeClassesDemo() override;

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QString headline() const override;
    QWidget* headerControls() override;

protected:
    QString checkSettings(const QJsonObject& settings) const override;
    void changeEvent(QEvent* event) override;

private:
    enum class View
    {
        Number,
        Outputs,
        Softmax,
    };
    struct State
    {
        QPointF point; ///< In whole hundredths.
        View view = View::Outputs;
    };

    QWidget* makeSide();
    void setPoint(const QPointF& point);
    void show();
    void showTerms(const SoftmaxTerms& terms);
    void publishTerms(const SoftmaxTerms& terms);
    QString sentence(int winner, double number) const;
    void retranslate();

    static const std::array<QString, 3>& viewIds();
    static bool isView(const QJsonValue& value);

    State m_state;
    int m_gesture = 0;
    std::shared_ptr<CloudNetwork> m_oneNumber; ///< Also seen by the plane.
    std::shared_ptr<CloudNetwork> m_oneEach;
    QComboBox* m_view; ///< These are children of this.
    RegionPlane* m_plane;
    RoleLabel* m_x1Name;
    RoleLabel* m_x2Name;
    NumberField* m_x1;
    NumberField* m_x2;
    RoleLabel* m_answer;
    IntervalBar* m_interval;
    OutputBars* m_bars;
    SoftmaxLines* m_lines;
    RoleLabel* m_rule;
};

} // namespace ui
