// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digits/drawingcollection.h"
#include "ui/digits/drawinglist.h"
#include "ui/labs/correctionrow.h"
#include "ui/labs/digitbuttons.h"
#include "ui/labs/drawingshelf.h"
#include "ui/labs/labtabs.h"

#include <QDir>

#include "tests/ui/digitlabtest.h"

using ui::DrawingCollection;

class TestCorrections : public DigitLabTest
{
    Q_OBJECT

private slots:
    void aCorrectedDrawingIsCollected();
    void aKeySaysTheSame();
    void aSecondThoughtChangesTheDigit();
    void theNextDrawingBeginsOnAnEmptyPad();
    void nothingDrawnIsNotCollected();
    void aDigitFromMnistIsNotCollected();
    void undoTakesADrawingOutAgain();
    void theShelfBeginsWithWhatToDo();
    void theShelfCountsDrawings();
    void drawingsAreCalledSomethingElseOnTheShelf();
    void aDeletedDrawingComesBack();
    void aDrawingGoesBackToThePad();
    void chosenDrawingsAreExported();
    void oneDrawingIsExportedAsAPicture();
    void drawingsComeBackAtTheNextStart();

private:
    void drawAndSay(double x0, double y0, double x1, double y1, int digit);
    QPushButton* digitButton(const QWidget* of, int digit) const;
    const DrawingCollection& drawings() const { return m_lab->drawings(); }
    void turnTo(const QString& title);
};

QPushButton* TestCorrections::digitButton(const QWidget* of, int digit) const
{
    return of->findChild<ui::DigitButtons*>()->findChildren<QPushButton*>().at(digit);
}

void TestCorrections::drawAndSay(double x0, double y0, double x1, double y1, int digit)
{
    if (button(QStringLiteral("Clear"))->isEnabled()) {
        QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    }
    drawOn(x0, y0, x1, y1);
    QTest::mouseClick(digitButton(part<ui::CorrectionRow>(), digit), Qt::LeftButton);
}

void TestCorrections::turnTo(const QString& title)
{
    for (auto* candidate : part<ui::LabTabs>()->findChildren<QPushButton*>()) {
        if (candidate->text().startsWith(title)) {
            QTest::mouseClick(candidate, Qt::LeftButton);
        }
    }
}

void TestCorrections::aCorrectedDrawingIsCollected()
{
    const auto* row = part<ui::CorrectionRow>();
    drawOn(0.5, 0.2, 0.5, 0.8);
    QVERIFY(row->messageText().startsWith(QStringLiteral("Right or wrong, tell it")));
    QTest::mouseClick(digitButton(row, 7), Qt::LeftButton);
    QCOMPARE(drawings().count(), 1);
    QCOMPARE(int(drawings().drawings()[0].label), 7);
    QCOMPARE(
        drawings().drawings()[0].strokes, nn::rounded(part<ui::DrawingPad>()->content().strokes)
    );
    QCOMPARE(row->messageText(), QStringLiteral("Thank you: kept as a 7 (1 in all)."));
    QVERIFY(digitButton(row, 7)->isChecked());
    QCOMPARE(part<ui::PredictionView>()->answerText(), QStringLiteral("1")); // It is not told off.
}

void TestCorrections::aKeySaysTheSame()
{
    drawOn(0.2, 0.5, 0.8, 0.5);
    QTest::keyClick(part<ui::DrawingPad>(), Qt::Key_7, Qt::AltModifier);
    QCOMPARE(drawings().countOf(7), 1);
}

void TestCorrections::aSecondThoughtChangesTheDigit()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 7);
    const auto* row = part<ui::CorrectionRow>();
    QTest::mouseClick(digitButton(row, 1), Qt::LeftButton);
    QTest::mouseClick(digitButton(row, 1), Qt::LeftButton);
    QCOMPARE(drawings().count(), 1);
    QCOMPARE(drawings().countOf(1), 1);
    QVERIFY(digitButton(row, 1)->isChecked());
    QVERIFY(!digitButton(row, 7)->isChecked());
}

