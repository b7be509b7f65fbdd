// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/demos/demoregistry.h"
#include "ui/demos/sumlinesview.h"
#include "ui/demos/truthtable.h"
#include "ui/formula/formulaview.h"
#include "ui/plots/lineplot.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QTest>
#include <QUndoStack>

#include <cmath>

#include "tests/support/patience.h"

using namespace ui;

class TestNeuronDemo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void theSumIsWhatAHandWorksOut();
    void keysMakeAnAndThatIsCheckedRowByRow();
    void aDeadNeuronIsSilentInEveryCorner();
    void theStateComesBackAndNonsenseIsNamed();
    void theOutputIsTypeset();
    void theSumIsWrittenOutTermByTerm();
    void theTableShowsEveryCorner();
    void theTangentTouchesThePoint();
};

void TestNeuronDemo::theSumIsWhatAHandWorksOut()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    const QJsonObject state {
        {"inputs", QJsonArray {1.5, 0.2, 2.0}},
        {"weights", QJsonArray {0.8, -0.3, 0.6}},
        {"bias", -0.1},
        {"activation", "sigmoid"},
        {"table", ""}};
    QCOMPARE(demo->configure(state), QString());
    QCOMPARE(demo->metrics().value("z"), 2.24);
    QVERIFY(std::abs(demo->metrics().value("output") - 0.903784458) < 1e-6);
    QCOMPARE(demo->metrics().value("row_count"), 0.0);
    QCOMPARE(demo->saveState(), state);
}

void TestNeuronDemo::keysMakeAnAndThatIsCheckedRowByRow()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    demo->configure(
        {{"inputs", QJsonArray {1, 0}},
         {"weights", QJsonArray {1, 1}},
         {"bias", 0},
         {"activation", "step"},
         {"table", "and"}}
    );
    demo->resize(880, 340);
    demo->show();
    QVERIFY(test::waitForActive(demo.get()));
    QCOMPARE(demo->metrics().value("right_rows"), 2.0);
    for (auto* field : demo->findChildren<NumberField*>()) {
        if (field->accessibleName() == "Bias") {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_PageDown);
            QCOMPARE(demo->metrics().value("right_rows"), 4.0);
        }
    }
    QCOMPARE(stack.count(), 1);
    stack.undo();
    QCOMPARE(demo->metrics().value("right_rows"), 2.0);
    QVERIFY(demo->isAtStart());
}

void TestNeuronDemo::aDeadNeuronIsSilentInEveryCorner()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    demo->configure({{"inputs", QJsonArray {1, 1}}, {"weights", QJsonArray {1, 0.5}}});
    QCOMPARE(demo->metrics().value("active_corners"), 3.0);
    demo->restoreState({{"weights", QJsonArray {-1, -0.5}}, {"bias", -0.5}});
    QCOMPARE(demo->metrics().value("active_corners"), 0.0);
}

void TestNeuronDemo::theStateComesBackAndNonsenseIsNamed()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    QVERIFY(!demo->configure({{"inputs", QJsonArray {1, 2, 3, 4}}}).isEmpty());
    const QJsonObject before = demo->saveState();
    demo->restoreState({{"weights", QJsonArray {1}}, {"table", "xor"}, {"activation", "softmax"}});
    QCOMPARE(demo->saveState(), before);
}

void TestNeuronDemo::theOutputIsTypeset()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    demo->configure({
        {"inputs", QJsonArray {1.5, 0.2, 2.0}},
        {"weights", QJsonArray {0.8, -0.3, 0.6}},
        {"bias", -0.1},
        {"activation", "sigmoid"},
    });
    const auto* output = demo->findChild<FormulaView*>();
    QCOMPARE(output->latex(), "y = \\sigma(2.24) = 0.90");
    demo->restoreState({{"activation", "relu"}, {"bias", -5}});
    QCOMPARE(output->latex(), "y = \\operatorname{ReLU}(-2.66) = 0.00");
}

void TestNeuronDemo::theSumIsWrittenOutTermByTerm()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    demo->configure({
        {"inputs", QJsonArray {1.5, -0.2, 2.0}},
        {"weights", QJsonArray {0.8, -0.3, 0.6}},
        {"bias", -0.1},
    });
    const auto* sum = demo->findChild<SumLinesView*>();
    QCOMPARE(sum->accessibleName(), "z = −0.1 + 0.8 × 1.5 + (−0.3) × (−0.2) + 0.6 × 2.0 = 2.36");
    QCOMPARE(
        sum->latex(), "z = -0.1 + 0.8 \\times 1.5 + (-0.3) \\times (-0.2) + 0.6 \\times 2.0 = 2.36"
    );
}

void TestNeuronDemo::theTableShowsEveryCorner()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    demo->configure(
        {{"inputs", QJsonArray {1, 1}},
         {"weights", QJsonArray {1, 0.5}},
         {"bias", 0.5},
         {"activation", "relu"},
         {"table", "corners"}}
    );
    const auto* table = demo->findChild<TruthTable*>();
    QVERIFY(!table->isHidden());
    QCOMPARE(
        table->accessibleName(),
        "x₁ = 0; x₂ = 0; z = 0.50; y = 0.50\nx₁ = 0; x₂ = 1; z = 1.00; y = 1.00\n"
        "x₁ = 1; x₂ = 0; z = 1.50; y = 1.50\nx₁ = 1; x₂ = 1; z = 2.00; y = 2.00"
    );
    QCOMPARE(demo->metrics().value("row_count"), 0.0); // Nothing is asked for.
    demo->restoreState({{"table", "and"}, {"activation", "step"}, {"bias", -1.0}});
    QVERIFY(table->accessibleName().contains("x₁ = 1; x₂ = 0; z = 0.00; y = 0; AND = 0; ✓ right"));
    QVERIFY(table->accessibleName().contains("x₁ = 1; x₂ = 1; z = 0.50; y = 1; AND = 1; ✓ right"));
    demo->restoreState({{"table", ""}});
    QVERIFY(table->isHidden());
}

void TestNeuronDemo::theTangentTouchesThePoint()
{
    QUndoStack stack;
    const auto demo = makeDemo("neuron", stack);
    demo->configure({{"inputs", QJsonArray {1}}, {"weights", QJsonArray {0}}});
    const auto point = demo->findChild<LinePlot*>()->point();
    QCOMPARE(point->place, QPointF(0, 0.5));
    QCOMPARE(point->slope.value(), 0.25);
}

QTEST_MAIN(TestNeuronDemo)
#include "tst_neurondemo.moc"
