// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demoregistry.h"
#include "ui/demos/passsteps.h"
#include "ui/network/networkcanvas.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace ui;

namespace {

/// The numbers printed in a line, in order, with their real minus signs.
QList<double> numbersIn(QString text)
{
    static const QRegularExpression number("\\x{2212}?\\d+\\.\\d+");
    text.replace(" \u2212 ", " minus ");
    QList<double> numbers;
    for (const auto& match : number.globalMatch(text)) {
        numbers.append(match.captured().replace(QChar(0x2212), '-').toDouble());
    }
    return numbers;
}

/// What a calculator gives for a printed sum: bias, then pairs of factors, then z, z and sigma(z).
QString sumProblem(const QString& line, int pairs)
{
    const QList<double> numbers = numbersIn(line);
    if (numbers.size() != 1 + 2 * pairs + 3) {
        return "other numbers than expected: " + line;
    }
    double z = numbers[0];
    for (int i = 0; i < pairs; ++i) {
        z += numbers[1 + 2 * i] * numbers[2 + 2 * i];
    }
    const QList<double> results = numbers.mid(1 + 2 * pairs);
    const double sigma = std::round(100 / (1 + std::exp(-results[0]))) / 100;
    const bool right = std::abs(z - results[0]) < 1e-9 && results[1] == results[0]
        && std::abs(results[2] - sigma) < 1e-9;
    return right ? QString() : line;
}

QString errorProblem(const QString& line)
{
    const QList<double> numbers = numbersIn(line);
    if (numbers.size() != 3) {
        return "other numbers than expected: " + line;
    }
    const double difference = numbers[0] - numbers[1];
    return std::abs(difference * difference - numbers[2]) < 1e-9 ? QString() : line;
}

} // namespace

class TestForwardPass : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_demo.reset(); }
    void everyPrintedLineIsWhatACalculatorGives();
    void theLinesOfALaterStepUseTheResultsOfEarlierOnes();
    void backShowsExactlyWhatWasThere();
    void theSignsStandInBrackets();
    void nothingIsShownBeforeItIsKnown();
    void aTypedSeedStartsAgainAndCanBeUndone();
    void playGoesToTheEndAndStops();
    void nonsenseInTheStateIsLeftOut();

private:
    QPushButton* button(const QString& text) const;
    NetworkCanvas& canvas() const { return *m_demo->findChild<NetworkCanvas*>(); }
    QString everythingShown() const;

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
};

void TestForwardPass::init()
{
    m_stack.clear();
    m_demo = makeDemo("forward-pass", m_stack);
    QVERIFY(m_demo);
    QCOMPARE(m_demo->configure({{"seed", 7}, {"step", 1}}), QString());
    m_demo->resize(880, 700);
    m_demo->show();
}

QPushButton* TestForwardPass::button(const QString& text) const
{
    for (QPushButton* each : m_demo->findChildren<QPushButton*>()) {
        if (each->text().contains(text)) {
            return each;
        }
    }
    return nullptr;
}

QString TestForwardPass::everythingShown() const
{
    QString all;
    for (const QLabel* label : m_demo->findChildren<QLabel*>()) {
        all += label->text() + '\n';
    }
    return all;
}

void TestForwardPass::everyPrintedLineIsWhatACalculatorGives()
{
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const TenthsProblem problem = problemFromSeed(seed);
        QStringList forwards;
        for (int step = 1; step <= lastPassStep; ++step) {
            const PassStep shown = passStep(problem, step);
            for (std::size_t i = 0; i < shown.lines.size(); ++i) {
                const QString line = plainText(shown.lines[i]);
                forwards.append(line);
                const bool isHidden = step == 5 || step == 6 || (step == 10 && i < 2);
                const bool isOutput = step == 7 || (step == 10 && i == 2);
                const QString wrong = isHidden ? sumProblem(line, 3)
                    : isOutput                 ? sumProblem(line, 2)
                    : step == 8 || step == 11  ? errorProblem(line)
                                               : QString();
                QCOMPARE(wrong, QString());
            }
        }
        QStringList backwards;
        for (int step = lastPassStep; step >= 1; --step) {
            const PassStep shown = passStep(problem, step);
            for (std::size_t i = shown.lines.size(); i > 0; --i) {
                backwards.prepend(plainText(shown.lines[i - 1]));
            }
        }
        QCOMPARE(backwards, forwards);
        const QList<double> wrong = numbersIn(plainText(passStep(problem, 8).lines[0]));
        QVERIFY(std::abs(wrong[0] - wrong[1]) > 0.095);
        const QList<double> right = numbersIn(plainText(passStep(problem, 11).lines[0]));
        QCOMPARE(right[0], right[1]);
    }
}

