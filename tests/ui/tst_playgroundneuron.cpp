// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/forward.h"
#include "ui/text/numbertext.h"
#include "ui/theme/rolelabel.h"

#include <QAccessible>
#include <QLineF>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "tests/support/patience.h"
#include "tests/ui/playgroundtest.h"

using namespace ui;

/// What is seen of the plane: the output, or a neuron that is chosen in the diagram, in its place.
class TestPlaygroundNeuron : public PlaygroundTest
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.choice = ThemeChoice::Light}); }
    void init() { openPage(); }
    void cleanup() { m_page.reset(); }

    void theReadingIsThatOfTheOutput();
    void theReadingIsThatOfTheChosenInputs();
    void twoColoursShowTheClasses_data();
    void twoColoursShowTheClasses();
    void testPointsAreHollowMarks();
    void aClickedTileIsSeenLarge();
    void theKeyboardGoesFromNeuronToNeuron();
    void anInputIsSeenLargeToo();
    void theReadingIsThatOfTheNeuron();
    void pointsStayWhatTheyAre();
    void nothingMovesWhenANeuronIsChosen();
    void itIsLiveWhileTraining();
    void aNetworkWithoutTheNeuronShowsItsOutput();
    void edgesAndTheOutputShowTheOutput();

private:
    NetworkCanvas& canvas() { return part<NetworkPanel>()->canvas(); }
    RegionMap& map() { return part<OutputPanel>()->map(); }
    QPushButton* back() { return button("Show Output"); }
    void clickNeuron(int column, int neuron)
    {
        bringIntoSight(&canvas()); // It is laid out then.
        const LayoutNeuron* place = canvas().layoutOfParts().find(neuronPart(column, neuron));
        click(&canvas(), place->centre.toPoint());
    }
    QString mapName() { return map().accessibleName(); }
    bool hasLabel(const QString& text)
    {
        return std::ranges::any_of(
            part<OutputPanel>()->findChildren<RoleLabel*>(),
            [&text](const RoleLabel* label) { return label->isVisible() && label->text() == text; }
        );
    }
    QImage plane() { return map().grab(map().plotArea().toRect()).toImage(); }
    /// Of x₁, x₂ and their product, which are all that activation() knows.
    bool takeInputs(const std::vector<nn::PlaneFeature>& inputs)
    {
        PlaygroundSetup setup = document().setup();
        const bool areOthers = std::exchange(setup.features, inputs) != inputs;
        QSignalSpy seen(&run(), &PlaygroundRun::mapsReady);
        document().changeSetup("Inputs", setup);
        return !areOthers || test::waitFor(seen);
    }
    /// So that there is ground to be seen, and no mark lies upon another.
    void takeFewPoints()
    {
        PlaygroundSetup setup = document().setup();
        setup.pointCount = leastPoints;
        document().changeSetup("Few", setup);
    }
    /// In plane().
    QPoint pixelOf(const QPointF& value)
    {
        return (map().mapToPlane(value) - map().plotArea().topLeft()).toPoint();
    }
    void pointAt(const QPointF& value)
    {
        bringIntoSight(&map());
        QTest::mouseMove(
            m_page->windowHandle(), map().mapTo(m_page.get(), map().mapToPlane(value).toPoint())
        );
    }
    /// What a neuron says there, worked out number by number.
    double activation(const QPointF& place, std::size_t layer, std::size_t neuron)
    {
        nn::ForwardTrace trace;
        std::vector<nn::Real> input;
        for (const nn::PlaneFeature feature : document().setup().features) {
            const double value = feature == nn::PlaneFeature::x1 ? place.x()
                : feature == nn::PlaneFeature::x2                ? place.y()
                                                                 : place.x() * place.y();
            input.push_back(nn::Real(value));
        }
        nn::forward(document().topology(), *document().numbers().parameters, input, trace);
        return trace.layers[layer].a[neuron];
    }
};

constexpr const char* outputName = "Output of the network over the plane";

