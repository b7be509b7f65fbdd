// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/demos/demoregistry.h"
#include "ui/demos/passsteps.h"
#include "ui/demos/sumlinesview.h"
#include "ui/network/networkcanvas.h"
#include "ui/theme/theme.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/calculator.h"

using namespace test;
using namespace ui;

namespace {

bool moves(const QObject& figure)
{
    const auto isRunning = [](const QAbstractAnimation* animation) {
        return animation->state() == QAbstractAnimation::Running;
    };
    return std::ranges::any_of(figure.findChildren<QTimer*>(), &QTimer::isActive)
        || std::ranges::any_of(figure.findChildren<QAbstractAnimation*>(), isRunning);
}

} // namespace

class TestForwardPass : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_demo.reset(); }
    void everyPrintedLineIsWhatACalculatorGives();
    void theSumsAreThoseOfTheDiagram();
    void backShowsExactlyWhatWasThere();
    void theSignsStandInBrackets();
    void theLinesAreCopiedAsLatexAndAsText();
    void nothingIsShownBeforeItIsKnown();
    void aTypedSeedStartsAgainAndCanBeUndone();
    void playGoesToTheEndAndStops();
    void withoutMotionPlayGoesStepByStep();
    void nonsenseInTheStateIsLeftOut();

private:
    QPushButton* button(const QString& text) const;
    NetworkCanvas& canvas() const { return *m_demo->findChild<NetworkCanvas*>(); }
    QString everythingShown() const;
    /// The sums as they stand in the figure, line by line.
    QStringList linesShown() const
    {
        QTextDocument text;
        text.setHtml(m_demo->findChild<SumLinesView*>()->text());
        return text.toPlainText().split('\n');
    }

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
    m_demo->hide();
    for (int seed = 0; seed < 1000; ++seed) {
        m_demo->restoreState({{"seed", seed}, {"step", 1}});
        Calculator calculator;
        QList<QStringList> forwards;
        double wrongOutput = 0;
        for (int step = 1; step <= lastPassStep; ++step) {
            forwards.append(linesShown());
            for (const QString& line : forwards.last()) {
                QCOMPARE(calculator.problemIn(line), QString());
            }
            wrongOutput = step == 8 ? calculator.known["ŷ"] : wrongOutput;
            button("Next")->click();
        }
        QVERIFY(std::abs(calculator.known["y"] - wrongOutput) > 0.095);
        QCOMPARE(calculator.known["ŷ"], calculator.known["y"]);
        for (int step = lastPassStep; step >= 1; --step) {
            QCOMPARE(linesShown(), forwards.at(step - 1));
            button("Back")->click();
        }
    }
}

void TestForwardPass::theSumsAreThoseOfTheDiagram()
{
    m_demo->hide();
    // The neurons whose sums are written out, by step.
    const QHash<int, QList<NetworkPart>> neurons {
        {5, {neuronPart(1, 0)}},
        {6, {neuronPart(1, 1)}},
        {7, {neuronPart(2, 0)}},
        {10, {neuronPart(1, 0), neuronPart(1, 1), neuronPart(2, 0)}}};
    for (int seed = 0; seed < 1000; ++seed) {
        for (auto step = neurons.begin(); step != neurons.end(); ++step) {
            m_demo->restoreState({{"seed", seed}, {"step", step.key()}});
            const QStringList lines = linesShown();
            const NetworkPicture& picture = canvas().picture();
            QCOMPARE(lines.size(), step->size());
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const NetworkPart neuron = step->at(i);
                QList<double> wanted {*picture.neuron(neuron).bias};
                const auto& sources = picture.columns.at(std::size_t(neuron.column) - 1).neurons;
                for (int source = 0; source < int(sources.size()); ++source) {
                    wanted +=
                        *picture.edge(weightPart(neuron.column, source, neuron.neuron)).weight;
                    wanted += sources.at(std::size_t(source)).text.toDouble();
                }
                const QList<double> printed = numbersIn(lines.at(i));
                QCOMPARE(printed.mid(0, wanted.size()), wanted);
                QCOMPARE(printed.last(), picture.neuron(neuron).text.toDouble());
            }
        }
    }
}

void TestForwardPass::backShowsExactlyWhatWasThere()
{
    QStringList texts;
    std::vector<NetworkPicture> pictures;
    QList<QImage> images;
    for (int step = 1; step <= lastPassStep; ++step) {
        canvas().stopPulses();
        images.append(m_demo->grab().toImage());
        texts.append(everythingShown());
        pictures.push_back(canvas().picture());
        button("Next")->click();
    }
    QVERIFY(!button("Next")->isEnabled());
    for (int step = lastPassStep; step >= 1; --step) {
        QCOMPARE(everythingShown(), texts[step - 1]);
        QVERIFY(canvas().picture() == pictures[static_cast<std::size_t>(step) - 1]);
        QCOMPARE(m_demo->grab().toImage(), images.at(step - 1));
        QCOMPARE(m_demo->metrics().value("step"), static_cast<double>(step));
        button("Back")->click();
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

void TestForwardPass::theLinesAreCopiedAsLatexAndAsText()
{
    m_demo->restoreState({{"step", 8}});
    auto* lines = m_demo->findChild<SumLinesView*>();
    QCOMPARE(lines->accessibleName(), lines->plainText());
    QVERIFY(lines->focusPolicy() & Qt::TabFocus);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_C, Qt::ControlModifier);
    const QString latex = QGuiApplication::clipboard()->text();
    QVERIFY2(latex.startsWith("(y - \\hat{y})^2 = (0."), qPrintable(latex));
    QContextMenuEvent menuKey(
        QContextMenuEvent::Keyboard, {4, 4}, lines->mapToGlobal(QPoint(4, 4))
    );
    QApplication::sendEvent(lines, &menuKey);
    for (QAction* action : lines->findChild<QMenu*>()->actions()) {
        if (action->text() == "Copy as text") {
            action->trigger();
        }
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), lines->plainText());
    QVERIFY(lines->plainText().startsWith("(y − ŷ)² = (0."));
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
    auto* seed = m_demo->findChild<NumberField*>();
    seed->selectAll();
    QTest::keyClicks(seed, "1843");
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(m_demo->saveState(), (QJsonObject {{"seed", 1843}, {"step", 1}}));
    m_stack.undo();
    QCOMPARE(m_demo->saveState(), (QJsonObject {{"seed", 7}, {"step", 2}}));
    QCOMPARE(seed->value(), 7.0);
}

void TestForwardPass::playGoesToTheEndAndStops()
{
    m_demo->restoreState({{"step", 10}});
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    QVERIFY(button("Pause"));
    TRY_COMPARE(m_demo->metrics().value("step"), 11.0);
    TRY_VERIFY(button("Play"));
    QCOMPARE(m_demo->metrics().value("squared_error"), 0.0);
}

void TestForwardPass::withoutMotionPlayGoesStepByStep()
{
    applyTheme(*qApp, {.reducedMotion = true});
    m_demo->restoreState({{"step", 9}});
    QSignalSpy arrived(m_demo->findChild<NetworkCanvas*>(), &NetworkCanvas::pulsesArrived);
    for (const double expected : {10.0, 11.0, 1.0}) {
        QTest::mouseClick(button("Play"), Qt::LeftButton);
        QCOMPARE(m_demo->metrics().value("step"), expected);
        QVERIFY(button("Pause") == nullptr);
        QVERIFY(!moves(*m_demo));
    }
    QVERIFY(!arrived.isEmpty()); // What travels along the edges is at its end at once.
    applyTheme(*qApp, {});
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
