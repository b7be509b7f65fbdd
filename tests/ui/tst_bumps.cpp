// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calmslider.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/numberslider.h"
#include "ui/demos/bumpscurves.h"
#include "ui/demos/demoregistry.h"
#include "ui/plots/lineplot.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/parts.h"

using namespace ui;

/// The figure "bumps", with hands on it.
class TestBumps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }
    void oneDragOfTheBendIsOneStep();
    void everyNeuronHasAThinLineOfItsOwn();
    void theMouseGoesFromOneToFortyNeurons();
    void keysGoFromOneToFortyNeurons();
    void aClickOnALineChoosesItsNeuron();
    void numbersAreTypedAndShownAsTheyAreUsed();
    void theMouseDrawsATargetInOneStep();
    void keysDrawATarget();
    void choosingATargetPutsThePenAway();
    void trainingIsOneStepOfUndo();
    void eightNeuronsLearnTheSineFromEverySeed_data();
    void eightNeuronsLearnTheSineFromEverySeed();
    void aHandStopsTraining();
    void anotherNeuronStopsTraining();
    void onlyKeysThatEditStopTraining();
    void theFewestNeuronsAreRemembered();
    void theStateComesBackAndNonsenseIsLeftOut();

private:
    double metric(const char* name) const { return m_demo->metrics().value(name, -1); }
    template <typename Part>
    Part* part(const QString& name) const
    {
        return test::partOf<Part>(*m_demo, name);
    }
    QAbstractButton* button(const QString& text) const { return part<QAbstractButton>(text); }
    void click(const QString& text) const { test::clickOn(*m_demo, text); }
    QPoint pixel(const QPointF& value) const { return m_plot->mapToPlot(value).toPoint(); }
    void drag(const QPointF& from, const QPointF& to) const;
    /// Whether the plot has a line for each of that many neurons, the target, and the sum of all.
    void checkLines(int neuronCount) const;

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    LinePlot* m_plot = nullptr;
};

void TestBumps::init()
{
    m_stack.clear();
    m_demo = makeDemo("bumps", m_stack);
    QVERIFY(m_demo);
    const QJsonArray neurons {QJsonArray {4, 4, 1}, QJsonArray {4, -4, -1}};
    const QJsonObject settings {
        {"target", "bump"}, {"activation", "sigmoid"}, {"neurons", neurons}};
    QCOMPARE(m_demo->configure(settings), QString());
    m_demo->resize(880, 520);
    m_demo->show();
    QVERIFY(test::waitForActive(m_demo.get()));
    m_plot = m_demo->findChild<LinePlot*>();
}

void TestBumps::drag(const QPointF& from, const QPointF& to) const
{
    const QPoint start = pixel(from);
    const QPoint way = pixel(to) - start;
    QTest::mousePress(m_plot, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 5; ++step) {
        QTest::mouseMove(m_plot, start + way * step / 5);
    }
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, start + way);
}

void TestBumps::oneDragOfTheBendIsOneStep()
{
    const QPointF bend = m_plot->point()->place;
    QCOMPARE(bend, QPointF(-1, 0.5));
    drag(bend, {-2, 0.5});
    QVERIFY(std::abs(m_plot->point()->place.x() + 2) < 0.06);
    QCOMPARE(m_stack.count(), 1);
    QCOMPARE(metric("edits"), 5.0);
    m_stack.undo();
    QCOMPARE(m_plot->point()->place, bend);
    QVERIFY(m_demo->isAtStart());
}

void TestBumps::checkLines(int neuronCount) const
{
    const BumpsState state = stateFromJson(m_demo->saveState(), {});
    QCOMPARE(int(state.neurons.size()), neuronCount);
    const QStringList named {"neuron 1", "target", "sum of all"};
    QList<PlotLine> lines = m_plot->lines();
    QCOMPARE(lines.size(), neuronCount + 2);
    const PlotLine sum = lines.takeLast(); // It lies on top.
    const PlotLine target = lines.takeLast();
    const PlotLine& chosen = lines.last();
    QCOMPARE(QStringList({chosen.name, target.name, sum.name}), named);
    QVERIFY(chosen.width < target.width && target.width < sum.width);
    for (const PlotLine& line : lines) {
        QVERIFY(line.width <= 1 || line.name == chosen.name);
    }
    for (const double x : {-3.0, -1.5, 0.0, 0.5, 3.0}) {
        const auto heightAt = [x](const PlotLine& line) {
            const auto point = std::ranges::find(line.points, x, &QPointF::x);
            return point != line.points.end() ? point->y() : NAN;
        };
        double total = state.outputBias;
        for (int index = 0; index < neuronCount; ++index) {
            // The chosen one, which is the first, is drawn over the others.
            const PlotLine& line = lines.at(index > 0 ? index - 1 : neuronCount - 1);
            const BumpNeuron& neuron = state.neurons.at(std::size_t(index));
            QCOMPARE(heightAt(line), contribution(neuron, state.activation, x));
            total += heightAt(line);
        }
        QVERIFY(std::abs(heightAt(sum) - total) < 1e-9);
    }
}

