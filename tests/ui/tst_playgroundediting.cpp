// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkspeech.h"
#include "ui/text/numbertext.h"

#include <QAccessible>
#include <QHash>
#include <QHelpEvent>
#include <QToolTip>

#include "tests/support/patience.h"
#include "tests/ui/playgroundtest.h"

using namespace ui;

/// The weights and biases of the playground, each of which is seen, edited and frozen.
class TestPlaygroundEditing : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void everyNumberIsRead();
    void theFieldBelowHasTheNumberOfWhatIsChosen();
    void oneLargeWeightLeavesTheOthersThin();
    void numbersAreEditedWhileItTrains();
    void handsEditWhileItTrains();
    void aBiasIsEditedWhileItTrains();
    void numbersAreFrozenAndFreedWhileItTrains();
    void aFrozenNumberIsLeftAloneByTraining();
    void whatIsFrozenHasAPadlock_data();
    void whatIsFrozenHasAPadlock();

private:
    /// Some epochs more. What is shown then is what the thread has.
    bool trains()
    {
        const std::size_t epoch = document().numbers().epoch;
        return test::waitFor([&] { return document().numbers().epoch > epoch + 3; });
    }
};

void TestPlaygroundEditing::everyNumberIsRead()
{
    run().step();
    QVERIFY(isAtRest());
    const nn::Topology& topology = document().topology();
    const nn::Parameters& parameters = *document().numbers().parameters;
    QHash<QString, nn::Real> expected;
    const auto nameOf = [&](std::size_t column, std::size_t neuron) { // Column 0 are the inputs.
        return column == 0 ? QString("input %1").arg(neuron + 1)
            : column == topology.layer_count()
            ? QString("output")
            : QString("neuron %1 of hidden layer %2").arg(neuron + 1).arg(column);
    };
    for (std::size_t layer = 0; layer < topology.layer_count(); ++layer) {
        const auto biases = nn::biases(topology, parameters, layer);
        for (std::size_t neuron = 0; neuron < biases.size(); ++neuron) {
            const QString to = nameOf(layer + 1, neuron);
            expected["bias of " + to] = biases[neuron];
            for (std::size_t input = 0; input < topology.layer(layer).weight_rows; ++input) {
                expected["weight from " + nameOf(layer, input) + " to " + to] =
                    nn::weight(topology, parameters, layer, input, neuron);
            }
        }
    }
    QCOMPARE(expected.size(), 105); // 2 × 8 + 8, 8 × 8 + 8, 8 + 1

    auto& canvas = part<NetworkPanel>()->canvas();
    TRY_VERIFY(canvas.layoutOfParts().edges.size() == 88);
    const QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&canvas);
    for (int index = 0; index < all->childCount(); ++index) {
        QAccessibleInterface* child = all->child(index);
        const QString said = child->text(QAccessible::Name);
        const QString name = said.section(", ", 0, 0);
        if (const auto number = expected.constFind(name); number != expected.cend()) {
            QCOMPARE(said, name + ", " + signedText(*number, canvas.picture().decimals));
            QCOMPARE(child->valueInterface()->currentValue().toDouble(), double(*number));
            expected.erase(number);
        }
    }
    QCOMPARE(expected.keys(), QStringList());
}

void TestPlaygroundEditing::theFieldBelowHasTheNumberOfWhatIsChosen()
{
    run().step();
    QVERIFY(isAtRest());
    auto& canvas = part<NetworkPanel>()->canvas();
    TRY_VERIFY(canvas.layoutOfParts().edges.size() == 88);
    const nn::Topology& topology = document().topology();
    const auto numbers = [this]() -> const nn::Parameters& {
        return *document().numbers().parameters;
    };
    const auto nameOf = [&](int column, int neuron) { // Column 0 are the inputs.
        return column == 0 ? QString(neuron == 0 ? "x₁" : "x₂")
            : column == int(topology.layer_count())
            ? QString("output")
            : QString("neuron %1 of hidden layer %2").arg(neuron + 1).arg(column);
    };
    const auto showsNumberOf = [&](const NetworkPart& chosen, const QString& name) {
        canvas.select(chosen);
        const auto* field = named<NumberField>(name);
        const auto layer = std::size_t(chosen.column) - 1;
        const auto neuron = std::size_t(chosen.neuron);
        const nn::Real number = chosen.kind == PartKind::Weight
            ? nn::weight(topology, numbers(), layer, std::size_t(chosen.source), neuron)
            : nn::biases(topology, numbers(), layer)[neuron];
        return field != nullptr && field->text() == numberText(number, 3);
    };
    for (const LayoutEdge& edge : canvas.layoutOfParts().edges) {
        const NetworkPart& weight = edge.part;
        const QString name = QString("Weight from %1 to %2")
                                 .arg(nameOf(weight.column - 1, weight.source))
                                 .arg(nameOf(weight.column, weight.neuron));
        QVERIFY2(showsNumberOf(weight, name), qPrintable(name));
    }
    for (const LayoutNeuron& neuron : canvas.layoutOfParts().neurons) {
        if (const NetworkPart& bias = neuron.part; bias.column > 0) {
            const QString name = "Bias of " + nameOf(bias.column, bias.neuron);
            QVERIFY2(showsNumberOf(bias, name), qPrintable(name));
        }
    }
    const QString output = "Bias of output";
    const QString before = named<NumberField>(output)->text();
    run().step(); // It follows the training.
    QVERIFY(isAtRest());
    QVERIFY(named<NumberField>(output)->text() != before);
    QVERIFY(showsNumberOf(neuronPart(3, 0), output));
}

