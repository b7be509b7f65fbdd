// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/demos/demoregistry.h"
#include "ui/demos/layerplan.h"
#include "ui/network/networkcanvas.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "tests/support/patience.h"
#include "tests/ui/spokenfocus.h"

using namespace ui;

class TestLayerBuilder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_demo.reset(); }
    void theSumIsWrittenOut();
    void aTypedNumberOfNeuronsIsOneStepOfUndo();
    void layersAreAddedAndRemoved();
    void addedLayersStandInTheWayOfTheTabKey();
    void theLastLayerStays();
    void aNeuronSendsItsOneValueAlongAllItsConnections();
    void nonsenseInTheStateIsLeftOut();
    void wrongSettingsAreNamed();
    void aThousandNeuronsAreNoTrouble();

private:
    double metric(const char* name) const { return m_demo->metrics().value(name, -1); }
    QPushButton* button(const QString& text, int which = 0) const;
    NumberField* field(int row) const;
    bool showsText(const QString& text) const;

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
};

void TestLayerBuilder::init()
{
    m_stack.clear();
    m_demo = makeDemo("layer-builder", m_stack);
    QVERIFY(m_demo);
    QCOMPARE(m_demo->configure({{"inputs", 3}}), QString());
    m_demo->resize(880, 800);
    m_demo->show();
}

QPushButton* TestLayerBuilder::button(const QString& text, int which) const
{
    QList<QPushButton*> found;
    for (QPushButton* each : m_demo->findChildren<QPushButton*>()) {
        if (each->text() == text && !each->isHidden()) {
            found.append(each);
        }
    }
    return found.value(which);
}

NumberField* TestLayerBuilder::field(int row) const
{
    return m_demo->findChildren<NumberField*>().value(row);
}

bool TestLayerBuilder::showsText(const QString& text) const
{
    const QList<QLabel*> labels = m_demo->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->text().contains(text);
    });
}

void TestLayerBuilder::theSumIsWrittenOut()
{
    QVERIFY(showsText("(3 + 1) × 2 + (2 + 1) × 1 = 11"));
    QCOMPARE(metric("parameter_count"), 11.0);
    QCOMPARE(metric("layer_count"), 2.0);
    QCOMPARE(metric("hidden_layer_count"), 1.0);
    QCOMPARE(metric("outputs"), 1.0);
    QCOMPARE(metric("neurons_1"), 2.0);
    QCOMPARE(parameterCount({784, {{10}}}), 7850);
    QCOMPARE(parameterSumText({784, {{10}}}), QString("(784 + 1) × 10 = 7,850"));
}

void TestLayerBuilder::aTypedNumberOfNeuronsIsOneStepOfUndo()
{
    NumberField* hidden = field(1);
    hidden->selectAll();
    QTest::keyClicks(hidden, "14");
    QTest::keyClick(hidden, Qt::Key_Return);
    QCOMPARE(metric("neurons_1"), 14.0);
    QCOMPARE(metric("parameter_count"), 71.0); // 4 * 14 + 15
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QCOMPARE(hidden->value(), 2.0);
    QCOMPARE(metric("parameter_count"), 11.0);
    QVERIFY(m_demo->isAtStart());
}

void TestLayerBuilder::layersAreAddedAndRemoved()
{
    QTest::mouseClick(button("Add Layer"), Qt::LeftButton);
    QCOMPARE(metric("layer_count"), 3.0);
    QCOMPARE(metric("neurons_3"), 1.0);
    QCOMPARE(metric("parameter_count"), 13.0); // 8 + 3 + 2
    QCOMPARE(m_demo->headline(), QString("A 3 × 2 × 1 × 1 network"));
    QTest::mouseClick(button("Remove", 0), Qt::LeftButton);
    QCOMPARE(metric("layer_count"), 2.0);
    QCOMPARE(metric("neurons_3"), 0.0);
    QCOMPARE(metric("parameter_count"), 6.0); // 4 + 2
    m_stack.undo();
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestLayerBuilder::addedLayersStandInTheWayOfTheTabKey()
{
    QTest::mouseClick(button("Add Layer"), Qt::LeftButton);
    QVERIFY(test::waitForActive(m_demo.get()));
    field(2)->setFocus(Qt::TabFocusReason);
    const QList<QWidget*> next {
        m_demo->findChildren<QComboBox*>().at(1),
        button("Remove", 1),
        field(3),
        m_demo->findChildren<QComboBox*>().at(2),
        button("Remove", 2),
        button("Add Layer"),
    };
    for (QWidget* widget : next) {
        QTest::keyClick(m_demo->windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), widget);
    }
}

