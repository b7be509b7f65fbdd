// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"
#include "ui/demos/neurondrawing.h"
#include "ui/theme/theme.h"

#include <QLayout>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

#include "tests/support/patience.h"

using namespace ui;

class TestNeuronMorph : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theKeyboardGoesFromCellToNeuron();
    void aDragOfTheDrawingIsOneStep();
    void theWheelTurnsTheSliderOnlyWhenItHasTheFocus();
    void whatMakesNoSenseIsLeftOut_data();
    void whatMakesNoSenseIsLeftOut();
    void showingASolutionGoesThere();
    void namesStayApartAndInside_data();
    void namesStayApartAndInside();
    void namesPointIntoTheirParts();
    void onlyTheCellHasANucleus();
    void theWiresOfTheNeuronAreStraight();
    void partsKeepTheirColour();

private:
    double position() const { return m_demo->metrics().value("position"); }
    QSlider* slider() const { return m_demo->findChild<QSlider*>(); }
    NeuronDrawing* drawing() const { return m_demo->findChild<NeuronDrawing*>(); }
    void wheel(QWidget* widget) const;

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
};

void TestNeuronMorph::init()
{
    m_stack.clear();
    m_demo = makeDemo("neuron-morph", m_stack);
    QCOMPARE(m_demo->configure({{"position", 0}}), QString());
    m_demo->resize(880, 520);
    m_demo->show();
    QVERIFY(test::waitForExposed(m_demo.get()));
}

void TestNeuronMorph::wheel(QWidget* widget) const
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(
        middle,
        widget->mapToGlobal(middle),
        {},
        {0, 120},
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false
    );
    QCoreApplication::sendEvent(widget, &event);
}

void TestNeuronMorph::theKeyboardGoesFromCellToNeuron()
{
    const QString cell = m_demo->headline();
    QSignalSpy told(m_demo.get(), &Demo::headlineChanged);
    slider()->setFocus();
    QTest::keyClick(slider(), Qt::Key_End);
    QCOMPARE(position(), 1.0);
    QVERIFY(m_demo->headline() != cell);
    QVERIFY(!told.isEmpty());
    QTest::keyClick(slider(), Qt::Key_PageDown);
    QCOMPARE(position(), 0.75);
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    m_stack.undo();
    QCOMPARE(position(), 0.0);
    QCOMPARE(slider()->value(), 0);
}

void TestNeuronMorph::aDragOfTheDrawingIsOneStep()
{
    NeuronDrawing* widget = drawing();
    const QPoint start = widget->rect().center();
    const int far = widget->width() * 3 / 10; // Half of the way from one end to the other.
    QTest::mousePress(widget, Qt::LeftButton, {}, start);
    QTest::mouseMove(widget, start + QPoint {far / 2, 0});
    QTest::mouseMove(widget, start + QPoint {far, 0});
    QTest::mouseRelease(widget, Qt::LeftButton, {}, start + QPoint {far, 0});
    QVERIFY2(qAbs(position() - 0.5) < 0.01, qPrintable(QString::number(position())));
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QCOMPARE(position(), 0.0);
}

void TestNeuronMorph::theWheelTurnsTheSliderOnlyWhenItHasTheFocus()
{
    m_demo->restoreState({{"position", 0.5}});
    drawing()->setFocus();
    slider()->clearFocus();
    wheel(slider());
    QCOMPARE(position(), 0.5);
    slider()->setFocus();
    QVERIFY(slider()->hasFocus());
    wheel(slider());
    QVERIFY(position() > 0.5);
}

void TestNeuronMorph::whatMakesNoSenseIsLeftOut_data()
{
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<double>("expected");
    QTest::newRow("a word") << QJsonValue("far") << 0.25;
    QTest::newRow("nothing") << QJsonValue() << 0.25;
    QTest::newRow("too much") << QJsonValue(7) << 1.0;
    QTest::newRow("too little") << QJsonValue(-3) << 0.0;
}

