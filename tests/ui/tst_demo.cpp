// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demo.h"
#include "ui/demos/jsonblend.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVariantAnimation>

#include "tests/support/patience.h"

using namespace ui;

namespace {

/// The smallest figure: one number and one word.
class NumberDemo : public Demo
{
public:
    using Demo::Demo;

    QJsonObject saveState() const override { return {{"number", m_number}, {"word", m_word}}; }
    void restoreState(const QJsonObject& state) override
    {
        m_number = state.value("number").toDouble(m_number);
        m_word = state.value("word").toString(m_word);
        publish("number", m_number);
    }
    QString headline() const override { return "Number"; }

    void drag(double number, int gesture)
    {
        edit("Change Number", gesture, [&] { restoreState({{"number", number}}); });
    }
    int beginDrag() { return newGesture(); }
    double number() const { return metrics().value("number"); }
    QString word() const { return m_word; }

private:
    double m_number = 0;
    QString m_word;
};

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stack.clear();
        m_demo = std::make_unique<NumberDemo>(m_stack);
        m_demo->configure({{"number", 2}, {"word", "two"}});
    }
    void oneDragIsOneStep();
    void twoDragsAreTwoSteps();
    void aDragBackToTheStartLeavesNoStep();
    void undoGoesThroughAllFiguresInTheOrderThingsWereDone();
    void resetGoesBackToTheLessonsStateAndCanBeUndone();
    void aSolutionIsShownAsOneStep();
    void anEditEndsWhatIsBeingShown();
    void withoutMotionASolutionIsThereAtOnce();
    void aMetricIsToldOnlyWhenItChanges();
    void undoAfterTheFigureHasGoneDoesNothing();
    void blendingMovesNumbersAndLeavesTheRestToTheEnd();

private:
    QUndoStack m_stack;
    std::unique_ptr<NumberDemo> m_demo;
};

void TestDemo::oneDragIsOneStep()
{
    const int gesture = m_demo->beginDrag();
    m_demo->drag(3, gesture);
    m_demo->drag(4, gesture);
    m_demo->drag(5, gesture);
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QCOMPARE(m_demo->number(), 2.0);
    m_stack.redo();
    QCOMPARE(m_demo->number(), 5.0);
}

void TestDemo::twoDragsAreTwoSteps()
{
    m_demo->drag(3, m_demo->beginDrag());
    m_demo->drag(4, m_demo->beginDrag());
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    QCOMPARE(m_demo->number(), 3.0);
}

void TestDemo::aDragBackToTheStartLeavesNoStep()
{
    const int gesture = m_demo->beginDrag();
    m_demo->drag(3, gesture);
    m_demo->drag(2, gesture);
    QCOMPARE(m_stack.count(), 0);
}

void TestDemo::undoGoesThroughAllFiguresInTheOrderThingsWereDone()
{
    NumberDemo other(m_stack);
    other.configure({{"number", 10}});
    m_demo->drag(3, m_demo->beginDrag());
    other.drag(11, other.beginDrag());
    m_demo->drag(4, m_demo->beginDrag());
    m_stack.undo();
    QCOMPARE(m_demo->number(), 3.0);
    QCOMPARE(other.number(), 11.0);
    m_stack.undo();
    QCOMPARE(other.number(), 10.0);
    QCOMPARE(m_demo->number(), 3.0);
    m_stack.clear();
}

void TestDemo::resetGoesBackToTheLessonsStateAndCanBeUndone()
{
    m_demo->drag(7, m_demo->beginDrag());
    QVERIFY(!m_demo->isAtStart());
    m_demo->reset();
    QVERIFY(m_demo->isAtStart());
    QCOMPARE(m_demo->number(), 2.0);
    m_stack.undo();
    QCOMPARE(m_demo->number(), 7.0);
}

void TestDemo::aSolutionIsShownAsOneStep()
{
    m_demo->show();
    m_demo->demonstrate({{"number", 9}, {"word", "nine"}});
    TRY_COMPARE(m_demo->number(), 9.0);
    QCOMPARE(m_demo->word(), QString("nine"));
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QCOMPARE(m_demo->number(), 2.0);
    QCOMPARE(m_demo->word(), QString("two"));
}

void TestDemo::anEditEndsWhatIsBeingShown()
{
    m_demo->demonstrate({{"number", 9}});
    m_demo->reset();
    auto* movement = m_demo->findChild<QVariantAnimation*>();
    QCOMPARE(movement->state(), QAbstractAnimation::Stopped);
    m_demo->demonstrate({{"number", 9}});
    TRY_COMPARE(m_demo->number(), 9.0); // And another one can be started.
}

void TestDemo::withoutMotionASolutionIsThereAtOnce()
{
    applyTheme(*qApp, {.reducedMotion = true});
    m_demo->demonstrate({{"number", 9}, {"word", "nine"}});
    applyTheme(*qApp, {});
    QCOMPARE(m_demo->number(), 9.0);
    QCOMPARE(m_demo->word(), QString("nine"));
    QCOMPARE(m_stack.count(), 1);
}

void TestDemo::aMetricIsToldOnlyWhenItChanges()
{
    QSignalSpy told(m_demo.get(), &Demo::metricChanged);
    m_demo->drag(3, m_demo->beginDrag());
    m_demo->restoreState({{"word", "three"}});
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toString(), QString("number"));
    QCOMPARE(told.at(0).at(1).toDouble(), 3.0);
}

void TestDemo::undoAfterTheFigureHasGoneDoesNothing()
{
    m_demo->drag(3, m_demo->beginDrag());
    m_demo.reset();
    m_stack.undo();
    QCOMPARE(m_stack.index(), 0);
}

void TestDemo::blendingMovesNumbersAndLeavesTheRestToTheEnd()
{
    const QJsonObject from {
        {"a", 1}, {"list", QJsonArray {0, 10}}, {"word", "x"}, {"deep", QJsonObject {{"b", 4}}}};
    const QJsonObject target {
        {"list", QJsonArray {10, 20}}, {"word", "y"}, {"deep", QJsonObject {{"b", 8}}}};
    const QJsonObject halfway {
        {"a", 1}, {"list", QJsonArray {5, 15}}, {"word", "x"}, {"deep", QJsonObject {{"b", 6}}}};
    const QJsonObject end {
        {"a", 1}, {"list", QJsonArray {10, 20}}, {"word", "y"}, {"deep", QJsonObject {{"b", 8}}}};
    QCOMPARE(blended(from, target, 0), from);
    QCOMPARE(blended(from, target, 0.5), halfway);
    QCOMPARE(blended(from, target, 1), end);
}

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
