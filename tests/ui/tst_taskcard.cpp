// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"
#include "ui/lessons/goalanswer.h"
#include "ui/lessons/goaltext.h"
#include "ui/lessons/notice.h"
#include "ui/lessons/numberanswer.h"
#include "ui/lessons/taskcard.h"
#include "ui/lessons/taskmark.h"
#include "ui/lessons/textblockview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

#include "tests/support/patience.h"

using namespace ui;

class TestTaskCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void aGoalShowsHowFarOneIs();
    void bothEndsOfARangeAreOneLine();
    void aGoalMetAtTheStartCountsOnceTheFigureIsTouched();
    void aGoalMetByTheProgramDoesNotCount_data();
    void aGoalMetByTheProgramDoesNotCount();
    void aShownGoalIsDoneByOnesOwnHand();
    void aHandOnTheFigureEndsTheDemonstration();
    void whatWasReachedStaysReached();
    void whatIsShownTellsWhetherTheGoalIsMet_data();
    void whatIsShownTellsWhetherTheGoalIsMet();
    void aKnownMistakeIsExplained();
    void twoWrongAnswersOfferAHint();
    void theTickIsDrawnCalmly();
    void withoutMotionTheTickIsThereAtOnce();
    void theSentenceIsSpoken();
    void theKeyboardStaysWithTheSentence();
    void aShownAnswerIsNotDone();

private:
    TaskRecord::State state() const { return m_card->record().state; }
    QString progress() const
    {
        return m_card->findChild<GoalAnswer*>()->progress().join(QStringLiteral("; "));
    }
    QPushButton* button(const QString& text) const;
    void moveFigure(int sliderValue) const
    {
        m_demo->findChild<QSlider*>()->setValue(sliderValue);
        QCoreApplication::processEvents();
    }
    void show(const Task& task);
    void showGoal(const Goal& goal) { showGoals({goal}); }
    void showGoals(const QList<Goal>& goals);
    void showChoice();
    void answer(int choice) const;

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<TaskCard> m_card;
};

void TestTaskCard::init()
{
    m_card.reset();
    m_stack.clear();
    m_demo = makeDemo("neuron-morph", m_stack);
    m_demo->configure({{"position", 0.25}});
    m_demo->show();
}

