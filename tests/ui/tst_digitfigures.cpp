// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calmslider.h"
#include "ui/demos/unrollview.h"
#include "ui/plots/digitgrid.h"
#include "ui/plots/digitimageview.h"
#include "ui/theme/rolelabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

#include "tests/support/patience.h"
#include "tests/ui/digitfigure.h"

using namespace ui;
using test::DigitFigure;

/// The figures of test digits and of their pixels.
class TestDigitFigures : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedShowsTheSameDigits();
    void aClickEnlargesADigit();
    void theKeyboardChoosesADigitWithEnter();
    void onlyOneKindOfDigitIsShown();
    void reshufflingShowsOthersAndUndoBringsBack();
    void thePixelUnderThePointerTellsItsNumber();
    void theStateOfTheSamplesComesBack();
    void wrongSettingsAreToldToTheAuthor();

    void pixelsAreCountedRowByRow();
    void everyRowGoesFromThePictureToItsPlaceInTheColumn();
    void withoutMotionTheRowsAreAtTheirEndAtOnce();
    void withMotionTheRowsSlide();
    void aFigureMayGoWhileItsRowsSlide();
    void theSliderMovesTheRowsByHand();
    void aPixelIsFoundWhereItIs();
    void theKeyboardGoesFromPixelToPixelAndRowToRow();
    void theStateOfTheColumnComesBack();
    void withoutDigitsTheFiguresAreEmpty();
};

namespace {

QJsonObject samples()
{
    return {{"seed", 1998}, {"only", "all"}, {"chosen", 0}};
}

/// Middle of a pixel (from 0) of an enlarged digit.
QPoint middleOf(const DigitImageView& view, QPoint pixel)
{
    const double side = view.width() / 28.0;
    return {int((pixel.x() + 0.5) * side), int((pixel.y() + 0.5) * side)};
}

} // namespace

void TestDigitFigures::theSameSeedShowsTheSameDigits()
{
    DigitFigure one("mnist-samples", samples());
    QVERIFY(one.isOpen());
    DigitFigure other("mnist-samples", samples());
    QVERIFY(other.isOpen());
    auto* grid = one.part<DigitGrid>();
    QCOMPARE(grid->tiles().size(), 40);
    QCOMPARE(grid->tiles()[7].image, other.part<DigitGrid>()->tiles()[7].image);
    QCOMPARE(grid->tiles()[7].name, QString("a 3"));
    QCOMPARE(one.metric("digit"), 1.0);
}

void TestDigitFigures::aClickEnlargesADigit()
{
    DigitFigure figure("mnist-samples", samples());
    QVERIFY(figure.isOpen());
    auto* grid = figure.part<DigitGrid>();
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->tileRect(7).center());
    QCOMPARE(grid->chosen(), 7);
    QCOMPARE(figure.metric("digit"), 3.0);
    QVERIFY(figure.demo().isTouched());
    figure.stack().undo();
    QCOMPARE(figure.metric("digit"), 1.0);
}

void TestDigitFigures::theKeyboardChoosesADigitWithEnter()
{
    DigitFigure figure("mnist-samples", samples());
    QVERIFY(figure.isOpen());
    auto* grid = figure.part<DigitGrid>();
    grid->setFocus(Qt::TabFocusReason);
    QTest::keyClick(grid, Qt::Key_Down); // Eight columns.
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->chosen(), 0);
    QVERIFY(grid->accessibleDescription().contains("Row 1, column 8: a 3"));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(grid->chosen(), 7);
    QCOMPARE(figure.metric("digit"), 3.0);
}

void TestDigitFigures::onlyOneKindOfDigitIsShown()
{
    DigitFigure figure("mnist-samples", samples());
    QVERIFY(figure.isOpen());
    auto* only = figure.part<QComboBox>("Which digits");
    only->setFocus(Qt::TabFocusReason);
    for (int row = 0; row < 5; ++row) { // All, 0, 1, 2, 3, 4.
        QTest::keyClick(only, Qt::Key_Down);
    }
    QCOMPARE(figure.metric("only"), 4.0);
    for (const DigitGrid::Tile& tile : figure.part<DigitGrid>()->tiles()) {
        QCOMPARE(tile.name, QString("a 4"));
    }
    QVERIFY(figure.demo().headline().contains("4"));
}

