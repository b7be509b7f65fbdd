// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/digitimageview.h"
#include "ui/plots/predictionview.h"

#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>

#include "tests/support/patience.h"
#include "tests/ui/digitfigure.h"
#include "tests/ui/padhands.h"

using namespace ui;
using test::DigitFigure;

/// The pad of a chapter, on which a network answers.
class TestDrawingPadDemo : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyPadClaimsNothing();
    void theNetworkAnswersWhileAStrokeIsDrawn();
    void theWantedDigitIsTickedAndTheNextOneWanted();
    void anotherDigitThanTheWantedOneIsNotTicked();
    void anyDigitCanBeWantedNext();
    void theKeyboardDrawsToo();
    void noSampleComesByKey();
    void whatIsNoDigitIsDoubted();
    void aNetworkThatKnowsOnlyDigitsNamesOne();
    void everyStrokeIsOneStepOfUndo();
    void aStrokeGoesOnWhileDigitsArriveAndTheLanguageChanges();
    void clearAndRemovingAStrokeAreUndoneToo();
    void theStateComesBackWithItsStrokes();
    void aFigureMayGoWithAPenOnItsPad();
    void wrongSettingsAreToldToTheAuthor();

private:
    static void draw(DigitFigure& figure, int digit)
    {
        test::drawByMouse(
            *figure.part<DrawingPad>(), test::gridDigits().at(static_cast<std::size_t>(digit))
        );
    }
    static qsizetype readCount(DigitFigure& figure)
    {
        return figure.demo().saveState().value("read").toArray().size();
    }
};

void TestDrawingPadDemo::anEmptyPadClaimsNothing()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    QCOMPARE(figure.metric("says_something"), 0.0);
    QCOMPARE(figure.metric("is_doubtful"), 0.0);
    QCOMPARE(figure.metric("answer"), -1.0);
    QCOMPARE(figure.part<PredictionView>()->answerText(), QString("?"));
    QVERIFY(!figure.part<QPushButton>("Clear")->isEnabled());
}

void TestDrawingPadDemo::theNetworkAnswersWhileAStrokeIsDrawn()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    auto* pad = figure.part<DrawingPad>();
    const QPoint top = pad->padRect().center().toPoint() - QPoint(0, 100);
    QTest::mousePress(pad, Qt::LeftButton, {}, top);
    QMouseEvent move(
        QEvent::MouseMove,
        top + QPoint(0, 200),
        pad->mapToGlobal(top + QPoint(0, 200)),
        Qt::NoButton,
        Qt::LeftButton,
        {}
    );
    QApplication::sendEvent(pad, &move);
    TRY_COMPARE(figure.metric("answer"), 1.0);
    QCOMPARE(figure.part<PredictionView>()->answerText(), QString("1"));
    QCOMPARE(figure.stack().count(), 0); // The stroke is not finished.
    QTest::mouseRelease(pad, Qt::LeftButton, {}, top + QPoint(0, 200));
    QCOMPARE(figure.stack().count(), 1);
    QCOMPARE(figure.stack().undoText(), QString("Stroke"));
}

void TestDrawingPadDemo::theWantedDigitIsTickedAndTheNextOneWanted()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    draw(figure, 0);
    QCOMPARE(figure.metric("recognised"), 1.0);
    QCOMPARE(figure.metric("says_something"), 1.0);
    QVERIFY(figure.demo().isTouched());
    QVERIFY(figure.part<QPushButton>("0, has been read") != nullptr);
    QVERIFY(figure.part<QPushButton>("1, not read yet")->isChecked());
    figure.press("Clear");
    QCOMPARE(figure.metric("recognised"), 1.0); // What has been read stays read.
    draw(figure, 1);
    QCOMPARE(figure.metric("recognised"), 2.0);
}

void TestDrawingPadDemo::anotherDigitThanTheWantedOneIsNotTicked()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    draw(figure, 7);
    QCOMPARE(figure.metric("answer"), 7.0);
    QCOMPARE(figure.metric("recognised"), 0.0);
}

void TestDrawingPadDemo::anyDigitCanBeWantedNext()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    figure.press("9, not read yet");
    draw(figure, 9);
    QCOMPARE(figure.metric("recognised"), 1.0);
    QVERIFY(figure.part<QPushButton>("0, not read yet")->isChecked()); // After 9 comes 0.
    figure.press("Clear");
    draw(figure, 7);
    figure.press("7, not read yet"); // It is there already.
    QCOMPARE(figure.metric("recognised"), 2.0);
}

void TestDrawingPadDemo::theKeyboardDrawsToo()
{
    DigitFigure figure("drawing-pad", {{"wanted", 4}});
    QVERIFY(figure.isOpen());
    auto* pad = figure.part<DrawingPad>();
    pad->setFocus(Qt::TabFocusReason);
    test::drawByKeys(*pad, test::gridDigits().at(4), [pad](Qt::Key key) {
        QTest::keyClick(pad, key);
    });
    QCOMPARE(figure.metric("answer"), 4.0);
    QCOMPARE(figure.metric("recognised"), 1.0);
    QCOMPARE(figure.metric("strokes"), 2.0);
}

void TestDrawingPadDemo::noSampleComesByKey()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    auto* pad = figure.part<DrawingPad>();
    pad->setFocus(Qt::TabFocusReason);
    QVERIFY(!pad->accessibleDescription().contains("sample"));
    QTest::keyClick(pad, Qt::Key_0);
    QVERIFY(pad->content().isEmpty());
    QCOMPARE(figure.metric("recognised"), 0.0);
}

