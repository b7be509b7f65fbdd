// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/score_data.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/confusiongrid.h"
#include "ui/demos/demoregistry.h"
#include "ui/demos/scoreline.h"
#include "ui/formula/formulaview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>

#include <cmath>

#include "tests/support/patience.h"

using namespace ui;

namespace {

const QJsonObject start {{"threshold", 0.5}, {"data", "even"}, {"seed", 4}};

} // namespace

class TestThreshold : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }

    void marksOfARowKeepTheirDistance();
    void theFourKindsOfAnswersAreCounted();
    void theThresholdIsDraggedAndOneDragIsOneStep();
    void aPressBesideTheThresholdBringsItThere();
    void keysMoveTheThreshold();
    void aTypedNumberMovesTheThreshold();
    void printedFractionsAreTheirOwnQuotients();
    void noAlarmHasNoPrecisionAndThatIsSaid();
    void otherDataAndNewDataAreStepsOfUndo();
    void theCountsAndTheThresholdAreSpoken();
    void theStateComesBack();
    void nonsenseIsNamedAndLeftOut_data();
    void nonsenseIsNamedAndLeftOut();

private:
    double metric(const char* name) { return m_demo->metrics().value(name); }
    QPoint at(double score)
    {
        return {int(std::lround(m_line->xAt(score))), int(m_line->handle().y())};
    }
    /// Counted here once more, without the engine.
    int count(int label, bool isAbove, double threshold);

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    ScoreLine* m_line = nullptr; ///< Child of the figure.
};

void TestThreshold::init()
{
    m_stack.clear();
    m_demo = makeDemo("threshold", m_stack);
    QCOMPARE(m_demo->configure(start), QString());
    m_demo->resize(880, 600);
    m_demo->show();
    QVERIFY(test::waitForActive(m_demo.get()));
    m_line = m_demo->findChild<ScoreLine*>();
}

int TestThreshold::count(int label, bool isAbove, double threshold)
{
    int found = 0;
    for (const nn::ScoredExample& example : nn::make_score_data(20, 20, 4)) {
        const int above = std::lround(100 * example.score) > std::lround(100 * threshold) ? 1 : 0;
        found += example.label == label && above == (isAbove ? 1 : 0) ? 1 : 0;
    }
    return found;
}

void TestThreshold::marksOfARowKeepTheirDistance()
{
    QCOMPARE(stackedRows({}, 1), QList<int>());
    QCOMPARE(stackedRows({5, 1, 3}, 2), (QList<int> {0, 0, 0}));
    QCOMPARE(stackedRows({1, 1, 1}, 2), (QList<int> {0, 1, 2}));
    QCOMPARE(stackedRows({3, 1, 2, 4.5}, 2), (QList<int> {0, 0, 1, 1}));
}

void TestThreshold::theFourKindsOfAnswersAreCounted()
{
    for (const double threshold : {0.0, 0.13, 0.5, 0.83, 1.0}) {
        m_demo->restoreState({{"threshold", threshold}});
        QCOMPARE(metric("threshold"), threshold);
        QCOMPARE(metric("hits"), double(count(1, true, threshold)));
        QCOMPARE(metric("misses"), double(count(1, false, threshold)));
        QCOMPARE(metric("false_alarms"), double(count(0, true, threshold)));
        QCOMPARE(metric("correct_rejections"), double(count(0, false, threshold)));
        QCOMPARE(metric("accuracy"), (metric("hits") + metric("correct_rejections")) / 40);
        QCOMPARE(metric("recall"), metric("hits") / 20);
    }
}

void TestThreshold::theThresholdIsDraggedAndOneDragIsOneStep()
{
    QTest::mousePress(m_line, Qt::LeftButton, {}, at(0.5));
    for (int step = 1; step <= 6; ++step) {
        QTest::mouseMove(m_line, at(0.5 + 0.05 * step));
    }
    QTest::mouseRelease(m_line, Qt::LeftButton, {}, at(0.8));
    QCOMPARE(metric("threshold"), 0.8);
    QCOMPARE(metric("misses"), 10.0);
    QCOMPARE(metric("false_alarms"), 1.0);
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
    QCOMPARE(metric("misses"), 5.0);

    QTest::mousePress(m_line, Qt::LeftButton, {}, at(0.5));
    QTest::mouseMove(m_line, at(0.5) + QPoint(5000, 0)); // Far beyond the end.
    QTest::mouseRelease(m_line, Qt::LeftButton, {}, at(0.5) + QPoint(5000, 0));
    QCOMPARE(metric("threshold"), 1.0);
}

void TestThreshold::aPressBesideTheThresholdBringsItThere()
{
    QTest::mouseClick(m_line, Qt::LeftButton, {}, at(0.25));
    QCOMPARE(metric("threshold"), 0.25);
    QTest::mouseClick(m_line, Qt::LeftButton, {}, at(0.25) + QPoint(3, 0)); // Held, not moved.
    QCOMPARE(metric("threshold"), 0.25);
    QTest::mouseClick(m_line, Qt::RightButton, {}, at(0.75));
    QCOMPARE(metric("threshold"), 0.25);
}