void TestPlaygroundNeuron::theReadingIsThatOfTheOutput()
{
    run().step();
    QVERIFY(isAtRest());
    for (const QPointF& wanted : {QPointF(2.5, 1.5), QPointF(-5.5, -5)}) {
        pointAt(wanted);
        QVERIFY(map().cursor());
        const QPointF place = *map().cursor();
        QVERIFY(QLineF(place, wanted).length() < 0.05);
        const double answer = activation(place, 2, 0);
        const QString words =
            QString(": output %1, class %2").arg(numberText(answer, 3)).arg(answer >= 0.5 ? 1 : 0);
        const QString said = map().readingText();
        QVERIFY2(said.endsWith(words), qPrintable(said + " and not" + words));
    }
    // It follows the network, and leaves it to a neuron.
    const QPointF place = *map().cursor();
    run().step();
    QVERIFY(isAtRest());
    const QString after = ": output " + numberText(activation(place, 2, 0), 3) + ", class ";
    QVERIFY(map().readingText().contains(after));
    clickNeuron(1, 2);
    TRY_VERIFY(back() != nullptr);
    pointAt({-5.5, -5});
    const QString neuron = ": output " + numberText(activation(*map().cursor(), 0, 2), 3);
    TRY_VERIFY(map().readingText().endsWith(neuron));
}

void TestPlaygroundNeuron::theReadingIsThatOfTheChosenInputs()
{
    QVERIFY(takeInputs({nn::PlaneFeature::x1, nn::PlaneFeature::product}));
    pointAt({2.5, 1.5});
    const double answer = activation(*map().cursor(), 2, 0);
    const QString said = map().readingText();
    QVERIFY2(said.contains(": output " + numberText(answer, 3)), qPrintable(said));
}

void TestPlaygroundNeuron::twoColoursShowTheClasses_data()
{
    QTest::addColumn<std::vector<nn::PlaneFeature>>("inputs");
    QTest::newRow("the defaults") << PlaygroundSetup().features;
    QTest::newRow("not the first two")
        << std::vector {nn::PlaneFeature::x1, nn::PlaneFeature::product};
}

void TestPlaygroundNeuron::twoColoursShowTheClasses()
{
    QFETCH(const std::vector<nn::PlaneFeature>, inputs);
    QVERIFY(takeInputs(inputs));
    takeFewPoints();
    const QImage before = plane();
    auto* box = named<QCheckBox>("Two colours only");
    click(box, QPoint(10, box->height() / 2));
    const QImage after = plane();
    QVERIFY(after != before);
    std::array<QSet<QRgb>, 2> colors;
    constexpr std::array around {
        QPointF(0.3, 0.3), QPointF(-0.3, 0.3), QPointF(0.3, -0.3), QPointF(-0.3, -0.3)};
    const auto isFar = [](const QPointF& place, const nn::PlanePoint& point) {
        return QLineF(place, QPointF(point.x1, point.x2)).length() > 0.5;
    };
    for (double x1 = -5.25; x1 < 5; ++x1) {
        for (double x2 = -5.25; x2 < 5; ++x2) {
            const QPointF place(x1, x2);
            const bool isOne = activation(place, 2, 0) > 0.5;
            const bool isGround =
                std::ranges::all_of(run().points().training, [&](const auto& point) {
                    return isFar(place, point);
                });
            const bool isFarFromBorder = std::ranges::all_of(around, [&](const QPointF& way) {
                return (activation(place + way, 2, 0) > 0.5) == isOne;
            });
            if (isGround && isFarFromBorder) {
                colors[isOne ? 1 : 0].insert(after.pixel(pixelOf(place)));
            }
        }
    }
    QCOMPARE(colors[0].size(), 1);
    QCOMPARE(colors[1].size(), 1);
    const QColor one(*colors[1].begin());
    const QColor zero(*colors[0].begin());
    QVERIFY(one.blue() > one.red() + 20);
    QVERIFY(zero.red() > zero.blue() + 20);
    click(box, QPoint(10, box->height() / 2));
    QCOMPARE(plane(), before);
}