void TestDrawingPadDemo::whatIsNoDigitIsDoubted()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    test::drawByMouse(*figure.part<DrawingPad>(), test::gridPlus());
    QCOMPARE(figure.metric("is_doubtful"), 1.0);
    QCOMPARE(figure.metric("says_something"), 0.0);
}

void TestDrawingPadDemo::aNetworkThatKnowsOnlyDigitsNamesOne()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    const test::GridDrawing triangle {{{14, 5}, {22, 22}, {6, 22}, {14, 5}}};
    test::drawByMouse(*figure.part<DrawingPad>(), triangle);
    QCOMPARE(figure.metric("is_doubtful"), 1.0);
    auto* networks = figure.part<QComboBox>("Network");
    networks->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(networks, "One");
    QCOMPARE(figure.metric("says_something"), 1.0);
    QCOMPARE(figure.metric("answer"), 2.0);
    QVERIFY(figure.metric("score") > 0.75);
    figure.stack().undo();
    QCOMPARE(figure.metric("is_doubtful"), 1.0);
}

void TestDrawingPadDemo::everyStrokeIsOneStepOfUndo()
{
    DigitFigure figure("drawing-pad", {{"wanted", 4}});
    QVERIFY(figure.isOpen());
    draw(figure, 4);
    QCOMPARE(figure.stack().count(), 2);
    QCOMPARE(readCount(figure), 1);
    figure.stack().undo();
    QCOMPARE(figure.part<DrawingPad>()->content().strokes.size(), std::size_t(1));
    QCOMPARE(readCount(figure), 0); // It was read when the second stroke was there.
    QCOMPARE(figure.stack().count(), 2); // Undoing is not drawing.
    figure.stack().undo();
    QVERIFY(figure.part<DrawingPad>()->content().isEmpty());
    figure.stack().redo();
    figure.stack().redo();
    QCOMPARE(readCount(figure), 1);
    QCOMPARE(figure.metric("answer"), 4.0);
}

void TestDrawingPadDemo::aStrokeGoesOnWhileDigitsArriveAndTheLanguageChanges()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    auto* pad = figure.part<DrawingPad>();
    const QPoint middle = pad->padRect().center().toPoint();
    QTest::mousePress(pad, Qt::LeftButton, {}, middle);
    emit figure.store().opened();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&figure.demo(), &change);
    QTest::mouseRelease(pad, Qt::LeftButton, {}, middle + QPoint(0, 50));
    QCOMPARE(figure.metric("strokes"), 1.0);
    QCOMPARE(figure.stack().count(), 1);
}

void TestDrawingPadDemo::clearAndRemovingAStrokeAreUndoneToo()
{
    DigitFigure figure("drawing-pad", {{"wanted", 0}});
    QVERIFY(figure.isOpen());
    draw(figure, 4);
    figure.press("Remove Last Stroke");
    QCOMPARE(figure.metric("strokes"), 1.0);
    figure.press("Clear");
    QCOMPARE(figure.metric("strokes"), 0.0);
    QCOMPARE(figure.stack().undoText(), QString("Clear"));
    figure.stack().undo();
    QCOMPARE(figure.metric("strokes"), 1.0);
    QCOMPARE(figure.stack().undoText(), QString("Remove Last Stroke"));
    figure.stack().undo();
    QCOMPARE(figure.metric("strokes"), 2.0);
    QCOMPARE(figure.metric("answer"), 4.0);
}

void TestDrawingPadDemo::theStateComesBackWithItsStrokes()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    draw(figure, 0);
    const QJsonObject state = figure.demo().saveState();
    const QJsonArray strokes = state.value("pad").toObject().value("strokes").toArray();
    QCOMPARE(strokes.size(), 1);

    DigitFigure later("drawing-pad", {});
    later.demo().showState(state); // Before the network is there, perhaps.
    QVERIFY(later.isOpen());
    QCOMPARE(later.demo().saveState(), state);
    QCOMPARE(later.metric("answer"), 0.0);
    QCOMPARE(later.metric("recognised"), 1.0);
    QVERIFY(!later.demo().isTouched());
    later.demo().restoreState({{"pad", "x"}, {"read", 3}, {"wanted", 11}, {"network", "mine"}});
    QCOMPARE(later.demo().saveState(), state);
}

void TestDrawingPadDemo::aFigureMayGoWithAPenOnItsPad()
{
    DigitFigure figure("drawing-pad", {});
    QVERIFY(figure.isOpen());
    auto* pad = figure.part<DrawingPad>();
    pad->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pad, Qt::Key_Space);
    QTest::keyClick(pad, Qt::Key_Down);
    QVERIFY(pad->isGestureRunning());
}

void TestDrawingPadDemo::wrongSettingsAreToldToTheAuthor()
{
    QUndoStack stack;
    const auto problem = [&stack](const QJsonObject& settings) {
        return makeDemo("drawing-pad", stack)->configure(settings);
    };
    QVERIFY(problem({{"wanted", 10}}).contains("wanted"));
    QVERIFY(problem({{"network", "mine"}}).contains("two-layer"));
    const QJsonObject pad {{"strokes", QJsonArray {QJsonArray {1, 2}}}};
    QVERIFY(problem({{"pad", pad}}).contains("strokes"));
    QVERIFY(problem({{"wanted", 3}}).isEmpty());
}

QTEST_MAIN(TestDrawingPadDemo)
#include "tst_drawingpaddemo.moc"
