// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/network_file.h"
#include "engine/io/session_file.h"

#include <QAbstractButton>
#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>

#include "tests/support/archive_text.h"
#include "tests/support/bytes.h"
#include "tests/support/model_envelope.h"
#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

/// Everything a learner did, anew, away and back.
class TestSessions : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void everythingStartsAnewAndComesBackByKeyboard();
    void theNoticeBringsBackWhatWasThere();
    void stepsOfThePageAreUndoneFirst();
    void theNoticeGoesWithTheNextStep();
    void aSessionComesBackOnAnotherComputer();
    void networksTravelAndArePutBeside_data();
    void networksTravelAndArePutBeside();
    void aNetworkOfAnotherFormatTravels();
    void noPathTravels();
    void aNetworkThatIsGoneIsLeftOutAndTold();
    void openingASessionIsUndone();
    void whatOtherVersionsKnowTravels();
    void aBadSessionChangesNothing_data();
    void aBadSessionChangesNothing();
    void aSessionThatCannotBeSavedIsTold();
    void aDroppedSessionIsOpened();
    void theContentDecidesNotTheName();
    void sessionsAreAmongTheRecentFiles();
    void theSuffixIsAddedWhereNothingIsInTheWay();

private:
    QString fileIn(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    /// A small model file.
    QString modelIn(const char* name, const char* weights = "0.5 0.25 -1") const;
    /// What the window tells, once it tells something.
    QString told();
    void saveTo(const QString& path);
    void openFrom(const QString& path);
    void openModel(const QString& path);
    void type(const char* text) { page().note->setText(QLatin1String(text)); }
    QString note() { return page().note->text(); }

    std::optional<QTemporaryDir> m_folder;
};

namespace {

const QKeySequence anewKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
const QKeySequence saveKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
const QKeySequence openKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
const QKeySequence redoKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);

test::Bytes sessionWith(const char* progress)
{
    nn::Session session;
    session.progress = test::bytes_of(progress);
    return *nn::encode_session(session);
}

} // namespace

void TestSessions::init()
{
    WindowTest::init();
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_networkFolder = fileIn("networks");
}

QString TestSessions::modelIn(const char* name, const char* weights) const
{
    test::ArchiveText archive;
    archive.weights = weights;
    const QString path = fileIn(name);
    return test::put(path, test::in_model_envelope(archive.joined())) ? path : QString();
}

QString TestSessions::told()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    return m_window->notice().text();
}

void TestSessions::saveTo(const QString& path)
{
    m_dialogs.answer = path;
    press(saveKeys);
    QVERIFY2(told().contains(QFileInfo(path).fileName()), qPrintable(told()));
}

void TestSessions::openFrom(const QString& path)
{
    m_dialogs.answer = path;
    press(openKeys);
    QVERIFY2(told().contains(QFileInfo(path).fileName()), qPrintable(told()));
}

void TestSessions::openModel(const QString& path)
{
    m_window->openFile(path);
    TRY_COMPARE(page().opened, path);
}

void TestSessions::everythingStartsAnewAndComesBackByKeyboard()
{
    open();
    type("one");
    m_window->showPage(QStringLiteral("lab"));
    type("two");
    const QJsonObject before = m_window->pageStates();
    press(anewKeys);
    QCOMPARE(m_window->shownPage(), QStringLiteral("first"));
    QVERIFY(note().isEmpty());
    m_window->showPage(QStringLiteral("lab"));
    QVERIFY(note().isEmpty());

    m_window->setFocus(); // Away from the field, which has an undo of its own.
    press(QKeySequence::Undo);
    QCOMPARE(m_window->pageStates(), before);
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QCOMPARE(note(), QStringLiteral("two"));

    m_window->setFocus();
    press(redoKeys);
    QVERIFY(note().isEmpty());
    m_window->setFocus();
    press(QKeySequence::Undo);
    QCOMPARE(m_window->pageStates(), before);
}

void TestSessions::theNoticeBringsBackWhatWasThere()
{
    open();
    type("one");
    press(anewKeys);
    QVERIFY(m_window->notice().text().contains(QStringLiteral("Undo")));
    const auto buttons = m_window->notice().findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->isVisible() && button->text() == QStringLiteral("Undo")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(note(), QStringLiteral("one"));
}