void TestPlaygroundEditing::oneLargeWeightLeavesTheOthersThin()
{
    auto& canvas = part<NetworkPanel>()->canvas();
    TRY_VERIFY(canvas.layoutOfParts().edges.size() == 88);
    const auto widthOf = [&canvas](const NetworkPart& weight) {
        const LayoutEdge& edge = *canvas.layoutOfParts().findEdge(weight);
        const QImage image = canvas.grab().toImage();
        const QPoint start = edge.line.pointAt(0.08).toPoint();
        const QRgb ground = image.pixel(2, 2);
        int width = 0;
        for (int away = -8; away <= 8; ++away) {
            width += image.pixel(start + QPoint(0, away)) != ground ? 1 : 0;
        }
        return width;
    };
    PlaygroundSetup setup = document().setup();
    setup.layers = {{1, nn::Activation::tanh}}; // With lines apart from each other.
    document().changeSetup("Small", setup);
    const NetworkPart first = weightPart(1, 0, 0);
    const NetworkPart second = weightPart(1, 1, 0);
    canvas.changeNumber(second, 4);
    canvas.changeNumber(first, 4);
    TRY_VERIFY(widthOf(first) > 5 && widthOf(second) > 5);
    canvas.changeNumber(first, 40);
    TRY_VERIFY(widthOf(second) <= 3);
    QVERIFY(widthOf(first) > 5);
}

void TestPlaygroundEditing::numbersAreEditedWhileItTrains()
{
    document().setFrozen(0, true);
    run().train();
    TRY_VERIFY(document().numbers().epoch > 3);
    const nn::Real start = document().numbers().parameters->values[0];
    document().setNumber(0, 2.5);
    const std::size_t epoch = document().numbers().epoch;
    TRY_VERIFY(document().numbers().epoch > epoch + 3);
    QCOMPARE(document().numbers().parameters->values[0], nn::Real(2.5));
    m_page->undoStack()->undo();
    QVERIFY(run().isRunning());
    const std::size_t later = document().numbers().epoch;
    TRY_VERIFY(document().numbers().epoch > later + 3);
    QCOMPARE(document().numbers().parameters->values[0], start);
}

void TestPlaygroundEditing::handsEditWhileItTrains()
{
    auto& canvas = part<NetworkPanel>()->canvas();
    const LayoutEdge edge = canvas.layoutOfParts().edges.front();
    const QPoint place = placeOf(edge);
    click(&canvas, place);
    click(named<QCheckBox>("Frozen")); // So that training leaves what the hand gives.
    const auto position = *positionOf(document().topology(), edge.part);
    const auto number = [&] { return document().numbers().parameters->values[position]; };
    const nn::Real start = number();
    click(button("Train"));
    QVERIFY(trains());
    QCOMPARE(number(), start);

    bringIntoSight(&canvas);
    const QPoint pressed = canvas.mapTo(m_page.get(), place);
    QTest::mousePress(m_page->windowHandle(), Qt::LeftButton, {}, pressed);
    for (int pixels = 1; pixels <= 30; ++pixels) {
        QTest::mouseMove(m_page->windowHandle(), pressed - QPoint(0, pixels));
    }
    QTest::mouseRelease(m_page->windowHandle(), Qt::LeftButton, {}, pressed - QPoint(0, 30));
    QCOMPARE(canvas.selection(), edge.part);
    const nn::Real dragged = number();
    QVERIFY(std::abs(dragged - start - 0.5) < 0.051); // Five steps, to a whole one.
    QVERIFY(trains());
    QCOMPARE(number(), dragged);

    QVERIFY(canvas.hasFocus());
    type("-1.25");
    key(Qt::Key_Return);
    QCOMPARE(number(), nn::Real(-1.25));
    QVERIFY(trains());
    QCOMPARE(number(), nn::Real(-1.25));

    for (const nn::Real before : {dragged, start}) {
        m_page->undoStack()->undo();
        QVERIFY(run().isRunning());
        QVERIFY(trains());
        QCOMPARE(number(), before);
    }
    QVERIFY(pauses());
}

