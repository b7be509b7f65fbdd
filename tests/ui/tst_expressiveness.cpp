// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/lineplot.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QRegularExpression>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"

using namespace ui;
using test::Journey;

namespace {

struct Setting
{
    NetworkPart part;
    double number;
};

/// What XOR is made of, for steps and for ReLUs. Those that are set in the figure already are left
/// out.
const QList<Setting> band {
    {weightPart(1, 1, 0), 1},
    {neuronPart(1, 0), 3},
    {weightPart(1, 0, 1), -1},
    {weightPart(1, 1, 1), -1},
    {neuronPart(1, 1), 3},
    {weightPart(2, 0, 0), 2},
    {weightPart(2, 1, 0), 2},
    {neuronPart(2, 0), -3},
};
const QList<Setting> valley {
    {weightPart(1, 1, 0), 1},
    {weightPart(1, 0, 1), -1},
    {weightPart(2, 0, 0), -1},
    {weightPart(2, 1, 0), -1},
    {neuronPart(2, 0), 3},
};

/// The numbers in a hint, as they stand there.
QList<double> numbersIn(const QString& hint, const QString& language)
{
    const QString point = QLocale(language).decimalPoint();
    QString text = hint;
    text.remove(QRegularExpression("\\dつ")); // The first, the second.
    text.replace("nuls", "0");
    const QRegularExpression number(
        QString("−?\\d+(%1\\d+)?").arg(QRegularExpression::escape(point))
    );
    QList<double> numbers;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const QString digits = matches.next().captured();
        numbers.append(QString(digits).replace("−", "-").replace(point, ".").toDouble());
    }
    return numbers;
}

/// Two weights and a bias for each of two hidden neurons and for the output.
QList<Setting> settingsFor(const QList<double>& numbers)
{
    QList<Setting> settings;
    for (const auto& [column, row] : {std::pair {1, 0}, std::pair {1, 1}, std::pair {2, 0}}) {
        for (const int input : {0, 1}) {
            settings.append({weightPart(column, input, row), numbers.at(settings.size())});
        }
        settings.append({neuronPart(column, row), numbers.at(settings.size())});
    }
    return settings;
}

} // namespace

/// Chapter 6, as learners go through it.
class TestExpressiveness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();
    void solvedByHandIsNotTrained();
    void theHintsOfEveryLanguageLeadThere_data();
    void theHintsOfEveryLanguageLeadThere();

private:
    template <typename Part>
    static Part* part(Journey& journey, const QString& demo, const QString& name)
    {
        return Journey::part<Part>(journey.frame(demo), name);
    }
    static NetworkCanvas* canvas(Journey& journey, const QString& demo)
    {
        return journey.frame(demo)->findChild<NetworkCanvas*>();
    }
    static double number(Journey& journey, const QString& demo, const NetworkPart& part)
    {
        return *canvas(journey, demo)->picture().number(part);
    }
    static void dragTo(Journey& journey, const QString& demo, const Setting& setting);
    static bool walkTo(Journey& journey, const QString& demo, const NetworkPart& part);
    static bool typeAt(Journey& journey, const QString& demo, const Setting& setting);
    /// Drags a number sideways by some of its steps.
    static void dragNumber(Journey& journey, const QString& demo, const QString& name, int steps);
    static void train(Journey& journey, const QString& demo);
    /// Asks for hints until all were given.
    static QStringList hintsFor(Journey& journey, const QString& task);
    /// Goes through the list of functions; those with which all points are right.
    static QStringList solvingFunctions(Journey& journey, const QString& demo);
    static bool pressButton(Journey& journey, const QString& demo, const QString& text)
    {
        const bool isReached = journey.tabTo(part<QAbstractButton>(journey, demo, text));
        journey.key(Qt::Key_Space);
        return isReached;
    }
};

void TestExpressiveness::dragTo(Journey& journey, const QString& demo, const Setting& setting)
{
    constexpr int pixelsPerStep = 6;
    NetworkCanvas* diagram = canvas(journey, demo);
    const NetworkLayout& places = diagram->layoutOfParts();
    const QPoint from = setting.part.kind == PartKind::Weight
        ? places.findEdge(setting.part)->label.center().toPoint()
        : places.find(setting.part)->bias.center().toPoint();
    const int steps = qRound(10 * (setting.number - number(journey, demo, setting.part)));
    journey.pull(
        diagram, from, QPoint(0, -steps * pixelsPerStep)
    ); // The page makes room for texts.
    QCOMPARE(number(journey, demo, setting.part), setting.number);
}

