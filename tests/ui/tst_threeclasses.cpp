// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "ui/controls/numberfield.h"
#include "ui/demos/cloudnetwork.h"
#include "ui/demos/demoregistry.h"
#include "ui/demos/intervalbar.h"
#include "ui/demos/outputbars.h"
#include "ui/demos/regionimage.h"
#include "ui/demos/regionplane.h"
#include "ui/demos/softmaxlines.h"
#include "ui/formula/formulaview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

#include "tests/support/patience.h"

using namespace ui;

namespace {

const QJsonObject start {{"point", QJsonArray {0.5, -1.0}}, {"view", "softmax"}};

/// Every number in a formula, as it is printed.
QList<double> numbersIn(const FormulaView& view)
{
    static const QRegularExpression number("-?\\d+\\.\\d+");
    QList<double> numbers;
    auto matches = number.globalMatch(view.latex());
    while (matches.hasNext()) {
        numbers.append(matches.next().captured().toDouble());
    }
    return numbers;
}

bool isRounded(double printed, double exact, double unit)
{
    return std::abs(printed - exact) <= unit / 2 + 1e-9;
}

} // namespace

class TestThreeClasses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init();
    void cleanup() { m_demo.reset(); }

    void oneNumberPassesClass1BetweenTheOthers();
    void printedSoftmaxIsWorkedOutFromPrintedNumbers();
    void theStepsOfSoftmaxReadDownwards_data();
    void theStepsOfSoftmaxReadDownwards();
    void aTieGoesToTheFirst();
    void thePointIsDraggedAndOneDragIsOneStep();
    void keysMoveThePoint();
    void typedCoordinatesMoveThePoint();
    void theViewIsChosenAndShowsItsParts();
    void regionsHaveTheAnswersOfTheNetwork();
    void theAnswerIsSpoken();
    void theStateComesBack();
    void nonsenseIsNamedAndLeftOut_data();
    void nonsenseIsNamedAndLeftOut();

private:
    double metric(const QString& name) { return m_demo->metrics().value(name); }
    QPoint at(const QPointF& place) { return m_plane->mapToPlane(place).toPoint(); }
    void checkPrintedSoftmax();

    QUndoStack m_stack;
    std::unique_ptr<Demo> m_demo;
    RegionPlane* m_plane = nullptr; ///< Child of the figure.
};

void TestThreeClasses::init()
{
    m_stack.clear();
    m_demo = makeDemo("three-classes", m_stack);
    QCOMPARE(m_demo->configure(start), QString());
    m_demo->resize(880, 520);
    m_demo->show();
    QVERIFY(test::waitForActive(m_demo.get()));
    m_plane = m_demo->findChild<RegionPlane*>();
}

void TestThreeClasses::oneNumberPassesClass1BetweenTheOthers()
{
    m_demo->restoreState({{"view", "number"}, {"point", QJsonArray {-2, -2}}});
    QCOMPARE(metric("winner"), 0.0);
    QList<int> answers;
    for (int hundredths = -200; hundredths <= 200; ++hundredths) {
        m_demo->restoreState({{"point", QJsonArray {hundredths / 100.0, -2}}});
        if (answers.isEmpty() || answers.last() != int(metric("winner"))) {
            answers.append(int(metric("winner")));
        }
        QVERIFY(metric("winner") != 1 || metric("class1_distance") > 1.5);
    }
    QCOMPARE(answers, (QList<int> {0, 1, 2}));
}

void TestThreeClasses::checkPrintedSoftmax()
{
    const auto views = m_demo->findChild<SoftmaxLines*>()->findChildren<FormulaView*>();
    QList<QList<double>> powers;
    QList<QList<double>> shares;
    QList<double> sum;
    for (const FormulaView* view : views) {
        const QList<double> numbers = numbersIn(*view);
        if (numbers.size() == 2) {
            powers.append(numbers);
        } else if (numbers.size() == 3) {
            shares.append(numbers);
        } else {
            sum = numbers;
        }
    }
    QVERIFY(powers.size() == 3 && shares.size() == 3);
    QCOMPARE(sum.size(), 4);
    double total = 0;
    double scores = 0;
    for (int label = 0; label < 3; ++label) {
        const double power = powers[label][1];
        QVERIFY(isRounded(power, std::exp(powers[label][0]), 0.001));
        QCOMPARE(sum[label], power);
        QCOMPARE(shares[label][0], power);
        QCOMPARE(shares[label][1], sum[3]);
        QVERIFY(isRounded(shares[label][2], power / sum[3], 0.001));
        QCOMPARE(metric(QStringLiteral("z%1").arg(label)), powers[label][0]);
        QCOMPARE(metric(QStringLiteral("score%1").arg(label)), shares[label][2]);
        total += power;
        scores += shares[label][2];
    }
    QVERIFY(std::abs(total - sum[3]) < 1e-9);
    QVERIFY(std::abs(scores - 1) < 0.0021);
    QList<double> sorted {shares[0][2], shares[1][2], shares[2][2]};
    std::ranges::sort(sorted);
    QVERIFY(std::abs(metric("top_two_gap") - (sorted[2] - sorted[1])) < 1e-9);
    // The highest output has the highest score.
    QCOMPARE(shares[int(metric("winner"))][2], sorted[2]);
}

