// SPDX-License-Identifier: GPL-3.0-or-later
// What painted figures tell those who do not see them, thing by thing.
#include "ui/controls/figureparts.h"
#include "ui/demos/slopebars.h"
#include "ui/demos/timelineevents.h"
#include "ui/demos/timelineview.h"
#include "ui/demos/unrollview.h"
#include "ui/plots/confusionview.h"
#include "ui/plots/contributionbars.h"
#include "ui/plots/digitgrid.h"
#include "ui/plots/digitimageview.h"
#include "ui/plots/neurongrid.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/patience.h"
#include "tests/ui/spokenfocus.h"

using namespace ui;

namespace {

/// Boxes side by side; the second holds a number that can be set.
class Boxes : public QWidget, public FigureParts
{
public:
    Boxes()
    {
        readParts(*this, QAccessible::List);
        setAccessibleName("boxes");
        setFocusPolicy(Qt::StrongFocus);
        resize(300, 50);
    }

    int partCount() const override { return count; }
    FigurePart part(int index) override
    {
        FigurePart box;
        box.name = QString("box %1").arg(index + 1);
        box.place = QRect(index * 100, 0, 100, 50);
        box.choose = [this, index] { chosen = index; };
        if (index == 1) {
            box.role = QAccessible::Slider;
            box.value = QString::number(number);
            box.number = PartNumber {number, 0, 10, 2, [this](double wished) { number = wished; }};
        } else {
            box.press = [this, index] { pressed = index; };
        }
        return box;
    }
    int chosenPart() const override { return chosen; }

    int count = 3;
    int chosen = -1;
    int pressed = -1;
    double number = 5;
};

QAccessibleInterface& readerOf(QWidget& figure)
{
    return *QAccessible::queryAccessibleInterface(&figure);
}

QStringList partNames(QWidget& figure)
{
    QStringList names;
    QAccessibleInterface& reader = readerOf(figure);
    for (int index = 0; index < reader.childCount(); ++index) {
        if (reader.child(index)->object() == nullptr) {
            names.append(reader.child(index)->text(QAccessible::Name));
        }
    }
    return names;
}

void act(QWidget& figure, int part, const QString& action)
{
    readerOf(figure).child(part)->actionInterface()->doAction(action);
}

void press(QWidget& figure, int part)
{
    act(figure, part, QAccessibleActionInterface::pressAction());
}

void choose(QWidget& figure, int part)
{
    act(figure, part, QAccessibleActionInterface::setFocusAction());
}

bool isShown(QWidget& figure)
{
    figure.show();
    figure.activateWindow();
    return test::waitForActive(&figure);
}

nn::DigitImage digitWithOnePixel()
{
    nn::DigitImage digit {};
    digit.at(2 * nn::digit_side + 5) = 200;
    return digit;
}

} // namespace

class TestFigureParts : public QObject
{
    Q_OBJECT

private slots:
    void partsAreChildren();
    void partsAreWhereTheyArePainted();
    void partsOutOfSightSaySo();
    void whatCanBeDoneIsDone();
    void aNumberIsSetOnItsScale();
    void theFocusIsWhereTheCursorIs();
    void partsThatAreGoneAreInvalid();
    void readersAreGoneWithTheFigure();
    void aDisabledFigureDoesNothing();

    void aGridOfDigitsIsAListOfThem();
    void aTableOfMistakesSaysEachCell();
    void barsSayTheirNumbers();
    void aLayerSaysWhatEachNeuronAnswers();
    void aPictureSaysEachPixel();
    void anUnrolledPictureSaysEachPixel();
    void aTimelineOpensItsEvents();
    void aChainOfLayersIsMadeLonger();
};

void TestFigureParts::partsAreChildren()
{
    Boxes boxes;
    QAccessibleInterface& reader = readerOf(boxes);
    QCOMPARE(reader.role(), QAccessible::List);
    QCOMPARE(reader.childCount(), 3);
    QCOMPARE(partNames(boxes), QStringList({"box 1", "box 2", "box 3"}));
    for (int index = 0; index < 3; ++index) {
        QCOMPARE(reader.indexOfChild(reader.child(index)), index);
        QCOMPARE(reader.child(index)->parent(), &reader);
        QVERIFY(reader.child(index)->isValid());
    }
    QCOMPARE(reader.child(1)->role(), QAccessible::Slider);
    QCOMPARE(reader.child(1)->text(QAccessible::Value), QString("5"));
    QVERIFY(reader.child(-1) == nullptr);
    QVERIFY(reader.child(3) == nullptr);
}

