// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDirIterator>

#include "tests/ui/mymodelstest.h"

/// What is done with networks on their cards, and what becomes of the files.
class TestMyModels : public MyModelsTest
{
    Q_OBJECT

private slots:
    void builtInAndOwnNetworksHaveCards();
    void cardsTellWhenTheirNetworksWereMade();
    void withoutOwnNetworksItSaysWhatToDo();
    void aNetworkIsRenamedByKeyboardAndUndone();
    void aNetworkIsRenamedByMouse();
    void aNameThatCannotBeIsExplainedAndNotTaken();
    void aNetworkIsDuplicatedAndUndone();
    void aBuiltInNetworkCanBeDuplicatedButNotDeleted();
    void aDeletedNetworkComesBackAsItWas();
    void whatStaysDeletedGoesToTheTrashAtTheEnd();
    void theOrderIsChosenAndRemembered();
    void arrowsGoFromCardToCard();
    void undoNeverReplacesAnotherFile();
};

void TestMyModels::builtInAndOwnNetworksHaveCards()
{
    QCOMPARE(titles(), (QStringList {"alpha", "beta", "One layer", "Two layers", "Convolutional"}));
    const NetworkCard* alpha = card("alpha");
    QVERIFY(alpha->accessibleName().contains("784 × 10"));
    QVERIFY(alpha->accessibleName().contains("95.0%"));
    QVERIFY(alpha->accessibleName().contains("MNIST"));
    QVERIFY(!alpha->facts().picture.isNull());
    QVERIFY(shown(alpha, "training").startsWith("Trained on MNIST"));
    QVERIFY(!models().findChild<QWidget*>("empty")->isVisible());
}

void TestMyModels::cardsTellWhenTheirNetworksWereMade()
{
    nn::Model model = digitModel(0.9);
    model.notes.created_at = 1'700'000'000; // The middle of a November, everywhere on Earth.
    for (const QString& path :
         {m_folder->filePath("models/two-layer.lovelace"), own("dated.lovelace")}) {
        QVERIFY(nn::save_model(model, test::path_of(path)).has_value());
    }
    makeWindow();
    const QString day = QLocale().toString(
        QDateTime::fromSecsSinceEpoch(model.notes.created_at).date(), QLocale::LongFormat
    );
    QVERIFY(day.contains("2023"));
    QCOMPARE(shown(card("dated"), "date"), day);
    QCOMPARE(shown(card("Two layers"), "date"), day);
    QVERIFY(card("Two layers")->accessibleName().contains("Comes with Lovelace, " + day));
    // The file does not say; that of one's own says when it was written, the other when it came.
    QVERIFY(shown(card("alpha"), "date").contains(QString::number(QDate::currentDate().year())));
    QCOMPARE(shown(card("One layer"), "date"), QString());
}

void TestMyModels::withoutOwnNetworksItSaysWhatToDo()
{
    for (int left = 2; left > 0; --left) {
        models().cards().constFirst()->setFocus();
        press(QKeySequence(Qt::Key_Delete));
    }
    QCOMPARE(titles().size(), 3);
    QVERIFY(models().findChild<QWidget*>("empty")->isVisible());
    QVERIFY(models().chosen() != nullptr);
}

void TestMyModels::aNetworkIsRenamedByKeyboardAndUndone()
{
    const QByteArray content = test::content_of(own("alpha.lovelace"));
    card("alpha")->setFocus();
    press(QKeySequence(Qt::Key_F2));
    QTest::keyClicks(QApplication::focusWidget(), "Zeta 9");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(titles().mid(0, 2), (QStringList {"beta", "Zeta 9"}));
    QCOMPARE(test::content_of(own("Zeta 9.lovelace")), content);
    QVERIFY(!QFile::exists(own("alpha.lovelace")));
    QVERIFY(card("Zeta 9")->hasFocus());

    press(QKeySequence::Undo);
    QCOMPARE(titles().mid(0, 2), (QStringList {"alpha", "beta"}));
    QVERIFY(card("alpha")->hasFocus());
    press(QKeySequence::Redo);
    QVERIFY(card("Zeta 9") != nullptr);
}

void TestMyModels::aNetworkIsRenamedByMouse()
{
    pick("beta", "Rename");
    QTest::keyClicks(QApplication::focusWidget(), "gamma");
    QTest::mouseClick(card("One layer"), Qt::LeftButton, {}, {20, 20});
    QVERIFY(QFile::exists(own("gamma.lovelace")));
    QVERIFY(card("gamma") != nullptr);
}

void TestMyModels::aNameThatCannotBeIsExplainedAndNotTaken()
{
    for (const char* name : {"beta", "", ".hidden", "a/b"}) {
        NetworkCard* alpha = card("alpha");
        alpha->setFocus();
        press(QKeySequence(Qt::Key_F2));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(!shown(alpha, "problem").isEmpty(), name);
        QVERIFY(alpha->isRenaming());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!alpha->isRenaming());
        QVERIFY(alpha->hasFocus());
    }
    QCOMPARE(titles().mid(0, 2), (QStringList {"alpha", "beta"}));
    QVERIFY(!models().undoStack()->canUndo());
}

