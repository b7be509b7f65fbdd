// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"
#include "ui/demos/sumlinesview.h"

#include <QJsonArray>
#include <QTest>
#include <QUndoStack>

using namespace ui;

/// What the figure of chapter 2 makes of what it is told, without a window.
class TestClassifierState : public QObject
{
    Q_OBJECT

private slots:
    void theRuleIsWrittenWithItsNumbers();
    void nonsenseIsNamedAndLeftOut_data();
    void nonsenseIsNamedAndLeftOut();

private:
    QUndoStack m_stack;
};

void TestClassifierState::theRuleIsWrittenWithItsNumbers()
{
    const auto demo = makeDemo("linear-classifier", m_stack);
    demo->restoreState({{"weights", QJsonArray {1.5, -2}}, {"bias", -0.25}});
    auto* rule = demo->findChild<SumLinesView*>();
    QCOMPARE(rule->latex(), QString("f = -0.25 + 1.50 x_1 - 2.00 x_2"));
    for (const char* variable : {"f", "x₁", "x₂"}) {
        QVERIFY(rule->text().contains(QStringLiteral("<i>%1</i>").arg(variable)));
    }
    QVERIFY(rule->accessibleName().startsWith("f = −0.25 +"));
}

void TestClassifierState::nonsenseIsNamedAndLeftOut_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("one weight") << QJsonObject {{"weights", QJsonArray {1}}};
    QTest::newRow("no number") << QJsonObject {{"bias", "high"}};
    QTest::newRow("data") << QJsonObject {{"data", "spiral"}};
    QTest::newRow("class") << QJsonObject {{"points", QJsonArray {QJsonArray {1, 1, 2}}}};
    QTest::newRow("far") << QJsonObject {{"points", QJsonArray {QJsonArray {1, 9, 1}}}};
    QTest::newRow("point") << QJsonObject {{"points", QJsonArray {7}}};
}

void TestClassifierState::nonsenseIsNamedAndLeftOut()
{
    QFETCH(QJsonObject, settings);
    const auto demo = makeDemo("linear-classifier", m_stack);
    const QJsonObject before = demo->saveState();
    demo->restoreState(settings);
    QCOMPARE(demo->saveState(), before);
    QVERIFY(!makeDemo("linear-classifier", m_stack)->configure(settings).isEmpty());
}

QTEST_MAIN(TestClassifierState)
#include "tst_classifierstate.moc"