void TestSessions::stepsOfThePageAreUndoneFirst()
{
    open();
    type("one");
    press(anewKeys);
    page().stack.push(new QUndoCommand(QStringLiteral("Draw")));
    QVERIFY(m_window->commands().undo.text().endsWith(QStringLiteral("Draw")));
    m_window->setFocus();
    press(QKeySequence::Undo);
    QVERIFY(note().isEmpty());
    QVERIFY(m_window->commands().undo.text().endsWith(QStringLiteral("Start Everything Anew")));
    press(QKeySequence::Undo);
    QCOMPARE(note(), QStringLiteral("one"));
    QVERIFY(!m_window->commands().undo.isEnabled());
}

void TestSessions::theNoticeGoesWithTheNextStep()
{
    open();
    press(anewKeys);
    QVERIFY(!m_window->notice().text().isEmpty());
    page().stack.push(new QUndoCommand(QStringLiteral("Draw")));
    QVERIFY(m_window->notice().text().isEmpty());
}

void TestSessions::aSessionComesBackOnAnotherComputer()
{
    open();
    type("one");
    m_window->showPage(QStringLiteral("lab"));
    type("two");
    const QJsonObject states = m_window->pageStates();
    saveTo(fileIn("mine.lovelace-session"));

    open(); // Nothing is left of the first window.
    openFrom(fileIn("mine.lovelace-session"));
    QCOMPARE(m_window->pageStates(), states);
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QCOMPARE(note(), QStringLiteral("two"));
}

void TestSessions::networksTravelAndArePutBeside_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QString>("name");
    QTest::newRow("none there") << QByteArray() << QStringLiteral("a.lovelace");
    QTest::newRow("the same") << QByteArray("0.5 0.25 -1") << QStringLiteral("a.lovelace");
    QTest::newRow("another") << QByteArray("1 2 3") << QStringLiteral("a-2.lovelace");
}

void TestSessions::networksTravelAndArePutBeside()
{
    QFETCH(QByteArray, there);
    QFETCH(QString, name);
    const QString model = modelIn("a.lovelace");
    const QByteArray content = test::content_of(model);
    open({.page = QStringLiteral("lab")});
    openModel(model);
    saveTo(fileIn("s.lovelace-session"));
    QVERIFY(QFile::remove(model));

    QVERIFY(QDir().mkpath(m_networkFolder));
    if (!there.isEmpty()) {
        modelIn("networks/a.lovelace", there);
    }
    open();
    openFrom(fileIn("s.lovelace-session"));
    QCOMPARE(page().opened, QDir(m_networkFolder).absoluteFilePath(name));
    QCOMPARE(test::content_of(page().opened), content);
}

void TestSessions::aNetworkOfAnotherFormatTravels()
{
    const auto model = nn::load_model(test::path_of(modelIn("a.lovelace")));
    QVERIFY(model.has_value());
    const QString path = fileIn("other.onnx");
    QVERIFY(nn::save_network(*model, test::path_of(path)).has_value());
    open({.page = QStringLiteral("lab")});
    openModel(path);
    saveTo(fileIn("s.lovelace-session"));
    QVERIFY(QFile::remove(path));
    open();
    openFrom(fileIn("s.lovelace-session"));
    QCOMPARE(QFileInfo(page().opened).fileName(), QStringLiteral("other.lovelace"));
    const auto back = nn::load_model(test::path_of(page().opened));
    QVERIFY(back.has_value());
    QVERIFY(back->parameters == model->parameters);
}

void TestSessions::noPathTravels()
{
    open({.page = QStringLiteral("lab")});
    openModel(modelIn("a.lovelace"));
    saveTo(fileIn("s.lovelace-session"));
    const auto session = nn::load_session(test::path_of(fileIn("s.lovelace-session")));
    QVERIFY(session.has_value());
    QCOMPARE(session->networks.size(), std::size_t(1));
    QVERIFY(!test::array_of(session->progress).contains(m_folder->path().toUtf8()));
}

void TestSessions::aNetworkThatIsGoneIsLeftOutAndTold()
{
    const QString model = modelIn("gone.lovelace");
    open({.page = QStringLiteral("lab")});
    openModel(model);
    type("kept");
    QVERIFY(QFile::remove(model));
    saveTo(fileIn("s.lovelace-session"));
    QVERIFY2(told().contains(QStringLiteral("gone.lovelace")), qPrintable(told()));
    open();
    openFrom(fileIn("s.lovelace-session"));
    QCOMPARE(note(), QStringLiteral("kept"));
    QVERIFY(page().opened.isEmpty());
}

