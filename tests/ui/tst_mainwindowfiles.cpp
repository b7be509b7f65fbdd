// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"

#include <QTemporaryDir>

#include "tests/support/bytes.h"
#include "tests/support/networks.h"
#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

class TestMainWindowFiles : public WindowTest
{
    Q_OBJECT

private slots:
    void aModelIsOpenedOnAPageThatCan();
    void aBadModelIsToldWithNumbers();
    void aModelIsSavedUnderTheNameChosen();
    void aModelThatCannotBeSavedIsTold();
    void thinkingBetterOfItDoesNothing();
    void recentFilesAreInTheMenu();
    void aDroppedFileIsOpened();
    void twoDroppedFilesAreRefused();
    void pageStatesComeBack();
    void statesOfPagesNotShownAreKept();
    void theGeometryComesBack();

private:
    /// The path of a model file that is there.
    QString modelIn(const char* name) const;

    QTemporaryDir m_folder;
};

QString TestMainWindowFiles::modelIn(const char* name) const
{
    nn::Topology topology = test::topology_of({1, 1, 2}, {nn::Dense {1}});
    const QString path = m_folder.filePath(QLatin1String(name));
    const nn::Model model {std::move(topology), {{1, 2, 3}}, {}, {}};
    return nn::save_model(model, test::path_of(path)) ? path : QString();
}

void TestMainWindowFiles::aModelIsOpenedOnAPageThatCan()
{
    open();
    m_dialogs.answer = modelIn("a.lovelace");
    press(QKeySequence::Open);
    TRY_COMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QCOMPARE(page().opened, m_dialogs.answer);
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMainWindowFiles::aBadModelIsToldWithNumbers()
{
    const QString path = modelIn("bad.lovelace");
    open({.page = QStringLiteral("lab"), .recentFiles = {path}});
    m_window->openFile(path);
    TRY_COMPARE(m_messages.errors.size(), 1);
    const QString text = m_messages.errors.constFirst();
    QVERIFY2(text.contains(QStringLiteral("101,770")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("unchanged")), qPrintable(text));
    QVERIFY(m_window->settings().recentFiles.isEmpty());
}

void TestMainWindowFiles::aModelIsSavedUnderTheNameChosen()
{
    open({.page = QStringLiteral("lab")});
    m_dialogs.answer = QStringLiteral("/tmp/b.lovelace");
    emit page().saveModelRequested();
    QCOMPARE(m_dialogs.proposed, QStringLiteral("mine.lovelace"));
    QCOMPARE(page().saved, QStringLiteral("/tmp/b.lovelace"));
    QCOMPARE(m_window->settings().recentFiles, {QStringLiteral("/tmp/b.lovelace")});

    m_window->showPage(QStringLiteral("first"));
    QVERIFY(!m_window->commands().saveModel.isEnabled());
}

void TestMainWindowFiles::aModelThatCannotBeSavedIsTold()
{
    open({.page = QStringLiteral("lab")});
    m_dialogs.answer = QStringLiteral("/full/b.lovelace");
    press(QKeySequence::Save);
    QCOMPARE(m_messages.errors.size(), 1);
    QVERIFY(m_messages.errors.constFirst().contains(QStringLiteral("b.lovelace")));
    QVERIFY(m_window->settings().recentFiles.isEmpty());
}

void TestMainWindowFiles::thinkingBetterOfItDoesNothing()
{
    open({.page = QStringLiteral("lab")});
    press(QKeySequence::Open);
    press(QKeySequence::Save);
    QVERIFY(page().opened.isEmpty());
    QVERIFY(page().saved.isEmpty());
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMainWindowFiles::recentFilesAreInTheMenu()
{
    const QString path = modelIn("a&b.lovelace");
    open({.page = QStringLiteral("lab"), .recentFiles = {path}});
    const QList<QAction*> recent = m_window->menu().recentMenu()->actions();
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.constFirst()->text(), QStringLiteral("a&&b.lovelace"));
    recent.constFirst()->trigger();
    TRY_COMPARE(page().opened, path);
}

void TestMainWindowFiles::aDroppedFileIsOpened()
{
    open({.page = QStringLiteral("lab")});
    const QString path = modelIn("c d.lovelace");
    drop({QUrl::fromLocalFile(path)});
    TRY_COMPARE(page().opened, path);
}

void TestMainWindowFiles::twoDroppedFilesAreRefused()
{
    open({.page = QStringLiteral("lab")});
    const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/c.lovelace"));
    drop({file, file});
    drop({QUrl(QStringLiteral("https://example.org/c.lovelace"))});
    drop({});
    QVERIFY(page().opened.isEmpty());
}

void TestMainWindowFiles::pageStatesComeBack()
{
    open();
    QTest::keyClicks(page().note, QStringLiteral("seven"));
    const QJsonObject states = m_window->pageStates();
    open({}, states);
    QCOMPARE(page().note->text(), QStringLiteral("seven"));
}

void TestMainWindowFiles::statesOfPagesNotShownAreKept()
{
    const QJsonObject state {{QStringLiteral("note"), QStringLiteral("later")}};
    open({}, {{QStringLiteral("lab"), state}, {QStringLiteral("retired"), state}});
    QCOMPARE(m_window->shownPage(), QStringLiteral("first"));
    const QJsonObject states = m_window->pageStates();
    QCOMPARE(states.value(QLatin1String("lab")).toObject(), state);
    QCOMPARE(states.value(QLatin1String("retired")).toObject(), state);
}

void TestMainWindowFiles::theGeometryComesBack()
{
    open();
    QCOMPARE(m_window->size(), QSize(1360, 900).boundedTo(m_window->size()));
    m_window->resize(777, 555);
    const ui::Settings settings = m_window->settings();
    open(settings);
    QCOMPARE(m_window->size(), QSize(777, 555));
}

QTEST_MAIN(TestMainWindowFiles)
#include "tst_mainwindowfiles.moc"
