// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/forward.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/activationcurve.h"
#include "ui/demos/demoregistry.h"
#include "ui/demos/regionspicture.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/regionmap.h"
#include "ui/text/numbertext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUndoStack>

#include "tests/support/patience.h"
#include "tests/ui/parts.h"

using namespace ui;

namespace {

/// What a bend makes of the sum along the diagonal decides how two neurons show XOR.
enum class Family
{
    Bands, ///< It stays low and stays high: two edges.
    Valleys, ///< It climbs for ever: two slopes.
};

Family familyOf(nn::Activation activation)
{
    const bool isFlat = activation == nn::Activation::step || activation == nn::Activation::sigmoid
        || activation == nn::Activation::tanh;
    return isFlat ? Family::Bands : Family::Valleys;
}

struct Setting
{
    NetworkPart part;
    double number;
};

/// In tenths. tst_expressiveness compares it with the hints of the chapter.
std::vector<Setting> exclusiveOr(Family family)
{
    const bool isBand = family == Family::Bands;
    const double weightOut = isBand ? 2 : -1;
    return {
        {weightPart(1, 0, 0), 1},
        {weightPart(1, 1, 0), 1},
        {weightPart(1, 0, 1), -1},
        {weightPart(1, 1, 1), -1},
        {neuronPart(1, 0), isBand ? 3.0 : 0.0},
        {neuronPart(1, 1), isBand ? 3.0 : 0.0},
        {weightPart(2, 0, 0), weightOut},
        {weightPart(2, 1, 0), weightOut},
        {neuronPart(2, 0), isBand ? -3.0 : 3.0},
    };
}

} // namespace

/// The figure "decision-regions", with hands on it.
class TestDecisionRegions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }
    void everyBendSolvesXorByHandWithTwoNeurons_data();
    void everyBendSolvesXorByHandWithTwoNeurons();
    void theIdentityCannot();
    void oneDragIsOneStep();
    void typedNumbersAreTaken();
    void everyNeuronShowsWhatItSays();
    void theMapShowsWhatTheNetworkSays();
    void trainingIsOneStepOfUndo();
    void aHandStopsTraining();
    void aDragOfTheLayersEndsTrainingBeforeItChangesThem();
    void trainingSolvesEveryDataSet_data();
    void trainingSolvesEveryDataSet();
    void layersAreAddedAndTakenAway();
    void aNeuronMoreKeepsWhatWasBuilt();
    void newWeightsAreOthers();

private:
    double metric(const char* name) const { return m_demo->metrics().value(name, -1); }
    template <typename Part>
    Part* part(const QString& name) const
    {
        return test::partOf<Part>(*m_demo, name);
    }
    QAbstractButton* button(const QString& text) const { return part<QAbstractButton>(text); }
    void click(const QString& text) const { test::clickOn(*m_demo, text); }
    QPoint placeOf(const NetworkPart& part) const
    {
        const NetworkLayout& layout = m_canvas->layoutOfParts();
        return part.kind == PartKind::Weight ? layout.findEdge(part)->label.center().toPoint()
                                             : layout.find(part)->centre.toPoint();
    }
    double number(const NetworkPart& part) const { return *m_canvas->picture().number(part); }
    double outputAt(const QPointF& place) const;
    /// Clicks a number and types another.
    void setByHand(const NetworkPart& part, double value) const;

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    NetworkCanvas* m_canvas = nullptr;
};

void TestDecisionRegions::init()
{
    m_stack.clear();
    m_demo = makeDemo("decision-regions", m_stack);
    QVERIFY(m_demo);
    const char* settings = R"({"data": "corners", "activation": "step",
        "weights": [[[1, 0], [0, 1]], [[1, 1]]], "biases": [[0, 0], [0]]})";
    QCOMPARE(m_demo->configure(QJsonDocument::fromJson(settings).object()), QString());
    m_demo->resize(880, 640);
    m_demo->show();
    QVERIFY(test::waitForActive(m_demo.get()));
    m_canvas = m_demo->findChild<NetworkCanvas*>();
}

