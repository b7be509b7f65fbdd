// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program as a screen reader finds it: each thing has a name, says what it is and
// can be reached.

#include "ui/labs/correctionrow.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/playground.h"
#include "ui/labs/seenview.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/neurongrid.h"
#include "ui/plots/scorebar.h"
#include "ui/shell/aboutnote.h"
#include "ui/shell/desktopdialogs.h"
#include "ui/shell/windowactions.h"

#include <QButtonGroup>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/patience.h"
#include "tests/ui/begin.h"
#include "tests/ui/paintedfigures.h"
#include "tests/ui/program.h"
#include "tests/ui/spokenhands.h"
#include "tests/ui/spokentree.h"

namespace {

/// Shows every tab of the Digit lab, with something in it, and calls `look`.
template <typename Look>
void openTabs(test::Program& program, const Look& look)
{
    const QString lab = "digit-lab";
    QVERIFY(program.turnTo(lab));
    ui::Page& page = program.window().page();
    test::beginEverything(page);
    QVERIFY(program.turnTo(lab));
    emit page.findChild<ui::CorrectionRow*>()->digitChosen(1);
    emit page.findChild<ui::SeenView*>()->image().pixelChosen({14, 14});
    for (QAbstractButton* tab :
         page.findChild<ui::LabTabs*>()->findChild<QButtonGroup*>()->buttons()) {
        tab->click();
        QVERIFY(program.turnTo(lab));
        look();
    }
}

/// Has two runs of the playground stand side by side.
void compare(test::Program& program)
{
    QVERIFY(program.turnTo("playground"));
    auto& page = static_cast<ui::Playground&>(program.window().page());
    page.run().step();
    QVERIFY(test::waitFor([&page] { return !page.run().isRunning(); }));
    page.comparison().setDifference({ui::SetupPart::LearningRate, 0.3});
    page.comparison().setOn(true);
    QVERIFY(test::waitFor([&page] { return !page.comparison().runB().isRunning(); }));
    QVERIFY(program.turnTo("playground"));
}

} // namespace

class TestAccessibleTree : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsNamedAndReached_data();
    void everyPartIsNamedAndReached();
    void whatOpensInTheDigitLabIsNamedToo();
    void everyTabOfTheDigitLabIsNamedToo();
    void twoRunsAreNamedToo();
    void dialogsAreNamedToo();
    void whatIsPaintedIsToldToo();
    void silenceIsFound();
    void faultsAreFound();
};

void TestAccessibleTree::everyPartIsNamedAndReached_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& id : test::Program::pageIds()) {
        QTest::addRow("%s", qPrintable(id)) << id;
    }
}

void TestAccessibleTree::everyPartIsNamedAndReached()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo(page));
    const test::SpokenTree tree(program.window());
    QVERIFY(tree.count() > 20);
    QVERIFY2(tree.faults().isEmpty(), qPrintable(tree.faults().join(QChar(u'\n'))));

    test::beginEverything(program.window().page());
    QVERIFY(program.turnTo(page));
    const test::SpokenTree begun(program.window());
    QVERIFY2(begun.faults().isEmpty(), qPrintable(begun.faults().join(QChar(u'\n'))));
}

/// The first pixel of what the network sees that is not empty; null while there is none.
static QAccessibleInterface* inkedPixel(const test::SpokenHands& hands)
{
    QAccessibleInterface* picture = hands.find(QAccessible::Graphic, "What the network sees");
    for (int pixel = 0; picture != nullptr && pixel < picture->childCount(); ++pixel) {
        QAccessibleInterface* child = picture->child(pixel);
        if (child->text(QAccessible::Value) != "0") {
            return child;
        }
    }
    return nullptr;
}

void TestAccessibleTree::whatOpensInTheDigitLabIsNamedToo()
{
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo("digit-lab"));
    const test::SpokenHands hands(program.window());
    QVERIFY(hands.press(QAccessible::Button, "Random"));
    QAccessibleInterface* inked = nullptr; // Which pixels have ink depends on the digit.
    TRY_VERIFY((inked = inkedPixel(hands)) != nullptr);
    QVERIFY(hands.press(inked)); // Where that pixel leads to.
    TRY_VERIFY(hands.find(QAccessible::List, "What the pixel feeds") != nullptr);
    const test::SpokenTree tree(program.window());
    QVERIFY(tree.count() > 784); // The pixels are among them.
    QVERIFY2(tree.faults().isEmpty(), qPrintable(tree.faults().join(QChar(u'\n'))));
}

void TestAccessibleTree::everyTabOfTheDigitLabIsNamedToo()
{
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    openTabs(program, [&program] {
        const test::SpokenTree tree(program.window());
        QVERIFY2(tree.faults().isEmpty(), qPrintable(tree.faults().join(QChar(u'\n'))));
    });
}