void TestThreshold::keysMoveTheThreshold()
{
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Right);
    QCOMPARE(metric("threshold"), 0.51);
    QTest::keyClick(m_line, Qt::Key_PageDown);
    QCOMPARE(metric("threshold"), 0.41);
    QTest::keyClick(m_line, Qt::Key_Left);
    QCOMPARE(metric("threshold"), 0.4);
    QTest::keyClick(m_line, Qt::Key_End);
    QTest::keyClick(m_line, Qt::Key_Up);
    QCOMPARE(metric("threshold"), 1.0);
    QTest::keyClick(m_line, Qt::Key_Home);
    QTest::keyClick(m_line, Qt::Key_PageUp);
    QCOMPARE(metric("threshold"), 0.1);
    QVERIFY(m_stack.count() >= 5);
}

void TestThreshold::aTypedNumberMovesTheThreshold()
{
    auto* field = m_demo->findChild<NumberField*>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "0.83");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(metric("threshold"), 0.83);
    QCOMPARE(metric("false_alarms"), 0.0);
    QCOMPARE(m_line->threshold(), 0.83);
}

void TestThreshold::printedFractionsAreTheirOwnQuotients()
{
    const QRegularExpression number("\\d+(\\.\\d+)?");
    for (int hundredths = 0; hundredths <= 100; ++hundredths) {
        m_demo->restoreState({{"threshold", hundredths / 100.0}});
        for (auto* view : m_demo->findChildren<FormulaView*>()) {
            if (!view->isVisible()) {
                continue;
            }
            QList<double> numbers;
            auto matches = number.globalMatch(view->latex());
            while (matches.hasNext()) {
                numbers.append(matches.next().captured().toDouble());
            }
            const bool isAccuracy = numbers.size() == 5; // TP + TN over the number of all.
            QCOMPARE(isAccuracy ? numbers.takeFirst() : 40, 40.0);
            QCOMPARE(numbers.size(), 4);
            const double quotient = isAccuracy ? (numbers.at(0) + numbers.at(1)) / numbers.at(2)
                                               : numbers.at(0) / (numbers.at(1) + numbers.at(2));
            QVERIFY2(
                std::abs(quotient - numbers.at(3)) <= 0.0005 + 1e-12, qPrintable(view->latex())
            );
        }
    }
}

void TestThreshold::noAlarmHasNoPrecisionAndThatIsSaid()
{
    const auto said = [&] {
        const auto labels = m_demo->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](QLabel* label) {
            return label->isVisible() && label->text().contains("0 divided by 0");
        });
    };
    QVERIFY(!said());
    m_demo->restoreState({{"threshold", 1.0}});
    QVERIFY(said());
    QCOMPARE(metric("precision"), 0.0);
    QCOMPARE(metric("recall"), 0.0);
    m_demo->restoreState({{"threshold", 0.5}});
    QVERIFY(!said());
}

void TestThreshold::otherDataAndNewDataAreStepsOfUndo()
{
    auto* data = m_demo->headerControls()->findChild<QComboBox*>();
    data->setFocus();
    QTest::keyClick(data, Qt::Key_Down);
    QCOMPARE(m_demo->saveState().value("data").toString(), "rare");
    QCOMPARE(metric("hits") + metric("misses"), 4.0);
    QCOMPARE(metric("false_alarms") + metric("correct_rejections"), 36.0);
    QTest::mouseClick(m_demo->headerControls()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(m_demo->saveState().value("seed").toInt(), 5);
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    m_stack.undo();
    QCOMPARE(m_demo->saveState(), start);
}

void TestThreshold::theCountsAndTheThresholdAreSpoken()
{
    const auto* grid = m_demo->findChild<ConfusionGrid*>();
    QCOMPARE(
        grid->accessibleName(),
        "hits, TP: 15; misses, FN: 5; false alarms, FP: 2; correct rejections, TN: 18"
    );
    QAccessibleInterface* line = QAccessible::queryAccessibleInterface(m_line);
    QVERIFY(line != nullptr && line->valueInterface() != nullptr);
    QCOMPARE(line->valueInterface()->currentValue().toDouble(), 0.5);
    line->valueInterface()->setCurrentValue(0.8);
    QCOMPARE(metric("threshold"), 0.8);
    QCOMPARE(m_line->accessibleText(), "Threshold 0.80");
}

void TestThreshold::theStateComesBack()
{
    const QJsonObject state {{"threshold", 0.17}, {"data", "rare"}, {"seed", 99}};
    m_demo->restoreState(state);
    QCOMPARE(m_demo->saveState(), state);
    m_demo->restoreState({{"seed", 3}});
    QCOMPARE(m_demo->saveState().value("threshold").toDouble(), 0.17);
}

void TestThreshold::nonsenseIsNamedAndLeftOut_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("below 0") << QJsonObject {{"threshold", -0.01}};
    QTest::newRow("above 1") << QJsonObject {{"threshold", 1e300}};
    QTest::newRow("in words") << QJsonObject {{"threshold", "half"}};
    QTest::newRow("unknown data") << QJsonObject {{"data", "toast"}};
    QTest::newRow("no seed") << QJsonObject {{"seed", -1}};
    QTest::newRow("half a seed") << QJsonObject {{"seed", 1.5}};
    QTest::newRow("a huge seed") << QJsonObject {{"seed", 1e18}};
}

void TestThreshold::nonsenseIsNamedAndLeftOut()
{
    QFETCH(QJsonObject, settings);
    const auto demo = makeDemo("threshold", m_stack);
    const QJsonObject before = demo->saveState();
    QVERIFY(!demo->configure(settings).isEmpty());
    QCOMPARE(demo->saveState(), before);
}

QTEST_MAIN(TestThreshold)
#include "tst_threshold.moc"