void TestMyModels::aNetworkIsDuplicatedAndUndone()
{
    card("alpha")->setFocus();
    press(QKeySequence(Qt::CTRL | Qt::Key_D));
    QTRY_VERIFY(card("alpha copy") != nullptr);
    QCOMPARE(test::content_of(own("alpha copy.lovelace")), test::content_of(own("alpha.lovelace")));
    QTRY_VERIFY(card("alpha copy")->hasFocus());
    press(QKeySequence::Undo);
    QVERIFY(card("alpha copy") == nullptr);
    QVERIFY(!QFile::exists(own("alpha copy.lovelace")));
    press(QKeySequence::Redo);
    QVERIFY(card("alpha copy") != nullptr);
    pick("alpha", "Duplicate");
    QTRY_VERIFY(card("alpha copy 2") != nullptr);
}

void TestMyModels::aBuiltInNetworkCanBeDuplicatedButNotDeleted()
{
    card("One layer")->setFocus();
    press(QKeySequence(Qt::Key_Delete));
    press(QKeySequence(Qt::Key_F2));
    QVERIFY(!card("One layer")->isRenaming());
    QCOMPARE(titles().size(), 5);
    press(QKeySequence(Qt::CTRL | Qt::Key_D));
    QTRY_VERIFY(card("One layer copy") != nullptr);
    QVERIFY(QFile::exists(own("One layer copy.lovelace")));
}

void TestMyModels::aDeletedNetworkComesBackAsItWas()
{
    const QByteArray content = test::content_of(own("alpha.lovelace"));
    pick("alpha", "Delete");
    QVERIFY(card("alpha") == nullptr);
    QVERIFY(!QFile::exists(own("alpha.lovelace")));
    QVERIFY(m_window->notice().isVisible());
    press(QKeySequence::Undo);
    QCOMPARE(test::content_of(own("alpha.lovelace")), content);
    QVERIFY(card("alpha") != nullptr);
    QVERIFY(card("alpha")->hasFocus());
    QTRY_VERIFY(card("alpha")->facts().isSound());
}

void TestMyModels::whatStaysDeletedGoesToTheTrashAtTheEnd()
{
    const QByteArray content = test::content_of(own("beta.lovelace"));
    card("beta")->setFocus();
    press(QKeySequence(Qt::Key_Delete));
    m_window.reset();
    QCOMPARE(QDir(own("")).entryList(QDir::Files), QStringList {"alpha.lovelace"});
    QByteArray found;
    for (const QString& place : {qEnvironmentVariable("XDG_DATA_HOME"), QDir::tempPath()}) {
        QDirIterator files(
            place, {"beta*.lovelace"}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories
        );
        while (files.hasNext() && found != content) {
            found = test::content_of(files.next());
        }
    }
    const QDir left(own(""));
    for (const QString& folder : left.entryList({".removed-*"}, QDir::Dirs | QDir::Hidden)) {
        found = test::content_of(left.filePath(folder + "/beta.lovelace")); // No trash here.
    }
    QCOMPARE(found, content);
}

void TestMyModels::theOrderIsChosenAndRemembered()
{
    auto* order = models().findChild<QComboBox*>();
    order->setFocus();
    QTest::keyClick(order, Qt::Key_End); // The best first.
    QCOMPARE(titles().mid(0, 2), (QStringList {"beta", "alpha"}));
    const QJsonObject state = models().saveState();
    QTest::keyClick(order, Qt::Key_Home);
    QCOMPARE(titles().mid(0, 2), (QStringList {"alpha", "beta"}));
    models().restoreState(state);
    QCOMPARE(titles().mid(0, 2), (QStringList {"beta", "alpha"}));
    QCOMPARE(models().saveState(), state);
    models().restoreState({{"order", 7}, {"chosen", "gone"}});
    QCOMPARE(models().saveState(), state);
}

void TestMyModels::arrowsGoFromCardToCard()
{
    card("alpha")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(card("beta")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(card("One layer")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(card("alpha")->hasFocus());
    QCOMPARE(models().chosen(), card("alpha"));
}

void TestMyModels::undoNeverReplacesAnotherFile()
{
    card("alpha")->setFocus();
    press(QKeySequence(Qt::Key_Delete));
    QVERIFY(test::put(own("alpha.lovelace"), test::bytes_of("somebody else's")));
    press(QKeySequence::Undo);
    QCOMPARE(test::content_of(own("alpha.lovelace")), QByteArray("somebody else's"));
    QCOMPARE(m_messages.errors.size(), 1);
}

QTEST_MAIN(TestMyModels)
#include "tst_mymodels.moc"
