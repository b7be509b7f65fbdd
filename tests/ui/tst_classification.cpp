// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/demos/regionplane.h"
#include "ui/demos/scoreline.h"
#include "ui/theme/theme.h"

#include <QComboBox>

#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"

using namespace ui;
using test::Journey;

/// Chapter 7, as learners go through it.
class TestClassification : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();

private:
    static void dragThreshold(Journey& journey, const QString& demo, double threshold);
    static void dragPoint(Journey& journey, const QString& demo, const QPointF& place);
    static bool
    typeNumber(Journey& journey, const QString& demo, const QString& name, const QString& number)
    {
        return journey.typeInto(Journey::part<NumberField>(journey.frame(demo), name), number);
    }
    /// Worked out from the three outputs.
    static QString scoreOfClass1(Journey& journey);
    void matchByMouse(Journey& journey);
    void matchByKeys(Journey& journey);

    const QStringList m_meanings {
        "it rings, and there is a fire",
        "it rings, and it was only toast",
        "it is silent, and there is a fire",
        "it is silent, and it was only toast",
    };
};

void TestClassification::dragThreshold(Journey& journey, const QString& demo, double threshold)
{
    auto* line = journey.frame(demo)->findChild<ScoreLine*>();
    const QPoint to(int(std::lround(line->xAt(threshold))), int(line->handle().y()));
    journey.drag(line, line->handle().toPoint(), to);
}

void TestClassification::dragPoint(Journey& journey, const QString& demo, const QPointF& place)
{
    auto* plane = journey.frame(demo)->findChild<RegionPlane*>();
    const QPoint from = plane->mapToPlane(plane->point()).toPoint();
    journey.drag(plane, from, plane->mapToPlane(place).toPoint());
}

QString TestClassification::scoreOfClass1(Journey& journey)
{
    const auto power = [&](const QString& output) {
        return std::exp(journey.metric("each", output));
    };
    const double sum = power("z0") + power("z1") + power("z2");
    return QString::number(power("z1") / sum, 'f', 2);
}

void TestClassification::everyShownSolutionIsOne()
{
    Journey journey("07-classification");
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestClassification::matchByMouse(Journey& journey)
{
    const QList<QComboBox*> boxes = journey.card("four-kinds")->findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), m_meanings.size());
    for (int row = 0; row < m_meanings.size(); ++row) {
        QComboBox* box = boxes[row];
        journey.click(box);
        TRY_VERIFY(box->view()->isVisible());
        Journey::clickRow(*box->view(), box->findText(m_meanings[row]));
        TRY_COMPARE(box->currentText(), m_meanings[row]);
    }
    journey.click(Journey::part<QAbstractButton>(journey.card("four-kinds"), "Check"));
}

void TestClassification::matchByKeys(Journey& journey)
{
    const QList<QComboBox*> boxes = journey.card("four-kinds")->findChildren<QComboBox*>();
    for (int row = 0; row < m_meanings.size(); ++row) {
        QVERIFY(journey.tabTo(boxes[row]));
        journey.key(Qt::Key_Down, boxes[row]->findText(m_meanings[row]));
        QCOMPARE(boxes[row]->currentText(), m_meanings[row]);
    }
    QVERIFY(journey.tabTo(Journey::part<QAbstractButton>(journey.card("four-kinds"), "Check")));
    journey.key(Qt::Key_Space);
}

