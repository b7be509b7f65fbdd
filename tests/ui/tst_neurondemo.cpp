// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/demos/demoregistry.h"
#include "ui/formula/formulaview.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QTest>
#include <QUndoStack>

#include <cmath>

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
    QVERIFY(QTest::qWaitForWindowActive(demo.get()));
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

QTEST_MAIN(TestNeuronDemo)
#include "tst_neurondemo.moc"