double TestDecisionRegions::outputAt(const QPointF& place) const
{
    const RegionsState state = stateFromJson(m_demo->saveState(), {});
    const std::array input {nn::Real(place.x()), nn::Real(place.y())};
    nn::ForwardTrace trace;
    nn::forward(topologyOf(state), parametersOf(state), input, trace);
    return trace.layers.back().a[0];
}

void TestDecisionRegions::setByHand(const NetworkPart& part, double value) const
{
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, placeOf(part));
    QCOMPARE(m_canvas->selection(), part);
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QWidget* field = m_demo->focusWidget();
    QTest::keyClicks(field, QString::number(value));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(number(part), value);
}

void TestDecisionRegions::everyBendSolvesXorByHandWithTwoNeurons_data()
{
    QTest::addColumn<QString>("activation");
    QTest::addColumn<QString>("data");
    for (const nn::Activation activation : curveActivations) {
        for (const char* data : {"corners", "clouds"}) {
            if (activation != nn::Activation::identity) {
                const QString id = activationId(activation);
                QTest::addRow("%s, %s", qPrintable(id), data) << id << QString(data);
            }
        }
    }
}

void TestDecisionRegions::everyBendSolvesXorByHandWithTwoNeurons()
{
    QFETCH(QString, activation);
    QFETCH(QString, data);
    m_demo->restoreState({{"activation", activation}, {"data", data}});
    QVERIFY(metric("accuracy") < 1);
    for (const Setting& setting : exclusiveOr(familyOf(*curveActivation(activation)))) {
        setByHand(setting.part, setting.number);
    }
    QCOMPARE(metric("accuracy"), 1.0);
    QCOMPARE(metric("hidden_neurons"), 2.0);
    QCOMPARE(metric("epochs"), 0.0);
    // Not by a hair either: every point is well inside its region.
    const RegionsState state = stateFromJson(m_demo->saveState(), {});
    QVERIFY(scoreOf(state).loss < 0.55);
}

void TestDecisionRegions::theIdentityCannot()
{
    m_demo->restoreState({{"activation", "identity"}});
    for (const Family family : {Family::Bands, Family::Valleys}) {
        for (const Setting& setting : exclusiveOr(family)) {
            m_canvas->changeNumber(setting.part, setting.number);
        }
        QVERIFY(metric("accuracy") <= 0.75);
    }
    QCOMPARE(metric("bend"), 0.0);
}

void TestDecisionRegions::oneDragIsOneStep()
{
    const NetworkPart part = weightPart(2, 1, 0);
    const QPoint from = placeOf(part);
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
    for (int y = 1; y <= 30; ++y) {
        QTest::mouseMove(m_canvas, from - QPoint(0, y));
    }
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from - QPoint(0, 30));
    QCOMPARE(number(part), 1.5); // 30 pixels up are five tenths.
    QCOMPARE(m_stack.count(), 1);
    QCOMPARE(metric("edits"), 5.0);
    m_stack.undo();
    QCOMPARE(number(part), 1.0);
    QVERIFY(m_demo->isAtStart());
    m_stack.redo();
    QCOMPARE(number(part), 1.5);
}

void TestDecisionRegions::typedNumbersAreTaken()
{
    setByHand(neuronPart(1, 1), -2.5);
    QCOMPARE(metric("edits"), 1.0);
    const QJsonArray biases = m_demo->saveState()["biases"].toArray();
    QCOMPARE(biases.at(0).toArray().at(1).toDouble(), -2.5);
}