bool TestExpressiveness::walkTo(Journey& journey, const QString& demo, const NetworkPart& part)
{
    NetworkCanvas* diagram = canvas(journey, demo);
    if (!journey.tabTo(diagram)) {
        return false;
    }
    journey.key(Qt::Key_Home);
    journey.key(Qt::Key_Right, 2 * part.column - (part.kind == PartKind::Weight ? 1 : 0));
    for (int step = 0; step < 10 && diagram->selection() != part; ++step) {
        journey.key(Qt::Key_Down, 1, Qt::ControlModifier);
    }
    return diagram->selection() == part;
}

bool TestExpressiveness::typeAt(Journey& journey, const QString& demo, const Setting& setting)
{
    const bool isReached = walkTo(journey, demo, setting.part);
    journey.type(QString::number(setting.number));
    journey.key(Qt::Key_Return);
    return isReached && number(journey, demo, setting.part) == setting.number;
}

void TestExpressiveness::dragNumber(
    Journey& journey, const QString& demo, const QString& name, int steps
)
{
    constexpr int pixelsPerStep = 4;
    auto* field = part<NumberField>(journey, demo, name);
    const QPoint from = field->rect().center();
    journey.drag(field, from, from + QPoint(steps * pixelsPerStep, 0));
}

void TestExpressiveness::train(Journey& journey, const QString& demo)
{
    journey.click(part<QAbstractButton>(journey, demo, "Train"));
    QVERIFY(part<QAbstractButton>(journey, demo, "Stop"));
}

