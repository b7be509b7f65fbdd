// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with a screen reader hears without asking.
#include "ui/demos/demoregistry.h"
#include "ui/demos/scoreline.h"
#include "ui/network/networkcanvas.h"
#include "ui/plots/answerview.h"
#include "ui/plots/lineplot.h"
#include "ui/plots/neurongrid.h"
#include "ui/plots/scorebar.h"

#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <memory>

#include "tests/support/patience.h"
#include "tests/ui/figurechanges.h"
#include "tests/ui/listener.h"
#include "tests/ui/program.h"
#include "tests/ui/spokenhands.h"

using namespace ui;
using test::Change;
using test::Listener;

namespace {

/// One input, one neuron, and the weight between them.
NetworkPicture pictureWith(double weight)
{
    NetworkPicture picture;
    picture.columns = {
        {"Input", {{.text = "1", .input = 1}}, {}},
        {"Output", {{.bias = 0.2}}, {{.weight = weight}}},
    };
    return picture;
}

QAccessibleInterface* partOf(QWidget& figure, int index)
{
    return QAccessible::queryAccessibleInterface(&figure)->child(index);
}

/// How often parts of figures were told of.
qsizetype partEvents(QAccessible::Event event)
{
    return std::ranges::count_if(Listener::heard(), [&](const Listener::Heard& heard) {
        return heard.event == event && *heard.kind == '\0';
    });
}

/// How often something of that class was told to have another name.
qsizetype newNames(QLatin1String kind)
{
    return std::ranges::count_if(Listener::heard(), [&](const Listener::Heard& heard) {
        return heard.event == QAccessible::NameChanged && heard.kind == kind;
    });
}

/// Whether all is told that was to be told of it.
bool isStill(const QWidget& figure)
{
    const auto* timer = figure.findChild<QTimer*>("announcement");
    return timer == nullptr || !timer->isActive();
}

bool isShown(QWidget& figure)
{
    figure.show();
    figure.activateWindow();
    return test::waitForActive(&figure);
}

} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }
    void init() { Listener::forget(); }
    void aPartThatIsChosenIsTold();
    void theKeyboardThatComesBackIsTold();
    void aNumberThatChangesIsTold();
    void manyFramesAreToldOnceTheyStop();
    void aPointThatMovesIsToldOnceItStops();
    void aThresholdThatMovesIsTold();
    void whatFollowsFromAKeyIsTold_data();
    void whatFollowsFromAKeyIsTold();
    void whatTheArrowKeysComeToIsTold_data();
    void whatTheArrowKeysComeToIsTold();
    void aScoreIsTold();
    void theLossAfterAStepIsTold();
    void anAnswerIsReadOut();
    void whatIsOutOfSightIsNotReadOut();
    void aTaskThatIsMetIsReadOut();
    void aRunIsNotToldFrameByFrame();
    void figuresMayGoWhileSomebodyListens();

private:
    Listener m_listener;
};

void TestAnnouncements::aPartThatIsChosenIsTold()
{
    NetworkCanvas canvas;
    canvas.setPicture(pictureWith(0.5));
    QVERIFY(isShown(canvas));
    canvas.setFocus(Qt::TabFocusReason);
    TRY_VERIFY(Listener::hasHeard(QAccessible::Focus, "input 1, 1"));
    QTest::keyClick(&canvas, Qt::Key_Right);
    TRY_VERIFY(Listener::hasHeard(QAccessible::Focus, "weight from input 1 to output, +0.5"));
}

void TestAnnouncements::theKeyboardThatComesBackIsTold()
{
    QWidget window;
    auto* grid = new NeuronGrid(&window);
    auto* other = new QPushButton("Other", &window);
    grid->setActivations(std::vector<nn::Real> {0.5, 0.25});
    QVERIFY(isShown(window));
    for (int time = 0; time < 2; ++time) {
        grid->setFocus(Qt::TabFocusReason);
        QTest::keyClick(grid, Qt::Key_Right);
        TRY_VERIFY(Listener::hasHeard(QAccessible::Focus, "Neuron 1 answers 0.50."));
        other->setFocus(Qt::TabFocusReason);
        TRY_VERIFY(Listener::hasHeard(QAccessible::Focus, "Other"));
        TRY_VERIFY(!grid->findChild<QTimer*>()->isActive());
        Listener::forget();
    }
}

void TestAnnouncements::aNumberThatChangesIsTold()
{
    NetworkCanvas canvas;
    canvas.setPicture(pictureWith(0.5));
    QVERIFY(partOf(canvas, 2) != nullptr);
    canvas.setPicture(pictureWith(0.75));
    const QString name = "weight from input 1 to output, +0.8";
    TRY_VERIFY(Listener::hasHeard(QAccessible::NameChanged, name));
    QVERIFY(Listener::hasHeard(QAccessible::ValueChanged, name));
    QCOMPARE(partEvents(QAccessible::ValueChanged), 1);
}