void TestSessions::openingASessionIsUndone()
{
    QVERIFY(test::put(
        fileIn("s.lovelace-session"),
        sessionWith(R"({"version": 1, "pages": {"first": {"note": "theirs"}}})")
    ));
    open();
    type("mine");
    const QJsonObject before = m_window->pageStates();
    openFrom(fileIn("s.lovelace-session"));
    QCOMPARE(note(), QStringLiteral("theirs"));
    m_window->setFocus();
    press(QKeySequence::Undo);
    QCOMPARE(m_window->pageStates(), before);
    QCOMPARE(note(), QStringLiteral("mine"));
    m_window->setFocus();
    press(redoKeys);
    QCOMPARE(note(), QStringLiteral("theirs"));
}

void TestSessions::whatOtherVersionsKnowTravels()
{
    const QJsonObject later {{QStringLiteral("x"), 7}};
    open({}, {{QStringLiteral("of-another-version"), later}});
    saveTo(fileIn("s.lovelace-session"));
    open();
    openFrom(fileIn("s.lovelace-session"));
    QCOMPARE(m_window->pageStates()[QStringLiteral("of-another-version")].toObject(), later);
}

void TestSessions::aBadSessionChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = test::array_of(sessionWith(R"({"version": 1, "pages": {}})"));
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QTest::newRow("only its beginning") << good.left(8);
    QByteArray flipped = good;
    flipped[30] = static_cast<char>(flipped[30] ^ 1);
    QTest::newRow("damaged") << flipped;
    QByteArray newer = good;
    newer[8] = 2;
    QTest::newRow("of a newer version") << newer;
    QTest::newRow("progress that is not JSON") << test::array_of(sessionWith("{\"version\": 1"));
    QTest::newRow("newer progress") << test::array_of(sessionWith(R"({"version": 2})"));
    QTest::newRow("a bad network")
        << test::array_of(test::in_session_envelope("0 0 0 0 1 1 97 1 88\n"));
}

void TestSessions::aBadSessionChangesNothing()
{
    QFETCH(QByteArray, content);
    const QString path = fileIn("bad.lovelace-session");
    QVERIFY(test::put(path, test::bytes_of(content)));
    open({.recentFiles = {path}});
    type("mine");
    const QJsonObject before = m_window->pageStates();
    m_window->openFile(path);
    QVERIFY(told().isEmpty());
    QCOMPARE(m_messages.errors.size(), 1);
    const QString text = m_messages.errors.constFirst();
    QVERIFY2(text.contains(QStringLiteral("session could not be opened")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("unchanged")), qPrintable(text));
    QCOMPARE(m_window->pageStates(), before);
    QVERIFY(!m_window->commands().undo.isEnabled());
    QVERIFY(!QFile::exists(m_networkFolder));
    QVERIFY(m_window->settings().recentFiles.isEmpty());
}

void TestSessions::aSessionThatCannotBeSavedIsTold()
{
    open();
    m_dialogs.answer = fileIn("no folder/s.lovelace-session");
    press(saveKeys);
    QVERIFY(told().isEmpty());
    QCOMPARE(m_messages.errors.size(), 1);
    QVERIFY(m_messages.errors.constFirst().contains(QStringLiteral("could not be saved")));
}

void TestSessions::aDroppedSessionIsOpened()
{
    open();
    type("mine");
    saveTo(fileIn("s.lovelace-session"));
    open();
    drop({QUrl::fromLocalFile(fileIn("s.lovelace-session"))});
    QVERIFY(told().contains(QStringLiteral("is open")));
    QCOMPARE(note(), QStringLiteral("mine"));
}

void TestSessions::theContentDecidesNotTheName()
{
    open();
    type("mine");
    saveTo(fileIn("looks-like-a-model.lovelace"));
    open();
    m_dialogs.answer = fileIn("looks-like-a-model.lovelace");
    press(QKeySequence::Open); // Asks for a model.
    QVERIFY(told().contains(QStringLiteral("is open")));
    QCOMPARE(note(), QStringLiteral("mine"));
}

void TestSessions::sessionsAreAmongTheRecentFiles()
{
    open();
    type("mine");
    saveTo(fileIn("s.lovelace-session"));
    QCOMPARE(m_window->settings().recentFiles, QStringList {fileIn("s.lovelace-session")});
    type("later");
    m_window->menu().recentMenu()->actions().constFirst()->trigger();
    QVERIFY(told().contains(QStringLiteral("is open")));
    QCOMPARE(note(), QStringLiteral("mine"));
}

void TestSessions::theSuffixIsAddedWhereNothingIsInTheWay()
{
    open();
    saveTo(fileIn("mine"));
    QVERIFY(QFile::exists(fileIn("mine.lovelace-session")));
    QVERIFY(!QFile::exists(fileIn("mine")));
    saveTo(fileIn("mine")); // The longer name is taken, and nobody was asked to replace it.
    QVERIFY(QFile::exists(fileIn("mine")));
}

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"