void TestCorrections::theNextDrawingBeginsOnAnEmptyPad()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    QTest::mouseClick(button(QStringLiteral("Draw the Next One")), Qt::LeftButton);
    QVERIFY(part<ui::DrawingPad>()->content().isEmpty());
    QVERIFY(part<ui::DrawingPad>()->hasFocus());
    QCOMPARE(drawings().count(), 1);
}

void TestCorrections::nothingDrawnIsNotCollected()
{
    QVERIFY(!digitButton(part<ui::CorrectionRow>(), 3)->isEnabled());
    QTest::keyClick(part<ui::DrawingPad>(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(drawings().count(), 0);
}

void TestCorrections::aDigitFromMnistIsNotCollected()
{
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    answer();
    QVERIFY(!digitButton(part<ui::CorrectionRow>(), 3)->isEnabled());
    QCOMPARE(
        part<ui::CorrectionRow>()->messageText(),
        QStringLiteral("Only what you draw yourself is collected.")
    );
}

void TestCorrections::undoTakesADrawingOutAgain()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    QCOMPARE(m_lab->undoStack()->undoText(), QStringLiteral("Collect as 1"));
    m_lab->undoStack()->undo();
    QCOMPARE(drawings().count(), 0);
    QVERIFY(!digitButton(part<ui::CorrectionRow>(), 1)->isChecked());
    QVERIFY(!part<ui::DrawingPad>()->content().isEmpty());
    m_lab->undoStack()->redo();
    QCOMPARE(drawings().count(), 1);
}

void TestCorrections::theShelfBeginsWithWhatToDo()
{
    turnTo(QStringLiteral("My Drawings"));
    QVERIFY(part<ui::DrawingShelf>()->summaryText().startsWith(QStringLiteral("Nothing is here")));
    QVERIFY(!part<ui::DrawingShelf>()->list().isVisible());
    auto* draw = part<ui::DrawingShelf>()->findChild<QPushButton*>();
    QCOMPARE(draw->text(), QStringLiteral("Draw a Digit"));
    QTest::mouseClick(draw, Qt::LeftButton);
    QVERIFY(part<ui::DrawingPad>()->hasFocus());
}

void TestCorrections::theShelfCountsDrawings()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    drawAndSay(0.4, 0.2, 0.5, 0.8, 1);
    drawAndSay(0.2, 0.5, 0.8, 0.5, 7);
    turnTo(QStringLiteral("My Drawings (3)"));
    const QString text = part<ui::DrawingShelf>()->summaryText();
    QVERIFY2(text.contains(QStringLiteral("2 of 1, 1 of 7")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("1 are kept for testing")), qPrintable(text));
    const auto* model = part<ui::DrawingShelf>()->list().model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(
        model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Drawing 2, a 1, kept for testing")
    );
}

void TestCorrections::drawingsAreCalledSomethingElseOnTheShelf()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    drawAndSay(0.2, 0.5, 0.8, 0.5, 7);
    turnTo(QStringLiteral("My Drawings"));
    auto& list = part<ui::DrawingShelf>()->list();
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center()
    );
    QCOMPARE(list.chosen(), QList<int> {1});
    QTest::mouseClick(digitButton(part<ui::DrawingShelf>(), 4), Qt::LeftButton);
    QCOMPARE(drawings().countOf(4), 1);
    QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_9);
    QCOMPARE(drawings().countOf(9), 2);
    m_lab->undoStack()->undo();
    QCOMPARE(drawings().countOf(1), 1);
    QCOMPARE(drawings().countOf(4), 1);
}