void TestFigureParts::partsAreWhereTheyArePainted()
{
    Boxes boxes;
    QVERIFY(isShown(boxes));
    QAccessibleInterface* second = readerOf(boxes).child(1);
    QCOMPARE(second->rect(), QRect(boxes.mapToGlobal(QPoint(100, 0)), QSize(100, 50)));
    const QPoint middle = second->rect().center();
    QCOMPARE(readerOf(boxes).childAt(middle.x(), middle.y()), second);
}

void TestFigureParts::partsOutOfSightSaySo()
{
    Boxes boxes;
    boxes.resize(150, 50);
    QAccessibleInterface& reader = readerOf(boxes);
    QVERIFY(!reader.child(1)->state().offscreen);
    QCOMPARE(reader.child(1)->rect().width(), 50);
    QVERIFY(reader.child(2)->state().offscreen);
    QVERIFY(reader.child(2)->rect().isNull());
}

void TestFigureParts::whatCanBeDoneIsDone()
{
    Boxes boxes;
    press(boxes, 2);
    QCOMPARE(boxes.pressed, 2);
    press(boxes, 1); // Not one of its actions.
    QCOMPARE(boxes.pressed, 2);
    act(boxes, 1, QAccessibleActionInterface::increaseAction());
    QCOMPARE(boxes.number, 7.0);
    act(boxes, 1, QAccessibleActionInterface::decreaseAction());
    QCOMPARE(boxes.number, 5.0);
    choose(boxes, 0);
    QCOMPARE(boxes.chosen, 0);
}

void TestFigureParts::aNumberIsSetOnItsScale()
{
    Boxes boxes;
    QAccessibleValueInterface* value = readerOf(boxes).child(1)->valueInterface();
    QCOMPARE(value->currentValue().toDouble(), 5.0);
    QCOMPARE(value->minimumValue().toDouble(), 0.0);
    QCOMPARE(value->maximumValue().toDouble(), 10.0);
    value->setCurrentValue(99);
    QCOMPARE(boxes.number, 10.0);
    value->setCurrentValue("nonsense");
    value->setCurrentValue(qQNaN());
    QCOMPARE(boxes.number, 10.0);
    QVERIFY(readerOf(boxes).child(0)->valueInterface() == nullptr);
}

void TestFigureParts::theFocusIsWhereTheCursorIs()
{
    Boxes boxes;
    QVERIFY(isShown(boxes));
    boxes.setFocus();
    QCOMPARE(spokenFocus(boxes), QString("boxes"));
    boxes.chosen = 2;
    QCOMPARE(spokenFocus(boxes), QString("box 3"));
    QVERIFY(readerOf(boxes).child(2)->state().focused);
    QVERIFY(!readerOf(boxes).child(0)->state().focused);
}

void TestFigureParts::partsThatAreGoneAreInvalid()
{
    Boxes boxes;
    QAccessibleInterface* gone = readerOf(boxes).child(1);
    boxes.count = 1;
    QVERIFY(!gone->isValid());
    QVERIFY(gone->state().invalid);
    QVERIFY(gone->text(QAccessible::Name).isEmpty());
    QVERIFY(gone->rect().isNull());
    QVERIFY(gone->valueInterface() == nullptr);
    gone->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(boxes.number, 5.0);
    QCOMPARE(readerOf(boxes).childCount(), 1);
    boxes.count = 2;
    QVERIFY(gone->isValid());
}

void TestFigureParts::readersAreGoneWithTheFigure()
{
    auto boxes = std::make_unique<Boxes>();
    const QAccessible::Id id = QAccessible::uniqueId(readerOf(*boxes).child(1));
    QVERIFY(QAccessible::accessibleInterface(id) != nullptr);
    boxes.reset();
    QVERIFY(QAccessible::accessibleInterface(id) == nullptr);
}

void TestFigureParts::aDisabledFigureDoesNothing()
{
    Boxes boxes;
    boxes.setEnabled(false);
    press(boxes, 0);
    readerOf(boxes).child(1)->valueInterface()->setCurrentValue(1);
    QCOMPARE(boxes.pressed, -1);
    QCOMPARE(boxes.number, 5.0);
}

void TestFigureParts::aGridOfDigitsIsAListOfThem()
{
    DigitGrid grid(2);
    grid.setTiles({{{}, "a 7"}, {{}, "a 2"}, {{}, "a 1"}});
    QCOMPARE(
        partNames(grid),
        QStringList({"Row 1, column 1: a 7", "Row 1, column 2: a 2", "Row 2, column 1: a 1"})
    );
    const QSignalSpy spy(&grid, &DigitGrid::tileChosen);
    press(grid, 2);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), 2);
}

