// SPDX-License-Identifier: GPL-3.0-or-later
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
};

void TestMainWindowFiles::aModelIsOpenedOnAPageThatCan()
{
    open();
    m_dialogs.answer = QStringLiteral("/tmp/a.lovelace");
    press(QKeySequence::Open);
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QCOMPARE(page().opened, QStringLiteral("/tmp/a.lovelace"));
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMainWindowFiles::aBadModelIsToldWithNumbers()
{
    open({.page = QStringLiteral("lab"), .recentFiles = {QStringLiteral("/tmp/bad.lovelace")}});
    m_window->openFile(QStringLiteral("/tmp/bad.lovelace"));
    QCOMPARE(m_messages.errors.size(), 1);
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
    open({.page = QStringLiteral("lab"), .recentFiles = {QStringLiteral("/tmp/a&b.lovelace")}});
    const QList<QAction*> recent = m_window->menu().recentMenu()->actions();
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.constFirst()->text(), QStringLiteral("a&&b.lovelace"));
    recent.constFirst()->trigger();
    QCOMPARE(page().opened, QStringLiteral("/tmp/a&b.lovelace"));
}

void TestMainWindowFiles::aDroppedFileIsOpened()
{
    open({.page = QStringLiteral("lab")});
    drop({QUrl::fromLocalFile(QStringLiteral("/tmp/c d.lovelace"))});
    QCOMPARE(page().opened, QStringLiteral("/tmp/c d.lovelace"));
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
