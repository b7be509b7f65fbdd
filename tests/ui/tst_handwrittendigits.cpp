// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/unrollview.h"
#include "ui/lessons/goalanswer.h"
#include "ui/lessons/textblockview.h"
#include "ui/plots/digitimageview.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QSignalSpy>
#include <QUrl>

#include "tests/support/patience.h"
#include "tests/ui/journey.h"
#include "tests/ui/padhands.h"

using namespace ui;
using test::Journey;

/// Chapter 8, as learners go through it.
class TestHandwrittenDigits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.reducedMotion = true}); }
    void everyShownSolutionIsOne();
    void aLearnerWithAMouseSolvesEveryTask();
    void aLearnerWithAKeyboardSolvesEveryTask();
    void undoGoesThroughTheFiguresInTheOrderOfWhatWasDone();
    void aLinkLeadsToTheDigitLab();
    void furtherReadingOpensInTheBrowser();

public slots:
    void open(const QUrl& link) { m_opened = link; }

private:
    static constexpr const char* chapter = "08-handwritten-digits";
    template <typename Part>
    static Part* in(Journey& journey, const QString& demo)
    {
        return journey.frame(demo)->findChild<Part*>();
    }
    static QAbstractButton* button(Journey& journey, const QString& demo, const QString& text)
    {
        return Journey::part<QAbstractButton>(journey.frame(demo), text);
    }
    static TextBlockView* textWith(Journey& journey, const QString& words)
    {
        for (auto* text : journey.frame("pad")->window()->findChildren<TextBlockView*>()) {
            if (text->toPlainText().contains(words)) {
                return text;
            }
        }
        return nullptr;
    }
    static void draw(Journey& journey, const test::GridDrawing& drawing);
    static bool drawByKeys(Journey& journey, const test::GridDrawing& drawing);

    QUrl m_opened;
};

void TestHandwrittenDigits::draw(Journey& journey, const test::GridDrawing& drawing)
{
    auto* pad = in<DrawingPad>(journey, "pad");
    const double step = pad->padRect().width() / 28;
    for (const std::vector<QPoint>& stroke : drawing) {
        QList<QPoint> places;
        for (const QPoint& corner : stroke) {
            places.append((pad->padRect().topLeft() + QPointF(corner) * step).toPoint());
        }
        journey.drag(pad, places);
    }
}

bool TestHandwrittenDigits::drawByKeys(Journey& journey, const test::GridDrawing& drawing)
{
    auto* pad = in<DrawingPad>(journey, "pad");
    const bool isReached = journey.tabTo(pad);
    test::drawByKeys(*pad, drawing, [&journey](Qt::Key key) { journey.key(key); });
    return isReached;
}

void TestHandwrittenDigits::everyShownSolutionIsOne()
{
    Journey journey(chapter);
    QVERIFY(journey.isOpen());
    QCOMPARE(journey.wrongSolutions(), QStringList());
}

