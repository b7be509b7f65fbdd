// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <QComboBox>
#include <QDirIterator>

#include <algorithm>

#include "tests/support/networks.h"
#include "tests/support/patience.h"
#include "tests/ui/mymodelstest.h"

namespace {

/// As it is seen on the card.
QImage pictureOn(NetworkCard* card)
{
    for (QLabel* label : card->findChildren<QLabel*>()) {
        if (!label->pixmap(Qt::ReturnByValue).isNull()) {
            return card->grab(label->geometry()).toImage().convertToFormat(QImage::Format_RGB32);
        }
    }
    return {};
}

} // namespace

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
    void theNewestComeFirst();
    void picturesTellNetworksApart();
    void negativeWeightsAreDashedInThePicture_data();
    void negativeWeightsAreDashedInThePicture();
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
    TRY_VERIFY(card("alpha copy") != nullptr);
    QCOMPARE(test::content_of(own("alpha copy.lovelace")), test::content_of(own("alpha.lovelace")));
    TRY_VERIFY(card("alpha copy")->hasFocus());
    press(QKeySequence::Undo);
    QVERIFY(card("alpha copy") == nullptr);
    QVERIFY(!QFile::exists(own("alpha copy.lovelace")));
    press(QKeySequence::Redo);
    QVERIFY(card("alpha copy") != nullptr);
    pick("alpha", "Duplicate");
    TRY_VERIFY(card("alpha copy 2") != nullptr);
}

void TestMyModels::aBuiltInNetworkCanBeDuplicatedButNotDeleted()
{
    card("One layer")->setFocus();
    press(QKeySequence(Qt::Key_Delete));
    press(QKeySequence(Qt::Key_F2));
    QVERIFY(!card("One layer")->isRenaming());
    QCOMPARE(titles().size(), 5);
    press(QKeySequence(Qt::CTRL | Qt::Key_D));
    TRY_VERIFY(card("One layer copy") != nullptr);
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
    TRY_VERIFY(card("alpha")->facts().isSound());
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

/// The order of dates is neither that of names nor that of accuracy, nor one of these backwards.
void TestMyModels::theNewestComeFirst()
{
    const std::int64_t day = 24 * 3600;
    const auto put = [](const QString& path, double accuracy, std::int64_t made) {
        nn::Model model = digitModel(accuracy);
        model.notes.created_at = made;
        QVERIFY(nn::save_model(model, test::path_of(path)).has_value());
    };
    put(own("alpha.lovelace"), 0.95, 200 * day);
    put(own("beta.lovelace"), 0.97, 100 * day);
    put(own("gamma.lovelace"), 0.96, 300 * day);
    put(m_folder->filePath("models/two-layer.lovelace"), 0.9, 400 * day);
    makeWindow();
    const QStringList builtIn {"One layer", "Two layers", "Convolutional"};
    QCOMPARE(titles(), (QStringList {"alpha", "beta", "gamma"} + builtIn));
    auto* order = models().findChild<QComboBox*>();
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Home);
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(order->currentText(), QString("Newest first"));
    QCOMPARE(titles(), (QStringList {"gamma", "alpha", "beta"} + builtIn));
    const QJsonObject state = models().saveState();
    makeWindow(); // The next start.
    models().restoreState(state);
    QCOMPARE(titles(), (QStringList {"gamma", "alpha", "beta"} + builtIn));
    QCOMPARE(models().findChild<QComboBox*>()->currentText(), QString("Newest first"));
    put(own("beta.lovelace"), 0.97, 500 * day); // Trained on.
    TRY_COMPARE(titles(), (QStringList {"beta", "gamma", "alpha"} + builtIn));
}

void TestMyModels::picturesTellNetworksApart()
{
    nn::Model other = digitModel(0.95);
    std::ranges::reverse(other.parameters.values);
    QVERIFY(nn::save_model(other, test::path_of(own("beta.lovelace"))).has_value());
    QVERIFY(nn::save_model(planeModel(), test::path_of(own("plane.lovelace"))).has_value());
    makeWindow();
    std::vector<QImage> pictures;
    for (const char* title : {"alpha", "beta", "plane"}) {
        const QImage picture = pictureOn(card(title));
        const QRgb ground = ui::lightColors().card.rgb();
        int drawn = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                drawn += picture.pixel(x, y) != ground ? 1 : 0;
            }
        }
        QVERIFY2(drawn > 50, title);
        QVERIFY2(std::ranges::find(pictures, picture) == pictures.end(), title);
        pictures.push_back(picture);
    }
}

void TestMyModels::negativeWeightsAreDashedInThePicture_data()
{
    QTest::addColumn<bool>("isUpperNegative");
    QTest::newRow("the upper line") << true;
    QTest::newRow("the lower line") << false;
}

void TestMyModels::negativeWeightsAreDashedInThePicture()
{
    QFETCH(bool, isUpperNegative);
    nn::Topology topology = test::topology_of({1, 1, 2}, {nn::Dense {1, nn::Activation::sigmoid}});
    nn::Parameters parameters;
    parameters.values.assign(topology.parameter_count(), 0);
    const auto weights = nn::weights(topology, parameters, 0);
    weights[isUpperNegative ? 0 : 1] = -1;
    weights[isUpperNegative ? 1 : 0] = 1;
    const nn::Model model {std::move(topology), std::move(parameters), {}, {}};
    QVERIFY(nn::save_model(model, test::path_of(own("alpha.lovelace"))).has_value());
    makeWindow();
    const QImage picture = pictureOn(card("alpha"));
    const QRgb ground = ui::lightColors().card.rgb();
    const int middle = picture.height() / 2;
    const auto gapsBetween = [&](int top, int bottom) {
        int gaps = 0;
        for (int x = picture.width() / 4; x < picture.width() * 3 / 4; ++x) {
            bool isEmpty = true;
            for (int y = top; y < bottom; ++y) {
                isEmpty = isEmpty && picture.pixel(x, y) == ground;
            }
            gaps += isEmpty ? 1 : 0;
        }
        return gaps;
    };
    const int upper = gapsBetween(0, middle);
    const int lower = gapsBetween(middle, picture.height());
    QCOMPARE(isUpperNegative ? lower : upper, 0);
    const int dashed = isUpperNegative ? upper : lower;
    QVERIFY(dashed > 10);
    QVERIFY(dashed < picture.width() / 2 - 10);
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
