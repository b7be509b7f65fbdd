// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberslider.h"
#include "ui/demos/demoregistry.h"
#include "ui/formula/formulaview.h"
#include "ui/plots/lineplot.h"
#include "ui/plots/lineplotchart.h"
#include "ui/plots/plotlegend.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/colordeficiency.h"

using namespace ui;

class TestActivationPlot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }

    void thePointFollowsTheMouseAlongTheCurve();
    void oneDragIsUndoneAtOnce();
    void keysMoveThePointToTheEnds();
    void theTangentTouchesTheCurveEverywhere();
    void aButtonShowsOneFunctionAlone();
    void controlAndWheelZoomAroundThePointer();
    void nobodyConfusesLinesOfTheSameDashes();
    void theStateComesBack();
    void nonsenseIsNamedAndLeftOut_data();
    void nonsenseIsNamedAndLeftOut();
    void screenReadersMeetASlider();
    void theFormulasFollowThePoint();
    void theLeakIsWrittenAsInTheLanguage();
    void theLegendTellsTheValuesAtThePoint();
    void buttonsZoomAndResetTheAxes();

private:
    double metric(const char* name) { return m_demo->metrics().value(name); }
    QPoint pointAt() { return m_plot->mapToPlot(m_plot->point()->place).toPoint(); }
    void drag(int pixels)
    {
        const QPoint from = pointAt();
        QTest::mousePress(m_plot, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step) {
            QTest::mouseMove(m_plot, from + QPoint(pixels * step / 8, 40));
        }
        QTest::mouseRelease(m_plot, Qt::LeftButton, {}, from + QPoint(pixels, 40));
    }

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    LinePlot* m_plot = nullptr; ///< Child of the figure.
};

void TestActivationPlot::init()
{
    m_stack.clear();
    m_demo = makeDemo("activation-plot", m_stack);
    QCOMPARE(m_demo->configure({{"functions", QJsonArray {"sigmoid"}}, {"z", 1.2}}), QString());
    m_demo->resize(880, 340);
    m_demo->show();
    QVERIFY(test::waitForActive(m_demo.get()));
    m_plot = m_demo->findChild<LinePlot*>();
}

void TestActivationPlot::thePointFollowsTheMouseAlongTheCurve()
{
    const int unit = qRound(m_plot->mapToPlot({1, 0}).x() - m_plot->mapToPlot({0, 0}).x());
    drag(2 * unit);
    QVERIFY(std::abs(metric("z") - 3.2) < 0.03);
    // The number shown, two digits, is the number used.
    QCOMPARE(metric("z"), std::round(metric("z") * 100) / 100);
    QCOMPARE(metric("output"), 1 / (1 + std::exp(-metric("z"))));
    QCOMPARE(m_plot->point()->place, QPointF(metric("z"), metric("output")));
    QCOMPARE(m_demo->findChild<NumberSlider*>()->value(), metric("z"));
}

void TestActivationPlot::oneDragIsUndoneAtOnce()
{
    drag(100);
    drag(30);
    QCOMPARE(m_stack.count(), 2);
    m_stack.undo();
    m_stack.undo();
    QCOMPARE(metric("z"), 1.2);
    QVERIFY(m_demo->isAtStart());
}

void TestActivationPlot::keysMoveThePointToTheEnds()
{
    QTest::keyClick(m_plot, Qt::Key_Right);
    QCOMPARE(metric("z"), 1.21);
    QTest::keyClick(m_plot, Qt::Key_PageDown);
    QCOMPARE(metric("z"), 0.71);
    QTest::keyClick(m_plot, Qt::Key_End);
    QCOMPARE(metric("z"), 10.0);
    QTest::keyClick(m_plot, Qt::Key_Right);
    QCOMPARE(metric("z"), 10.0);
    QTest::keyClick(m_plot, Qt::Key_Home);
    QCOMPARE(metric("z"), -10.0);
    // From a computation with 30 digits.
    QCOMPARE(metric("output"), 4.5397868702434395e-05);
    QCOMPARE(metric("slope"), 4.5395807735951673e-05);
}

void TestActivationPlot::theTangentTouchesTheCurveEverywhere()
{
    for (const char* name : {"sigmoid", "tanh", "elu", "softplus", "gelu", "identity"}) {
        for (const double z : {-9.99, -3.0, -0.51, 0.49, 2.5, 10.0}) {
            m_demo->restoreState({{"functions", QJsonArray {name}}, {"z", z - 0.01}});
            const double before = metric("output");
            m_demo->restoreState({{"z", z}});
            const double slope = metric("slope");
            QCOMPARE(m_plot->point()->slope.value(), slope);
            if (z < 10) {
                m_demo->restoreState({{"z", z + 0.01}});
                QVERIFY(std::abs((metric("output") - before) / 0.02 - slope) < 1e-4);
            }
        }
    }
}

