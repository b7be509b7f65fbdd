// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/demos/classifierplane.h"
#include "ui/demos/demoregistry.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"
#include "tests/ui/spokenfocus.h"

using namespace ui;

namespace {

/// f = x1 at first: a vertical line in the middle. The third point is on the wrong side.
const QJsonObject start {
    {"weights", QJsonArray {1, 0}},
    {"bias", 0},
    {"data", "separable"},
    {"points", QJsonArray {QJsonArray {1, 2, 1}, QJsonArray {-2, -1, 0}, QJsonArray {2, -2, 0}}},
};

} // namespace

class TestLinearClassifierDemo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }

    void whatIsRightIsCounted();
    void theLineIsDraggedAndOneDragIsOneStep();
    void theLineIsTurnedByItsHandleAboutTheOther();
    void atTheLinesEndTheHandleThatTurnsIsOnTheOtherSide();
    void aClickAddsAPointAndWithShiftOneOfTheOtherClass();
    void aPointIsDraggedAndTheRightButtonRemovesIt();
    void aPointThatIsHeldCanBeRemoved();
    void keysMoveAndTurnTheLine();
    void keysChooseMoveAddAndRemovePoints();
    void typedNumbersMoveTheLine();
    void aStepIsRosenblattsCorrection();
    void aRunIsOneStepOfUndo();
    void aRunThatNeverEndsGivesUp();
    void outOfSightARunStops();
    void choosingDataBringsThePointsOfTheLessonBack();
    void withoutWeightsThereIsNoLineToHold();
    void aLineOutOfSightHasNoHandles();
    void theStateComesBack();
    void screenReadersHearWhereTheKeyboardIs();
    void screenReadersMoveAndTurnTheLine();

private:
    double metric(const char* name) { return m_demo->metrics().value(name); }
    QPoint at(const QPointF& place) { return m_plane->mapToPlane(place).toPoint(); }
    QPointF pointAt(std::size_t index)
    {
        const nn::LabelledPoint& point = m_plane->picture().points.at(index);
        return {point.x1, point.x2};
    }
    QPushButton* button(const QString& text)
    {
        return test::Journey::part<QPushButton>(m_demo.get(), text);
    }
    void drag(const QPointF& from, const QPointF& to);

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    ClassifierPlane* m_plane = nullptr; ///< Child of the figure.
};

void TestLinearClassifierDemo::init()
{
    m_stack.clear();
    m_demo = makeDemo("linear-classifier", m_stack);
    QCOMPARE(m_demo->configure(start), QString());
    m_demo->resize(880, 480);
    m_demo->show();
    QVERIFY(test::waitForActive(m_demo.get()));
    m_plane = m_demo->findChild<ClassifierPlane*>();
}

void TestLinearClassifierDemo::drag(const QPointF& from, const QPointF& to)
{
    QTest::mousePress(m_plane, Qt::LeftButton, {}, at(from));
    for (int step = 1; step <= 8; ++step) {
        QTest::mouseMove(m_plane, at(from + (to - from) * step / 8));
    }
    QTest::mouseRelease(m_plane, Qt::LeftButton, {}, at(to));
}

void TestLinearClassifierDemo::whatIsRightIsCounted()
{
    QCOMPARE(metric("right"), 2.0);
    QCOMPARE(metric("wrong"), 1.0);
    QCOMPARE(metric("accuracy"), 2.0 / 3);
    QCOMPARE(metric("weight1"), 1.0);
    QCOMPARE(metric("perceptron_steps"), 0.0);
}