void TestDecisionRegions::everyNeuronShowsWhatItSays()
{
    for (const Setting& setting : exclusiveOr(Family::Bands)) {
        m_canvas->changeNumber(setting.part, setting.number);
    }
    const auto colorAt = [this](const NetworkPart& part, double right, double down) {
        const QImage& image = m_canvas->picture().neuron(part).image;
        return image.pixelColor(int(right * image.width()), int(down * image.height()));
    };
    const auto isBlue = [](const QColor& color) { return color.blue() > color.red() + 40; };
    const auto isOrange = [](const QColor& color) { return color.red() > color.blue() + 40; };
    // The first one fires but for the lower left corner, the output in the band.
    TRY_VERIFY(isBlue(colorAt(neuronPart(1, 0), 0.9, 0.1)));
    QVERIFY(!isBlue(colorAt(neuronPart(1, 0), 0.1, 0.9)));
    TRY_VERIFY(isOrange(colorAt(neuronPart(2, 0), 0.9, 0.1)));
    QVERIFY(isBlue(colorAt(neuronPart(2, 0), 0.1, 0.1)));
    QVERIFY(isBlue(colorAt(neuronPart(0, 0), 0.95, 0.5))); // x1 itself.
    QVERIFY(isOrange(colorAt(neuronPart(0, 0), 0.05, 0.5)));
}

void TestDecisionRegions::theMapShowsWhatTheNetworkSays()
{
    m_demo->restoreState({{"activation", "tanh"}});
    for (const Setting& setting : exclusiveOr(Family::Bands)) {
        setByHand(setting.part, setting.number);
    }
    auto* map = m_demo->findChild<RegionMap*>();
    const QList<QPointF> places {{0, 0}, {5, 5}, {-5, -5}, {1, -2}, {-4, 2}, {2.4, 1.3}, {5, -1}};
    QImage image;
    const auto check = [&] {
        TRY_VERIFY(m_demo->isReady());
        image = map->grab().toImage();
        for (const QPointF& place : places) {
            const QPoint pixel = map->mapToPlane(place).toPoint();
            QTest::mouseMove(map, pixel);
            const double output = outputAt(map->mapToValue(pixel));
            const QString said = "output " + numberText(output, 3);
            QVERIFY2(map->readingText().contains(said), qPrintable(map->readingText()));
            const QColor color = image.pixelColor(pixel);
            const int blue = color.blue() - color.red();
            QVERIFY2(blue * (output - 0.5) > 0, qPrintable(map->readingText() + color.name()));
        }
        QTest::mouseMove(map, map->mapToPlane({0, 5.5}).toPoint()); // There is a cross now.
    };
    check();
    const QImage before = image;
    setByHand(weightPart(1, 0, 1), 0.5); // One line turns: no band, and x₁ is not as x₂.
    check();
    QVERIFY(image != before);
}

void TestDecisionRegions::trainingIsOneStepOfUndo()
{
    m_demo->restoreState({{"activation", "tanh"}, {"layers", QJsonArray {4}}});
    const QJsonObject before = m_demo->saveState();
    const double loss = metric("loss");
    click("Train");
    QVERIFY(button("Stop"));
    TRY_VERIFY(metric("epochs") >= 20);
    click("Stop");
    QVERIFY(metric("loss") < loss);
    QCOMPARE(m_stack.count(), 1);
    const double epochs = metric("epochs");
    click("Step");
    TRY_COMPARE(metric("epochs"), epochs + 1);
    QVERIFY(button("Train"));
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    m_stack.undo();
    QCOMPARE(m_demo->saveState(), before);
}

void TestDecisionRegions::aHandStopsTraining()
{
    m_demo->restoreState({{"activation", "tanh"}});
    click("Train");
    TRY_VERIFY(metric("epochs") > 0);
    m_canvas->changeNumber(weightPart(1, 0, 0), 2);
    QVERIFY(button("Train"));
    const double epochs = metric("epochs");
    QCoreApplication::processEvents(); // Nothing may come any more.
    QCOMPARE(metric("epochs"), epochs);
    click("Train");
    m_demo->setLive(false);
    QVERIFY(button("Train"));
}