void TestActivationPlot::aButtonShowsOneFunctionAlone()
{
    for (auto* button : m_demo->headerControls()->findChildren<QPushButton*>()) {
        if (button->text() == "ReLU") {
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(button->isChecked());
        }
    }
    QCOMPARE(m_demo->headline(), QString("ReLU"));
    QCOMPARE(metric("output"), 1.2);
    QCOMPARE(metric("slope"), 1.0);
    QTest::mouseClick(m_demo->findChild<QCheckBox*>(), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_plot->lines().size(), 1);
    m_stack.undo();
    QCOMPARE(m_plot->lines().size(), 2);
}

void TestActivationPlot::controlAndWheelZoomAroundThePointer()
{
    const QPointF where = m_plot->mapToPlot({2, 0.5});
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(
            where,
            m_plot->mapToGlobal(where),
            {},
            {0, 120},
            Qt::NoButton,
            modifiers,
            Qt::NoScrollPhase,
            false
        );
        QApplication::sendEvent(m_plot, &event);
    };
    wheel(Qt::NoModifier);
    QCOMPARE(m_plot->xRange().length(), 12.0);
    wheel(Qt::ControlModifier);
    QCOMPARE(m_plot->xRange().length(), 9.6);
    QVERIFY(std::abs(m_plot->mapToPlot({2, 0}).x() - where.x()) < 1e-6);
    QTest::keyClick(m_plot, Qt::Key_Minus);
    QTest::keyClick(m_plot, Qt::Key_0);
    QCOMPARE(m_plot->xRange(), (PlotRange {-6, 6}));
    for (int turn = 0; turn < 60; ++turn) {
        QTest::keyClick(m_plot, Qt::Key_Minus);
    }
    QVERIFY(m_plot->xRange().length() <= 120);
    for (int turn = 0; turn < 60; ++turn) {
        QTest::keyClick(m_plot, Qt::Key_Plus);
    }
    QVERIFY(m_plot->xRange().length() >= 0.25);
    QVERIFY(!m_plot->grab().isNull());
}

void TestActivationPlot::nobodyConfusesLinesOfTheSameDashes()
{
    constexpr double plain = 20; // Nine times what can just be told apart.
    m_demo->restoreState({
        {"functions",
         QJsonArray {
             "sigmoid",
             "tanh",
             "relu",
             "leaky-relu",
             "elu",
             "softplus",
             "gelu",
             "identity",
             "step"}},
        {"derivative", true},
    });
    const QList<PlotLine>& lines = m_plot->lines();
    QCOMPARE(lines.size(), 10);
    for (const Colors* colors :
         {&lightColors(), &darkColors(), &lightContrastColors(), &darkContrastColors()}) {
        for (const test::Sight sight : test::sights) {
            for (const PlotLine& one : lines) {
                for (const PlotLine& other : lines) {
                    const QColor first = test::seen(plotColor(*colors, one.color), sight);
                    const QColor second = test::seen(plotColor(*colors, other.color), sight);
                    const bool isPlain = &one == &other || one.style != other.style
                        || test::difference(first, second) >= plain;
                    QVERIFY2(isPlain, qPrintable(one.name + u'/' + other.name));
                }
            }
        }
    }
}

void TestActivationPlot::theStateComesBack()
{
    const QJsonObject state {
        {"functions", QJsonArray {"relu", "gelu", "step"}},
        {"z", -0.07},
        {"derivative", false},
        {"tangent", false},
        {"range", QJsonArray {-2.0, 3.5}},
    };
    m_demo->restoreState(state);
    QCOMPARE(m_demo->saveState(), state);
    QCOMPARE(m_plot->lines().size(), 3);
    m_demo->reset();
    QVERIFY(m_demo->isAtStart());
}

void TestActivationPlot::nonsenseIsNamedAndLeftOut_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("function") << QJsonObject {{"functions", QJsonArray {"sigmoid", "sine"}}};
    QTest::newRow("softmax") << QJsonObject {{"functions", QJsonArray {"softmax", "sigmoid"}}};
    QTest::newRow("empty range") << QJsonObject {{"range", QJsonArray {3, 3}}};
    QTest::newRow("endless range") << QJsonObject {{"range", QJsonArray {-1e300, 1e300}}};
    QTest::newRow("one end") << QJsonObject {{"range", QJsonArray {3}}};
    QTest::newRow("far z") << QJsonObject {{"z", 1e9}};
    QTest::newRow("z in words") << QJsonObject {{"z", "one"}};
}

