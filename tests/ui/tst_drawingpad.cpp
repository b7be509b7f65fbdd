// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawingpad.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cmath>
#include <memory>

using ui::DrawingPad;

class TestDrawingPad : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

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

    void aPenDrawsOnceAndItsOtherEndErases();
    void oneFingerDrawsAndOthersDoNotDisturb();

    void aDroppedPictureLiesOnThePad();
    void aDroppedStrokeFileCanBeEdited();
    void whatCannotBeReadIsToldAndChangesNothing();
    void aPastedPictureIsAStepThatCanBeUndone();

    void theInkFollowsThePen();
    void aSettledDrawingLooksAsItDidWhileDrawing();
    void inkSuitsTheTheme();
    void theHintGoesWhenInkComes();
    void theStateIsDescribed();
    void contentSurvivesBeingWrittenToJson();
    void damagedJsonGivesAnEmptyPad();

private:
    QPoint at(double x, double y) const;
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton);
    QImage grabPad() const;
    bool isInk(double x, double y) const;
    void tablet(QEvent::Type type, QPoint place, QPointingDevice::PointerType end);
    void drop(const QMimeData& mime);

    std::unique_ptr<DrawingPad> m_pad;
};

namespace {

bool isNear(double value, double wanted, double tolerance = 0.01)
{
    return std::abs(value - wanted) <= tolerance;
}

} // namespace

void TestDrawingPad::init()
{
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    m_pad = std::make_unique<DrawingPad>();
    m_pad->resize(280, 280);
    m_pad->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pad.get()));
    m_pad->activateWindow();
    m_pad->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_pad->hasFocus());
}

void TestDrawingPad::cleanup()
{
    m_pad.reset();
}

QPoint TestDrawingPad::at(double x, double y) const
{
    return {static_cast<int>(std::lround(x * 280)), static_cast<int>(std::lround(y * 280))};
}

void TestDrawingPad::drag(QPoint from, QPoint to, Qt::MouseButton button)
{
    QTest::mousePress(m_pad.get(), button, {}, from);
    for (int step = 1; step <= 10; ++step) {
        const QPoint place = from + (to - from) * step / 10;
        QMouseEvent move(
            QEvent::MouseMove, place, m_pad->mapToGlobal(place), Qt::NoButton, button, {}
        );
        QApplication::sendEvent(m_pad.get(), &move);
    }
    QTest::mouseRelease(m_pad.get(), button, {}, to);
}

QImage TestDrawingPad::grabPad() const
{
    return m_pad->grab().toImage();
}

bool TestDrawingPad::isInk(double x, double y) const
{
    return grabPad().pixelColor(at(x, y)) == ui::lightColors().ink;
}

void TestDrawingPad::tablet(QEvent::Type type, QPoint place, QPointingDevice::PointerType end)
{
    static const QPointingDevice pen(
        QStringLiteral("pen"),
        1,
        QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen,
        QInputDevice::Capability::Pressure,
        1,
        2
    );
    static const QPointingDevice rubber(
        QStringLiteral("rubber"),
        2,
        QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Eraser,
        QInputDevice::Capability::Pressure,
        1,
        2
    );
    const bool release = type == QEvent::TabletRelease;
    QTabletEvent event(
        type,
        end == QPointingDevice::PointerType::Eraser ? &rubber : &pen,
        place,
        m_pad->mapToGlobal(place),
        release ? 0 : 0.5,
        0,
        0,
        0,
        0,
        0,
        {},
        Qt::LeftButton,
        release ? Qt::NoButton : Qt::LeftButton
    );
    QApplication::sendEvent(m_pad.get(), &event);
    QVERIFY(event.isAccepted());
}

void TestDrawingPad::drop(const QMimeData& mime)
{
    QDragEnterEvent enter({140, 140}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_pad.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({140, 140}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_pad.get(), &event);
}

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

void TestDrawingPad::aPenDrawsOnceAndItsOtherEndErases()
{
    using End = QPointingDevice::PointerType;
    tablet(QEvent::TabletPress, at(0.2, 0.5), End::Pen);
    tablet(QEvent::TabletMove, at(0.5, 0.5), End::Pen);
    tablet(QEvent::TabletRelease, at(0.8, 0.5), End::Pen);
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
    QVERIFY(isNear(m_pad->content().strokes[0].back().x, 0.8));
    tablet(QEvent::TabletPress, at(0.5, 0.5), End::Eraser);
    tablet(QEvent::TabletRelease, at(0.5, 0.5), End::Eraser);
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(2));
    QCOMPARE(m_pad->undoStack()->count(), 2);
}