void TestHandwrittenDigits::aLearnerWithAMouseSolvesEveryTask()
{
    Journey journey(chapter);
    QVERIFY(journey.isOpen());

    const auto* grey = journey.card("grey")->findChild<GoalAnswer*>();
    QCOMPARE(
        grey->progress(), QStringList("Number of the pixel: –, needs at least 100, at most 150")
    );
    auto* image = in<DigitImageView>(journey, "samples");
    const double side = image->width() / 28.0;
    journey.hover(image, QPointF(15.5 * side, 19.5 * side).toPoint()); // Row 20, column 16.
    TRY_VERIFY(journey.isDone("grey"));
    journey.choose("never-seen", 2);

    journey.answer("place", "61");
    auto* view = in<UnrollView>(journey, "unroll");
    journey.hover(view, view->geometryOfPixels().cell({7, 14}, 0).center().toPoint());
    TRY_VERIFY(journey.isDone("pixel-400"));
    journey.choose("one-below", 2);
    TRY_COMPARE(journey.metric("unroll", "pixel_index"), 406.0); // The figure shows it.
    QCOMPARE(journey.metric("unroll", "progress"), 1.0);
    journey.choose("by-columns", 1);

    journey.answer("parameters", "101770");
    journey.choose("which-digit", 1);
    journey.answer("how-many-wrong", "115");
    journey.click(button(journey, "forward", "Next →"));
    QVERIFY(!journey.isDone("mistake"));
    journey.click(button(journey, "forward", "Only mistakes"));
    TRY_VERIFY(journey.isDone("mistake"));
    journey.choose("sure-and-wrong", 0);

    for (const test::GridDrawing& digit : test::gridDigits()) {
        draw(journey, digit);
        journey.click(button(journey, "pad", "Clear"));
    }
    TRY_VERIFY(journey.isDone("ten-digits"));
    draw(journey, test::gridPlus());
    TRY_VERIFY(journey.isDone("no-digit"));
    journey.choose("triangle", 2);
    TRY_COMPARE(journey.metric("pad", "answer"), 2.0);
    QVERIFY(journey.metric("pad", "score") > 0.8); // As the explanation says.
    journey.choose("why-a-digit", 1);
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestHandwrittenDigits::aLearnerWithAKeyboardSolvesEveryTask()
{
    Journey journey(chapter);
    QVERIFY(journey.isOpen());

    QVERIFY(journey.tabTo(in<DigitImageView>(journey, "samples")));
    journey.key(Qt::Key_Down, 6); // From the middle, row 15.
    journey.key(Qt::Key_Right);
    TRY_VERIFY(journey.isDone("grey"));
    QVERIFY(journey.chooseByKeys("never-seen", 2));

    QVERIFY(journey.answerByKeys("place", "61"));
    QVERIFY(journey.tabTo(in<UnrollView>(journey, "unroll")));
    journey.key(Qt::Key_Home);
    journey.key(Qt::Key_Home);
    journey.key(Qt::Key_Down, 14);
    journey.key(Qt::Key_Right, 7);
    TRY_VERIFY(journey.isDone("pixel-400"));
    QVERIFY(journey.chooseByKeys("one-below", 2));
    QVERIFY(journey.chooseByKeys("by-columns", 1));

    QVERIFY(journey.answerByKeys("parameters", "101,770"));
    QVERIFY(journey.chooseByKeys("which-digit", 1));
    QVERIFY(journey.answerByKeys("how-many-wrong", "115"));
    QVERIFY(journey.tabTo(button(journey, "forward", "Only mistakes")));
    journey.key(Qt::Key_Space);
    TRY_VERIFY(journey.isDone("mistake"));
    QVERIFY(journey.chooseByKeys("sure-and-wrong", 0));

    for (const test::GridDrawing& digit : test::gridDigits()) {
        QVERIFY(drawByKeys(journey, digit));
        QVERIFY(journey.tabTo(button(journey, "pad", "Clear")));
        journey.key(Qt::Key_Space);
    }
    TRY_VERIFY(journey.isDone("ten-digits"));
    QVERIFY(drawByKeys(journey, test::gridPlus()));
    TRY_VERIFY(journey.isDone("no-digit"));
    QVERIFY(journey.chooseByKeys("triangle", 2));
    QVERIFY(journey.chooseByKeys("why-a-digit", 1));
    QCOMPARE(journey.openTasks(), QStringList());
}

void TestHandwrittenDigits::undoGoesThroughTheFiguresInTheOrderOfWhatWasDone()
{
    Journey journey(chapter);
    QVERIFY(journey.isOpen());
    journey.click(button(journey, "samples", "Reshuffle"));
    draw(journey, test::gridDigits().at(0));
    QCOMPARE(journey.metric("pad", "recognised"), 1.0);
    journey.undoStack().undo();
    QCOMPARE(journey.metric("pad", "recognised"), 0.0);
    QVERIFY(!journey.demo("samples").isAtStart());
    journey.undoStack().undo();
    QVERIFY(journey.demo("samples").isAtStart());
}

void TestHandwrittenDigits::aLinkLeadsToTheDigitLab()
{
    Journey journey(chapter);
    QVERIFY(journey.isOpen());
    QSignalSpy wanted(qobject_cast<Page*>(journey.frame("pad")->window()), &Page::pageRequested);
    QVERIFY(journey.tabTo(textWith(journey, "In the Digit lab")));
    journey.key(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QString("digit-lab"));
}

void TestHandwrittenDigits::furtherReadingOpensInTheBrowser()
{
    Journey journey(chapter);
    QVERIFY(journey.isOpen());
    // Some sites that have been there for long have no other address.
    QDesktopServices::setUrlHandler("http", this, "open");
    QVERIFY(journey.tabTo(textWith(journey, "Gradient-based learning")));
    journey.key(Qt::Key_Return);
    QDesktopServices::unsetUrlHandler("http");
    QCOMPARE(m_opened.host(), QString("yann.lecun.com"));
}

QTEST_MAIN(TestHandwrittenDigits)
#include "tst_handwrittendigits.moc"