void TestBumps::everyNeuronHasAThinLineOfItsOwn()
{
    checkLines(2);
    // The second neuron takes away, so its line is dashed.
    const QImage image = m_plot->grab().toImage();
    const QPoint from = pixel({2.4, -1});
    const int length = pixel({2.9, -1}).x() - from.x();
    int seen = 0;
    for (int x = 0; x < length; ++x) {
        const QColor color = image.pixelColor(from + QPoint(x, 0));
        seen += color.red() > color.blue() + 30 ? 1 : 0;
    }
    QVERIFY2(seen > length / 4 && seen < length * 3 / 4, qPrintable(QString::number(seen)));
}

void TestBumps::theMouseGoesFromOneToFortyNeurons()
{
    auto* slider = m_demo->findChild<NumberSlider*>()->findChild<CalmSlider*>();
    const auto place = [slider](double share) {
        return QPoint(qRound(share * (slider->width() - 1)), slider->height() / 2);
    };
    QTest::mouseClick(slider, Qt::LeftButton, {}, place(1));
    checkLines(40);
    QTest::mousePress(slider, Qt::LeftButton, {}, place(1));
    for (const double share : {0.6, 0.3, 0.0}) {
        QTest::mouseMove(slider, place(share));
    }
    QTest::mouseMove(slider, QPoint(-500, 0)); // There are no fewer.
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(-500, 0));
    checkLines(1);
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    checkLines(40);
}

void TestBumps::keysGoFromOneToFortyNeurons()
{
    auto* field = part<NumberField>("Hidden neurons");
    field->setFocus();
    const auto type = [field](const QString& count) {
        field->selectAll();
        QTest::keyClicks(field, count);
        QTest::keyClick(field, Qt::Key_Return);
    };
    type("40");
    checkLines(40);
    QTest::keyClick(field, Qt::Key_Up); // There are no more.
    checkLines(40);
    type("1");
    type("0");
    checkLines(1);
    QTest::keyClick(field, Qt::Key_Down); // There are no fewer.
    checkLines(1);
}

void TestBumps::aClickOnALineChoosesItsNeuron()
{
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, pixel({2.5, -1}));
    QCOMPARE(part<QComboBox>("Chosen neuron")->currentIndex(), 1);
    QCOMPARE(part<NumberField>("Weight out v")->value(), -1.0);
    QCOMPARE(m_plot->point()->place.x(), 1.0);
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, pixel({2.5, 1.7})); // Nothing is there.
    QCOMPARE(part<QComboBox>("Chosen neuron")->currentIndex(), 1);
}

void TestBumps::numbersAreTypedAndShownAsTheyAreUsed()
{
    auto* field = part<NumberField>("Weight in w");
    field->setFocus();
    QTest::keyClicks(field, "2.345");
    QTest::keyClick(field, Qt::Key_Return);
    const QJsonArray first = m_demo->saveState()["neurons"].toArray().at(0).toArray();
    QCOMPARE(first.at(0).toDouble(), field->value());
    QCOMPARE(m_stack.count(), 1);
}

void TestBumps::theMouseDrawsATargetInOneStep()
{
    click("Draw");
    QCOMPARE(part<QComboBox>("Target")->currentText(), "My own");
    QCOMPARE(m_stack.count(), 1);
    drag({-2, 1.5}, {2, -1.5});
    QCOMPARE(m_stack.count(), 2);
    const BumpsState state = stateFromJson(m_demo->saveState(), {});
    QVERIFY(std::abs(heightOf(state.target, state.drawn, -2) - 1.5) < 0.05);
    QVERIFY(std::abs(heightOf(state.target, state.drawn, 0)) < 0.1);
    QCOMPARE(heightOf(state.target, state.drawn, 3), 0.0); // Of the bump that was there.
    m_stack.undo();
    QCOMPARE(m_demo->saveState()["drawn"].toArray().at(12).toDouble(), 1.0);
}

void TestBumps::keysDrawATarget()
{
    click("Draw");
    m_plot->setFocus();
    QCOMPARE(m_plot->point()->place, QPointF(0, 1));
    QTest::keyClick(m_plot, Qt::Key_Down);
    QCOMPARE(m_plot->point()->place, QPointF(0, 0.9));
    QTest::keyClick(m_plot, Qt::Key_PageDown);
    QTest::keyClick(m_plot, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_plot->point()->place, QPointF(0.25, 0.4));
    QTest::keyClick(m_plot, Qt::Key_Right);
    QCOMPARE(m_plot->point()->place.x(), 0.5);
    QVERIFY(m_plot->point()->place.y() > 0.7); // Not drawn on.
    const int count = m_stack.count();
    QTest::keyClick(m_plot, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(m_plot, Qt::Key_Plus); // Nothing to enlarge here.
    QCOMPARE(m_plot->xRange(), (PlotRange {-3, 3}));
    QVERIFY(m_stack.count() <= count + 1);
}

void TestBumps::choosingATargetPutsThePenAway()
{
    click("Draw");
    auto* list = part<QComboBox>("Target");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentText(), "Sine");
    QVERIFY(!button("Draw")->isChecked());
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(button("Draw")->isChecked());
    QCOMPARE(m_plot->ground(), LinePlot::Ground::Draws);
}