void TestAnnouncements::manyFramesAreToldOnceTheyStop()
{
    NetworkCanvas canvas;
    canvas.setPicture(pictureWith(0.5));
    QVERIFY(partOf(canvas, 2) != nullptr);
    for (int frame = 1; frame <= 20; ++frame) {
        canvas.setPicture(pictureWith(0.5 + frame / 10.0));
        QCoreApplication::processEvents();
    }
    QCOMPARE(partEvents(QAccessible::ValueChanged), 0);
    TRY_COMPARE(partEvents(QAccessible::ValueChanged), 1);
    QVERIFY(Listener::hasHeard(QAccessible::ValueChanged, "weight from input 1 to output, +2.5"));
}

void TestAnnouncements::aPointThatMovesIsToldOnceItStops()
{
    LinePlot plot;
    plot.setAccessibleName("plot");
    Listener::forget();
    for (int frame = 0; frame < 20; ++frame) {
        plot.setPoint(PlotPoint {.place = {0.1 + frame, 0}, .slope = {}, .label = "here"});
        QCoreApplication::processEvents();
    }
    QVERIFY(!Listener::hasHeard(QAccessible::ValueChanged, "plot"));
    TRY_VERIFY(Listener::hasHeard(QAccessible::ValueChanged, "plot"));
    QCOMPARE(Listener::heard().last().value, QString("here"));
}

void TestAnnouncements::aThresholdThatMovesIsTold()
{
    ScoreLine line;
    line.setAccessibleName("scores");
    QVERIFY(isShown(line));
    connect(&line, &ScoreLine::thresholdMoved, &line, &ScoreLine::setThreshold);
    Listener::forget();
    QTest::keyClick(&line, Qt::Key_PageUp);
    TRY_VERIFY(Listener::hasHeard(QAccessible::ValueChanged, "scores"));
    QCOMPARE(Listener::heard().last().value, QString("Threshold 0.60"));
}

void TestAnnouncements::whatFollowsFromAKeyIsTold_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("figure"); // Where the key is pressed,
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("told"); // and what is told, here or elsewhere.
    QTest::newRow("point of three classes") << "three-classes"
                                            << "ui::RegionPlane" << int(Qt::Key_Right) << "x₁ = ";
    QTest::newRow("outputs of three classes")
        << "three-classes"
        << "ui::RegionPlane" << int(Qt::Key_Right) << "the highest";
    QTest::newRow("counts at a threshold")
        << "threshold"
        << "ui::ScoreLine" << int(Qt::Key_Home) << "false alarms";
}

void TestAnnouncements::whatFollowsFromAKeyIsTold()
{
    QFETCH(const QString, type);
    QFETCH(const QString, figure);
    QFETCH(const int, key);
    QFETCH(const QString, told);
    QUndoStack stack;
    const auto demo = makeDemo(type, stack);
    demo->resize(880, 640);
    QVERIFY(isShown(*demo));
    for (auto* part : demo->findChildren<QWidget*>()) {
        if (part->inherits(qPrintable(figure))) {
            part->setFocus(Qt::TabFocusReason);
        }
    }
    TRY_VERIFY(isStill(*demo));
    Listener::forget();
    QTest::keyClick(demo->focusWidget(), Qt::Key(key));
    const auto isHeard = [&told](const Listener::Heard& heard) {
        const bool isChange =
            heard.event == QAccessible::NameChanged || heard.event == QAccessible::ValueChanged;
        return isChange && (heard.name + heard.value).contains(told);
    };
    TRY_VERIFY(std::ranges::any_of(Listener::heard(), isHeard));
}

void TestAnnouncements::whatTheArrowKeysComeToIsTold_data()
{
    QTest::addColumn<std::function<Change()>>("begin");
    QTest::newRow("map") << std::function(test::pointsOfAMap);
    QTest::newRow("confusions") << std::function(test::confusions);
    QTest::newRow("drawings") << std::function(test::drawings);
    QTest::newRow("pixels") << std::function(test::pixels);
    QTest::newRow("years") << std::function(test::years);
}

