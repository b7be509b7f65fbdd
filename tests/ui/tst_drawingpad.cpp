// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawingpadtest.h"

using ui::DrawingPad;

class TestDrawingPad : public DrawingPadTest
{
    Q_OBJECT

private slots:
    void aDragDrawsOneStroke();
    void theStrokeIsWhereTheMouseWent();
    void anUnfinishedStrokeIsAlreadyThere();
    void aClickDrawsADot();
    void undoTakesStrokesBackOneByOne();
    void clearIsOneStepThatCanBeUndone();
    void theEraserCutsAStrokeInTwo();
    void theEraserTakesADotAway();
    void erasingPaperIsNoStep();
    void theRightButtonErasesWithoutChangingTheTool();
    void escapeDropsTheStrokeBeingDrawn();
    void undoWhileDrawingDropsTheStroke();
    void arrowKeysMoveThePenByOnePixelOfTheDigit();
    void thePenStaysOnThePad();
    void spaceAndArrowsDrawAStroke();
    void losingTheKeyboardEndsTheStroke();
    void theKeyboardErasesToo();
    void digitKeysAskForSamples();
};

void TestDrawingPad::aDragDrawsOneStroke()
{
    const QSignalSpy finished(m_pad.get(), &DrawingPad::gestureFinished);
    drag(at(0.5, 0.2), at(0.5, 0.8));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
    QCOMPARE(m_pad->undoStack()->count(), 1);
}

void TestDrawingPad::theStrokeIsWhereTheMouseWent()
{
    drag(at(0.25, 0.1), at(0.75, 0.9));
    const nn::Stroke& stroke = m_pad->content().strokes.at(0);
    QVERIFY(stroke.size() >= 10);
    QVERIFY(isNear(stroke.front().x, 0.25) && isNear(stroke.front().y, 0.1));
    QVERIFY(isNear(stroke.back().x, 0.75) && isNear(stroke.back().y, 0.9));
}

void TestDrawingPad::anUnfinishedStrokeIsAlreadyThere()
{
    const QSignalSpy changed(m_pad.get(), &DrawingPad::contentChanged);
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, at(0.5, 0.5));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_pad->isGestureRunning());
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
    QCOMPARE(m_pad->undoStack()->count(), 0);
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, at(0.5, 0.5));
    QVERIFY(!m_pad->isGestureRunning());
}

void TestDrawingPad::aClickDrawsADot()
{
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, at(0.5, 0.5));
    QCOMPARE(m_pad->content().strokes, (nn::Drawing {{{0.5, 0.5}}}));
    QVERIFY(isInk(0.5, 0.5));
    QVERIFY(!isInk(0.6, 0.5));
}

void TestDrawingPad::undoTakesStrokesBackOneByOne()
{
    drag(at(0.2, 0.2), at(0.2, 0.8));
    drag(at(0.8, 0.2), at(0.8, 0.8));
    const nn::Drawing both = m_pad->content().strokes;
    m_pad->undoStack()->undo();
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
    QVERIFY(isInk(0.2, 0.5) && !isInk(0.8, 0.5));
    m_pad->undoStack()->undo();
    QVERIFY(m_pad->content().isEmpty());
    m_pad->undoStack()->redo();
    m_pad->undoStack()->redo();
    QCOMPARE(m_pad->content().strokes, both);
    QVERIFY(isInk(0.8, 0.5));
}

void TestDrawingPad::clearIsOneStepThatCanBeUndone()
{
    drag(at(0.2, 0.2), at(0.2, 0.8));
    drag(at(0.8, 0.2), at(0.8, 0.8));
    m_pad->clear();
    QVERIFY(m_pad->content().isEmpty());
    m_pad->clear(); // Nothing is left to clear: no step.
    QCOMPARE(m_pad->undoStack()->count(), 3);
    m_pad->undoStack()->undo();
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(2));
}

void TestDrawingPad::theEraserCutsAStrokeInTwo()
{
    drag(at(0.1, 0.5), at(0.9, 0.5));
    m_pad->setTool(DrawingPad::Tool::Eraser);
    drag(at(0.5, 0.3), at(0.5, 0.7));
    const nn::Drawing& rest = m_pad->content().strokes;
    QCOMPARE(rest.size(), std::size_t(2));
    // What is gone is the eraser's width and what the pen's round ends would bring back.
    const double gap = 0.05 + ui::penWidthOnPad() / 2;
    QVERIFY(isNear(rest[0].back().x, 0.5 - gap, 0.002));
    QVERIFY(isNear(rest[1].front().x, 0.5 + gap, 0.002));
    QVERIFY(!isInk(0.5, 0.5) && isInk(0.3, 0.5) && isInk(0.7, 0.5));
    m_pad->undoStack()->undo();
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
}