void TestDigitFigures::reshufflingShowsOthersAndUndoBringsBack()
{
    DigitFigure figure("mnist-samples", samples());
    QVERIFY(figure.isOpen());
    auto* grid = figure.part<DigitGrid>();
    const QImage before = grid->tiles()[0].image;
    figure.press("Reshuffle");
    int same = 0;
    const QList<DigitGrid::Tile> after = grid->tiles();
    for (const DigitGrid::Tile& tile : after) {
        same += tile.image == before ? 1 : 0;
    }
    QVERIFY(same <= 1);
    figure.stack().undo();
    QCOMPARE(grid->tiles()[0].image, before);
}

void TestDigitFigures::thePixelUnderThePointerTellsItsNumber()
{
    DigitFigure figure("mnist-samples", samples());
    QVERIFY(figure.isOpen());
    auto* image = figure.part<DigitImageView>();
    QTest::mouseMove(image, middleOf(*image, {15, 19}));
    QCOMPARE(figure.metric("value"), 129.0); // Read off the file by another program.
    QVERIFY(figure.demo().isTouched());
    bool isTold = false;
    for (auto* label : figure.demo().findChildren<RoleLabel*>()) {
        isTold |= label->text() == "Row 20, column 16: 129 of 255";
    }
    QVERIFY(isTold);
    image->setFocus(Qt::TabFocusReason);
    QTest::keyClick(image, Qt::Key_Up);
    QCOMPARE(figure.demo().saveState().value("row").toInt(), 19);
}

void TestDigitFigures::theStateOfTheSamplesComesBack()
{
    DigitFigure figure("mnist-samples", samples());
    QVERIFY(figure.isOpen());
    const QJsonObject state {{"seed", 5}, {"only", 7}, {"chosen", 11}, {"row", 3}, {"column", 28}};
    figure.demo().restoreState(state);
    QCOMPARE(figure.demo().saveState(), state);
    figure.demo().restoreState({{"seed", -4}, {"only", "x"}, {"chosen", 40}, {"row", "a"}});
    QCOMPARE(figure.demo().saveState(), state);
}

