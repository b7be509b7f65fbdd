// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

class TestMainWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void thePageOfLastTimeIsShown();
    void aPageThatIsNoMoreGivesTheFirst();
    void pagesAreMadeWhenFirstShown();
    void aClickInTheContentsShowsThePage();
    void theContentsWorkByKeyboard();
    void groupHeadingsCannotBeChosen();
    void theContentsFoldInANarrowWindow();
    void aFoldedWindowKeepsTheWish();
    void everyCommandHasAKeyOfItsOwn();
    void textSizeFollowsItsKeys();
    void textSizeStopsAtItsEnds();
    void theTopBarGrowsWithTheText();
    void theThemeTogglesByKeyAndButton();
    void theMenuChoosesTheme();
    void theMenuOpensByKey();
    void undoWorksOnThePageShown();
    void pageCommandsAreInTheMenu();
    void theListOfKeysIsWhole();
    void licencesAreNamed();
    void theTitleIsSetAnewInAnotherLanguage();
};

namespace {

/// Names and licences in the README's table, but of what is not in the program.
QStringList namesAndLicences()
{
    QFile file(QStringLiteral(LOVELACE_SOURCE_DIR "/README.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString table = QString::fromUtf8(file.readAll()).section(QStringLiteral("|---|"), -1);
    static const QRegularExpression link(QStringLiteral("\\[([^]]+)\\]"));
    static const QRegularExpression between(QStringLiteral(", | or "));
    QStringList words;
    for (const QString& line : table.split(u'\n')) {
        const QStringList cells = line.split(u'|'); // An empty one in front.
        if (cells.size() < 4 || cells.at(2).contains("not in the program")) {
            continue;
        }
        words += cells.at(3).trimmed().split(between);
        auto links = link.globalMatch(cells.at(1));
        if (!links.hasNext()) {
            words += cells.at(1).trimmed().section(u' ', 0, 0);
        }
        while (links.hasNext()) {
            words += links.next().captured(1);
        }
    }
    return words;
}

} // namespace

void TestMainWindow::thePageOfLastTimeIsShown()
{
    open({.page = QStringLiteral("lab")});
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Lab")));
    QCOMPARE(contents().shownPage(), QStringLiteral("lab"));
}

void TestMainWindow::aPageThatIsNoMoreGivesTheFirst()
{
    open({.page = QStringLiteral("gone")});
    QCOMPARE(m_window->shownPage(), QStringLiteral("first"));
    m_window->showPage(QStringLiteral("gone"));
    QCOMPARE(m_window->shownPage(), QStringLiteral("first"));
}

void TestMainWindow::pagesAreMadeWhenFirstShown()
{
    open();
    const auto madeCount = [this] { return m_window->findChildren<ui::Page*>().size(); };
    QCOMPARE(madeCount(), 1);
    press(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QCOMPARE(madeCount(), 2);
    press(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    QCOMPARE(m_window->shownPage(), QStringLiteral("first"));
    QCOMPARE(madeCount(), 2);
}

void TestMainWindow::aClickInTheContentsShowsThePage()
{
    open();
    const QModelIndex lab = contents().model()->index(3, 0);
    QCOMPARE(lab.data().toString(), QStringLiteral("Lab"));
    const QPoint at = contents().visualRect(lab).center();
    QTest::mouseClick(contents().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
}

void TestMainWindow::theContentsWorkByKeyboard()
{
    open();
    page().note->setFocus();
    press(QKeySequence(Qt::Key_F6));
    QVERIFY(contents().hasFocus());
    QTest::keyClick(&contents(), Qt::Key_Down);
    QCOMPARE(m_window->shownPage(), QStringLiteral("first")); // Looking is not going.
    QTest::keyClick(&contents(), Qt::Key_Return);
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    press(QKeySequence(Qt::Key_F6));
    QVERIFY(page().note->hasFocus());
}

void TestMainWindow::groupHeadingsCannotBeChosen()
{
    open();
    const QSignalSpy chosen(&contents(), &ui::ContentsView::pageChosen);
    const QModelIndex heading = contents().model()->index(0, 0);
    const QPoint at = contents().visualRect(heading).center();
    QTest::mouseClick(contents().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!heading.flags().testFlag(Qt::ItemIsSelectable));
}

void TestMainWindow::theContentsFoldInANarrowWindow()
{
    open();
    QVERIFY(m_window->isContentsOpen());
    m_window->resize(1100, 700);
    QVERIFY(!m_window->isContentsOpen());
    m_window->resize(1101, 700);
    QVERIFY(m_window->isContentsOpen());
    press(QKeySequence(Qt::Key_F9));
    QVERIFY(!m_window->isContentsOpen());
    m_window->resize(1300, 700); // The user has closed it: it stays closed.
    QVERIFY(!m_window->isContentsOpen());
}

void TestMainWindow::aFoldedWindowKeepsTheWish()
{
    open();
    m_window->resize(1000, 700);
    auto* button = m_window->findChild<QToolButton*>(QStringLiteral("contentsButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_window->isContentsOpen());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_window->isContentsOpen());
    QVERIFY(m_window->settings().contentsWanted);
}

void TestMainWindow::everyCommandHasAKeyOfItsOwn()
{
    open();
    QSet<QString> keys;
    int count = 0;
    for (const QAction* action : m_window->commands().all()) {
        QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence& key : action->shortcuts()) {
            keys.insert(key.toString());
            ++count;
        }
    }
    QCOMPARE(keys.size(), count);
}

void TestMainWindow::textSizeFollowsItsKeys()
{
    open();
    press(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    QCOMPARE(m_window->settings().look.textPercent, 110);
    TRY_COMPARE(page().note->font().pixelSize(), 15);
    press(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    press(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QCOMPARE(m_window->settings().look.textPercent, 90);
    press(QKeySequence(Qt::CTRL | Qt::Key_0));
    QCOMPARE(m_window->settings().look.textPercent, 100);
    auto* larger = m_window->findChild<QToolButton*>(QStringLiteral("largerText"));
    QTest::mouseClick(larger, Qt::LeftButton);
    QCOMPARE(m_window->settings().look.textPercent, 110);
}

void TestMainWindow::textSizeStopsAtItsEnds()
{
    open({.look = {.textPercent = 175}});
    press(QKeySequence(Qt::CTRL | Qt::Key_Equal));
    press(QKeySequence(Qt::CTRL | Qt::Key_Equal));
    QCOMPARE(m_window->settings().look.textPercent, 200);
    QVERIFY(!m_window->findChild<QToolButton*>(QStringLiteral("largerText"))->isEnabled());
    QCOMPARE(ui::largerTextPercent(200), 200);
    QCOMPARE(ui::smallerTextPercent(80), 80);
    QCOMPARE(ui::smallerTextPercent(97), 90); // A size from another version.
    QCOMPARE(ui::largerTextPercent(97), 100);
}

void TestMainWindow::theTopBarGrowsWithTheText()
{
    open();
    const auto* bar = m_window->findChild<ui::TopBar*>();
    QCOMPARE(bar->height(), 44);
    ui::applyTheme(*qApp, {.choice = ui::ThemeChoice::Light, .textPercent = 200});
    const auto* title = bar->findChild<QLabel*>();
    TRY_COMPARE(title->font().pixelSize(), 28);
    const auto button = bar->findChild<QToolButton*>(QStringLiteral("language"));
    TRY_VERIFY(button->height() > 35);
    QVERIFY(button->height() >= button->sizeHint().height());
    QVERIFY(title->height() >= title->sizeHint().height());
}

void TestMainWindow::theThemeTogglesByKeyAndButton()
{
    open();
    press(QKeySequence(Qt::Key_F8));
    QCOMPARE(m_window->settings().look.choice, ui::ThemeChoice::Dark);
    TRY_COMPARE(ui::colorsOf(*m_window), ui::darkColors());
    QTest::mouseClick(m_window->findChild<QToolButton*>(QStringLiteral("theme")), Qt::LeftButton);
    QCOMPARE(m_window->settings().look.choice, ui::ThemeChoice::Light);
    TRY_COMPARE(ui::colorsOf(*m_window), ui::lightColors());
}

void TestMainWindow::theMenuChoosesTheme()
{
    open();
    const QList<QAction*> themes = m_window->commands().themes.actions();
    QCOMPARE(themes.size(), 3);
    m_window->menu().themeMenu()->popup({});
    QTest::keyClick(m_window->menu().themeMenu(), Qt::Key_D); // Its mnemonic.
    QCOMPARE(m_window->settings().look.choice, ui::ThemeChoice::Dark);
    QVERIFY(themes.at(2)->isChecked());
    QVERIFY(!themes.at(0)->isChecked());
}

void TestMainWindow::theMenuOpensByKey()
{
    open();
    press(QKeySequence(Qt::Key_F10));
    TRY_VERIFY(m_window->menu().isVisible());
    QTest::keyClick(&m_window->menu(), Qt::Key_Escape);
    QVERIFY(!m_window->menu().isVisible());
}

void TestMainWindow::undoWorksOnThePageShown()
{
    open();
    QVERIFY(!m_window->commands().undo.isEnabled());
    QUndoStack& first = page().stack;
    first.push(new QUndoCommand(QStringLiteral("Draw")));
    QVERIFY(m_window->commands().undo.isEnabled());
    QVERIFY(m_window->commands().undo.text().endsWith(QStringLiteral("Draw")));

    m_window->showPage(QStringLiteral("lab"));
    QVERIFY(!m_window->commands().undo.isEnabled());
    m_window->showPage(QStringLiteral("first"));
    m_window->setFocus(); // Away from the field, which has an undo of its own.
    press(QKeySequence::Undo);
    QCOMPARE(first.index(), 0);
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QCOMPARE(first.index(), 1);
}

void TestMainWindow::pageCommandsAreInTheMenu()
{
    open();
    page().note->setText(QStringLiteral("ink"));
    QMenu* menu = m_window->menu().pageMenu();
    QCOMPARE(menu->title(), QStringLiteral("First steps"));
    QVERIFY(menu->actions().contains(&page().command));
    press(QKeySequence(Qt::CTRL | Qt::Key_D));
    QVERIFY(page().note->text().isEmpty());
}

void TestMainWindow::theListOfKeysIsWhole()
{
    open();
    press(QKeySequence(Qt::Key_F1));
    const auto* dialog = m_window->findChild<ui::KeysDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(QStringLiteral("Move the pen")));
    QVERIFY(texts.contains(QStringLiteral("Clear Note")));
    QVERIFY(texts.contains(QStringLiteral("Ctrl+D")));
    QVERIFY(texts.contains(QStringLiteral("Ctrl+Shift+Z, Ctrl+Y")));
    const QStringList keys = texts.join(QStringLiteral(", ")).split(QStringLiteral(", "));
    for (const QAction* action : m_window->commands().all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            const bool isListed = keys.contains(key.toString());
            QVERIFY2(isListed == action->isVisible(), qPrintable(action->text()));
        }
    }
}

void TestMainWindow::licencesAreNamed()
{
    open();
    press(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    QVERIFY(m_messages.about.contains("GNU General Public License"));
    const QStringList words = namesAndLicences();
    QVERIFY(words.contains("Qt 6") && words.contains("MathJax") && words.contains("CC BY-SA 3.0"));
    for (const QString& word : words) {
        QVERIFY2(m_messages.about.contains(word), qPrintable(word));
    }
}

void TestMainWindow::theTitleIsSetAnewInAnotherLanguage()
{
    open();
    m_window->setWindowTitle(QStringLiteral("old"));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_window.get(), &change);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("First steps")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