void TestDrawingPad::theEraserTakesADotAway()
{
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, at(0.5, 0.5));
    m_pad->setTool(DrawingPad::Tool::Eraser);
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, at(0.52, 0.5));
    QVERIFY(m_pad->content().isEmpty());
}

void TestDrawingPad::erasingPaperIsNoStep()
{
    drag(at(0.1, 0.1), at(0.9, 0.1));
    m_pad->setTool(DrawingPad::Tool::Eraser);
    drag(at(0.1, 0.9), at(0.9, 0.9));
    QCOMPARE(m_pad->undoStack()->count(), 1);
}

void TestDrawingPad::theRightButtonErasesWithoutChangingTheTool()
{
    drag(at(0.1, 0.5), at(0.9, 0.5));
    drag(at(0.0, 0.5), at(1.0, 0.5), Qt::RightButton);
    QVERIFY(m_pad->content().isEmpty());
    QCOMPARE(m_pad->tool(), DrawingPad::Tool::Pen);
}

void TestDrawingPad::escapeDropsTheStrokeBeingDrawn()
{
    drag(at(0.1, 0.1), at(0.9, 0.1));
    const ui::PadContent before = m_pad->content();
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, at(0.1, 0.5));
    QTest::mouseMove(m_pad.get(), at(0.8, 0.5));
    QTest::keyClick(m_pad.get(), Qt::Key_Escape);
    QCOMPARE(m_pad->content(), before);
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, at(0.9, 0.5));
    QCOMPARE(m_pad->content(), before);
    QCOMPARE(m_pad->undoStack()->count(), 1);
}

void TestDrawingPad::undoWhileDrawingDropsTheStroke()
{
    drag(at(0.1, 0.1), at(0.9, 0.1));
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, at(0.1, 0.5));
    m_pad->undoStack()->undo();
    QVERIFY(m_pad->content().isEmpty());
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, at(0.9, 0.5));
    QVERIFY(m_pad->content().isEmpty());
}

void TestDrawingPad::arrowKeysMoveThePenByOnePixelOfTheDigit()
{
    const nn::InkPoint start = m_pad->keyboardPen();
    QTest::keyClick(m_pad.get(), Qt::Key_Right);
    QTest::keyClick(m_pad.get(), Qt::Key_Down);
    QVERIFY(isNear(m_pad->keyboardPen().x, start.x + 1.0 / 28, 1e-9));
    QVERIFY(isNear(m_pad->keyboardPen().y, start.y + 1.0 / 28, 1e-9));
    QTest::keyClick(m_pad.get(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(isNear(m_pad->keyboardPen().x, start.x + 0.75 / 28, 1e-9));
    QTest::keyClick(m_pad.get(), Qt::Key_Up);
    QVERIFY(isNear(m_pad->keyboardPen().y, start.y, 1e-9));
    QVERIFY(m_pad->content().isEmpty());
}

void TestDrawingPad::thePenStaysOnThePad()
{
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(m_pad.get(), Qt::Key_Right);
        QTest::keyClick(m_pad.get(), Qt::Key_Up);
    }
    QCOMPARE(m_pad->keyboardPen(), (nn::InkPoint {1, 0}));
}

void TestDrawingPad::spaceAndArrowsDrawAStroke()
{
    const nn::InkPoint start = m_pad->keyboardPen();
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(m_pad.get(), Qt::Key_Down);
    }
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
    const nn::Stroke& stroke = m_pad->content().strokes.front();
    QCOMPARE(stroke.front(), start);
    QVERIFY(isNear(stroke.back().y, start.y + 0.5, 1e-9));
    QCOMPARE(m_pad->undoStack()->count(), 1);
    QTest::keyClick(m_pad.get(), Qt::Key_Down); // The pen is lifted: it moves and draws nothing.
    QCOMPARE(m_pad->content().strokes.front().size(), std::size_t(15));
}

void TestDrawingPad::losingTheKeyboardEndsTheStroke()
{
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QTest::keyClick(m_pad.get(), Qt::Key_Down);
    m_pad->clearFocus();
    QVERIFY(!m_pad->isGestureRunning());
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
}

void TestDrawingPad::theKeyboardErasesToo()
{
    drag(at(0.1, 0.25), at(0.9, 0.25));
    m_pad->setTool(DrawingPad::Tool::Eraser);
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QCOMPARE(
        m_pad->content().strokes.size(), std::size_t(2)
    ); // It stood in the middle of the line.
}

void TestDrawingPad::digitKeysAskForSamples()
{
    QSignalSpy asked(m_pad.get(), &DrawingPad::sampleRequested);
    QTest::keyClick(m_pad.get(), Qt::Key_7);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 7);
}

QTEST_MAIN(TestDrawingPad)
#include "tst_drawingpad.moc"
