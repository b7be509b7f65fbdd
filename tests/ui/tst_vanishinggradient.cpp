// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calmslider.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/demoregistry.h"
#include "ui/demos/slopebars.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUndoStack>

#include <cmath>

#include "tests/support/patience.h"

using namespace ui;

class TestVanishingGradient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }

    void slopesMultiplyLayerByLayer();
    void numbersAreReadable_data();
    void numbersAreReadable();
    void aProductIsSpeltOut();
    void nothingIsLeftWhereTheSlopeIsZero();
    void aDragAcrossTheBarsSetsTheLayersAndIsUndoneAtOnce();
    void everythingIsDoneByKeyboard();
    void barsStandOnALogarithmicScale();
    void theAxisGrowsForTheSmallestNumbers();
    void theBarsAreSpoken();
    void theStateComesBack();
    void nonsenseIsNamedAndLeftOut_data();
    void nonsenseIsNamedAndLeftOut();
    void theSolutionsOfTheChapterMeetTheirGoals();

private:
    double metric(const char* name) { return m_demo->metrics().value(name); }
    NumberField* field(int index) { return m_demo->findChildren<NumberField*>().at(index); }

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    SlopeBars* m_bars = nullptr; ///< Child of the figure.
};

void TestVanishingGradient::init()
{
    m_stack.clear();
    m_demo = makeDemo("vanishing-gradient", m_stack);
    const QJsonObject start {{"layers", 5}, {"activation", "sigmoid"}, {"z", 0}};
    QCOMPARE(m_demo->configure(start), QString());
    m_demo->resize(880, 340);
    m_demo->show();
    QVERIFY(test::waitForActive(m_demo.get()));
    m_bars = m_demo->findChild<SlopeBars*>();
}

void TestVanishingGradient::slopesMultiplyLayerByLayer()
{
    const SlopeChain chain {4, nn::Activation::sigmoid, 0};
    QCOMPARE(chain.products(), (QList<double> {1.0 / 4, 1.0 / 16, 1.0 / 64, 1.0 / 256}));
    QCOMPARE(metric("layers"), 5.0);
    QCOMPARE(metric("product"), 1.0 / 1024);
    QCOMPARE(metric("log10_product"), -3.0102999566398120); // From a computation with 30 digits.
}

void TestVanishingGradient::numbersAreReadable_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "0";
    QTest::newRow("one") << 1.0 << "1.00";
    QTest::newRow("a quarter") << 0.25 << "0.25";
    QTest::newRow("a sixty-fourth") << 1.0 / 64 << "0.016";
    QTest::newRow("twenty quarters") << std::pow(0.25, 20) << "9.1\u00a0×\u00a010⁻¹³";
    QTest::newRow("below a power of ten") << 9.99e-7 << "1.0\u00a0×\u00a010⁻⁶";
    QTest::newRow("negative") << -3.2e-5 << "−3.2\u00a0×\u00a010⁻⁵";
    QTest::newRow("large") << 11.28 << "11.28";
}

void TestVanishingGradient::numbersAreReadable()
{
    QFETCH(double, value);
    QTEST(shortNumberText(value), "text");
}

void TestVanishingGradient::aProductIsSpeltOut()
{
    QCOMPARE(productText({1, nn::Activation::sigmoid, 0}), "0.25 = 0.25");
    QCOMPARE(productText({3, nn::Activation::sigmoid, 0}), "0.25 × 0.25 × 0.25 = 0.016");
    QCOMPARE(
        productText({20, nn::Activation::sigmoid, 0}),
        "0.25 × 0.25 × … × 0.25 = 9.1\u00a0×\u00a010⁻¹³"
    );
    // The slope of GELU at -1 is Φ(-1) - φ(-1) = 0.1587 - 0.2420.
    QCOMPARE(
        productText({2, nn::Activation::gelu, -1}), "(−0.083) × (−0.083) = 6.9\u00a0×\u00a010⁻³"
    );
}

void TestVanishingGradient::nothingIsLeftWhereTheSlopeIsZero()
{
    m_demo->restoreState({{"activation", "relu"}, {"z", -1}});
    QCOMPARE(metric("product"), 0.0);
    QCOMPARE(metric("log10_product"), -std::numeric_limits<double>::infinity());
    QVERIFY(!m_demo->grab().isNull());
}

void TestVanishingGradient::aDragAcrossTheBarsSetsTheLayersAndIsUndoneAtOnce()
{
    QTest::mousePress(m_bars, Qt::LeftButton, {}, m_bars->column(5).center().toPoint());
    for (const int layer : {7, 11, 16}) {
        QTest::mouseMove(m_bars, m_bars->column(layer).center().toPoint());
        QCOMPARE(metric("layers"), double(layer));
    }
    QTest::mouseMove(m_bars, QPoint(m_bars->width() + 200, 20));
    QCOMPARE(metric("layers"), 20.0);
    QTest::mouseRelease(m_bars, Qt::LeftButton, {}, QPoint(m_bars->width() + 200, 20));
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());
}