void TestDrawingPad::oneFingerDrawsAndOthersDoNotDisturb()
{
    QPointingDevice* screen = QTest::createTouchDevice();
    DrawingPad* pad = m_pad.get();
    QTest::QTouchEventWidgetSequence fingers = QTest::touchEvent(pad, screen, false);
    fingers.press(0, at(0.2, 0.5), pad).commit();
    fingers.move(0, at(0.4, 0.5), pad).commit();
    fingers.stationary(0).press(1, at(0.9, 0.9), pad).commit();
    fingers.stationary(0).move(1, at(0.1, 0.9), pad).commit();
    fingers.stationary(0).release(1, at(0.1, 0.9), pad).commit();
    fingers.move(0, at(0.8, 0.5), pad).commit();
    fingers.release(0, at(0.8, 0.5), pad).commit();
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(1));
    for (const nn::InkPoint& point : m_pad->content().strokes[0]) {
        QVERIFY(isNear(point.y, 0.5));
    }
    QVERIFY(isNear(m_pad->content().strokes[0].back().x, 0.8));
    QCOMPARE(m_pad->undoStack()->count(), 1);
}

void TestDrawingPad::aDroppedPictureLiesOnThePad()
{
    QTemporaryDir folder;
    QImage photo(60, 120, QImage::Format_RGB32);
    photo.fill(Qt::white);
    for (int y = 20; y < 100; ++y) {
        for (int x = 25; x < 35; ++x) {
            photo.setPixelColor(x, y, Qt::black);
        }
    }
    const QString path = folder.filePath(QStringLiteral("a one.png"));
    QVERIFY(photo.save(path));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    drop(mime);

    const QImage& picture = m_pad->content().picture;
    QCOMPARE(picture.size(), QSize(120, 120));
    QCOMPARE(picture.pixelColor(60, 60).lightness(), 255); // Ink is light, whatever the paper was.
    QCOMPARE(picture.pixelColor(5, 60).lightness(), 0);
    QVERIFY(!m_pad->content().sample);
    QVERIFY(isInk(0.5, 0.5) && !isInk(0.2, 0.5));
    m_pad->undoStack()->undo();
    QVERIFY(m_pad->content().isEmpty());
}

void TestDrawingPad::aDroppedStrokeFileCanBeEdited()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("strokes.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"label\": 1, \"strokes\": [[[0.5, 0.2], [0.5, 0.8]]]}\n");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    drop(mime);
    QCOMPARE(m_pad->content().strokes, (nn::Drawing {{{0.5, 0.2}, {0.5, 0.8}}}));
    drag(at(0.2, 0.9), at(0.8, 0.9));
    QCOMPARE(m_pad->content().strokes.size(), std::size_t(2));
}

void TestDrawingPad::whatCannotBeReadIsToldAndChangesNothing()
{
    drag(at(0.2, 0.2), at(0.2, 0.8));
    const ui::PadContent before = m_pad->content();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Ada,");
    file.close();
    QSignalSpy failed(m_pad.get(), &DrawingPad::importFailed);
    for (const QString& name : {path, folder.filePath(QStringLiteral("none.jsonl"))}) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(name)});
        drop(mime);
    }
    QCOMPARE(failed.count(), 2);
    QCOMPARE(m_pad->content(), before);
    QCOMPARE(m_pad->undoStack()->count(), 1);
}

void TestDrawingPad::aPastedPictureIsAStepThatCanBeUndone()
{
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::black);
    picture.setPixelColor(20, 20, Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    m_pad->paste();
    QCOMPARE(m_pad->content().picture.pixelColor(20, 20).lightness(), 255);
    QCOMPARE(m_pad->undoStack()->count(), 1);
    QGuiApplication::clipboard()->clear();
    m_pad->paste();
    QCOMPARE(m_pad->undoStack()->count(), 1);
}

