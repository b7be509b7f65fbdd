// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"
#include "engine/io/session_file.h"
#include "ui/labs/networklibrary.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

#include "tests/support/patience.h"
#include "tests/ui/mymodelstest.h"

/// Networks that come and go as files: imported, exported, opened, damaged.
class TestMyModelsFiles : public MyModelsTest
{
    Q_OBJECT

private slots:
    void aNetworkOfAnotherProgramIsImported();
    void filesAreImportedByDroppingThem();
    void networksOfPyTorchAreImported();
    void filesOfOneNameAllCome();
    void aSessionIsLeftToTheWindow();
    void importingADamagedFileChangesNothing();
    void aNetworkIsExportedInEveryFormat_data();
    void aNetworkIsExportedInEveryFormat();
    void aNetworkIsOpenedByKeyMouseAndButton();
    void aNetworkNoPageCanUseHasNoButton();
    void aDamagedFileShowsItsProblem();
    void filesThatComeFromOutsideAppear();
    void theFolderOfNetworksMayComeFromAnotherPage();
    void anotherProgramSeesWhatIsRenamedAndDeleted();
    void whatAnotherProgramTookAwayIsToldAndNothingIsLost();
    void eachProgramBringsBackWhatItDeleted();
    void twoProgramsImportUnderOneName();
};

void TestMyModelsFiles::aNetworkOfAnotherProgramIsImported()
{
    const QString source = m_folder->filePath("from elsewhere.onnx");
    QVERIFY(nn::save_onnx(planeModel(), test::path_of(source)).has_value());
    m_dialogs.answer = source;
    QTest::mouseClick(models().findChild<QPushButton*>("import"), Qt::LeftButton);
    TRY_VERIFY(card("from elsewhere") != nullptr);
    const auto model = nn::load_model(test::path_of(own("from elsewhere.lovelace")));
    QVERIFY(model.has_value());
    QVERIFY(model->parameters == planeModel().parameters);
    QVERIFY(QFile::exists(source));
    TRY_VERIFY(card("from elsewhere")->hasFocus());
    press(QKeySequence::Undo);
    QVERIFY(card("from elsewhere") == nullptr);
}

void TestMyModelsFiles::filesAreImportedByDroppingThem()
{
    QList<QUrl> urls;
    for (const char* name : {"x.lovelace", "y.onnx"}) {
        const QString path = m_folder->filePath(name);
        QVERIFY(nn::save_network(digitModel(0.5), test::path_of(path)).has_value());
        urls.append(QUrl::fromLocalFile(path));
    }
    drop(urls);
    TRY_VERIFY(card("x") != nullptr && card("y") != nullptr);
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMyModelsFiles::networksOfPyTorchAreImported()
{
    const QString folder = TESTDATA_FOLDER "/pytorch/";
    drop({QUrl::fromLocalFile(folder + "tanh.onnx"), QUrl::fromLocalFile(folder + "logits.onnx")});
    TRY_VERIFY(card("tanh") != nullptr && card("logits") != nullptr);
    QVERIFY(m_messages.errors.isEmpty());
    const auto points = nn::load_model(test::path_of(own("tanh.lovelace")));
    QCOMPARE(points->topology.input_count(), std::size_t {2});
    const auto digits = nn::load_model(test::path_of(own("logits.lovelace")));
    QCOMPARE(digits->topology.output_count(), std::size_t {10});
}

void TestMyModelsFiles::filesOfOneNameAllCome()
{
    QList<QUrl> urls;
    for (const char* name : {"x.lovelace", "x.onnx"}) {
        const QString path = m_folder->filePath(name);
        QVERIFY(nn::save_network(digitModel(0.5), test::path_of(path)).has_value());
        urls.append(QUrl::fromLocalFile(path));
    }
    drop(urls);
    TRY_VERIFY(card("x") != nullptr && card("x 2") != nullptr);
    QCOMPARE(titles().size(), 7);
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMyModelsFiles::aSessionIsLeftToTheWindow()
{
    const QString path = m_folder->filePath("mine.lovelace-session");
    QVERIFY(nn::save_session({}, test::path_of(path)).has_value());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent event(models().rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    event.accept();
    static_cast<QObject&>(models()).event(&event);
    QVERIFY(!event.isAccepted());
}

void TestMyModelsFiles::importingADamagedFileChangesNothing()
{
    const QString source = m_folder->filePath("bad.onnx");
    QVERIFY(test::put(source, test::bytes_of("\x08\x07 not a network")));
    m_dialogs.answer = source;
    press(QKeySequence::Open);
    TRY_COMPARE(m_messages.errors.size(), 1);
    QVERIFY(m_messages.errors.constFirst().contains("bad.onnx"));
    QCOMPARE(titles().size(), 5);
    QVERIFY(!models().undoStack()->canUndo());
}

void TestMyModelsFiles::aNetworkIsExportedInEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"lovelace", "onnx", "json", "csv"}) {
        QTest::newRow(ending) << ending;
    }
}