void TestVanishingGradient::everythingIsDoneByKeyboard()
{
    const auto sliders = m_demo->findChildren<CalmSlider*>();
    QTest::keyClick(sliders.at(0), Qt::Key_End);
    QCOMPARE(metric("layers"), 20.0);
    auto* functions = m_demo->findChild<QComboBox*>();
    functions->setFocus();
    QTest::keyClick(functions, Qt::Key_Down); // ReLU is next to the sigmoid.
    QCOMPARE(metric("product"), 0.0);
    NumberField* z = field(1);
    z->setFocus();
    z->selectAll();
    QTest::keyClicks(z, "1");
    QTest::keyClick(z, Qt::Key_Return);
    QCOMPARE(metric("product"), 1.0);
    while (m_stack.canUndo()) {
        m_stack.undo();
    }
    QVERIFY(m_demo->isAtStart());
}

void TestVanishingGradient::barsStandOnALogarithmicScale()
{
    const double decade = m_bars->heightAt(1e-3) - m_bars->heightAt(1e-2);
    QVERIFY(decade > 5);
    QCOMPARE(m_bars->heightAt(1e-9) - m_bars->heightAt(1e-8), decade);
    // What is painted: the fourth bar, of 1/256, ends at its number's height and not above.
    const QImage image = m_demo->grab().toImage();
    const QPoint corner = m_bars->mapTo(m_demo.get(), QPoint(0, 0));
    const int x = corner.x() + qRound(m_bars->column(4).center().x());
    const int top = corner.y() + qRound(m_bars->heightAt(1.0 / 256));
    const QColor bar = image.pixelColor(x, top + 8);
    QCOMPARE(image.pixelColor(x, top + 30), bar);
    QVERIFY(image.pixelColor(x, top - 5) != bar);
}

void TestVanishingGradient::theAxisGrowsForTheSmallestNumbers()
{
    m_demo->restoreState({{"layers", 20}, {"z", 10}}); // 1e-87
    QVERIFY(m_bars->heightAt(metric("product")) < m_bars->column(20).bottom());
    m_demo->restoreState({{"activation", "gelu"}, {"z", 1.5}}); // Slopes above 1.
    QVERIFY(metric("product") > 1);
    QVERIFY(m_bars->heightAt(metric("product")) >= m_bars->column(20).top());
}

void TestVanishingGradient::theBarsAreSpoken()
{
    m_demo->restoreState({{"layers", 2}});
    const QString name = m_bars->accessibleName();
    QVERIFY2(name.contains("Sigmoid") && name.contains("0.25; 0.063"), qPrintable(name));
}

void TestVanishingGradient::theStateComesBack()
{
    const QJsonObject state {{"layers", 12}, {"activation", "tanh"}, {"z", -0.37}};
    m_demo->restoreState(state);
    QCOMPARE(m_demo->saveState(), state);
    m_demo->restoreState({{"layers", 3}});
    QCOMPARE(m_demo->saveState().value("activation").toString(), "tanh");
}

void TestVanishingGradient::nonsenseIsNamedAndLeftOut_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("no layers") << QJsonObject {{"layers", 0}};
    QTest::newRow("too many layers") << QJsonObject {{"layers", 21}};
    QTest::newRow("half a layer") << QJsonObject {{"layers", 2.5}};
    QTest::newRow("words for layers") << QJsonObject {{"layers", "many"}};
    QTest::newRow("unknown function") << QJsonObject {{"activation", "softmax"}};
    QTest::newRow("z far out") << QJsonObject {{"z", 1e300}};
    QTest::newRow("z in words") << QJsonObject {{"z", "zero"}};
}

void TestVanishingGradient::nonsenseIsNamedAndLeftOut()
{
    QFETCH(QJsonObject, settings);
    const auto demo = makeDemo("vanishing-gradient", m_stack);
    QVERIFY(!demo->configure(settings).isEmpty());
    const double layers = demo->metrics().value("layers");
    QVERIFY(layers >= 1 && layers <= 20);
    QVERIFY(std::abs(demo->saveState().value("z").toDouble()) <= 10);
    QVERIFY(!std::isnan(demo->metrics().value("product")));
}

void TestVanishingGradient::theSolutionsOfTheChapterMeetTheirGoals()
{
    QFile file(":/lessons/03-activation-functions/lesson.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject tasks = QJsonDocument::fromJson(file.readAll()).object()["tasks"].toObject();
    m_demo->restoreState(tasks["twenty-layers"].toObject()["solution"].toObject());
    QCOMPARE(metric("layers"), 20.0);
    QVERIFY(metric("product") >= 0.5);
    m_demo->restoreState(tasks["ten-layers"].toObject()["reveal"].toObject());
    QCOMPARE(metric("product"), 1.0 / 1048576);
}

QTEST_MAIN(TestVanishingGradient)
#include "tst_vanishinggradient.moc"