void TestCorrections::aDeletedDrawingComesBack()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    drawAndSay(0.2, 0.5, 0.8, 0.5, 7);
    turnTo(QStringLiteral("My Drawings"));
    auto& list = part<ui::DrawingShelf>()->list();
    list.setFocus();
    list.choose({0});
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(drawings().count(), 1);
    QCOMPARE(drawings().countOf(7), 1);
    QCOMPARE(list.chosen(), QList<int> {0}); // The next Delete goes on from here.
    QTest::mouseClick(button(QStringLiteral("Delete")), Qt::LeftButton);
    QCOMPARE(drawings().count(), 0);
    m_lab->undoStack()->undo();
    m_lab->undoStack()->undo();
    QCOMPARE(int(drawings().drawings().at(0).label), 1);
    QCOMPARE(drawings().count(), 2);
}

void TestCorrections::aDrawingGoesBackToThePad()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    const nn::Drawing drawn = drawings().drawings()[0].strokes;
    QTest::mouseClick(button(QStringLiteral("Draw the Next One")), Qt::LeftButton);
    turnTo(QStringLiteral("My Drawings"));
    auto& list = part<ui::DrawingShelf>()->list();
    list.setFocus();
    list.choose({0});
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(part<ui::DrawingPad>()->content().strokes, drawn);
    QVERIFY(part<ui::DrawingPad>()->isVisible());
    answer();
    QVERIFY(digitButton(part<ui::CorrectionRow>(), 1)->isChecked());
}

void TestCorrections::chosenDrawingsAreExported()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    drawAndSay(0.2, 0.5, 0.8, 0.5, 7);
    turnTo(QStringLiteral("My Drawings"));
    std::optional<ui::FileRequest> request;
    connect(m_lab.get(), &ui::Page::writeFileRequested, this, [&](const ui::FileRequest& asked) {
        request = asked;
    });
    QTest::mouseClick(button(QStringLiteral("Export Strokes...")), Qt::LeftButton);
    QVERIFY(request);
    const QString path = fileIn(m_folder, "strokes.jsonl");
    QVERIFY(request->write(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2); // None was chosen: all are meant.
    QTest::mouseClick(button(QStringLiteral("Export Pictures...")), Qt::LeftButton);
    QVERIFY(request->place == ui::FileRequest::Place::Folder);
    QVERIFY(request->write(m_folder.path()));
    QVERIFY(QFile::exists(fileIn(m_folder, "my-digits/7-002.png")));
    QVERIFY(QDir(fileIn(m_folder, "my-digits")).removeRecursively());
}

void TestCorrections::oneDrawingIsExportedAsAPicture()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    drawAndSay(0.2, 0.5, 0.8, 0.5, 7);
    turnTo(QStringLiteral("My Drawings"));
    part<ui::DrawingShelf>()->list().choose({1});
    std::optional<ui::FileRequest> request;
    connect(m_lab.get(), &ui::Page::writeFileRequested, this, [&](const ui::FileRequest& asked) {
        request = asked;
    });
    QTest::mouseClick(button(QStringLiteral("Export Pictures...")), Qt::LeftButton);
    QVERIFY(request);
    QVERIFY(request->place == ui::FileRequest::Place::File);
    QCOMPARE(request->proposal, QStringLiteral("7.png"));
    const QString path = fileIn(m_folder, "seven.png");
    QVERIFY(request->write(path));
    QCOMPARE(QImage(path).size(), QSize(28, 28));
}

void TestCorrections::drawingsComeBackAtTheNextStart()
{
    drawAndSay(0.5, 0.2, 0.5, 0.8, 1);
    drawAndSay(0.2, 0.5, 0.8, 0.5, 7);
    turnTo(QStringLiteral("My Drawings"));
    const auto before = drawings().drawings();
    const QJsonObject state = m_lab->saveState();
    m_lab = makeLab();
    m_lab->restoreState(state);
    waitUntilReady();
    QVERIFY(drawings().drawings() == before);
    QCOMPARE(part<ui::LabTabs>()->current(), QStringLiteral("drawings"));
    QVERIFY(part<ui::DrawingShelf>()->list().isVisible());
    QVERIFY(digitButton(part<ui::CorrectionRow>(), 7)->isChecked()); // It still is on the pad.
}

QTEST_MAIN(TestCorrections)
#include "tst_corrections.moc"