void TestClassification::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey("07-classification");
    QVERIFY(journey.isOpen());

    journey.answer("above", "2");
    QVERIFY(journey.isDone("above"));
    matchByMouse(journey);
    QVERIFY(journey.isDone("four-kinds"));
    journey.choose("raise", 1);
    TRY_COMPARE(journey.metric("alarm", "threshold"), 0.8); // The figure shows what happens.
    QCOMPARE(journey.metric("alarm", "misses"), 10.0);
    dragThreshold(journey, "alarm", 0.86);
    TRY_VERIFY(journey.isDone("no-false-alarm"));
    dragThreshold(journey, "alarm", 0.11);
    TRY_VERIFY(journey.isDone("no-miss"));
    journey.answer("precision-by-hand", "0.8");
    journey.answer("recall-by-hand", "0.6");
    dragThreshold(journey, "alarm", 0.4);
    TRY_VERIFY(journey.isDone("most-right"));
    journey.choose("spam", 0);

    journey.answer("never-rings", "0.9");
    dragThreshold(journey, "rare", 1.0);
    TRY_VERIFY(journey.isDone("useless"));

    journey.answer("mean-of-two", "1");
    dragPoint(journey, "one-number", {0.1, -2.5});
    TRY_VERIFY(journey.isDone("in-between"));
    journey.choose("other-numbers", 2);
    journey.choose("lowest", 1);
    TRY_COMPARE(journey.metric("each", "x2"), -2.0);

    journey.answer("one-share", "0.665");
    dragPoint(journey, "each", {-0.6, 0.2});
    journey.answer("check-score", scoreOfClass1(journey));
    QVERIFY(journey.isDone("check-score"));
    journey.choose("add-one", 2);
    dragPoint(journey, "soft", {0, -0.25});
    TRY_VERIFY(journey.isDone("three-way"));
    for (int down = 1; down <= 60 && !journey.isDone("top-two"); ++down) { // Slowly, as one would.
        dragPoint(journey, "soft", {0.9, 0.8 - 0.02 * down});
    }
    TRY_VERIFY(journey.isDone("top-two"));
    journey.choose("nowhere", 2);
    TRY_VERIFY(journey.metric("soft", "score2") > 0.9);
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestClassification::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey("07-classification");
    QVERIFY(journey.isOpen());

    QVERIFY(journey.answerByKeys("above", "2"));
    matchByKeys(journey);
    QVERIFY(journey.isDone("four-kinds"));
    QVERIFY(journey.chooseByKeys("raise", 1));
    TRY_COMPARE(journey.metric("alarm", "threshold"), 0.8);
    QVERIFY(journey.tabTo(journey.frame("alarm")->findChild<ScoreLine*>()));
    journey.key(Qt::Key_Right, 4);
    TRY_VERIFY(journey.isDone("no-false-alarm"));
    QVERIFY(typeNumber(journey, "alarm", "Threshold", "0.12"));
    TRY_VERIFY(journey.isDone("no-miss"));
    QVERIFY(journey.answerByKeys("precision-by-hand", "0.8"));
    QVERIFY(journey.answerByKeys("recall-by-hand", "0.6"));
    QVERIFY(typeNumber(journey, "alarm", "Threshold", "0.4"));
    TRY_VERIFY(journey.isDone("most-right"));
    QVERIFY(journey.chooseByKeys("spam", 0));

    QVERIFY(journey.answerByKeys("never-rings", "0.9"));
    QVERIFY(journey.tabTo(journey.frame("rare")->findChild<ScoreLine*>()));
    journey.key(Qt::Key_End);
    TRY_VERIFY(journey.isDone("useless"));

    QVERIFY(journey.answerByKeys("mean-of-two", "1"));
    QVERIFY(journey.tabTo(journey.frame("one-number")->findChild<RegionPlane*>()));
    journey.key(Qt::Key_Down, 33);
    TRY_VERIFY(journey.isDone("in-between"));
    QVERIFY(journey.chooseByKeys("other-numbers", 2));
    QVERIFY(journey.chooseByKeys("lowest", 1));
    TRY_COMPARE(journey.metric("each", "x2"), -2.0);

    QVERIFY(journey.answerByKeys("one-share", "0.665"));
    QVERIFY(journey.answerByKeys("check-score", scoreOfClass1(journey)));
    QVERIFY(journey.chooseByKeys("add-one", 2));
    QVERIFY(typeNumber(journey, "soft", "Input x₁", "0"));
    QVERIFY(typeNumber(journey, "soft", "Input x₂", "-0.25"));
    TRY_VERIFY(journey.isDone("three-way"));
    QVERIFY(typeNumber(journey, "soft", "Input x₁", "0.9"));
    QVERIFY(typeNumber(journey, "soft", "Input x₂", "0.29"));
    TRY_VERIFY(journey.isDone("top-two"));
    QVERIFY(journey.chooseByKeys("nowhere", 2));
    QCOMPARE(journey.openTasks(), QStringList());
}

QTEST_MAIN(TestClassification)
#include "tst_classification.moc"