void TestExpressiveness::everyShownSolutionIsOne()
{
    Journey journey("06-expressiveness");
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestExpressiveness::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey("06-expressiveness");
    QVERIFY(journey.isOpen());

    journey.choose("no-interaction", 0);
    for (const Setting& setting : band) {
        dragTo(journey, "by-hand", setting);
    }
    TRY_VERIFY(journey.isDone("xor-by-hand"));
    journey.answer("valley-sum", "6");
    for (const Setting& setting : valley) {
        dragTo(journey, "valley", setting);
    }
    TRY_VERIFY(journey.isDone("xor-valley"));

    train(journey, "trained");
    TRY_VERIFY(journey.isDone("xor-trained"));
    journey.choose("spare-neurons", 1);

    constexpr int farEnough = 10; // Numbers stop where their range ends.
    dragNumber(journey, "spiral", "Hidden layers", farEnough);
    for (const char* layer : {"1", "2", "3"}) {
        const QString name = QString("Neurons in hidden layer %1").arg(layer);
        dragNumber(journey, "spiral", name, farEnough);
    }
    QCOMPARE(journey.metric("spiral", "hidden_neurons"), 24.0);
    train(journey, "spiral");
    TRY_VERIFY(journey.isDone("spiral"));

    journey.choose("five-identities", 2);
    TRY_COMPARE(journey.metric("flat", "bend"), 0.0); // The figure shows what happens.
    journey.answer("where-it-bends", "-1.5");
    dragNumber(journey, "bump", "Weight out v", -13);
    TRY_VERIFY(journey.isDone("two-steps"));
    journey.choose("what-it-promises", 3);
    dragNumber(journey, "sine", "Hidden neurons", -4);
    train(journey, "sine");
    TRY_VERIFY(journey.isDone("few-neurons"));
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestExpressiveness::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey("06-expressiveness");
    QVERIFY(journey.isOpen());

    QVERIFY(journey.chooseByKeys("no-interaction", 0));
    for (const Setting& setting : band) {
        QVERIFY(typeAt(journey, "by-hand", setting));
    }
    TRY_VERIFY(journey.isDone("xor-by-hand"));
    QVERIFY(journey.answerByKeys("valley-sum", "6"));
    for (const Setting& setting : valley) {
        QVERIFY(typeAt(journey, "valley", setting));
    }
    TRY_VERIFY(journey.isDone("xor-valley"));

    QVERIFY(pressButton(journey, "trained", "Train"));
    TRY_VERIFY(journey.isDone("xor-trained"));
    journey.key(Qt::Key_Space); // Stop.
    QVERIFY(journey.chooseByKeys("spare-neurons", 1));

    QVERIFY(journey.typeInto(part<NumberField>(journey, "spiral", "Hidden layers"), "3"));
    for (const char* layer : {"1", "2", "3"}) {
        const QString name = QString("Neurons in hidden layer %1").arg(layer);
        QVERIFY(journey.typeInto(part<NumberField>(journey, "spiral", name), "8"));
    }
    QVERIFY(journey.tabTo(part<QComboBox>(journey, "spiral", "Activation function")));
    journey.key(Qt::Key_Up); // ReLU comes before tanh.
    QVERIFY(pressButton(journey, "spiral", "Train"));
    TRY_VERIFY(journey.isDone("spiral"));

    QVERIFY(journey.chooseByKeys("five-identities", 2));
    QVERIFY(journey.answerByKeys("where-it-bends", "-1.5"));
    QVERIFY(journey.typeInto(part<NumberField>(journey, "bump", "Weight out v"), "-1"));
    TRY_VERIFY(journey.isDone("two-steps"));
    QVERIFY(journey.chooseByKeys("what-it-promises", 3));
    QVERIFY(journey.typeInto(part<NumberField>(journey, "sine", "Hidden neurons"), "4"));
    QVERIFY(pressButton(journey, "sine", "Train"));
    TRY_VERIFY(journey.isDone("few-neurons"));
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestExpressiveness::solvedByHandIsNotTrained()
{
    Journey journey("06-expressiveness");
    QVERIFY(journey.isOpen());
    QVERIFY(walkTo(journey, "trained", neuronPart(2, 0)));
    journey.key(Qt::Key_Up); // A nudge that does training no harm.
    QCOMPARE(journey.metric("trained", "edits"), 1.0);
    QVERIFY(pressButton(journey, "trained", "Train"));
    TRY_COMPARE(journey.metric("trained", "accuracy"), 1.0);
    QVERIFY(!journey.isDone("xor-trained")); // A hand has helped.
}

QStringList TestExpressiveness::hintsFor(Journey& journey, const QString& task)
{
    QStringList hints;
    auto* more = Journey::part<QAbstractButton>(journey.card(task), "Hint");
    for (journey.click(more); !hints.contains(journey.card(task)->said()); journey.click(more)) {
        hints.append(journey.card(task)->said());
    }
    return hints;
}

QStringList TestExpressiveness::solvingFunctions(Journey& journey, const QString& demo)
{
    auto* list = part<QComboBox>(journey, demo, "Activation function");
    list->setFocus();
    journey.key(Qt::Key_Home);
    QStringList solving;
    for (int row = 0; row < list->count(); ++row) {
        const bool isSolved = journey.metric(demo, "accuracy") == 1;
        solving += isSolved ? QStringList(list->currentText()) : QStringList();
        journey.key(Qt::Key_Down);
    }
    return solving;
}

void TestExpressiveness::theHintsOfEveryLanguageLeadThere_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestExpressiveness::theHintsOfEveryLanguageLeadThere()
{
    QFETCH(const QString, language);
    Journey journey("06-expressiveness", language);
    QVERIFY(journey.isOpen());

    const QStringList hints = hintsFor(journey, "xor-by-hand");
    QCOMPARE(hints.size(), 3);
    const QList<double> told = numbersIn(hints.last(), language);
    QCOMPARE(told.size(), 13); // All for steps; for ReLUs a hidden bias, and those of the output.
    for (const Setting& setting : settingsFor(told.mid(0, 9))) {
        dragTo(journey, "by-hand", setting);
    }
    TRY_VERIFY(journey.isDone("xor-by-hand"));
    // With a ReLU it falls apart, the lesson says.
    QCOMPARE(solvingFunctions(journey, "by-hand"), (QStringList {"Sigmoid", "tanh", "Step"}));

    const QStringList valleyHints = hintsFor(journey, "xor-valley");
    QCOMPARE(valleyHints.size(), 3);
    const QList<double> hidden = numbersIn(valleyHints.first(), language);
    const QList<double> output = numbersIn(valleyHints.last(), language);
    QCOMPARE(hidden.size(), 5);
    QCOMPARE(output.size(), 4);
    QCOMPARE(output[3], output[2]); // The bias is the height of the valley at the border.
    QCOMPARE(told.mid(9), hidden.mid(4) + output.mid(0, 3)); // As the other task has it, too.
    const double bias = hidden[4];
    const QList<double> all {hidden[0], hidden[1], bias, hidden[2], hidden[3], bias};
    for (const Setting& setting : settingsFor(all + output.mid(0, 3))) {
        dragTo(journey, "valley", setting);
    }
    TRY_VERIFY(journey.isDone("xor-valley"));
    const QStringList valleys = solvingFunctions(journey, "valley");
    for (const char* function : {"ReLU", "Leaky ReLU", "ELU", "Softplus", "GELU"}) {
        QVERIFY2(valleys.contains(function), qPrintable(valleys.join(' ')));
    }
}

QTEST_MAIN(TestExpressiveness)
#include "tst_expressiveness.moc"