void TestFigureParts::aTableOfMistakesSaysEachCell()
{
    ConfusionView table;
    nn::ConfusionMatrix matrix;
    matrix.class_count = 2;
    matrix.counts = {12, 2, 0, 9};
    table.setMatrix(matrix, {"3", "5"});
    QCOMPARE(
        partNames(table),
        QStringList(
            {"3 read as 3, which is right: 12 of 14",
             "3 read as 5: 2 of 14",
             "5 read as 3: 0 of 9",
             "5 read as 5, which is right: 9 of 9"}
        )
    );
    choose(table, 1);
    QCOMPARE(table.chosen(), (ConfusionView::Cell {0, 1}));
}

void TestFigureParts::barsSayTheirNumbers()
{
    ContributionBars bars;
    bars.setRows({{"Neuron 1", 0.5, "+0.5"}, {"Neuron 2", -0.25, "−0.25"}});
    QCOMPARE(partNames(bars), QStringList({"Neuron 1 +0.5", "Neuron 2 −0.25"}));
    bars.setChoosable(true);
    const QSignalSpy spy(&bars, &ContributionBars::rowChosen);
    choose(bars, 1);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(bars.chosen(), 1);
}

void TestFigureParts::aLayerSaysWhatEachNeuronAnswers()
{
    NeuronGrid grid;
    grid.setActivations(std::vector<nn::Real> {0.5, 0});
    QCOMPARE(partNames(grid), QStringList({"Neuron 1 answers 0.50.", "Neuron 2 answers 0.00."}));
    grid.setActivations(std::vector<nn::Real> {0.25, 0});
    QCOMPARE(partNames(grid).first(), QString("Neuron 1 answers 0.25."));
    QVERIFY(isShown(grid));
    choose(grid, 1);
    QCOMPARE(grid.current(), std::optional(1));
}

void TestFigureParts::aPictureSaysEachPixel()
{
    DigitImageView picture;
    picture.setDigit(digitWithOnePixel());
    QVERIFY(isShown(picture));
    const int index = 2 * 28 + 5;
    QCOMPARE(partNames(picture).size(), 784);
    QCOMPARE(partNames(picture).at(index), QString("Column 6, row 3: ink 200 of 255."));
    const QRect place = readerOf(picture).child(index)->rect();
    QCOMPARE(
        readerOf(picture).childAt(place.center().x(), place.center().y()),
        readerOf(picture).child(index)
    );
    const QSignalSpy spy(&picture, &DigitImageView::pixelChosen);
    press(picture, index);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toPoint(), QPoint(5, 2));
}

void TestFigureParts::anUnrolledPictureSaysEachPixel()
{
    UnrollView picture;
    picture.setDigit(digitWithOnePixel());
    QVERIFY(isShown(picture));
    const int index = 2 * 28 + 5;
    QCOMPARE(
        partNames(picture).at(index),
        QString("Number 62 of 784: row 3, column 6, value 200 of 255.")
    );
    choose(picture, index);
    QCOMPARE(spokenFocus(picture), partNames(picture).at(index));
}

void TestFigureParts::aTimelineOpensItsEvents()
{
    TimelineView view;
    Timeline timeline;
    timeline.events.resize(2);
    timeline.events[0].year = 1958;
    timeline.events[0].title = "Perceptron";
    timeline.events[1].year = 1986;
    timeline.events[1].title = "Backpropagation";
    view.setTimeline(timeline);
    QCOMPARE(partNames(view), QStringList({"1958: Perceptron", "1986: Backpropagation"}));
    const QSignalSpy spy(&view, &TimelineView::eventChosen);
    press(view, 1);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), 1986);
}

void TestFigureParts::aChainOfLayersIsMadeLonger()
{
    SlopeBars bars;
    SlopeChain chain;
    chain.layers = 2;
    bars.setChain(chain);
    const QStringList names = partNames(bars);
    QCOMPARE(names.size(), int(SlopeChain::mostLayers));
    QVERIFY(names.at(1).startsWith("Layer 2: 0.0"));
    QCOMPARE(names.at(2), QString("Layer 3: not in the chain"));
    const QSignalSpy spy(&bars, &SlopeBars::layersWanted);
    press(bars, 4);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), 5);
}

QTEST_MAIN(TestFigureParts)
#include "tst_figureparts.moc"
