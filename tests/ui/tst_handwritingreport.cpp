// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/drawingcollection.h"
#include "ui/digits/drawinglist.h"
#include "ui/labs/digitbuttons.h"
#include "ui/labs/handwritingreport.h"
#include "ui/labs/labtabs.h"
#include "ui/plots/confusionview.h"

#include "tests/support/patience.h"
#include "tests/ui/digitlabtest.h"
#include "tests/ui/paintedtexts.h"

class TestHandwritingReport : public DigitLabTest
{
    Q_OBJECT

private slots:
    void withoutDrawingsItSaysWhatToDo();
    void itCountsWhatIsTakenForWhat();
    void countsAndSharesStandInTheirCells();
    void aCellShowsItsDrawings();
    void theArrowKeysGoFromCellToCell();
    void itFollowsTheCollectionAndTheNetwork();
    void screenReadersHearTheCounts();
    void itIsCopiedAsText();
    void otherThemesAndSizesAreFollowed();

private:
    void collect(double x0, double y0, double x1, double y1, int digit);
    void collectThree();
    void openReport();
    ui::HandwritingReport* report() const { return part<ui::HandwritingReport>(); }
};

using Cell = ui::ConfusionView::Cell;

void TestHandwritingReport::collect(double x0, double y0, double x1, double y1, int digit)
{
    if (button(QStringLiteral("Clear"))->isEnabled()) {
        QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    }
    drawOn(x0, y0, x1, y1);
    QTest::keyClick(
        part<ui::DrawingPad>(), static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier
    );
}

/// The network reads upright strokes as 1 and level ones as 7: two are right, one is not.
void TestHandwritingReport::collectThree()
{
    collect(0.5, 0.2, 0.5, 0.8, 1);
    collect(0.2, 0.5, 0.8, 0.5, 7);
    collect(0.4, 0.2, 0.4, 0.7, 7);
}

void TestHandwritingReport::openReport()
{
    for (auto* candidate : part<ui::LabTabs>()->findChildren<QPushButton*>()) {
        if (candidate->text() == QStringLiteral("My Handwriting")) {
            QTest::mouseClick(candidate, Qt::LeftButton);
        }
    }
    TRY_VERIFY(report()->isUpToDate());
}

