// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawingpadtest.h"

using ui::DrawingPad;

class TestDrawingPadInput : public DrawingPadTest
{
    Q_OBJECT

private slots:
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
};

void TestDrawingPadInput::aPenDrawsOnceAndItsOtherEndErases()
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

void TestDrawingPadInput::oneFingerDrawsAndOthersDoNotDisturb()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    DrawingPad* pad = m_pad.get();
    QTest::QTouchEventWidgetSequence fingers = QTest::touchEvent(pad, screen.get(), false);
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

void TestDrawingPadInput::aDroppedPictureLiesOnThePad()
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

void TestDrawingPadInput::aDroppedStrokeFileCanBeEdited()
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

void TestDrawingPadInput::whatCannotBeReadIsToldAndChangesNothing()
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

void TestDrawingPadInput::aPastedPictureIsAStepThatCanBeUndone()
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

void TestDrawingPadInput::theInkFollowsThePen()
{
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, at(0.1, 0.5));
    QTest::mouseMove(m_pad.get(), at(0.3, 0.5));
    QTest::mouseMove(m_pad.get(), at(0.6, 0.5));
    QVERIFY(isInk(0.1, 0.5) && isInk(0.45, 0.5) && isInk(0.6, 0.5));
    QVERIFY(!isInk(0.7, 0.5));
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, at(0.6, 0.5));
}

void TestDrawingPadInput::aSettledDrawingLooksAsItDidWhileDrawing()
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

void TestDrawingPadInput::inkSuitsTheTheme()
{
    drag(at(0.2, 0.5), at(0.8, 0.5));
    QVERIFY(isInk(0.5, 0.5));
    ui::applyTheme(*qApp, {ui::ThemeChoice::Dark, 100, QStringLiteral("en")});
    QCoreApplication::processEvents();
    QCOMPARE(grabPad().pixelColor(at(0.5, 0.5)), ui::darkColors().ink);
}

void TestDrawingPadInput::theHintGoesWhenInkComes()
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

void TestDrawingPadInput::theStateIsDescribed()
{
    QCOMPARE(m_pad->accessibleName(), QStringLiteral("Drawing pad"));
    QVERIFY(m_pad->accessibleDescription().startsWith(QStringLiteral("Empty.")));
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QVERIFY(m_pad->accessibleDescription().contains(QStringLiteral("Pen down.")));
    QVERIFY(!m_pad->accessibleDescription().startsWith(QStringLiteral("Empty.")));
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QVERIFY(m_pad->accessibleDescription().contains(QStringLiteral("Pen lifted.")));
}

void TestDrawingPadInput::contentSurvivesBeingWrittenToJson()
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

void TestDrawingPadInput::damagedJsonGivesAnEmptyPad()
{
    QJsonObject json;
    json[QStringLiteral("strokes")] = QStringLiteral("[[[1, 2");
    json[QStringLiteral("picture")] = QStringLiteral("no picture");
    json[QStringLiteral("sample")] = -3;
    QVERIFY(ui::contentFromJson(json).isEmpty());
    QVERIFY(ui::contentFromJson({}).isEmpty());
}

QTEST_MAIN(TestDrawingPadInput)
#include "tst_drawingpadinput.moc"