void TestPlaygroundNeuron::testPointsAreHollowMarks()
{
    takeFewPoints();
    const QImage before = plane();
    auto* box = named<QCheckBox>("Show test points (hollow)");
    click(box, QPoint(10, box->height() / 2));
    const QImage after = plane();
    const nn::PlanePoints& test = run().points().test;
    QVERIFY(!test.empty());
    for (const nn::PlanePoint& point : test) {
        const QPoint centre = pixelOf({point.x1, point.x2});
        QCOMPARE(after.pixel(centre), before.pixel(centre));
        for (const QPoint& side : {QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0), QPoint(0, -1)}) {
            bool isMarked = false;
            for (int pixels = 2; pixels <= 7; ++pixels) {
                const QPoint place = centre + pixels * side;
                isMarked = isMarked || after.pixel(place) != before.pixel(place);
            }
            QVERIFY(isMarked);
        }
    }
    click(box, QPoint(10, box->height() / 2));
    QCOMPARE(plane(), before);
}

void TestPlaygroundNeuron::aClickedTileIsSeenLarge()
{
    const QImage output = plane();
    QCOMPARE(mapName(), QString(outputName));
    QVERIFY(back() == nullptr);
    clickNeuron(1, 2);
    TRY_COMPARE(mapName(), QString("Output of neuron 3 of layer 1 over the plane"));
    QVERIFY(plane() != output);
    QVERIFY(hasLabel("Layer 1, neuron 3"));
    click(back());
    TRY_COMPARE(mapName(), QString(outputName));
    QVERIFY(hasLabel("Output"));
    QVERIFY(!hasLabel("Layer 1, neuron 3"));
    QCOMPARE(canvas().selection(), NetworkPart());
    QVERIFY(back() == nullptr);
    QVERIFY(map().hasFocus());
}

void TestPlaygroundNeuron::theKeyboardGoesFromNeuronToNeuron()
{
    QVERIFY(tabTo(&canvas()));
    TRY_COMPARE(mapName(), QString("Input x₁ over the plane"));
    key(Qt::Key_Right); // Along an edge,
    TRY_COMPARE(mapName(), QString(outputName));
    key(Qt::Key_Right); // to its neuron.
    TRY_COMPARE(mapName(), QString("Output of neuron 1 of layer 1 over the plane"));
    key(Qt::Key_Down, Qt::ControlModifier);
    TRY_COMPARE(mapName(), QString("Output of neuron 2 of layer 1 over the plane"));
    QVERIFY(tabTo(back()));
    key(Qt::Key_Space);
    TRY_COMPARE(mapName(), QString(outputName));
    QVERIFY(map().hasFocus());
}

void TestPlaygroundNeuron::anInputIsSeenLargeToo()
{
    clickNeuron(0, 1);
    TRY_COMPARE(mapName(), QString("Input x₂ over the plane"));
    pointAt({1.5, -4.5});
    TRY_VERIFY(map().cursor());
    const QString number = numberText(map().cursor()->y(), 3);
    const QString said = map().readingText();
    QVERIFY2(said.endsWith(": output " + number), qPrintable(said));
    // Another input stands there now.
    click(named<QAbstractButton>("Input x₂"));
    click(named<QAbstractButton>("Input x₁x₂"));
    clickNeuron(0, 1);
    TRY_COMPARE(mapName(), QString("Input x₁x₂ over the plane"));
}

void TestPlaygroundNeuron::theReadingIsThatOfTheNeuron()
{
    clickNeuron(2, 4);
    TRY_COMPARE(mapName(), QString("Output of neuron 5 of layer 2 over the plane"));
    pointAt({2.5, 1.5});
    QVERIFY(map().cursor());
    const QPointF place = *map().cursor();
    const QString number = numberText(activation(place, 1, 4), 3);
    const QString said = map().readingText();
    QVERIFY2(said.endsWith(": output " + number), qPrintable(said + " and not " + number));
    auto* cross = QAccessible::queryAccessibleInterface(&map())->child(0);
    QCOMPARE(cross->text(QAccessible::Name), "Cross at " + said);
}