void TestLayerBuilder::theLastLayerStays()
{
    QTest::mouseClick(button("Remove"), Qt::LeftButton);
    QCOMPARE(metric("layer_count"), 1.0);
    QVERIFY(!button("Remove")->isEnabled());
    for (int i = 0; i < 9; ++i) {
        QTest::mouseClick(button("Add Layer"), Qt::LeftButton);
    }
    QCOMPARE(metric("layer_count"), static_cast<double>(mostPlannedLayers));
    QVERIFY(!button("Add Layer")->isEnabled());
}

void TestLayerBuilder::aNeuronSendsItsOneValueAlongAllItsConnections()
{
    auto* canvas = m_demo->findChild<NetworkCanvas*>();
    const LayoutNeuron* neuron = canvas->layoutOfParts().find(neuronPart(0, 1));
    QVERIFY(neuron);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, neuron->centre.toPoint());
    for (int source = 0; source < 3; ++source) {
        for (int target = 0; target < 2; ++target) {
            const Light light = canvas->picture().edge(weightPart(1, source, target)).light;
            QCOMPARE(light, source == 1 ? Light::Live : Light::Normal);
        }
    }
    QCOMPARE(spokenFocus(*canvas), QString("input 2"));
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(spokenFocus(*canvas), QString("connection from input 2 to hidden neuron 1"));
    // Values go from layer to layer and come to rest.
    QTest::mouseClick(button("Send Values"), Qt::LeftButton);
    const auto light = [canvas] { return canvas->picture().edge(weightPart(2, 1, 0)).light; };
    TRY_COMPARE(light(), Light::Live);
    TRY_COMPARE(light(), Light::Normal);
}

void TestLayerBuilder::nonsenseInTheStateIsLeftOut()
{
    const QJsonObject before = m_demo->saveState();
    for (const char* text :
         {R"({"inputs": 0})",
          R"({"inputs": 1e9})",
          R"({"inputs": "many"})",
          R"({"layers": []})",
          R"({"layers": [{"neurons": -1}]})",
          R"({"layers": [{"neurons": 2, "activation": "softmax"}]})",
          R"({"layers": [{"neurons": 2}, 7]})",
          R"({"layers": {"neurons": 2}})"}) {
        m_demo->restoreState(QJsonDocument::fromJson(text).object());
        QCOMPARE(m_demo->saveState(), before);
    }
    m_demo->restoreState({{"inputs", 4}});
    QCOMPARE(metric("parameter_count"), 13.0);
}

void TestLayerBuilder::wrongSettingsAreNamed()
{
    const auto other = makeDemo("layer-builder", m_stack);
    QVERIFY(other->configure({{"inputs", 2.5}}).contains("inputs"));
    QVERIFY(other->configure({{"layers", QJsonArray {1}}}).contains("layers"));
    QCOMPARE(other->configure({{"inputs", 784}}), QString());
}

void TestLayerBuilder::aThousandNeuronsAreNoTrouble()
{
    const QJsonObject wide {{"neurons", 1000}, {"activation", "relu"}};
    m_demo->restoreState({{"inputs", 784}, {"layers", QJsonArray {wide, wide}}});
    QCOMPARE(metric("parameter_count"), 785.0 * 1000 + 1001.0 * 1000);
    auto* canvas = m_demo->findChild<NetworkCanvas*>();
    QCOMPARE(static_cast<int>(canvas->layoutOfParts().neurons.size()), 27);
    QTest::mouseClick(
        canvas,
        Qt::LeftButton,
        {},
        canvas->layoutOfParts().find(neuronPart(0, 783))->centre.toPoint()
    );
    QCOMPARE(spokenFocus(*canvas), QString("input 784"));
    const NetworkPicture& picture = canvas->picture();
    QCOMPARE(picture.edge(weightPart(1, 783, 999)).light, Light::Live);
    QCOMPARE(picture.edge(weightPart(1, 782, 999)).light, Light::Normal);
    QVERIFY(picture.columns[1].edges.empty()); // 784 000 of them would make every click wait
    QVERIFY(!canvas->grab().isNull());
}

QTEST_MAIN(TestLayerBuilder)
#include "tst_layerbuilder.moc"