void TestActivationPlot::nonsenseIsNamedAndLeftOut()
{
    QFETCH(QJsonObject, settings);
    auto demo = makeDemo("activation-plot", m_stack);
    QVERIFY(!demo->configure(settings).isEmpty());
    const QJsonObject state = demo->saveState();
    QCOMPARE(state.value("functions").toArray(), (QJsonArray {"sigmoid"}));
    QCOMPARE(state.value("range").toArray(), (QJsonArray {-6.0, 6.0}));
    QVERIFY(std::abs(state.value("z").toDouble()) <= 10);
}

void TestActivationPlot::screenReadersMeetASlider()
{
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(m_plot);
    QCOMPARE(reader->role(), QAccessible::Slider);
    QCOMPARE(reader->valueInterface()->currentValue().toDouble(), 1.2);
    QVERIFY(reader->text(QAccessible::Value).contains("0.77"));
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    reader->valueInterface()->setCurrentValue(-2);
    QCOMPARE(metric("z"), -2.0);
    QCOMPARE(m_stack.count(), 1);
}

void TestActivationPlot::theFormulasFollowThePoint()
{
    const auto formulas = m_demo->findChildren<FormulaView*>();
    QCOMPARE(formulas.size(), 3);
    QTest::keyClick(m_plot, Qt::Key_Home);
    QVERIFY2(
        formulas.at(1)->latex().contains("\\sigma(-10.00) = \\frac{1}{1 + e^{10.00}} = 0.00"),
        qPrintable(formulas.at(1)->latex())
    );
    QTest::keyClick(m_plot, Qt::Key_End);
    QVERIFY(formulas.at(1)->latex().contains("\\sigma(10.00) = \\frac{1}{1 + e^{-10.00}} = 1.00"));
    m_demo->restoreState({{"functions", QJsonArray {"tanh"}}, {"z", 0}});
    QVERIFY(formulas.at(0)->latex().contains("e^{-z}"));
    QVERIFY(formulas.at(1)->latex().contains(
        "\\tanh(0.00) = \\frac{e^{0.00} - e^{0.00}}{e^{0.00} + e^{0.00}} = 0.00"
    ));
    QVERIFY(formulas.at(2)->latex().contains("= 1.00"));
    QVERIFY2(
        formulas.at(1)->accessibleName().contains("0.00"),
        qPrintable(formulas.at(1)->accessibleName())
    );
}

void TestActivationPlot::theLeakIsWrittenAsInTheLanguage()
{
    const auto formulas = m_demo->findChildren<FormulaView*>();
    m_demo->restoreState({{"functions", QJsonArray {"leaky-relu"}}, {"z", 1}});
    QVERIFY2(formulas.at(0)->latex().contains("0.01"), qPrintable(formulas.at(0)->latex()));
    QVERIFY(formulas.at(2)->latex().contains("0.01"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    m_demo->restoreState({{"z", 2}});
    QLocale::setDefault(before);
    QVERIFY2(formulas.at(0)->latex().contains("0,01"), qPrintable(formulas.at(0)->latex()));
    QVERIFY(formulas.at(2)->latex().contains("0,01"));
}

void TestActivationPlot::theLegendTellsTheValuesAtThePoint()
{
    const auto* legend = m_demo->findChild<PlotLegend*>();
    m_demo->restoreState({{"functions", QJsonArray {"relu", "softplus"}}, {"z", 2}});
    // ln(1 + e^2) = 2.127
    QCOMPARE(legend->accessibleName(), "Lines: ReLU: 2.00, Softplus: 2.13, Slope of ReLU: 1.00");
    m_demo->restoreState({{"z", 0}});
    QCOMPARE(legend->accessibleName(), "Lines: ReLU: 0.00, Softplus: 0.69, Slope of ReLU: 0.00");
}

void TestActivationPlot::buttonsZoomAndResetTheAxes()
{
    const auto button = [this](const QString& name) {
        for (auto* each : m_demo->findChildren<QPushButton*>()) {
            if (each->accessibleName() == name || each->text() == name) {
                return each;
            }
        }
        return static_cast<QPushButton*>(nullptr);
    };
    QTest::mouseClick(button("Zoom Out"), Qt::LeftButton);
    QCOMPARE(m_plot->xRange(), (PlotRange {-7.5, 7.5}));
    QTest::mouseClick(button("Zoom In"), Qt::LeftButton);
    QTest::mouseClick(button("Zoom In"), Qt::LeftButton);
    QVERIFY(std::abs(m_plot->xRange().least + 4.8) < 1e-12);
    QVERIFY(std::abs(m_plot->xRange().greatest - 4.8) < 1e-12);
    QCOMPARE(m_stack.count(), 3);
    QTest::mouseClick(button("Reset Axes"), Qt::LeftButton);
    QCOMPARE(m_plot->xRange(), (PlotRange {-6, 6}));
    QVERIFY(!button("Reset Axes")->isVisible());
}

QTEST_MAIN(TestActivationPlot)
#include "tst_activationplot.moc"