void TestDrawingPad::theInkFollowsThePen()
{
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, at(0.1, 0.5));
    QTest::mouseMove(m_pad.get(), at(0.3, 0.5));
    QTest::mouseMove(m_pad.get(), at(0.6, 0.5));
    QVERIFY(isInk(0.1, 0.5) && isInk(0.45, 0.5) && isInk(0.6, 0.5));
    QVERIFY(!isInk(0.7, 0.5));
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, at(0.6, 0.5));
}

void TestDrawingPad::aSettledDrawingLooksAsItDidWhileDrawing()
{
    grabPad(); // The ink is drawn piece by piece from here on.
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, at(0.8, 0.5));
    for (int step = 0; step < 60; ++step) {
        const double angle = step * 0.1;
        QTest::mouseMove(m_pad.get(), at(0.5 + 0.3 * std::cos(angle), 0.5 + 0.3 * std::sin(angle)));
    }
    const QImage live = grabPad();
    QTest::mouseRelease(
        m_pad.get(), Qt::LeftButton, {}, at(0.5 + 0.3 * std::cos(5.9), 0.5 + 0.3 * std::sin(5.9))
    );
    const QImage settled = grabPad();
    int different = 0;
    for (int y = 0; y < live.height(); ++y) {
        for (int x = 0; x < live.width(); ++x) {
            const int before = live.pixelColor(x, y).lightness();
            different += std::abs(before - settled.pixelColor(x, y).lightness()) > 64 ? 1 : 0;
        }
    }
    QVERIFY2(different < 20, qPrintable(QString::number(different)));
}

void TestDrawingPad::inkSuitsTheTheme()
{
    drag(at(0.2, 0.5), at(0.8, 0.5));
    QVERIFY(isInk(0.5, 0.5));
    ui::applyTheme(*qApp, {ui::ThemeChoice::Dark, 100, QStringLiteral("en")});
    QCoreApplication::processEvents();
    QCOMPARE(grabPad().pixelColor(at(0.5, 0.5)), ui::darkColors().ink);
}

void TestDrawingPad::theHintGoesWhenInkComes()
{
    const QImage withHint = grabPad();
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, at(0.1, 0.1));
    m_pad->setTool(DrawingPad::Tool::Eraser);
    const QImage without = grabPad();
    const QRect middle(at(0.2, 0.4), at(0.8, 0.6));
    QVERIFY(withHint.copy(middle) != without.copy(middle));
    QImage blank(middle.size(), without.format());
    blank.fill(without.pixelColor(middle.topLeft()));
    QCOMPARE(without.copy(middle), blank);
}

void TestDrawingPad::theStateIsDescribed()
{
    QCOMPARE(m_pad->accessibleName(), QStringLiteral("Drawing pad"));
    QVERIFY(m_pad->accessibleDescription().startsWith(QStringLiteral("Empty.")));
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QVERIFY(m_pad->accessibleDescription().contains(QStringLiteral("Pen down.")));
    QVERIFY(!m_pad->accessibleDescription().startsWith(QStringLiteral("Empty.")));
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QVERIFY(m_pad->accessibleDescription().contains(QStringLiteral("Pen lifted.")));
}

void TestDrawingPad::contentSurvivesBeingWrittenToJson()
{
    ui::PadContent drawn;
    drawn.strokes = {{{0.25, 0.5}, {0.75, 0.5}}, {{0.5, 0.125}}};
    QCOMPARE(ui::contentFromJson(toJson(drawn)), drawn);

    ui::PadContent pictured;
    pictured.picture = QImage(30, 30, QImage::Format_Grayscale8);
    pictured.picture.fill(0);
    pictured.picture.setPixelColor(10, 20, Qt::white);
    QCOMPARE(ui::contentFromJson(toJson(pictured)).picture, pictured.picture);

    ui::PadContent sample = pictured;
    sample.sample = 17;
    QCOMPARE(ui::contentFromJson(toJson(sample)).sample, std::optional(17));
}

void TestDrawingPad::damagedJsonGivesAnEmptyPad()
{
    QJsonObject json;
    json[QStringLiteral("strokes")] = QStringLiteral("[[[1, 2");
    json[QStringLiteral("picture")] = QStringLiteral("no picture");
    json[QStringLiteral("sample")] = -3;
    QVERIFY(ui::contentFromJson(json).isEmpty());
    QVERIFY(ui::contentFromJson({}).isEmpty());
}

QTEST_MAIN(TestDrawingPad)
#include "tst_drawingpad.moc"
