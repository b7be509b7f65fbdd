// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contentsview.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowmenu.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <memory>
#include <optional>

namespace {

/// Chooses what the test says, and remembers what it was asked.
class ScriptedDialogs : public ui::FileDialogs
{
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return answer; }
    QString saveFile(QWidget*, const QString&, const QString& proposal, const QString&) override
    {
        proposed = proposal;
        return answer;
    }

    QString answer;
    QString proposed;
};

class RecordedMessages : public ui::MessageBoxes
{
public:
    void showError(QWidget*, const QString& what, const QString& detail) override
    {
        errors.append(what + u'\n' + detail);
    }
    void showAbout(QWidget*, const QString&, const QString& text) override { about = text; }

    QStringList errors;
    QString about;
};

/// A page with a field, an undo stack, a command and a model that is only a path.
class NotePage : public ui::Page
{
public:
    NotePage() : note(new QLineEdit(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(note);
        command.setText(QStringLiteral("Clear Note"));
        command.setShortcut(Qt::CTRL | Qt::Key_D);
        addAction(&command);
        connect(&command, &QAction::triggered, note, &QLineEdit::clear);
    }

    QUndoStack* undoStack() override { return &stack; }
    QList<QAction*> commands() override { return {&command, nullptr}; }
    QList<ui::KeyHint> keyHints() const override
    {
        return {{QStringLiteral("Arrows"), QStringLiteral("Move the pen")}};
    }
    QJsonObject saveState() const override { return {{QStringLiteral("note"), note->text()}}; }
    void restoreState(const QJsonObject& state) override
    {
        note->setText(state.value(QLatin1String("note")).toString());
    }
    void openModel(const QString& path, const Finished& finished) override
    {
        if (path.endsWith(QLatin1String("bad.lovelace"))) {
            finished(nn::Error {nn::ErrorCode::truncated, path.toStdString(), 101'770, 40});
            return;
        }
        opened = path;
        finished({});
    }
    void saveModel(const QString& path, const Finished& finished) override
    {
        if (path.startsWith(QLatin1String("/full/"))) {
            finished(nn::Error {nn::ErrorCode::cannot_write, path.toStdString()});
            return;
        }
        saved = path;
        finished({});
    }
    QString proposedFileName() const override { return QStringLiteral("mine.lovelace"); }

    QLineEdit* note;
    QUndoStack stack;
    QAction command;
    QString opened;
    QString saved;
};

std::vector<ui::PageEntry> pages()
{
    const auto make = [] { return std::make_unique<NotePage>(); };
    return {
        {
            .id = QStringLiteral("first"),
            .group = ui::PageGroup::Chapters,
            .title = [] { return QStringLiteral("First steps"); },
            .create = make,
            .progress = [] { return 0.5; },
        },
        {
            .id = QStringLiteral("lab"),
            .group = ui::PageGroup::Labs,
            .title = [] { return QStringLiteral("Lab"); },
            .create = make,
            .modelUse = ui::ModelUse::OpensAndSaves,
        },
    };
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

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
    void theListOfKeysIsWhole();
    void licencesAreNamed();
    void theTitleIsSetAnewInAnotherLanguage();

private:
    void open(ui::Settings settings = {});
    NotePage& page() { return static_cast<NotePage&>(m_window->page()); }
    ui::ContentsView& contents() { return *m_window->findChild<ui::ContentsView*>(); }
    void press(const QKeySequence& keys) { QTest::keySequence(m_window.get(), keys); }
    void drop(const QList<QUrl>& urls);

    ScriptedDialogs m_dialogs;
    RecordedMessages m_messages;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_dialogs = {};
    m_messages = {};
    ui::applyTheme(*qApp, {.choice = ui::ThemeChoice::Light});
    QCoreApplication::processEvents();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::open(ui::Settings settings)
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::WindowParts {pages(), {QStringLiteral("en")}, m_dialogs, m_messages},
        std::move(settings)
    );
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    connect(m_window.get(), &ui::MainWindow::lookChosen, this, [](const ui::ThemeSettings& look) {
        ui::applyTheme(*qApp, look);
    });
}

void TestMainWindow::drop(const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (enter.isAccepted()) {
        QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &dropped);
    }
}

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
    QCOMPARE(m_window->findChildren<QLineEdit*>().size(), 1);
    press(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QCOMPARE(m_window->findChildren<QLineEdit*>().size(), 2);
    press(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    QCOMPARE(m_window->shownPage(), QStringLiteral("first"));
    QCOMPARE(m_window->findChildren<QLineEdit*>().size(), 2);
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
    QTRY_COMPARE(page().note->font().pixelSize(), 15);
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
    QTRY_COMPARE(title->font().pixelSize(), 28);
    const auto button = bar->findChild<QToolButton*>(QStringLiteral("language"));
    QTRY_VERIFY(button->height() > 35);
    QVERIFY(button->height() >= button->sizeHint().height());
    QVERIFY(title->height() >= title->sizeHint().height());
}

void TestMainWindow::theThemeTogglesByKeyAndButton()
{
    open();
    press(QKeySequence(Qt::Key_F8));
    QCOMPARE(m_window->settings().look.choice, ui::ThemeChoice::Dark);
    QTRY_COMPARE(ui::colorsOf(*m_window), ui::darkColors());
    QTest::mouseClick(m_window->findChild<QToolButton*>(QStringLiteral("theme")), Qt::LeftButton);
    QCOMPARE(m_window->settings().look.choice, ui::ThemeChoice::Light);
    QTRY_COMPARE(ui::colorsOf(*m_window), ui::lightColors());
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
    QTRY_VERIFY(m_window->menu().isVisible());
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

void TestMainWindow::aModelIsOpenedOnAPageThatCan()
{
    open();
    m_dialogs.answer = QStringLiteral("/tmp/a.lovelace");
    press(QKeySequence::Open);
    QCOMPARE(m_window->shownPage(), QStringLiteral("lab"));
    QCOMPARE(page().opened, QStringLiteral("/tmp/a.lovelace"));
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMainWindow::aBadModelIsToldWithNumbers()
{
    open({.page = QStringLiteral("lab"), .recentFiles = {QStringLiteral("/tmp/bad.lovelace")}});
    m_window->openModel(QStringLiteral("/tmp/bad.lovelace"));
    QCOMPARE(m_messages.errors.size(), 1);
    const QString text = m_messages.errors.constFirst();
    QVERIFY2(text.contains(QStringLiteral("101,770")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("unchanged")), qPrintable(text));
    QVERIFY(m_window->settings().recentFiles.isEmpty());
}

void TestMainWindow::aModelIsSavedUnderTheNameChosen()
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

void TestMainWindow::aModelThatCannotBeSavedIsTold()
{
    open({.page = QStringLiteral("lab")});
    m_dialogs.answer = QStringLiteral("/full/b.lovelace");
    press(QKeySequence::Save);
    QCOMPARE(m_messages.errors.size(), 1);
    QVERIFY(m_messages.errors.constFirst().contains(QStringLiteral("b.lovelace")));
    QVERIFY(m_window->settings().recentFiles.isEmpty());
}

void TestMainWindow::thinkingBetterOfItDoesNothing()
{
    open({.page = QStringLiteral("lab")});
    press(QKeySequence::Open);
    press(QKeySequence::Save);
    QVERIFY(page().opened.isEmpty());
    QVERIFY(page().saved.isEmpty());
    QVERIFY(m_messages.errors.isEmpty());
}

void TestMainWindow::recentFilesAreInTheMenu()
{
    open({.page = QStringLiteral("lab"), .recentFiles = {QStringLiteral("/tmp/a&b.lovelace")}});
    const QList<QAction*> recent = m_window->menu().recentMenu()->actions();
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.constFirst()->text(), QStringLiteral("a&&b.lovelace"));
    recent.constFirst()->trigger();
    QCOMPARE(page().opened, QStringLiteral("/tmp/a&b.lovelace"));
}

void TestMainWindow::aDroppedFileIsOpened()
{
    open({.page = QStringLiteral("lab")});
    drop({QUrl::fromLocalFile(QStringLiteral("/tmp/c d.lovelace"))});
    QCOMPARE(page().opened, QStringLiteral("/tmp/c d.lovelace"));
}

void TestMainWindow::twoDroppedFilesAreRefused()
{
    open({.page = QStringLiteral("lab")});
    const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/c.lovelace"));
    drop({file, file});
    drop({QUrl(QStringLiteral("https://example.org/c.lovelace"))});
    drop({});
    QVERIFY(page().opened.isEmpty());
}

void TestMainWindow::pageStatesComeBack()
{
    open();
    QTest::keyClicks(page().note, QStringLiteral("seven"));
    const ui::Settings settings = m_window->settings();
    open(settings);
    QCOMPARE(page().note->text(), QStringLiteral("seven"));
}

void TestMainWindow::statesOfPagesNotShownAreKept()
{
    const QJsonObject state {{QStringLiteral("note"), QStringLiteral("later")}};
    open({
        .page = QStringLiteral("first"),
        .pageStates = {{QStringLiteral("lab"), state}, {QStringLiteral("retired"), state}},
    });
    const QJsonObject states = m_window->settings().pageStates;
    QCOMPARE(states.value(QLatin1String("lab")).toObject(), state);
    QCOMPARE(states.value(QLatin1String("retired")).toObject(), state);
}

void TestMainWindow::theGeometryComesBack()
{
    open();
    QCOMPARE(m_window->size(), QSize(1360, 900).boundedTo(m_window->size()));
    m_window->resize(777, 555);
    const ui::Settings settings = m_window->settings();
    open(settings);
    QCOMPARE(m_window->size(), QSize(777, 555));
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
    for (const QAction* action : m_window->commands().all()) {
        QVERIFY2(texts.contains(action->shortcut().toString()), qPrintable(action->text()));
    }
}

void TestMainWindow::licencesAreNamed()
{
    open();
    press(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    for (const char* word :
         {"GNU General Public License", "Qt", "Eigen", "Boost", "CC BY-SA 3.0"}) {
        QVERIFY2(m_messages.about.contains(QString::fromLatin1(word)), word);
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