QPushButton* TestTaskCard::button(const QString& text) const
{
    for (auto* button : m_card->findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

void TestTaskCard::show(const Task& task)
{
    m_card = std::make_unique<TaskCard>(task, m_demo.get());
    m_card->resize(700, 300);
    m_card->show();
    QVERIFY(test::waitForActive(m_card.get()));
}

void TestTaskCard::showGoals(const QList<Goal>& goals)
{
    show({"t", GoalTask {"morph", goals, {{"position", 0.9}}}, "Go.", {}, {"Push."}, "Well."});
}

void TestTaskCard::showChoice()
{
    const QList<TaskItem> items {{"yes"}, {"no", {}, "Look at the sky."}, {"perhaps"}};
    show({"t", ChoiceTask {{0}}, "Is it blue?", items, {"Look up."}, "It is."});
}

void TestTaskCard::answer(int choice) const
{
    m_card->findChildren<QRadioButton*>().at(choice)->click();
    button("Check")->click();
}

void TestTaskCard::aGoalShowsHowFarOneIs()
{
    showGoal({"position", "Way", Goal::Comparison::AtLeast, 0.8});
    QCOMPARE(progress(), "Way: 0.25, needs at least 0.8");
    moveFigure(500);
    QCOMPARE(progress(), "Way: 0.50, needs at least 0.8");
    QCOMPARE(state(), TaskRecord::State::Open);
    moveFigure(800);
    QCOMPARE(state(), TaskRecord::State::Done);
    QVERIFY(m_card->said().contains("Well."));
}

void TestTaskCard::bothEndsOfARangeAreOneLine()
{
    using enum Goal::Comparison;
    showGoals({{"position", "Way", AtLeast, 0.3}, {"position", "Way", AtMost, 0.5}});
    QCOMPARE(progress(), "Way: 0.25, needs at least 0.3, at most 0.5");
    const auto marks = m_card->findChild<GoalAnswer*>()->findChildren<TaskMark*>();
    QCOMPARE(marks.size(), 1);
    moveFigure(200);
    QCOMPARE(marks.front()->celebrated(), 0.0);
    moveFigure(400);
    QCOMPARE(marks.front()->celebrated(), 1.0);
}

void TestTaskCard::aGoalMetAtTheStartCountsOnceTheFigureIsTouched()
{
    showGoal({"position", "Way", Goal::Comparison::AtMost, 0.5});
    QCoreApplication::processEvents();
    QCOMPARE(state(), TaskRecord::State::Open);
    moveFigure(300);
    QCOMPARE(state(), TaskRecord::State::Done);
}

void TestTaskCard::aGoalMetByTheProgramDoesNotCount_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by a demonstration") << 0;
    QTest::newRow("by what was kept") << 1;
    QTest::newRow("by Reset") << 2;
    QTest::newRow("by Undo") << 3;
}

void TestTaskCard::aGoalMetByTheProgramDoesNotCount()
{
    QFETCH(int, way);
    const bool startsMet = way >= 2;
    showGoal(
        {"position",
         "Way",
         startsMet ? Goal::Comparison::AtMost : Goal::Comparison::AtLeast,
         startsMet ? 0.25 : 0.9}
    );
    if (way == 0) {
        m_demo->demonstrate({{"position", 0.95}});
        TRY_COMPARE(m_demo->metrics().value("position"), 0.95);
    } else if (way == 1) {
        m_demo->showState({{"position", 0.95}});
    } else {
        moveFigure(700);
        way == 2 ? m_demo->reset() : m_stack.undo();
    }
    QCoreApplication::processEvents();
    QVERIFY(m_card->findChild<GoalAnswer*>()->check().isRight);
    QCOMPARE(state(), TaskRecord::State::Open);
}

void TestTaskCard::aShownGoalIsDoneByOnesOwnHand()
{
    showGoal({"position", "Way", Goal::Comparison::AtLeast, 0.8});
    button("Show Me")->click();
    TRY_COMPARE(m_demo->metrics().value("position"), 0.9);
    moveFigure(950); // Still where it was brought.
    QCOMPARE(state(), TaskRecord::State::Shown);
    m_demo->reset();
    QCoreApplication::processEvents();
    moveFigure(850);
    QCOMPARE(state(), TaskRecord::State::Done);
}

void TestTaskCard::aHandOnTheFigureEndsTheDemonstration()
{
    showGoal({"position", "Way", Goal::Comparison::AtLeast, 0.8});
    button("Show Me")->click();
    TRY_VERIFY(m_demo->metrics().value("position") > 0.3);
    moveFigure(100);
    moveFigure(820);
    QCOMPARE(m_demo->metrics().value("position"), 0.82);
    QCOMPARE(state(), TaskRecord::State::Done); // By the learner, who did not wait.
}

void TestTaskCard::whatWasReachedStaysReached()
{
    showGoal({"position", "Way", Goal::Comparison::AtLeast, 0.8});
    moveFigure(800);
    moveFigure(0);
    QCOMPARE(state(), TaskRecord::State::Done);
    const TaskRecord kept = m_card->record();
    showGoal({"position", "Way", Goal::Comparison::AtLeast, 0.8});
    m_card->restore(kept);
    QCOMPARE(state(), TaskRecord::State::Done);
    QVERIFY(m_card->said().contains("Well."));
    QCOMPARE(m_card->findChild<TaskMark*>()->celebrated(), 1.0); // No second celebration.
}

void TestTaskCard::whatIsShownTellsWhetherTheGoalIsMet_data()
{
    using enum Goal::Comparison;
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << Goal {"m", "M", AtLeast, 0.95} << 0.87
                           << "M: 0.87, needs at least 0.95";
    QTest::newRow("nearly") << Goal {"m", "M", AtLeast, 0.95} << 0.9496
                            << "M: 0.9496, needs at least 0.95";
    QTest::newRow("whole") << Goal {"m", "M", Equals, 17} << 11.0 << "M: 11, needs 17";
    QTest::newRow("below") << Goal {"m", "M", Below, -1.5} << -1.496
                           << "M: −1.496, needs less than −1.5";
    QTest::newRow("not there") << Goal {"m", "M", Above, 0} << qQNaN()
                               << "M: NaN, needs more than 0";
}

void TestTaskCard::whatIsShownTellsWhetherTheGoalIsMet()
{
    QFETCH(Goal, goal);
    QFETCH(double, number);
    QTEST(goalText({goal}, number), "expected");
}

void TestTaskCard::aKnownMistakeIsExplained()
{
    NumberTask number;
    number.answer = 11;
    number.mistakes = {{8, "The biases are missing."}};
    show({"t", number, "How many?", {}, {"Count."}, "Yes."});
    auto* field = m_card->findChild<QLineEdit*>();
    QTest::keyClicks(field, "9");
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!m_card->said().contains("biases"));
    field->clear();
    QTest::keyClicks(field, "8");
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_card->said().contains("The biases are missing."));
    QCOMPARE(state(), TaskRecord::State::Open);
}