void TestDigitFigures::wrongSettingsAreToldToTheAuthor()
{
    QUndoStack stack;
    const auto problem = [&stack](const QString& type, const QJsonObject& settings) {
        return makeDemo(type, stack)->configure(settings);
    };
    QVERIFY(problem("mnist-samples", {{"only", 10}}).contains("only"));
    QVERIFY(problem("mnist-samples", {{"seed", "x"}}).contains("seed"));
    QVERIFY(problem("mnist-samples", {{"row", 29}}).contains("row"));
    QVERIFY(problem("unroll", {{"progress", 2}}).contains("progress"));
    QVERIFY(problem("unroll", {{"index", 10'000}}).contains("index"));
    QVERIFY(problem("unroll", {{"index", 9'999}}).isEmpty());
}

void TestDigitFigures::pixelsAreCountedRowByRow()
{
    QCOMPARE(pixelNumber({0, 0}), 1);
    QCOMPARE(pixelNumber({27, 0}), 28);
    QCOMPARE(pixelNumber({0, 1}), 29);
    QCOMPARE(pixelNumber({27, 27}), 784);
    for (int number = 1; number <= 784; ++number) {
        QCOMPARE(pixelNumber(pixelOfNumber(number)), number);
    }
}

void TestDigitFigures::everyRowGoesFromThePictureToItsPlaceInTheColumn()
{
    const UnrollGeometry geometry({0, 0, 280, 280}, {400, 0, 20, 392});
    QCOMPARE(geometry.cell({3, 2}, 0), QRectF(30, 20, 10, 10));
    QCOMPARE(geometry.cell({3, 2}, 1), QRectF(400, 59 * 0.5, 20, 0.5)); // The 60th.
    // Half way, the first row has arrived and the last one has not left.
    QCOMPARE(UnrollGeometry::rowProgress(0, 0.5), 1.0);
    QCOMPARE(UnrollGeometry::rowProgress(27, 0.5), 0.0);
    for (int row = 0; row < 28; ++row) {
        QCOMPARE(UnrollGeometry::rowProgress(row, 0), 0.0);
        QCOMPARE(UnrollGeometry::rowProgress(row, 1), 1.0);
    }
}

void TestDigitFigures::withoutMotionTheRowsAreAtTheirEndAtOnce()
{
    DigitFigure figure("unroll", {{"index", 3}});
    QVERIFY(figure.isOpen());
    figure.press("Unroll");
    QCOMPARE(figure.metric("progress"), 1.0);
    figure.press("Roll Up");
    QCOMPARE(figure.metric("progress"), 0.0);
}

void TestDigitFigures::withMotionTheRowsSlide()
{
    DigitFigure figure("unroll", {{"index", 3}});
    QVERIFY(figure.isOpen());
    applyTheme(*qApp, {});
    figure.press("Unroll");
    QCOMPARE(figure.metric("progress"), 0.0);
    TRY_VERIFY(figure.metric("progress") > 0.02);
    QVERIFY(figure.metric("progress") < 1);
    figure.demo().setLive(false); // Out of sight nothing moves.
    const double stopped = figure.metric("progress");
    QCoreApplication::processEvents();
    QCOMPARE(figure.metric("progress"), stopped);
    QVERIFY(figure.part<QPushButton>("Unroll") != nullptr);
}

void TestDigitFigures::aFigureMayGoWhileItsRowsSlide()
{
    DigitFigure figure("unroll", {{"index", 3}});
    QVERIFY(figure.isOpen());
    applyTheme(*qApp, {});
    figure.press("Unroll");
    QCOMPARE(figure.metric("progress"), 0.0);
}

void TestDigitFigures::theSliderMovesTheRowsByHand()
{
    DigitFigure figure("unroll", {{"index", 3}});
    QVERIFY(figure.isOpen());
    auto* slider = figure.part<CalmSlider>();
    slider->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(figure.metric("progress"), 0.1);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(figure.metric("progress"), 1.0);
    QVERIFY(figure.demo().isTouched());
}

void TestDigitFigures::aPixelIsFoundWhereItIs()
{
    DigitFigure figure("unroll", {{"index", 3}});
    QVERIFY(figure.isOpen());
    auto* view = figure.part<UnrollView>();
    const QPoint pixel(7, 14);
    const auto point = [&](double progress) {
        QTest::mouseMove(view, view->geometryOfPixels().cell(pixel, progress).center().toPoint());
    };
    point(0);
    QCOMPARE(figure.metric("pixel_index"), 400.0);
    QCOMPARE(figure.metric("row"), 15.0);
    QCOMPARE(figure.metric("column"), 8.0);
    QTest::mouseMove(view, QPoint(1, 1)); // Beside the picture.
    QVERIFY(std::isnan(figure.metric("pixel_index"))); // There is none.
    figure.press("Unroll");
    point(1); // In the column there are two pixels to a point of the screen.
    QVERIFY(std::abs(figure.metric("pixel_index") - 400) <= 2);
}

void TestDigitFigures::theKeyboardGoesFromPixelToPixelAndRowToRow()
{
    DigitFigure figure("unroll", {{"index", 3}, {"row", 15}, {"column", 28}});
    QVERIFY(figure.isOpen());
    auto* view = figure.part<UnrollView>();
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(figure.metric("pixel_index"), 420.0);
    QTest::keyClick(view, Qt::Key_Right); // On to the next row, as in the column.
    QCOMPARE(figure.metric("pixel_index"), 421.0);
    QCOMPARE(figure.metric("row"), 16.0);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(figure.metric("pixel_index"), 393.0);
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Right); // There is no next one.
    QCOMPARE(figure.metric("pixel_index"), 784.0);
    QVERIFY(view->accessibleDescription().contains("Number 784 of 784: row 28, column 28"));
}

void TestDigitFigures::theStateOfTheColumnComesBack()
{
    DigitFigure figure("unroll", {{"index", 3}});
    QVERIFY(figure.isOpen());
    const QJsonObject state {{"index", 77}, {"progress", 0.25}, {"row", 4}, {"column", 5}};
    figure.demo().restoreState(state);
    QCOMPARE(figure.demo().saveState(), state);
    figure.press("Another Digit");
    QVERIFY(figure.demo().saveState().value("index").toInt() != 77);
    figure.stack().undo();
    QCOMPARE(figure.demo().saveState(), state);
}

void TestDigitFigures::withoutDigitsTheFiguresAreEmpty()
{
    QUndoStack stack;
    for (const QString type : {"mnist-samples", "unroll", "mnist-forward", "drawing-pad"}) {
        const auto demo = makeDemo(type, stack);
        QVERIFY(demo->isReady());
        demo->resize(600, 500);
        demo->show();
        const int steps = stack.count();
        for (auto* button : demo->findChildren<QPushButton*>()) {
            button->click();
        }
        QVERIFY(type != "unroll" || stack.count() == steps); // Another digit is none.
        QVERIFY(!demo->grab().isNull());
    }
}

QTEST_MAIN(TestDigitFigures)
#include "tst_digitfigures.moc"