void TestPlaygroundEditing::aBiasIsEditedWhileItTrains()
{
    auto& canvas = part<NetworkPanel>()->canvas();
    const NetworkPart neuron = neuronPart(2, 3);
    const auto bias = [this] {
        return nn::biases(document().topology(), *document().numbers().parameters, 1)[3];
    };
    click(button("Train"));
    QVERIFY(trains());
    bringIntoSight(&canvas);
    click(&canvas, canvas.layoutOfParts().find(neuron)->centre.toPoint());
    QCOMPARE(canvas.selection(), neuron);
    click(named<QCheckBox>("Frozen")); // So that training leaves what the hand gives.
    auto* field = named<NumberField>("Bias of neuron 4 of hidden layer 2");
    QVERIFY(field != nullptr);
    click(field);
    field->selectAll();
    type("0.75");
    key(Qt::Key_Return);
    QCOMPARE(bias(), nn::Real(0.75));
    QVERIFY(trains());
    QVERIFY(run().isRunning());
    QCOMPARE(bias(), nn::Real(0.75));
    QVERIFY(pauses());
}

void TestPlaygroundEditing::numbersAreFrozenAndFreedWhileItTrains()
{
    auto& canvas = part<NetworkPanel>()->canvas();
    const NetworkPart weight = weightPart(2, 3, 4);
    const auto position = *positionOf(document().topology(), weight);
    const auto number = [&] { return document().numbers().parameters->values[position]; };
    canvas.select(weight);
    click(button("Train"));
    QVERIFY(trains());
    const nn::Real free = number();
    QVERIFY(trains());
    QVERIFY(number() != free);
    click(named<QCheckBox>("Frozen"));
    const nn::Real other = document().numbers().parameters->values[position + 1];
    const auto stays = [&] {
        const nn::Real now = number();
        return trains() && number() == now;
    };
    TRY_VERIFY(stays()); // The thread may have had something to tell from before.
    QVERIFY(document().numbers().parameters->values[position + 1] != other);
    const nn::Real frozen = number();
    click(named<QCheckBox>("Frozen"));
    QVERIFY(run().isRunning());
    TRY_VERIFY(number() != frozen);
    QVERIFY(pauses());
}

void TestPlaygroundEditing::aFrozenNumberIsLeftAloneByTraining()
{
    auto& canvas = part<NetworkPanel>()->canvas();
    canvas.select(weightPart(1, 0, 2));
    click(named<QCheckBox>("Frozen"));
    const auto position = *positionOf(document().topology(), weightPart(1, 0, 2));
    const nn::Real before = document().numbers().parameters->values[position];
    run().step();
    TRY_VERIFY(!run().isRunning());
    QCOMPARE(document().numbers().parameters->values[position], before);
    QVERIFY(document().numbers().parameters->values[position + 1] != before);
    click(named<QCheckBox>("Frozen"));
    run().step();
    TRY_VERIFY(!run().isRunning());
    QVERIFY(document().numbers().parameters->values[position] != before);
}

void TestPlaygroundEditing::whatIsFrozenHasAPadlock_data()
{
    QTest::addColumn<NetworkPart>("part");
    QTest::newRow("a weight with its number") << weightPart(1, 0, 2);
    QTest::newRow("a weight among many") << weightPart(2, 3, 4);
    QTest::newRow("a bias") << neuronPart(1, 5);
}

void TestPlaygroundEditing::whatIsFrozenHasAPadlock()
{
    QFETCH(const NetworkPart, part);
    auto& canvas = this->part<NetworkPanel>()->canvas();
    canvas.select(part);
    const QImage before = canvas.grab().toImage();
    QVERIFY(!spokenName(canvas.picture(), part).endsWith("frozen"));
    click(named<QCheckBox>("Frozen"));
    QVERIFY(canvas.picture().isFrozen(part));
    QVERIFY(spokenName(canvas.picture(), part).endsWith(", frozen"));
    TRY_VERIFY(canvas.grab().toImage() != before); // Many lines are drawn by a thread.
    const QPoint place = part.kind == PartKind::Neuron
        ? canvas.layoutOfParts().find(part)->centre.toPoint()
        : canvas.layoutOfParts().findEdge(part)->line.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, place, canvas.mapToGlobal(place));
    QApplication::sendEvent(&canvas, &help);
    QVERIFY(QToolTip::text().contains("frozen") == (canvas.layoutOfParts().partAt(place) == part));
    click(named<QCheckBox>("Frozen"));
    QVERIFY(!canvas.picture().isFrozen(part));
    TRY_COMPARE(canvas.grab().toImage(), before);
}

QTEST_MAIN(TestPlaygroundEditing)
#include "tst_playgroundediting.moc"