void TestLinearClassifierDemo::theLineIsDraggedAndOneDragIsOneStep()
{
    drag({0, -1}, {1.5, -1}); // Held where there is no handle.
    QVERIFY(std::abs(metric("bias") + 1.5) < 0.03);
    QCOMPARE(metric("weight1"), 1.0);
    QCOMPARE(metric("weight2"), 0.0);
    QCOMPARE(m_stack.count(), 1);
    QVERIFY(!m_demo->isAtStart());
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestLinearClassifierDemo::theLineIsTurnedByItsHandleAboutTheOther()
{
    const QPointF pivot = *m_plane->moveHandle();
    QCOMPARE(pivot, QPointF(0, 0));
    const QPointF handle = *m_plane->turnHandle();
    QCOMPARE(handle.x(), 0.0);
    // A quarter anticlockwise: the handle was below, class 1 on the right; now it is above.
    drag(handle, {-handle.y(), 0});
    QVERIFY(std::abs(metric("weight1")) < 0.03);
    QVERIFY(std::abs(metric("weight2") - 1) < 0.01);
    QVERIFY(std::abs(metric("bias")) < 0.03);
    QCOMPARE(metric("wrong"), 0.0);
    QCOMPARE(m_stack.count(), 1);
}

void TestLinearClassifierDemo::atTheLinesEndTheHandleThatTurnsIsOnTheOtherSide()
{
    drag({0, -2.4}, {0, -2.4}); // The handle that moves comes to where the line is held.
    const QPointF pivot = *m_plane->moveHandle();
    const QPointF handle = *m_plane->turnHandle();
    QVERIFY(std::abs(pivot.y() + 2.4) < 0.03);
    QVERIFY(handle.y() > pivot.y()); // It was below before.
    drag(handle, pivot + QPointF(pivot.y() - handle.y(), 0)); // A quarter anticlockwise.
    QVERIFY(std::abs(metric("weight1")) < 0.01);
    QVERIFY(std::abs(metric("weight2") - 1) < 0.01);
    QVERIFY(std::abs(metric("bias") - 2.4) < 0.03);
}

void TestLinearClassifierDemo::aClickAddsAPointAndWithShiftOneOfTheOtherClass()
{
    QTest::mouseClick(m_plane, Qt::LeftButton, {}, at({1.5, 0.5}));
    QCOMPARE(m_plane->picture().points.size(), std::size_t(4));
    QVERIFY(QLineF(pointAt(3), {1.5, 0.5}).length() < 0.03);
    QCOMPARE(m_plane->picture().points.back().label, 1);
    QCOMPARE(metric("right"), 3.0);
    QTest::mouseClick(m_plane, Qt::LeftButton, Qt::ShiftModifier, at({1.5, -0.5}));
    QCOMPARE(m_plane->picture().points.back().label, 0);
    QCOMPARE(metric("wrong"), 2.0);
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestLinearClassifierDemo::aPointIsDraggedAndTheRightButtonRemovesIt()
{
    drag({2, -2}, {-1, -2});
    QVERIFY(QLineF(pointAt(2), {-1, -2}).length() < 0.03);
    QCOMPARE(metric("wrong"), 0.0);
    QCOMPARE(m_stack.count(), 1);
    QTest::mouseClick(m_plane, Qt::RightButton, {}, at({1, 2}));
    QCOMPARE(m_plane->picture().points.size(), std::size_t(2));
    QCOMPARE(pointAt(0), QPointF(-2, -1));
    QCOMPARE(m_stack.count(), 2);
    QTest::mouseClick(m_plane, Qt::RightButton, {}, at({1, 2})); // Nothing is there any more.
    QCOMPARE(m_stack.count(), 2);
}

void TestLinearClassifierDemo::aPointThatIsHeldCanBeRemoved()
{
    QTest::mousePress(m_plane, Qt::LeftButton, {}, at({1, 2}));
    QTest::mouseClick(m_plane, Qt::RightButton, {}, at({1, 2})); // The left hand is not done.
    QCOMPARE(metric("right"), 2.0);
    for (int count = 0; count < 3; ++count) {
        QTest::keyClick(m_plane, Qt::Key_Delete);
    }
    QTest::mouseMove(m_plane, at({2, 2}));
    QTest::mouseRelease(m_plane, Qt::LeftButton, {}, at({2, 2}));
    QVERIFY(m_plane->picture().points.empty());
    QCOMPARE(metric("accuracy"), 0.0);
    QCOMPARE(m_stack.count(), 3);
}

void TestLinearClassifierDemo::keysMoveAndTurnTheLine()
{
    m_plane->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_plane, Qt::Key_Right);
    QCOMPARE(metric("bias"), -0.1);
    QTest::keyClick(m_plane, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(metric("bias"), -0.08);
    QTest::keyClick(m_plane, Qt::Key_Tab);
    QVERIFY(m_plane->hasFocus());
    for (int turn = 0; turn < 18; ++turn) { // 18 times 5 degrees anticlockwise.
        QTest::keyClick(m_plane, Qt::Key_Left);
    }
    QVERIFY(std::abs(metric("weight1")) < 0.02);
    QVERIFY(std::abs(metric("weight2") - 1) < 0.02);
}

void TestLinearClassifierDemo::keysChooseMoveAddAndRemovePoints()
{
    m_plane->setFocus(Qt::BacktabFocusReason);
    QTest::keyClick(m_plane, Qt::Key_PageDown);
    QTest::keyClick(m_plane, Qt::Key_Up);
    QVERIFY(QLineF(pointAt(1), {-2, -0.9}).length() < 1e-9);
    QTest::keyClick(m_plane, Qt::Key_PageUp);
    QTest::keyClick(m_plane, Qt::Key_Delete);
    QCOMPARE(pointAt(0), QPointF(-2, -0.9));
    QTest::keyClick(m_plane, Qt::Key_Insert);
    QTest::keyClick(m_plane, Qt::Key_Right);
    QCOMPARE(m_plane->picture().points.size(), std::size_t(3));
    QVERIFY(QLineF(pointAt(2), {0.1, 0}).length() < 1e-9);
    QCOMPARE(m_stack.count(), 4);
    QTest::keyClick(m_plane, Qt::Key_Tab);
    QVERIFY(!m_plane->hasFocus());
}

void TestLinearClassifierDemo::typedNumbersMoveTheLine()
{
    auto* bias = test::Journey::part<NumberField>(m_demo.get(), "Bias b");
    bias->setFocus();
    bias->selectAll();
    QTest::keyClicks(bias, "-2.5");
    QTest::keyClick(bias, Qt::Key_Return);
    QCOMPARE(metric("bias"), -2.5);
    QCOMPARE(m_plane->moveHandle()->x(), 2.5);
}

void TestLinearClassifierDemo::aStepIsRosenblattsCorrection()
{
    QTest::mouseClick(button("Step"), Qt::LeftButton);
    // f(2, -2) = 2 says 1, should be 0: (2, -2, 1) is taken away from (1, 0, 0).
    QCOMPARE(metric("weight1"), -1.0);
    QCOMPARE(metric("weight2"), 2.0);
    QCOMPARE(metric("bias"), -1.0);
    QCOMPARE(metric("perceptron_steps"), 1.0);
    QCOMPARE(m_plane->picture().used, std::optional<std::size_t>(2));
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestLinearClassifierDemo::aRunIsOneStepOfUndo()
{
    // (-1, 2, -1): f(1, 2) = 2, f(-2, -1) = -1, f(2, -2) = -7: right after one step.
    QTest::mouseClick(button("Run"), Qt::LeftButton);
    TRY_COMPARE(metric("wrong"), 0.0);
    TRY_VERIFY(button("Run") != nullptr);
    QCOMPARE(metric("perceptron_steps"), 1.0);
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestLinearClassifierDemo::aRunThatNeverEndsGivesUp()
{
    applyTheme(*qApp, {.reducedMotion = true});
    m_demo->restoreState({{"data", "xor"}});
    QTest::mouseClick(button("Run"), Qt::LeftButton);
    QCOMPARE(metric("perceptron_steps"), 200.0);
    QVERIFY(metric("wrong") > 0);
    QCOMPARE(m_stack.count(), 1);
    applyTheme(*qApp, {});
}

void TestLinearClassifierDemo::outOfSightARunStops()
{
    m_demo->restoreState({{"data", "xor"}});
    QTest::mouseClick(button("Run"), Qt::LeftButton);
    TRY_VERIFY(metric("perceptron_steps") >= 2);
    QVERIFY(button("Stop") != nullptr);
    m_demo->setLive(false);
    QVERIFY(button("Stop") == nullptr);
    QCOMPARE(m_stack.count(), 1);
}

void TestLinearClassifierDemo::choosingDataBringsThePointsOfTheLessonBack()
{
    auto* data = qobject_cast<QComboBox*>(m_demo->headerControls());
    data->setFocus();
    QTest::keyClick(data, Qt::Key_Down);
    QCOMPARE(m_demo->saveState().value("data").toString(), QString("overlapping"));
    QCOMPARE(m_plane->picture().points.size(), std::size_t(20));
    QTest::keyClick(data, Qt::Key_Up);
    QVERIFY(m_demo->isAtStart());
    QCOMPARE(m_stack.count(), 2);
}

void TestLinearClassifierDemo::withoutWeightsThereIsNoLineToHold()
{
    m_demo->restoreState({{"weights", QJsonArray {0, 0}}, {"bias", 1}});
    QVERIFY(!m_plane->moveHandle());
    QCOMPARE(metric("right"), 1.0);
    m_plane->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_plane, Qt::Key_Right);
    QTest::keyClick(m_plane, Qt::Key_Tab);
    QTest::keyClick(m_plane, Qt::Key_Right);
    QCOMPARE(m_stack.count(), 0);
    QCOMPARE(spokenFocus(*m_plane), QString("Nothing to turn: both weights are 0"));
}

void TestLinearClassifierDemo::aLineOutOfSightHasNoHandles()
{
    m_demo->restoreState({{"bias", 10}});
    QVERIFY(!m_plane->moveHandle());
    QTest::mouseClick(m_plane, Qt::LeftButton, {}, at({0, 0})); // Adds a point, holds nothing.
    QCOMPARE(m_plane->picture().points.size(), std::size_t(4));
    m_demo->restoreState({{"weights", QJsonArray {1, 1}}, {"bias", -5.5}}); // Cuts one corner.
    QVERIFY(m_plane->moveHandle());
    QVERIFY(m_plane->plotArea().contains(at(*m_plane->moveHandle())));
}

void TestLinearClassifierDemo::theStateComesBack()
{
    QTest::mouseClick(button("Step"), Qt::LeftButton);
    QTest::mouseClick(m_plane, Qt::LeftButton, {}, at({-2.5, 2.5}));
    const QJsonObject kept = m_demo->saveState();
    const auto other = makeDemo("linear-classifier", m_stack);
    other->restoreState(kept);
    QCOMPARE(other->saveState(), kept);
    QCOMPARE(other->metrics(), m_demo->metrics());
}

void TestLinearClassifierDemo::screenReadersHearWhereTheKeyboardIs()
{
    m_plane->setFocus(Qt::TabFocusReason);
    QCOMPARE(spokenFocus(*m_plane), QString("Handle that moves the line: bias 0.00"));
    QTest::keyClick(m_plane, Qt::Key_Tab);
    QVERIFY(spokenFocus(*m_plane).startsWith("Handle that turns the line: weights "));
    QTest::keyClick(m_plane, Qt::Key_Tab);
    QTest::keyClick(m_plane, Qt::Key_PageUp);
    QCOMPARE(
        spokenFocus(*m_plane), QString("Point 3 of 3 at 2.00, −2.00: class 0, on the wrong side")
    );
}

void TestLinearClassifierDemo::screenReadersMoveAndTurnTheLine()
{
    QAccessibleInterface* plane = QAccessible::queryAccessibleInterface(m_plane);
    QCOMPARE(plane->role(), QAccessible::Canvas);
    QAccessibleInterface* move = plane->child(0);
    move->valueInterface()->setCurrentValue(0.5);
    QCOMPARE(m_plane->picture().rule.bias, 0.5);
    QCOMPARE(move->text(QAccessible::Name), QString("Handle that moves the line: bias 0.50"));
    move->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(m_plane->picture().rule.bias, 0.51);
    move->valueInterface()->setCurrentValue("nonsense");
    move->valueInterface()->setCurrentValue(qQNaN());
    QCOMPARE(m_plane->picture().rule.bias, 0.51);
    move->valueInterface()->setCurrentValue(1e9);
    QCOMPARE(m_plane->picture().rule.bias, 100.0);
    move->valueInterface()->setCurrentValue(0);

    QAccessibleInterface* turn = plane->child(1);
    turn->valueInterface()->setCurrentValue(90);
    QCOMPARE(turn->valueInterface()->currentValue().toDouble(), 90.0);
    QVERIFY(std::abs(m_plane->picture().rule.weight1) < 0.01);

    plane->child(3)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(spokenFocus(*m_plane), plane->child(3)->text(QAccessible::Name));
}

QTEST_MAIN(TestLinearClassifierDemo)
#include "tst_linearclassifierdemo.moc"