void TestForwardPass::theLinesOfALaterStepUseTheResultsOfEarlierOnes()
{
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const TenthsProblem problem = problemFromSeed(seed);
        const auto last = [&problem](int step) {
            return numbersIn(plainText(passStep(problem, step).lines[0])).last();
        };
        const QList<double> output = numbersIn(plainText(passStep(problem, 7).lines[0]));
        QCOMPARE(output[2], last(5));
        QCOMPARE(output[4], last(6));
        const QList<double> point = numbersIn(plainText(passStep(problem, 1).lines[0]));
        const QList<double> first = numbersIn(plainText(passStep(problem, 5).lines[0]));
        QCOMPARE((QList<double> {first[2], first[4], first[6]}), point.mid(0, 3));
        const QList<double> error = numbersIn(plainText(passStep(problem, 8).lines[0]));
        QCOMPARE(error[0], point[3]);
        QCOMPARE(error[1], last(7));
    }
}

void TestForwardPass::backShowsExactlyWhatWasThere()
{
    QStringList texts;
    std::vector<NetworkPicture> pictures;
    for (int step = 1; step <= lastPassStep; ++step) {
        texts.append(everythingShown());
        pictures.push_back(canvas().picture());
        QTest::mouseClick(button("Next"), Qt::LeftButton);
    }
    QVERIFY(!button("Next")->isEnabled());
    for (int step = lastPassStep; step >= 1; --step) {
        QCOMPARE(everythingShown(), texts[step - 1]);
        QVERIFY(canvas().picture() == pictures[static_cast<std::size_t>(step) - 1]);
        QCOMPARE(m_demo->metrics().value("step"), static_cast<double>(step));
        QTest::mouseClick(button("Back"), Qt::LeftButton);
    }
    QCOMPARE(m_stack.count(), 0);
    QVERIFY(m_demo->isAtStart());
}

void TestForwardPass::theSignsStandInBrackets()
{
    const TenthsNetwork network {{{{8, -3, 6}, {-5, 9, 4}}}, {-1, 3}, {9, -7}, 2};
    const TenthsInputs inputs {15, 2, 20};
    QCOMPARE(
        plainText(hiddenLine(network, inputs, 0)),
        QString("z₁ = −0.1 + 0.8 × 1.5 + (−0.3) × 0.2 + 0.6 × 2.0 = 2.24    h₁ = σ(2.24) = 0.90")
    );
    QCOMPARE(
        plainText(outputLine(network, inputs)),
        QString("z = 0.2 + 0.9 × 0.90 + (−0.7) × 0.63 = 0.569    ŷ = σ(0.569) = 0.64")
    );
    QCOMPARE(plainText(errorLine(30, 64)), QString("(y − ŷ)² = (0.30 − 0.64)² = 0.1156"));
}

void TestForwardPass::nothingIsShownBeforeItIsKnown()
{
    const TenthsProblem problem = problemFromSeed(7);
    const auto at = [&problem](int step) { return passStep(problem, step).picture; };
    QVERIFY(!at(1).edge(weightPart(1, 0, 0)).weight);
    QVERIFY(at(2).edge(weightPart(1, 0, 0)).weight);
    QVERIFY(!at(2).edge(weightPart(2, 0, 0)).weight);
    QCOMPARE(at(3).neuron(neuronPart(0, 0)).text, QString("x₁"));
    QCOMPARE(at(4).neuron(neuronPart(1, 0)).text, QString("?"));
    QVERIFY(at(5).neuron(neuronPart(1, 0)).text != QString("?"));
    QCOMPARE(at(5).neuron(neuronPart(1, 1)).text, QString("?"));
    QCOMPARE(at(6).neuron(neuronPart(2, 0)).text, QString("?"));
    QCOMPARE(at(5).edge(weightPart(1, 2, 0)).light, Light::Live);
    QCOMPARE(at(5).edge(weightPart(1, 2, 1)).light, Light::Dim);
}

void TestForwardPass::aTypedSeedStartsAgainAndCanBeUndone()
{
    QTest::mouseClick(button("Next"), Qt::LeftButton);
    auto* seed = m_demo->findChild<QSpinBox*>();
    seed->selectAll();
    QTest::keyClicks(seed, "1843");
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(m_demo->saveState(), (QJsonObject {{"seed", 1843}, {"step", 1}}));
    m_stack.undo();
    QCOMPARE(m_demo->saveState(), (QJsonObject {{"seed", 7}, {"step", 2}}));
    QCOMPARE(seed->value(), 7);
}

void TestForwardPass::playGoesToTheEndAndStops()
{
    m_demo->restoreState({{"step", 10}});
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    QVERIFY(button("Pause"));
    QTRY_COMPARE(m_demo->metrics().value("step"), 11.0);
    QTRY_VERIFY(button("Play"));
    QCOMPARE(m_demo->metrics().value("squared_error"), 0.0);
}

void TestForwardPass::nonsenseInTheStateIsLeftOut()
{
    const QJsonObject before = m_demo->saveState();
    for (const double bad : {0.0, -3.0, 12.0, 1e30, std::nan("")}) {
        m_demo->restoreState({{"step", bad}});
        QCOMPARE(m_demo->saveState(), before);
    }
    m_demo->restoreState({{"seed", "seven"}});
    QCOMPARE(m_demo->saveState(), before);
    QVERIFY(makeDemo("forward-pass", m_stack)->configure({{"step", 12}}).contains("step"));
}

QTEST_MAIN(TestForwardPass)
#include "tst_forwardpass.moc"