void TestDecisionRegions::aDragOfTheLayersEndsTrainingBeforeItChangesThem()
{
    m_demo->restoreState({{"activation", "tanh"}, {"layers", QJsonArray {2, 2, 2}}});
    click("Train");
    TRY_VERIFY(metric("epochs") > 0);
    auto* layers = part<NumberField>("Hidden layers");
    const QPoint from = layers->rect().center();
    QWidget* text = layers->childAt(from);
    const QPoint inText = text->mapFrom(layers, from);
    QTest::mousePress(text, Qt::LeftButton, {}, inText);
    QTest::mouseMove(text, inText + QPoint(20, 0)); // There are no more layers.
    QVERIFY(button("Train"));
    const QJsonObject trained = m_demo->saveState();
    QTest::mouseMove(text, inText - QPoint(20, 0));
    QTest::mouseRelease(text, Qt::LeftButton, {}, inText - QPoint(20, 0));
    QCOMPARE(metric("hidden_layers"), 0.0);
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    QCOMPARE(m_demo->saveState(), trained);
}

void TestDecisionRegions::trainingSolvesEveryDataSet_data()
{
    QTest::addColumn<QString>("activation");
    QTest::addColumn<QJsonArray>("layers");
    QTest::newRow("corners") << "tanh" << QJsonArray {2};
    QTest::newRow("clouds") << "tanh" << QJsonArray {4};
    QTest::newRow("fields") << "relu" << QJsonArray {8};
    QTest::newRow("circle") << "tanh" << QJsonArray {4};
    QTest::newRow("blobs") << "tanh" << QJsonArray {};
    QTest::newRow("spiral") << "relu" << QJsonArray {8, 8};
}

void TestDecisionRegions::trainingSolvesEveryDataSet()
{
    QFETCH(QString, activation);
    QFETCH(QJsonArray, layers);
    const QString data = QTest::currentDataTag();
    m_demo->restoreState(
        {{"data", data}, {"activation", activation}, {"layers", layers}, {"seed", 1}}
    );
    click("Train");
    TRY_VERIFY(metric("accuracy") >= 0.95);
    QVERIFY(metric("epochs") <= 1000);
    QCOMPARE(metric("edits"), 0.0);
}

void TestDecisionRegions::layersAreAddedAndTakenAway()
{
    auto* layers = part<NumberField>("Hidden layers");
    layers->setFocus();
    QTest::keyClick(layers, Qt::Key_Up);
    QTest::keyClick(layers, Qt::Key_Up);
    QCOMPARE(metric("hidden_layers"), 3.0);
    QCOMPARE(m_canvas->picture().columns.size(), std::size_t(5));
    QTest::keyClick(layers, Qt::Key_Up); // There are no more.
    QCOMPARE(metric("hidden_layers"), 3.0);
    QVERIFY(part<NumberField>("Neurons in hidden layer 3")->isVisible());
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(layers, Qt::Key_Down);
    }
    QCOMPARE(metric("hidden_neurons"), 0.0);
    QVERIFY(!part<NumberField>("Neurons in hidden layer 1")->isVisible());
    m_stack.undo();
    QCOMPARE(metric("hidden_layers"), 1.0);
}

void TestDecisionRegions::aNeuronMoreKeepsWhatWasBuilt()
{
    setByHand(weightPart(1, 0, 1), 0.7);
    auto* neurons = part<NumberField>("Neurons in hidden layer 1");
    neurons->setFocus();
    QTest::keyClick(neurons, Qt::Key_Up);
    QCOMPARE(metric("hidden_neurons"), 3.0);
    QCOMPARE(number(weightPart(1, 0, 1)), 0.7);
    QCOMPARE(number(weightPart(1, 0, 0)), 1.0);
    QTest::keyClick(neurons, Qt::Key_Down);
    QCOMPARE(number(weightPart(1, 0, 1)), 0.7);
}

void TestDecisionRegions::newWeightsAreOthers()
{
    setByHand(weightPart(1, 0, 1), 0.7);
    click("New Weights");
    QCOMPARE(metric("edits"), 0.0);
    const QJsonArray first = m_demo->saveState()["weights"].toArray();
    click("New Weights");
    QVERIFY(m_demo->saveState()["weights"].toArray() != first);
    m_stack.undo();
    QCOMPARE(m_demo->saveState()["weights"].toArray(), first);
}

QTEST_MAIN(TestDecisionRegions)
#include "tst_decisionregions.moc"