void TestNeuronMorph::whatMakesNoSenseIsLeftOut()
{
    QFETCH(QJsonValue, given);
    m_demo->restoreState({{"position", 0.25}});
    m_demo->restoreState({{"position", given}});
    QTEST(position(), "expected");
    const QJsonObject saved = m_demo->saveState();
    m_demo->restoreState(saved);
    QCOMPARE(m_demo->saveState(), saved);
}

void TestNeuronMorph::showingASolutionGoesThere()
{
    m_demo->demonstrate({{"position", 1}});
    TRY_COMPARE(position(), 1.0);
    QCOMPARE(slider()->value(), slider()->maximum());
    QCOMPARE(m_stack.count(), 1);
}

void TestNeuronMorph::namesStayApartAndInside_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::newRow("as designed") << 100 << 880;
    QTest::newRow("narrow") << 100 << 480;
    QTest::newRow("large text") << 200 << 880;
    QTest::newRow("small text") << 80 << 640;
}

void TestNeuronMorph::namesStayApartAndInside()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    ThemeSettings settings;
    settings.textPercent = percent;
    applyTheme(*qApp, settings);
    NeuronDrawing* widget = drawing();
    m_demo->layout()->setEnabled(false);
    widget->resize(width, widget->heightForWidth(width));
    for (int step = 0; step <= 20; ++step) {
        widget->setPosition(step / 20.0);
        const std::vector<QRect> places = widget->labelPlaces();
        QCOMPARE(places.size(), std::size_t {4});
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(widget->rect().contains(places[i]));
            QVERIFY(places[i].width() > 80);
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!places[i].intersects(places[j]));
            }
        }
    }
    applyTheme(*qApp, {});
}

void TestNeuronMorph::namesPointIntoTheirParts()
{
    for (int step = 0; step <= 20; ++step) {
        const NeuronShape shape = neuronShape(step / 20.0);
        QVERIFY(shape.dendrites.contains(shape.dendriteMiddle));
        QVERIFY(shape.axon.contains(shape.axonMiddle));
        QVERIFY(shape.soma.contains(shape.somaCentre));
    }
}

void TestNeuronMorph::onlyTheCellHasANucleus()
{
    QVERIFY(!neuronShape(0).nucleus.isEmpty());
    QVERIFY(!neuronShape(0).sheath.isEmpty());
    QVERIFY(neuronShape(1).nucleus.isEmpty());
    QVERIFY(neuronShape(1).sheath.isEmpty());
    QVERIFY(neuronShape(1).visitors.isEmpty());
}

void TestNeuronMorph::theWiresOfTheNeuronAreStraight()
{
    const NeuronShape shape = neuronShape(1);
    QCOMPARE(shape.inputs.size(), std::size_t {3});
    for (const QPointF& input : shape.inputs) {
        const QPointF middle = (input + shape.somaCentre) / 2;
        QVERIFY(shape.dendrites.contains(middle));
        QVERIFY(!shape.dendrites.contains(middle + QPointF {0, 12}));
    }
    const QRectF axon = shape.axon.boundingRect();
    QVERIFY(axon.height() < 6);
    QVERIFY(axon.right() >= shape.output.x());
    QVERIFY(neuronShape(0).axon.boundingRect().height() > 50);
}

void TestNeuronMorph::partsKeepTheirColour()
{
    const auto hueAtSoma = [this] {
        NeuronDrawing* widget = drawing();
        const QRect bounds = widget->rect();
        // A little above the middle, where neither the nucleus nor a sign is.
        const int x = qRound(bounds.width() * 424 / neuronFrame.width());
        return widget->grab().toImage().pixelColor(x, bounds.center().y() - 34).hsvHue();
    };
    const int inCell = hueAtSoma();
    m_demo->restoreState({{"position", 1}});
    QVERIFY(qAbs(hueAtSoma() - inCell) < 10);
    QVERIFY(qAbs(inCell - lightColors().mark.hsvHue()) < 10);
}

QTEST_MAIN(TestNeuronMorph)
#include "tst_neuronmorph.moc"