void TestThreeClasses::printedSoftmaxIsWorkedOutFromPrintedNumbers()
{
    nn::Rng rng(7);
    for (int count = 0; count < 1000; ++count) {
        const double x1 = rng.uniform(-3, 3);
        const double x2 = rng.uniform(-3, 3);
        m_demo->restoreState({{"point", QJsonArray {x1, x2}}});
        checkPrintedSoftmax();
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestThreeClasses::theStepsOfSoftmaxReadDownwards_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("beside the plane") << 880 << 100;
    QTest::newRow("below the plane") << 500 << 100;
    QTest::newRow("in the largest text") << 880 << 200;
}

void TestThreeClasses::theStepsOfSoftmaxReadDownwards()
{
    QFETCH(const int, width);
    QFETCH(const int, textPercent);
    applyTheme(*qApp, {.textPercent = textPercent});
    for (int round = 0; round < 4; ++round) { // Layouts follow heights that follow widths.
        m_demo->resize(width, m_demo->heightForWidth(width));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const auto* lines = m_demo->findChild<SoftmaxLines*>();
    QList<QRect> powers;
    QList<QRect> sums;
    QList<QRect> shares;
    for (const auto* view : lines->findChildren<FormulaView*>()) {
        const qsizetype count = numbersIn(*view).size();
        QList<QRect>& step = count == 2 ? powers : count == 3 ? shares : sums;
        step.append(QRect(view->mapTo(lines, QPoint()), view->size()));
    }
    applyTheme(*qApp, {});
    QVERIFY(powers.size() == 3 && sums.size() == 1 && shares.size() == 3);
    for (int label = 0; label < 3; ++label) {
        QVERIFY(powers[label].bottom() < sums[0].top());
        QVERIFY(sums[0].bottom() < shares[label].top());
        for (const QList<QRect>& step : {powers, shares}) { // In the order of the classes.
            const bool isNext = label == 0 || step[label].top() > step[label - 1].bottom()
                || step[label].left() > step[label - 1].right();
            QVERIFY(isNext);
        }
    }
}

void TestThreeClasses::aTieGoesToTheFirst()
{
    const SoftmaxTerms tie = softmaxTerms(std::array {1.0, 1.0, -2.0});
    QCOMPARE(tie.winner(), 0);
    QCOMPARE(tie.topTwoGap(), 0);
    const SoftmaxTerms lesson = softmaxTerms(std::array {2.0, 1.0, 0.0});
    QVERIFY((lesson.powers == std::array<std::int64_t, 3> {7389, 2718, 1000}));
    QCOMPARE(lesson.sum, std::int64_t {11107});
    QVERIFY((lesson.scores == std::array {665, 245, 90}));
    QCOMPARE(nn::winner_of(nn::AnswerForm::one_number, std::array {0.5}), 0);
    QCOMPARE(nn::winner_of(nn::AnswerForm::one_number, std::array {1.5}), 1);
    QCOMPARE(nn::winner_of(nn::AnswerForm::one_number, std::array {1.51}), 2);
}

void TestThreeClasses::thePointIsDraggedAndOneDragIsOneStep()
{
    const QPointF from(0.5, -1);
    const QPointF to(-1.5, -1);
    QTest::mousePress(m_plane, Qt::LeftButton, {}, at(from));
    for (int step = 1; step <= 5; ++step) {
        QTest::mouseMove(m_plane, at(from + (to - from) * step / 5));
    }
    QTest::mouseRelease(m_plane, Qt::LeftButton, {}, at(to));
    QVERIFY(std::abs(metric("x1") + 1.5) < 0.03);
    QVERIFY(std::abs(metric("x2") + 1) < 0.03);
    QCOMPARE(metric("winner"), 0.0);
    QCOMPARE(m_stack.count(), 1);
    m_stack.undo();
    QVERIFY(m_demo->isAtStart());

    QTest::mouseClick(m_plane, Qt::LeftButton, {}, at({0, 1.5})); // It comes to the click.
    QVERIFY(std::abs(metric("x2") - 1.5) < 0.02);
    QCOMPARE(metric("winner"), 1.0);
    QTest::mousePress(m_plane, Qt::LeftButton, {}, at({0, 1.5}));
    QTest::mouseMove(m_plane, QPoint(9000, -9000));
    QTest::mouseRelease(m_plane, Qt::LeftButton, {}, QPoint(9000, -9000));
    QCOMPARE(metric("x1"), 3.0);
    QCOMPARE(metric("x2"), 3.0);
}

void TestThreeClasses::keysMoveThePoint()
{
    m_plane->setFocus();
    QTest::keyClick(m_plane, Qt::Key_Right);
    QTest::keyClick(m_plane, Qt::Key_Up);
    QCOMPARE(metric("x1"), 0.6);
    QCOMPARE(metric("x2"), -0.9);
    QTest::keyClick(m_plane, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_plane, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(metric("x1"), 0.59);
    QCOMPARE(metric("x2"), -0.91);
    for (int count = 0; count < 70; ++count) {
        QTest::keyClick(m_plane, Qt::Key_Left);
    }
    QCOMPARE(metric("x1"), -3.0);
}

void TestThreeClasses::typedCoordinatesMoveThePoint()
{
    const auto fields = m_demo->findChildren<NumberField*>();
    QCOMPARE(fields.size(), 2);
    for (int index = 0; index < 2; ++index) {
        fields[index]->setFocus();
        fields[index]->selectAll();
        QTest::keyClicks(fields[index], index == 0 ? "-1.25" : "0.75");
        QTest::keyClick(fields[index], Qt::Key_Return);
    }
    QCOMPARE(m_plane->point(), QPointF(-1.25, 0.75));
    QCOMPARE(metric("x1"), -1.25);
    QCOMPARE(metric("x2"), 0.75);
}

void TestThreeClasses::theViewIsChosenAndShowsItsParts()
{
    auto* view = qobject_cast<QComboBox*>(m_demo->headerControls());
    const auto seen = [&](int index) {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        for (int count = 0; count < index; ++count) {
            QTest::keyClick(view, Qt::Key_Down);
        }
        return QList<bool> {
            m_demo->findChild<IntervalBar*>()->isVisible(),
            m_demo->findChild<OutputBars*>()->isVisible(),
            m_demo->findChild<SoftmaxLines*>()->isVisible()};
    };
    QCOMPARE(seen(0), (QList<bool> {true, false, false}));
    QCOMPARE(metric("top_two_gap"), 1.0);
    QCOMPARE(m_demo->findChild<IntervalBar*>()->value(), metric("number"));
    QCOMPARE(seen(1), (QList<bool> {false, true, false}));
    QCOMPARE(m_demo->findChild<OutputBars*>()->picture().values[1], metric("z1"));
    QCOMPARE(seen(2), (QList<bool> {false, true, true}));
    QCOMPARE(m_demo->findChild<OutputBars*>()->picture().values[1], metric("score1"));
}

void TestThreeClasses::regionsHaveTheAnswersOfTheNetwork()
{
    constexpr int side = 120;
    for (const nn::AnswerForm form : {nn::AnswerForm::one_number, nn::AnswerForm::one_each}) {
        CloudNetwork network(form);
        const QImage image = regionImage(network, 3, side, lightColors());
        QHash<QRgb, int> classOf;
        int contradictions = 0;
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                const QRgb color = image.pixel(column, row);
                if (color == lightColors().muted.rgb()) {
                    continue; // A border.
                }
                const double x1 = -3 + 6 * (column + 0.5) / side;
                const double x2 = 3 - 6 * (row + 0.5) / side;
                const int winner = nn::winner_of(form, network.outputsAt(x1, x2));
                contradictions += classOf.value(color, winner) == winner ? 0 : 1;
                classOf.insert(color, winner);
            }
        }
        QVERIFY(classOf.size() >= 3 && contradictions < 30);
    }
}

void TestThreeClasses::theAnswerIsSpoken()
{
    QCOMPARE(m_plane->accessibleText(), "x₁ = 0.50, x₂ = −1.00: the answer is class 2");
    QAccessibleInterface* plane = QAccessible::queryAccessibleInterface(m_plane);
    QVERIFY(plane != nullptr && plane->valueInterface() != nullptr);
    plane->valueInterface()->setCurrentValue(-2.0);
    QCOMPARE(metric("x1"), -2.0);
    const QString bars = m_demo->findChild<OutputBars*>()->accessibleName();
    QVERIFY2(bars.contains("the highest"), qPrintable(bars));
}

void TestThreeClasses::theStateComesBack()
{
    const QJsonObject state {{"point", QJsonArray {-1.23, 2.5}}, {"view", "number"}};
    m_demo->restoreState(state);
    QCOMPARE(m_demo->saveState(), state);
}

void TestThreeClasses::nonsenseIsNamedAndLeftOut_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::newRow("one number") << QJsonObject {{"point", QJsonArray {1}}};
    QTest::newRow("too far") << QJsonObject {{"point", QJsonArray {0, 3.5}}};
    QTest::newRow("unknown view") << QJsonObject {{"view", "argmax"}};
}

void TestThreeClasses::nonsenseIsNamedAndLeftOut()
{
    QFETCH(QJsonObject, settings);
    const auto demo = makeDemo("three-classes", m_stack);
    const QJsonObject before = demo->saveState();
    QVERIFY(!demo->configure(settings).isEmpty());
    QCOMPARE(demo->saveState(), before);
}

QTEST_MAIN(TestThreeClasses)
#include "tst_threeclasses.moc"
