// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"
#include "ui/network/networkcanvas.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include "tests/ui/spokenfocus.h"

using namespace ui;

class TestNetworkEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_demo.reset(); }
    void everythingFollowsTheNumbers();
    void oneDragIsOneStep();
    void theScoreCountsEveryChangeInputsToo();
    void arrowKeysChangeWhatIsChosen();
    void aTypedNumberIsTakenAndNonsenseIsNot();
    void whatWasBeforeCanBeSeenButNotEdited();
    void nonsenseInTheStateIsLeftOut();

private:
    double metric(const char* name) const { return m_demo->metrics().value(name, -1); }
    QPoint placeOf(const NetworkPart& part) const
    {
        return m_canvas->layoutOfParts().findEdge(part)->label.center().toPoint();
    }
    double weight(const NetworkPart& part) const { return *m_canvas->picture().edge(part).weight; }

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    NetworkCanvas* m_canvas = nullptr;
};

void TestNetworkEditor::init()
{
    m_stack.clear();
    m_demo = makeDemo("network-editor", m_stack);
    QVERIFY(m_demo);
    const char* settings = R"({"inputs": [1.5, 0.2, 2.0], "target": 0.3,
        "weights": [[[0.8, -0.3, 0.6], [-0.5, 0.9, 0.4]], [[0.9, -0.7]]],
        "biases": [[-0.1, 0.3], [0.2]]})";
    QCOMPARE(m_demo->configure(QJsonDocument::fromJson(settings).object()), QString());
    m_demo->resize(880, 700);
    m_demo->show();
    m_canvas = m_demo->findChild<NetworkCanvas*>();
}

void TestNetworkEditor::everythingFollowsTheNumbers()
{
    QCOMPARE(metric("output"), 0.64);
    QCOMPARE(metric("distance"), 0.34);
    QCOMPARE(metric("squared_error"), 0.1156);
    QCOMPARE(metric("changed_count"), 0.0);
    QCOMPARE(m_canvas->picture().neuron(neuronPart(1, 0)).text, QString("0.90"));
}

void TestNetworkEditor::oneDragIsOneStep()
{
    const NetworkPart part = weightPart(2, 1, 0);
    const QPoint from = placeOf(part);
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
    for (int y = 1; y <= 30; ++y) {
        QTest::mouseMove(m_canvas, from - QPoint(0, y));
    }
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from - QPoint(0, 30));
    QCOMPARE(weight(part), -0.2); // 30 pixels up are five tenths
    QCOMPARE(metric("output"), 0.71); // z = 0.2 + 0.9 x 0.90 - 0.2 x 0.63 = 0.884
    QCOMPARE(metric("changed_count"), 1.0);
    QCOMPARE(metric("change_size"), 0.5);
    QCOMPARE(m_canvas->picture().edge(part).light, Light::Live);
    QCOMPARE(m_canvas->picture().edge(weightPart(2, 0, 0)).light, Light::Normal);
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QCOMPARE(metric("output"), 0.64);
    QVERIFY(m_demo->isAtStart());
    m_stack.redo();
    QCOMPARE(metric("output"), 0.71);
}

void TestNetworkEditor::theScoreCountsEveryChangeInputsToo()
{
    const auto score = [this] {
        QStringList texts;
        for (const QLabel* label : m_demo->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts.filter("Numbers changed").value(0);
    };
    QCOMPARE(score(), "Numbers changed: 0, by 0.0 in all.");
    m_canvas->changeNumber(neuronPart(2, 0), -0.3); // The bias, from 0.2.
    m_canvas->changeNumber(neuronPart(0, 1), 0.6); // The second input, from 0.2.
    QCOMPARE(metric("changed_count"), 2.0);
    QCOMPARE(metric("change_size"), 0.9);
    QCOMPARE(score(), "Numbers changed: 2, by 0.9 in all.");
}

void TestNetworkEditor::arrowKeysChangeWhatIsChosen()
{
    const NetworkPart part = weightPart(1, 1, 0);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, placeOf(part));
    QCOMPARE(spokenFocus(*m_canvas), QString("weight from input 2 to hidden neuron 1, −0.3"));
    QTest::keyClick(m_canvas, Qt::Key_Up);
    QCOMPARE(weight(part), -0.2);
    QTest::keyClick(m_canvas, Qt::Key_PageDown);
    QCOMPARE(weight(part), -1.2);
    QCOMPARE(m_stack.count(), 2);
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(m_canvas, Qt::Key_PageUp);
    }
    QCOMPARE(weight(part), 3.0);
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QVERIFY(m_canvas->selection() == neuronPart(1, 0));
    QTest::keyClick(m_canvas, Qt::Key_Down);
    QCOMPARE(*m_canvas->picture().neuron(neuronPart(1, 0)).bias, -0.2);
}

void TestNetworkEditor::aTypedNumberIsTakenAndNonsenseIsNot()
{
    m_canvas->select(neuronPart(0, 0));
    auto* field = m_canvas->findChild<QLineEdit*>();
    QTest::keyClick(m_canvas, '2');
    QTest::keyClicks(field, ".46");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(*m_canvas->picture().neuron(neuronPart(0, 0)).input, 2.5);
    QVERIFY(field->isHidden());
    QTest::keyClick(m_canvas, '1');
    QTest::keyClicks(field, "x");
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(m_canvas, '1');
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(*m_canvas->picture().neuron(neuronPart(0, 0)).input, 2.5);
    QCOMPARE(m_stack.count(), 1);
}

void TestNetworkEditor::whatWasBeforeCanBeSeenButNotEdited()
{
    const NetworkPart part = weightPart(2, 0, 0);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, placeOf(part));
    QTest::keyClick(m_canvas, Qt::Key_Up);
    auto* compare = qobject_cast<QPushButton*>(m_demo->headerControls());
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(weight(part), 0.9);
    QTest::keyClick(m_canvas, Qt::Key_PageUp);
    QCOMPARE(weight(part), 0.9);
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(weight(part), 1.0);
}

void TestNetworkEditor::nonsenseInTheStateIsLeftOut()
{
    const QJsonObject before = m_demo->saveState();
    for (const char* text :
         {R"({"inputs": [1, 2]})",
          R"({"inputs": [1, 2, 1e30]})",
          R"({"weights": [[[1, 2, 3]], [[1, 2]]]})",
          R"({"biases": [1, 2]})",
          R"({"target": "high"})"}) {
        const QJsonObject state = QJsonDocument::fromJson(text).object();
        m_demo->restoreState(state);
        QCOMPARE(m_demo->saveState(), before);
        QVERIFY(!makeDemo("network-editor", m_stack)->configure(state).isEmpty());
    }
}

QTEST_MAIN(TestNetworkEditor)
#include "tst_networkeditor.moc"