void TestAccessibleTree::twoRunsAreNamedToo()
{
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    compare(program);
    const test::SpokenTree tree(program.window());
    QVERIFY2(tree.faults().isEmpty(), qPrintable(tree.faults().join(QChar(u'\n'))));
}

void TestAccessibleTree::dialogsAreNamedToo()
{
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo("linear-classifiers"));
    program.window().commands().keys.trigger();
    program.window().commands().preferences.trigger();
    ui::DesktopMessageBoxes boxes;
    boxes.showAbout(&program.window(), "About Lovelace", ui::aboutNote());
    boxes.showError(&program.window(), "This file cannot be opened.", "It is damaged.");
    const auto dialogs = program.window().findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 4);
    for (QDialog* dialog : dialogs) {
        QVERIFY(dialog->isVisible());
        const test::SpokenTree tree(*dialog);
        QVERIFY(tree.count() > 1);
        QVERIFY2(tree.faults().isEmpty(), qPrintable(tree.faults().join(QChar(u'\n'))));
    }
}

void TestAccessibleTree::whatIsPaintedIsToldToo()
{
    using Reason = test::PaintedFigures::Reason;
    test::PaintedFigures figures({
        {"ui::AnswerView", Reason::OneThing},    {"ui::ConfusionCell", Reason::Mark},
        {"ui::DemoFrame", Reason::Ground},       {"ui::DrawingPad", Reason::OneThing},
        {"ui::FormulaView", Reason::OneThing},   {"ui::GlossaryCard", Reason::Ground},
        {"ui::IntervalBar", Reason::OneThing},   {"ui::NetworkBar", Reason::Ground},
        {"ui::NetworkCard", Reason::Ground},     {"ui::NetworkZoomBar", Reason::Ground},
        {"ui::NeuronDrawing", Reason::OneThing}, {"ui::OrderAnswer", Reason::Ground},
        {"ui::OutputBars", Reason::OneThing},    {"ui::Panel", Reason::Ground},
        {"ui::PlotLegend", Reason::OneThing},    {"ui::ScoreBar", Reason::OneThing},
        {"ui::SearchBox", Reason::Ground},       {"ui::SideNote", Reason::Ground},
        {"ui::SumLinesView", Reason::OneThing},  {"ui::TaskCard", Reason::Ground},
        {"ui::TaskMark", Reason::Mark},          {"ui::TileView", Reason::OneThing},
        {"ui::TurnBar", Reason::Ground},
    });
    test::Program program({.choice = ui::ThemeChoice::Light, .reducedMotion = true}, {1360, 900});
    for (const QString& id : program.window().pageIds()) {
        QVERIFY(program.turnTo(id));
        figures.look(program.window());
        test::beginEverything(program.window().page());
        QVERIFY(program.turnTo(id));
        figures.look(program.window());
    }
    openTabs(program, [&] { figures.look(program.window()); });
    compare(program);
    figures.look(program.window());
    program.window().commands().search.trigger();
    figures.look(program.window());
    QVERIFY2(figures.silent().isEmpty(), qPrintable(figures.silent().join(QChar(u'\n'))));
    QCOMPARE(figures.unusedExcuses(), QStringList());
    QVERIFY(figures.met().size() > 30);
}

void TestAccessibleTree::silenceIsFound()
{
    QWidget window;
    auto* bar = new ui::ScoreBar("7", &window); // Is one thing, and tells by its name.
    bar->resize(40, 10);
    auto* grid = new ui::NeuronGrid(&window);
    grid->resize(40, 40);
    window.show();
    using Reason = test::PaintedFigures::Reason;
    test::PaintedFigures strict({});
    strict.look(window);
    QCOMPARE(strict.silent().size(), 2); // The grid has no neurons yet.
    grid->setActivations(std::vector<nn::Real> {0.5, 0.25});
    test::PaintedFigures fair({{"ui::ScoreBar", Reason::OneThing}, {"ui::TaskMark", Reason::Mark}});
    fair.look(window);
    QCOMPARE(fair.silent(), QStringList());
    QCOMPARE(fair.unusedExcuses(), QStringList("ui::TaskMark"));
}

void TestAccessibleTree::faultsAreFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    const auto add = [&](auto* widget) {
        column->addWidget(widget);
        widget->show();
        return widget;
    };
    add(new QPushButton("Go"));
    window.show();
    QCOMPARE(test::SpokenTree(window).faults(), QStringList());

    add(new QPushButton("Go"));
    QCOMPARE(test::SpokenTree(window).faults().size(), 1);
    QVERIFY(test::SpokenTree(window).faults().first().startsWith("twice: Button “Go”"));

    add(new QLineEdit);
    QVERIFY(test::SpokenTree(window).faults().last().startsWith("no name: EditableText"));

    auto* figure = add(new QWidget);
    figure->setFocusPolicy(Qt::StrongFocus);
    figure->setAccessibleName("Figure");
    QVERIFY(test::SpokenTree(window).faults().last().startsWith("no role: Client “Figure”"));
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessibletree.moc"