void TestBumps::trainingIsOneStepOfUndo()
{
    const double before = metric("error");
    click("Train");
    QVERIFY(button("Stop"));
    TRY_VERIFY(metric("epochs") >= 20);
    click("Stop");
    QVERIFY(metric("error") < before);
    QCOMPARE(m_stack.count(), 1);
    const double epochs = metric("epochs");
    click("Step");
    TRY_COMPARE(metric("epochs"), epochs + 1);
    QVERIFY(button("Train"));
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestBumps::eightNeuronsLearnTheSineFromEverySeed_data()
{
    QTest::addColumn<QString>("activation");
    QTest::addColumn<int>("seed");
    for (const QString& activation : {QString("sigmoid"), QString("tanh"), QString("relu")}) {
        for (int seed = 1; seed <= 5; ++seed) {
            QTest::addRow("%s %d", qPrintable(activation), seed) << activation << seed;
        }
    }
}

void TestBumps::eightNeuronsLearnTheSineFromEverySeed()
{
    QFETCH(QString, activation);
    QFETCH(int, seed);
    m_demo->restoreState(
        {{"target", "sine"}, {"activation", activation}, {"seed", seed}, {"count", 8}}
    );
    QVERIFY(metric("error") > goodError);
    click("Train");
    TRY_VERIFY(metric("error") < goodError);
    QVERIFY(metric("epochs") <= 1000);
    QCOMPARE(metric("best"), 8.0);
}

void TestBumps::aHandStopsTraining()
{
    click("Train");
    TRY_VERIFY(metric("epochs") > 0);
    auto* field = part<NumberField>("Output bias c");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Up);
    QVERIFY(button("Train"));
    const double epochs = metric("epochs");
    QCoreApplication::processEvents(); // Nothing may come any more.
    QCOMPARE(metric("epochs"), epochs);
    click("Train");
    m_demo->setLive(false);
    QVERIFY(button("Train"));
}

void TestBumps::anotherNeuronStopsTraining()
{
    click("Train");
    TRY_VERIFY(metric("epochs") > 0);
    auto* list = part<QComboBox>("Chosen neuron");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(button("Train"));
    QCOMPARE(m_stack.count(), 2);
    const double epochs = metric("epochs");
    QCoreApplication::processEvents(); // Nothing may come any more.
    QCOMPARE(metric("epochs"), epochs);
    QCOMPARE(list->currentIndex(), 1);
}

void TestBumps::onlyKeysThatEditStopTraining()
{
    m_plot->setFocus();
    click("Train");
    QTest::keyClick(m_plot, Qt::Key_Control);
    QTest::keyClick(m_plot, Qt::Key_Plus); // Nothing to enlarge here.
    QVERIFY(button("Stop"));
    QTest::keyClick(m_plot, Qt::Key_Left);
    QVERIFY(button("Train"));
    click("Draw");
    click("Train");
    QTest::keyClick(m_plot, Qt::Key_Left); // The pen is only carried.
    QVERIFY(button("Stop"));
    QTest::keyClick(m_plot, Qt::Key_Up);
    QVERIFY(button("Train"));
}

void TestBumps::theFewestNeuronsAreRemembered()
{
    QVERIFY(metric("error") < goodError); // Two steps make a bump.
    QCOMPARE(metric("best"), 2.0);
    auto* count = m_demo->findChild<NumberSlider*>()->findChild<NumberField*>();
    count->setFocus();
    QTest::keyClick(count, Qt::Key_Down);
    QCOMPARE(metric("neurons"), 1.0);
    QVERIFY(metric("error") > goodError);
    QCOMPARE(metric("best"), 2.0);
    QTest::keyClick(part<QComboBox>("Target"), Qt::Key_Home); // It was the best for the bump.
    QCOMPARE(metric("best"), 0.0);
}

void TestBumps::theStateComesBackAndNonsenseIsLeftOut()
{
    click("Draw");
    drag({-1, 1}, {1, 0});
    const QJsonObject state = m_demo->saveState();
    const auto other = makeDemo("bumps", m_stack);
    other->restoreState(state);
    QCOMPARE(other->saveState(), state);
    const QJsonObject nonsense {
        {"target", "cosine"},
        {"drawn", QJsonArray {1, 2}},
        {"activation", "softmax"},
        {"neurons", QJsonArray {QJsonArray {1, 2}}},
        {"output_bias", 1e9},
        {"chosen", 7},
        {"seed", -1},
        {"epochs", "many"},
        {"best", 41}};
    other->restoreState(nonsense);
    QCOMPARE(other->saveState(), state);
    QJsonArray tooMany;
    for (int i = 0; i <= mostBumpNeurons; ++i) {
        tooMany.append(QJsonArray {1, 1, 1});
    }
    other->restoreState({{"neurons", tooMany}});
    QCOMPARE(other->saveState(), state);
}

QTEST_MAIN(TestBumps)
#include "tst_bumps.moc"