void TestMyModelsFiles::aNetworkIsExportedInEveryFormat()
{
    QFETCH(QString, ending);
    const QString path = m_folder->filePath("out." + ending);
    m_dialogs.answer = path;
    pick("beta", "Export...");
    TRY_VERIFY(QFile::exists(path));
    TRY_VERIFY(models().isReady());
    QCOMPARE(m_dialogs.proposed, QString("beta.onnx"));
    if (ending == "onnx" || ending == "lovelace") {
        const auto model = nn::load_network(test::path_of(path));
        QVERIFY(model.has_value());
        QVERIFY(model->parameters == digitModel(0.97).parameters);
    } else {
        QVERIFY(test::content_of(path).size() > 784 * 10);
    }
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMyModelsFiles::aNetworkIsOpenedByKeyMouseAndButton()
{
    const auto openedPath = [this] {
        QCOMPARE(m_window->shownPage(), QString("lab"));
        const QString path = page().opened;
        page().opened.clear();
        m_window->showPage("my-models");
        QCOMPARE(path, own("beta.lovelace"));
    };
    card("beta")->setFocus();
    QTest::keyClick(card("beta"), Qt::Key_Return);
    openedPath();
    QTest::mouseDClick(card("beta"), Qt::LeftButton, {}, {30, 30});
    openedPath();
    QTest::mouseClick(card("beta")->findChild<QPushButton*>("open"), Qt::LeftButton);
    openedPath();
    pick("beta", "Open in Lab");
    openedPath();
}

void TestMyModelsFiles::aNetworkNoPageCanUseHasNoButton()
{
    QVERIFY(nn::save_model(planeModel(), test::path_of(own("plane.lovelace"))).has_value());
    TRY_VERIFY(card("plane") != nullptr && card("plane")->isKnown());
    QVERIFY(!card("plane")->findChild<QPushButton*>("open")->isVisible());
    QVERIFY(card("beta")->findChild<QPushButton*>("open")->isVisible());
    QTest::keyClick(card("plane"), Qt::Key_Return);
    QCOMPARE(m_window->shownPage(), QString("my-models"));
}

void TestMyModelsFiles::aDamagedFileShowsItsProblem()
{
    QByteArray content = test::content_of(own("beta.lovelace"));
    content.chop(1000);
    QVERIFY(test::put(own("cut.lovelace"), test::bytes_of(content)));
    TRY_VERIFY(card("cut") != nullptr && card("cut")->isKnown());
    QVERIFY(card("cut")->accessibleName().contains("cannot be used"));
    QVERIFY(card("cut")->accessibleName().contains("not whole"));
    card("cut")->setFocus();
    press(QKeySequence(Qt::CTRL | Qt::Key_D)); // Nothing to duplicate.
    press(QKeySequence(Qt::Key_Delete));
    QVERIFY(card("cut") == nullptr);
    press(QKeySequence::Undo);
    QVERIFY(card("cut") != nullptr);
    QCOMPARE(test::content_of(own("cut.lovelace")), content);
}

void TestMyModelsFiles::filesThatComeFromOutsideAppear()
{
    QVERIFY(QFile::copy(own("beta.lovelace"), own("from outside.lovelace")));
    TRY_VERIFY(card("from outside") != nullptr);
    TRY_VERIFY(card("from outside")->facts().isSound());
    QVERIFY(QFile::remove(own("from outside.lovelace")));
    TRY_VERIFY(card("from outside") == nullptr);
}

void TestMyModelsFiles::theFolderOfNetworksMayComeFromAnotherPage()
{
    const QString folder = m_folder->filePath("not yet/networks");
    const ui::NetworkLibrary library(folder);
    QSignalSpy changed(&library, &ui::NetworkLibrary::changed);
    QVERIFY(QFile::copy(own("beta.lovelace"), QDir(folder).filePath("tuned.lovelace")));
    TRY_VERIFY(!changed.isEmpty());
    QCOMPARE(library.files().size(), 1);
}

// Another program that is open, too: a library on the same folder stands for it.

void TestMyModelsFiles::anotherProgramSeesWhatIsRenamedAndDeleted()
{
    ui::NetworkLibrary other(own(""));
    other.rename(own("alpha.lovelace"), "renamed there", "Rename");
    other.remove(own("beta.lovelace"), "Delete");
    TRY_COMPARE(titles().mid(0, 2), (QStringList {"renamed there", "One layer"}));
    QVERIFY(nn::save_model(digitModel(0.6), test::path_of(own("renamed there.lovelace"))));
    TRY_COMPARE(card("renamed there")->facts().accuracy, std::optional(0.6)); // Written anew there.
    QVERIFY(m_messages.errors.isEmpty());
    other.undoStack().undo();
    TRY_VERIFY(card("beta") != nullptr && card("beta")->facts().isSound());
}

void TestMyModelsFiles::whatAnotherProgramTookAwayIsToldAndNothingIsLost()
{
    ui::NetworkLibrary other(own(""));
    const QByteArray alpha = test::content_of(own("alpha.lovelace"));
    const QByteArray beta = test::content_of(own("beta.lovelace"));
    // The cards do not know yet; nor does the one who has just turned to one of them.
    card("alpha")->setFocus();
    other.rename(own("alpha.lovelace"), "gamma", "Rename");
    press(QKeySequence(Qt::Key_Delete));
    QCOMPARE(m_messages.errors.size(), 1);
    QVERIFY(!models().undoStack()->canUndo());
    TRY_COMPARE(titles().mid(0, 2), (QStringList {"beta", "gamma"}));
    QCOMPARE(test::content_of(own("gamma.lovelace")), alpha);

    card("beta")->setFocus();
    press(QKeySequence(Qt::Key_F2));
    QTest::keyClicks(QApplication::focusWidget(), "delta");
    other.rename(own("gamma.lovelace"), "delta", "Rename"); // The name was free a moment ago.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(test::content_of(own("delta.lovelace")), alpha);
    QCOMPARE(test::content_of(own("beta.lovelace")), beta);
    TRY_VERIFY(card("delta") != nullptr && card("beta") != nullptr);
}

void TestMyModelsFiles::eachProgramBringsBackWhatItDeleted()
{
    const QByteArray alpha = test::content_of(own("alpha.lovelace"));
    const QByteArray beta = test::content_of(own("beta.lovelace"));
    {
        ui::NetworkLibrary other(own(""));
        card("alpha")->setFocus();
        press(QKeySequence(Qt::Key_Delete));
        other.remove(own("beta.lovelace"), "Delete");
        TRY_COMPARE(titles().size(), 3);
        other.undoStack().undo();
        QCOMPARE(test::content_of(own("beta.lovelace")), beta);
        other.undoStack().redo();
    } // That one closes, and takes away what it deleted; ours is still there to come back.
    press(QKeySequence::Undo);
    QCOMPARE(test::content_of(own("alpha.lovelace")), alpha);
    TRY_VERIFY(card("alpha") != nullptr && card("alpha")->facts().isSound());
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMyModelsFiles::twoProgramsImportUnderOneName()
{
    const QString source = m_folder->filePath("mine.onnx");
    QVERIFY(nn::save_onnx(planeModel(), test::path_of(source)).has_value());
    // Nothing is written here until the other program has taken the name that was free.
    QSemaphore gate;
    QThreadPool& pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    pool.start([&gate] { gate.acquire(); });
    m_dialogs.answer = source;
    press(QKeySequence::Open);
    const nn::Model theirs = digitModel(0.25);
    QVERIFY(nn::save_model(theirs, test::path_of(own("mine.lovelace"))).has_value());
    gate.release();
    pool.setMaxThreadCount(threads);
    TRY_VERIFY(card("mine") != nullptr && card("mine 2") != nullptr);
    TRY_VERIFY(card("mine 2")->hasFocus());
    const auto kept = nn::load_model(test::path_of(own("mine.lovelace")));
    QVERIFY(kept.has_value() && kept->parameters == theirs.parameters);
    const auto added = nn::load_model(test::path_of(own("mine 2.lovelace")));
    QVERIFY(added.has_value() && added->parameters == planeModel().parameters);
    press(QKeySequence::Undo); // Takes away what was added here.
    TRY_VERIFY(card("mine 2") == nullptr);
    QVERIFY(card("mine") != nullptr);
}

QTEST_MAIN(TestMyModelsFiles)
#include "tst_mymodelsfiles.moc"