void TestTaskCard::twoWrongAnswersOfferAHint()
{
    showChoice();
    answer(1);
    QVERIFY(m_card->said().contains("Look at the sky."));
    QVERIFY(!m_card->said().contains("hint"));
    QVERIFY(!isPrimary(button("Hint")));
    answer(2);
    QVERIFY(m_card->said().contains("Would a hint help?"));
    QVERIFY(isPrimary(button("Hint")));
    button("Hint")->click();
    QVERIFY(m_card->said().contains("Look up."));
    QVERIFY(!isPrimary(button("Hint")));
    answer(1);
    QVERIFY(!m_card->said().contains("Would a hint help?"));
}

void TestTaskCard::theTickIsDrawnCalmly()
{
    showChoice();
    auto* mark = m_card->findChild<TaskMark*>();
    QSignalSpy drawn(mark, &TaskMark::celebratedChanged);
    answer(0);
    QCOMPARE(state(), TaskRecord::State::Done);
    QVERIFY(mark->celebrated() < 1);
    TRY_COMPARE(mark->celebrated(), 1.0);
    QVERIFY(drawn.size() > 1);
}

void TestTaskCard::withoutMotionTheTickIsThereAtOnce()
{
    showChoice();
    applyTheme(*qApp, {.reducedMotion = true});
    answer(0);
    QCOMPARE(m_card->findChild<TaskMark*>()->celebrated(), 1.0);
    QVERIFY(!m_card->findChild<Notice*>()->isGrowing());
    applyTheme(*qApp, {});
}

void TestTaskCard::theSentenceIsSpoken()
{
    showChoice();
    answer(0);
    QWidget* notice = m_card->texts().last()->parentWidget();
    const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(notice);
    QCOMPARE(reader->role(), QAccessible::AlertMessage);
    QVERIFY(reader->text(QAccessible::Name).contains("It is."));
    QVERIFY(m_card->accessibleName().endsWith("Done."));
}

void TestTaskCard::theKeyboardStaysWithTheSentence()
{
    showChoice();
    auto* first = m_card->findChildren<QRadioButton*>().first();
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Space);
    button("Check")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button("Check"), Qt::Key_Space);
    QCOMPARE(state(), TaskRecord::State::Done);
    QCOMPARE(QApplication::focusWidget(), m_card->texts().last());
}

void TestTaskCard::aShownAnswerIsNotDone()
{
    showChoice();
    button("Show Me")->click();
    QCOMPARE(state(), TaskRecord::State::Shown);
    QVERIFY(m_card->said().contains("It is."));
    QVERIFY(m_card->accessibleName().endsWith("Shown."));
    QVERIFY(!button("Check")->isVisible());
}

QTEST_MAIN(TestTaskCard)
#include "tst_taskcard.moc"