void TestHandwritingReport::withoutDrawingsItSaysWhatToDo()
{
    openReport();
    QVERIFY(report()->summaryText().startsWith(QStringLiteral("There is nothing to report yet.")));
    QVERIFY(!report()->table().isVisible());
    QTest::mouseClick(report()->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(part<ui::DrawingPad>()->hasFocus());
}

void TestHandwritingReport::itCountsWhatIsTakenForWhat()
{
    collectThree();
    openReport();
    const nn::ConfusionMatrix& matrix = report()->table().matrix();
    QCOMPARE(matrix.at(1, 1), std::size_t {1});
    QCOMPARE(matrix.at(7, 7), std::size_t {1});
    QCOMPARE(matrix.at(7, 1), std::size_t {1});
    QCOMPARE(matrix.total(), std::size_t {3});
    QCOMPARE(
        report()->summaryText(),
        QStringLiteral("“Two layers” reads 2 of your 3 drawings right: 66.7%. Of the 1 kept for "
                       "testing, on which no network is trained, it reads 0: 0.0%.")
    );
}

void TestHandwritingReport::countsAndSharesStandInTheirCells()
{
    collectThree();
    collect(0.2, 0.52, 0.8, 0.52, 4); // Read as 7, twice.
    collect(0.2, 0.48, 0.8, 0.48, 4);
    openReport();
    ui::ConfusionView& table = report()->table();
    QCOMPARE(table.matrix().at(4, 7), std::size_t {2});
    TRY_COMPARE(table.size(), table.sizeHint());
    const QRect cells = table.cellRect({0, 0}).united(table.cellRect({9, 9}));
    QMap<QString, QString> inCells;
    QMap<int, QString> shares;
    for (const test::PaintedText& painted : test::paintedTexts(table)) {
        const QPointF middle = painted.ink.center();
        if (middle.y() < cells.top() || middle.x() < cells.left()) {
            continue; // Names of rows and columns.
        }
        for (int truth = 0; truth < 10; ++truth) {
            const QRect row = table.cellRect({std::size_t(truth), 9});
            if (middle.x() > cells.right() && middle.y() > row.top() && middle.y() < row.bottom()) {
                QVERIFY(painted.ink.left() > cells.right());
                QVERIFY(painted.ink.right() < table.width() + 1);
                shares[truth] += painted.text;
            }
            for (int said = 0; said < 10; ++said) {
                const QRectF cell = table.cellRect({std::size_t(truth), std::size_t(said)});
                if (cell.contains(painted.ink)) {
                    inCells[QStringLiteral("%1 as %2").arg(truth).arg(said)] += painted.text;
                }
            }
        }
    }
    const QMap<QString, QString> counts {
        {QStringLiteral("1 as 1"), QStringLiteral("1")},
        {QStringLiteral("4 as 7"), QStringLiteral("2")},
        {QStringLiteral("7 as 1"), QStringLiteral("1")},
        {QStringLiteral("7 as 7"), QStringLiteral("1")}};
    QCOMPARE(inCells, counts);
    QMap<int, QString> right;
    for (int truth = 0; truth < 10; ++truth) {
        right[truth] = QStringLiteral("–");
    }
    right[1] = QStringLiteral("100%");
    right[4] = QStringLiteral("0%");
    right[7] = QStringLiteral("50%");
    QCOMPARE(shares, right);
}

void TestHandwritingReport::aCellShowsItsDrawings()
{
    collectThree();
    openReport();
    ui::ConfusionView& table = report()->table();
    QVERIFY(!report()->list().isVisible());
    QTest::mouseClick(&table, Qt::LeftButton, {}, table.cellRect({7, 1}).center());
    QCOMPARE(table.chosen(), std::optional(Cell {7, 1}));
    QCOMPARE(report()->list().shown(), QList<int> {2});
    QVERIFY(report()->list().isVisible());
    report()->list().setFocus();
    report()->list().choose({2});
    QTest::keyClick(&report()->list(), Qt::Key_Return);
    QCOMPARE(part<ui::DrawingPad>()->content().strokes, m_lab->drawings().drawings()[2].strokes);
}

void TestHandwritingReport::theArrowKeysGoFromCellToCell()
{
    collectThree();
    openReport();
    ui::ConfusionView& table = report()->table();
    table.setFocus(Qt::TabFocusReason);
    QCOMPARE(table.chosen(), std::optional(Cell {0, 0}));
    QTest::keyClick(&table, Qt::Key_Up); // There is an end.
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(table.chosen(), std::optional(Cell {1, 1}));
    QCOMPARE(report()->list().shown(), QList<int> {0});
}

void TestHandwritingReport::itFollowsTheCollectionAndTheNetwork()
{
    collectThree();
    openReport();
    m_lab->undoStack()->undo(); // The last one is not a 7 any more: it is gone.
    TRY_COMPARE(report()->table().matrix().total(), std::size_t {2});
    m_lab->chooseNetwork(QStringLiteral("one-layer")); // It says 2 and 3.
    TRY_COMPARE(report()->table().matrix().at(1, 2), std::size_t {1});
    QCOMPARE(report()->table().matrix().at(7, 3), std::size_t {1});
    QVERIFY(report()->summaryText().startsWith(QStringLiteral("“One layer” reads 0 of your 2")));
}

void TestHandwritingReport::screenReadersHearTheCounts()
{
    collectThree();
    openReport();
    ui::ConfusionView& table = report()->table();
    QCOMPARE(
        table.accessibleDescription(),
        QStringLiteral("1 read as 1, which is right: 1 of 1. 7 read as 1: 1 of 2. 7 read as 7, "
                       "which is right: 1 of 2.")
    );
    table.choose(Cell {7, 1});
    QCOMPARE(table.accessibleDescription(), QStringLiteral("7 read as 1: 1 of 2."));
}

void TestHandwritingReport::itIsCopiedAsText()
{
    collectThree();
    openReport();
    QTest::mouseClick(button(QStringLiteral("Copy as Text")), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(report()->summaryText()));
    QVERIFY(text.contains(QStringLiteral("\n7\t0\t1\t0\t0\t0\t0\t0\t1\t0\t0\t50%\n")));
    QVERIFY(text.contains(QStringLiteral("\n0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t–\n")));
}

void TestHandwritingReport::otherThemesAndSizesAreFollowed()
{
    collectThree();
    openReport();
    const int before = report()->table().sizeHint().width();
    ui::applyTheme(*qApp, {ui::ThemeChoice::Dark, 150, QStringLiteral("en")});
    TRY_COMPARE(report()->table().size(), report()->table().sizeHint());
    QVERIFY(report()->table().width() > before);
    const QColor ground = report()->table().grab().toImage().pixelColor(
        report()->table().cellRect({0, 3}).topLeft() + QPoint(8, 8)
    );
    QCOMPARE(ground, ui::darkColors().card);
}

QTEST_MAIN(TestHandwritingReport)
#include "tst_handwritingreport.moc"