void TestPlaygroundNeuron::pointsStayWhatTheyAre()
{
    click(named<QAbstractButton>("Own points"));
    clickNeuron(1, 0);
    TRY_VERIFY(back() != nullptr);
    click(&map(), map().mapToPlane({2, 2}).toPoint());
    click(&map(), map().mapToPlane({3, 2}).toPoint());
    click(button("■ Class 0"));
    click(&map(), map().mapToPlane({-2, -2}).toPoint());
    click(&map(), map().mapToPlane({-3, -2}).toPoint());
    QCOMPARE(document().points().size(), std::size_t {4});
    TRY_COMPARE(mapName(), QString("Output of neuron 1 of layer 1 over the plane"));
    const auto nameOf = [this](int index) {
        return QAccessible::queryAccessibleInterface(&map())->child(index)->text(QAccessible::Name);
    };
    const nn::PlanePoints& training = run().points().training;
    QVERIFY(!training.empty());
    for (std::size_t index = 0; index < training.size(); ++index) {
        const QString name = nameOf(int(index) + 1);
        const QString label = QString(", class %1: x₁ = ").arg(training[index].target);
        QVERIFY2(name.contains(label), qPrintable(name));
        QCOMPARE(name.count("class"), 1); // The neuron says a number.
    }
}

void TestPlaygroundNeuron::nothingMovesWhenANeuronIsChosen()
{
    const auto places = [this] {
        QCoreApplication::sendPostedEvents();
        QList<QRect> all;
        for (const QWidget* child : part<OutputPanel>()->findChildren<QWidget*>()) {
            if (child->isVisible() && child != back()) {
                all << QRect(child->mapTo(m_page.get(), QPoint()), child->size());
            }
        }
        all << QRect(canvas().mapTo(m_page.get(), QPoint()), canvas().size());
        return all;
    };
    bringIntoSight(&canvas());
    const QList<QRect> before = places();
    clickNeuron(1, 7);
    TRY_VERIFY(back() != nullptr);
    QCOMPARE(places(), before);
}

void TestPlaygroundNeuron::itIsLiveWhileTraining()
{
    clickNeuron(2, 1);
    TRY_VERIFY(back() != nullptr);
    const QImage start = plane();
    run().train();
    TRY_VERIFY(document().numbers().epoch > 3);
    TRY_VERIFY(plane() != start);
    QCOMPARE(mapName(), QString("Output of neuron 2 of layer 2 over the plane"));
    clickNeuron(1, 1);
    QVERIFY(run().isRunning());
    TRY_COMPARE(mapName(), QString("Output of neuron 2 of layer 1 over the plane"));
    QVERIFY(pauses());
}

void TestPlaygroundNeuron::aNetworkWithoutTheNeuronShowsItsOutput()
{
    clickNeuron(2, 7);
    TRY_COMPARE(mapName(), QString("Output of neuron 8 of layer 2 over the plane"));
    pointAt({1, 1}); // Its value is asked for at once.
    click(button("− Layer"));
    TRY_COMPARE(mapName(), QString(outputName));
    clickNeuron(1, 7);
    TRY_COMPARE(mapName(), QString("Output of neuron 8 of layer 1 over the plane"));
    click(button("+ Layer"));
    TRY_COMPARE(canvas().picture().columns.size(), std::size_t {4});
    QCOMPARE(mapName(), QString("Output of neuron 8 of layer 1 over the plane"));
    const QImage large = plane();
    click(back());
    TRY_VERIFY(plane() != large);
}

void TestPlaygroundNeuron::edgesAndTheOutputShowTheOutput()
{
    for (const NetworkPart& chosen : {neuronPart(3, 0), weightPart(1, 0, 2), NetworkPart()}) {
        clickNeuron(1, 2);
        TRY_VERIFY(back() != nullptr);
        canvas().select(chosen);
        TRY_COMPARE(mapName(), QString(outputName));
        QVERIFY(back() == nullptr);
    }
}

QTEST_MAIN(TestPlaygroundNeuron)
#include "tst_playgroundneuron.moc"