void TestAnnouncements::whatTheArrowKeysComeToIsTold()
{
    QFETCH(const std::function<Change()>, begin);
    const auto figure = begin().figure;
    QVERIFY(isShown(*figure));
    figure->setFocus(Qt::TabFocusReason);
    QTest::keyClick(figure.get(), Qt::Key_Right);
    TRY_VERIFY(isStill(*figure));
    Listener::forget();
    QTest::keyClick(figure.get(), Qt::Key_Left);
    const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(figure.get());
    const QString here = reader->focusChild()->text(QAccessible::Name);
    QVERIFY(!here.isEmpty());
    TRY_VERIFY(
        Listener::hasHeard(QAccessible::Focus, here)
        || Listener::hasHeard(QAccessible::NameChanged, here)
    );
}

void TestAnnouncements::aScoreIsTold()
{
    ScoreBar bar("7");
    QVERIFY(isShown(bar));
    Listener::forget();
    bar.setScore(0.9, "90 %", ScoreBar::Rank::Best);
    const QString name = bar.accessibleName();
    QVERIFY2(name.contains("90 %"), qPrintable(name));
    TRY_VERIFY(Listener::hasHeard(QAccessible::NameChanged, name));
}

void TestAnnouncements::theLossAfterAStepIsTold()
{
    test::Program program({.choice = ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo("playground"));
    const test::SpokenHands hands(program.window());
    Listener::forget();
    QVERIFY(hands.press(QAccessible::Button, "Step"));
    const auto tellsTheLoss = [](const Listener::Heard& heard) {
        return heard.event == QAccessible::NameChanged
            && heard.name.startsWith("Epoch 1: training");
    };
    TRY_VERIFY(std::ranges::any_of(Listener::heard(), tellsTheLoss));
}

void TestAnnouncements::anAnswerIsReadOut()
{
    AnswerView view;
    QVERIFY(isShown(view));
    view.setAnswer("7", "93 %", AnswerView::Tone::Sure);
    view.setAnswer("9", "88 %", AnswerView::Tone::Sure);
    TRY_VERIFY(Listener::hasHeard(QAccessible::Alert, "9, 88 %"));
    QVERIFY(!Listener::hasHeard(QAccessible::Alert, "7, 93 %"));
}

void TestAnnouncements::whatIsOutOfSightIsNotReadOut()
{
    AnswerView view;
    view.setAnswer("7", "93 %", AnswerView::Tone::Sure);
    TRY_VERIFY(!view.findChild<QTimer*>()->isActive());
    QVERIFY(!Listener::hasHeard(QAccessible::Alert, "7, 93 %"));
}

void TestAnnouncements::aTaskThatIsMetIsReadOut()
{
    test::Program program({.choice = ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo("linear-classifiers"));
    const test::SpokenHands hands(program.window());
    QAccessibleInterface* figure = hands.find(QAccessible::Grouping, "Linear classifier");
    Listener::forget();
    hands.set(hands.find(QAccessible::SpinBox, "Weight w₁", figure), 1);
    hands.set(hands.find(QAccessible::SpinBox, "Weight w₂", figure), 1);
    hands.set(hands.find(QAccessible::SpinBox, "Bias", figure), 0);
    const auto saysWhy = [](const Listener::Heard& heard) {
        return heard.event == QAccessible::ObjectShow
            && heard.name.contains("There is more than one such line.");
    };
    TRY_VERIFY(std::ranges::any_of(Listener::heard(), saysWhy));
    QVERIFY(Listener::hasHeard(QAccessible::NameChanged, "Try it. Done."));
}

void TestAnnouncements::aRunIsNotToldFrameByFrame()
{
    test::Program program({.choice = ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo("playground"));
    const test::SpokenHands hands(program.window());
    QVERIFY(hands.press(QAccessible::Button, "Train"));
    QVERIFY(hands.waitFor(QAccessible::Button, "Pause"));
    Listener::forget();
    constexpr int frames = 30; // The label with the epoch changes in each.
    TRY_VERIFY(newNames(QLatin1String("ui::RoleLabel")) > frames);
    QCOMPARE(newNames(QLatin1String("ui::CalmSlider")), 0);
    QCOMPARE(newNames(QLatin1String("ui::NumberField")), 0);
    QCOMPARE(newNames(QLatin1String("ui::PlotLegend")), 0);
    QVERIFY(hands.press(QAccessible::Button, "Pause"));
    TRY_VERIFY(newNames(QLatin1String("ui::CalmSlider")) > 0);
}

void TestAnnouncements::figuresMayGoWhileSomebodyListens()
{
    auto canvas = std::make_unique<NetworkCanvas>();
    canvas->setPicture(pictureWith(0.5));
    QVERIFY(isShown(*canvas));
    canvas->setFocus(Qt::TabFocusReason);
    QVERIFY(partOf(*canvas, 1) != nullptr);
    canvas->setPicture(pictureWith(0.25));
    const QAccessible::Id id = QAccessible::uniqueId(partOf(*canvas, 1));
    canvas.reset();
    QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
