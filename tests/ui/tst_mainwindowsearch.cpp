// SPDX-License-Identifier: GPL-3.0-or-later
// Finding on the page and searching everywhere, through the window.
#include "ui/lessons/glossarypage.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/lessonparser.h"
#include "ui/lessons/searchpassages.h"
#include "ui/shell/findbar.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchresults.h"

#include <QScrollArea>

#include <atomic>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

using namespace ui;

namespace {

Lesson lesson()
{
    QByteArray words = "# Small lesson\n\nThe lead names a [weight](term:weight).\n\n";
    for (int i = 0; i < 20; ++i) {
        words += "## Part " + QByteArray::number(i)
            + "\n\nProse between the places.\n\n```aside\nAn aside.\n```\n\n";
    }
    words += "The last word is a Wéight.\n";
    LessonSource source {R"({"id": "small", "minutes": 1})", words, "lesson.json", "en.md"};
    return parseLesson(source).lesson;
}

} // namespace

class TestMainWindowSearch : public WindowTest
{
    Q_OBJECT

private slots:
    void findingCountsAndSteps();
    void findingEndsWithEscape();
    void findingGoesOnWithItsKeys();
    void findingWorksByMouse();
    void whatIsNotThereIsTold();
    void anotherPageEndsFinding();
    void aPageWithoutTextCannotBeSearched();

    void searchingShowsWhatIsThereWhileTyping();
    void aResultOpensItsPageAtTheWord();
    void arrowsChooseAmongResults();
    void aTermOpensTheGlossary();
    void aClickOnAResultOpensIt();
    void escapeGivesTheKeyboardBack();
    void aClickBesideItClosesIt();
    void nothingFoundIsTold();
    void theIndexIsMadeOncePerLanguage();
    void theTopBarOpensIt();
    void theTopBarKeepsItsButtonsInANarrowWindow();
    void aWindowWithoutAnIndexFindsNothing();

private:
    void openLesson();
    FindBar& bar() { return *m_window->findChild<FindBar*>(); }
    SearchBox& box() { return *m_window->findChild<SearchBox*>(); }
    SearchResults& results() { return *box().findChild<SearchResults*>(); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    QString count() { return bar().findChild<QLabel*>()->text(); }
    void search(const QString& text)
    {
        press(Qt::CTRL | Qt::Key_K);
        type(text);
        TRY_VERIFY(m_indexCount > 0);
        TRY_VERIFY(results().model()->rowCount() > 0);
    }
    /// What the box says while it shows no results.
    QString note()
    {
        const auto* label = box().findChild<QLabel*>();
        return label->isVisible() ? label->text() : QString();
    }

    std::atomic<int> m_indexCount = 0; ///< How many were made, on other threads.
};

void TestMainWindowSearch::openLesson()
{
    m_indexCount = 0;
    const auto readGlossary = [] { return Glossary::read(Glossary::shippedFolder(), "en"); };
    std::vector<PageEntry> pages;
    pages.push_back({
        .id = "small",
        .group = PageGroup::Chapters,
        .title = [] { return QStringLiteral("Small lesson"); },
        .create = [] { return std::make_unique<LessonPage>(lesson(), LessonNeighbours()); },
    });
    pages.push_back({
        .id = "lab",
        .title = [] { return QStringLiteral("Lab"); },
        .create = [] { return std::make_unique<NotePage>(); },
    });
    pages.push_back({
        .id = "glossary",
        .group = PageGroup::Reference,
        .title = [] { return QStringLiteral("Glossary"); },
        .create =
            [readGlossary] {
                return std::make_unique<GlossaryPage>(GlossarySource {
                    readGlossary, [] { return QMap<QString, QString>(); }});
            },
    });
    const auto makeIndex = [this, readGlossary] {
        ++m_indexCount;
        return SearchIndex(
            passagesOf(lesson(), "Small lesson")
            + passagesOf(readGlossary(), "glossary", "Glossary")
        );
    };
    m_window = std::make_unique<MainWindow>(
        WindowParts {
            .pages = std::move(pages),
            .languages = {"en"},
            .fileDialogs = m_dialogs,
            .messageBoxes = m_messages,
            .printDialogs = m_printers,
            .searchIndex = [makeIndex] { return makeIndex; },
        },
        Settings()
    );
    m_window->show();
    m_window->activateWindow();
    QVERIFY(test::waitForActive(m_window.get()));
}

void TestMainWindowSearch::findingCountsAndSteps()
{
    openLesson();
    QVERIFY(!bar().isVisible());
    press(QKeySequence::Find);
    QVERIFY(bar().isVisible());
    type("weight");
    QCOMPARE(count(), "1 of 2");
    key(Qt::Key_Return);
    QCOMPARE(count(), "2 of 2");
    key(Qt::Key_Return);
    QCOMPARE(count(), "1 of 2");
    key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), "2 of 2");
    const auto* last = m_window->page().findChildren<TextBlockView*>().last();
    TRY_VERIFY(!last->visibleRegion().isEmpty());
}

void TestMainWindowSearch::findingEndsWithEscape()
{
    openLesson();
    auto* lead = m_window->page().findChildren<TextBlockView*>().first();
    lead->setFocus();
    press(QKeySequence::Find);
    type("weight");
    QVERIFY(!lead->extraSelections().isEmpty());
    key(Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QVERIFY(lead->extraSelections().isEmpty());
    QVERIFY(lead->hasFocus());
    press(QKeySequence::Find); // The words of last time are still there, to be typed over.
    QCOMPARE(count(), "1 of 2");
    type("aside");
    QCOMPARE(bar().words(), "aside");
    QCOMPARE(count(), "1 of 20");
}

void TestMainWindowSearch::findingGoesOnWithItsKeys()
{
    openLesson();
    press(Qt::Key_F3); // Nothing to go on with yet: it asks for it.
    QVERIFY(bar().isVisible());
    type("weight");
    press(Qt::Key_F3);
    QCOMPARE(count(), "2 of 2");
    press(Qt::SHIFT | Qt::Key_F3);
    QCOMPARE(count(), "1 of 2");
}

void TestMainWindowSearch::findingWorksByMouse()
{
    openLesson();
    press(QKeySequence::Find);
    type("weight");
    QTest::mouseClick(bar().findChild<QToolButton*>("findNextButton"), Qt::LeftButton);
    QCOMPARE(count(), "2 of 2");
    QTest::mouseClick(bar().findChild<QToolButton*>("findPreviousButton"), Qt::LeftButton);
    QCOMPARE(count(), "1 of 2");
    QTest::mouseClick(bar().findChild<QToolButton*>("findCloseButton"), Qt::LeftButton);
    QVERIFY(!bar().isVisible());
}

void TestMainWindowSearch::whatIsNotThereIsTold()
{
    openLesson();
    press(QKeySequence::Find);
    QVERIFY(count().isEmpty());
    type("xylophone");
    QCOMPARE(count(), "Not on this page");
    QCOMPARE(bar().findChild<QLineEdit*>()->accessibleDescription(), count());
    QVERIFY(!bar().findChild<QToolButton*>("findNextButton")->isEnabled());
}

void TestMainWindowSearch::anotherPageEndsFinding()
{
    openLesson();
    press(QKeySequence::Find);
    type("weight");
    m_window->showPage("glossary");
    QVERIFY(!bar().isVisible());
    m_window->showPage("small");
    QVERIFY(m_window->page().findChildren<TextBlockView*>().first()->extraSelections().isEmpty());
}

void TestMainWindowSearch::aPageWithoutTextCannotBeSearched()
{
    openLesson();
    QVERIFY(m_window->commands().find.isEnabled());
    m_window->showPage("lab");
    QVERIFY(!m_window->commands().find.isEnabled());
    press(QKeySequence::Find);
    QVERIFY(!bar().isVisible());
    m_window->showPage("glossary");
    QVERIFY(m_window->commands().find.isEnabled());
}

void TestMainWindowSearch::searchingShowsWhatIsThereWhileTyping()
{
    openLesson();
    press(Qt::CTRL | Qt::Key_K);
    QVERIFY(box().isVisible());
    QVERIFY(!note().isEmpty());
    search("sma");
    QCOMPARE(results().current()->passage.title, "Small lesson");
    QVERIFY(note().isEmpty());
    QVERIFY(m_window->rect().contains(box().geometry()));
}

void TestMainWindowSearch::aResultOpensItsPageAtTheWord()
{
    openLesson();
    m_window->showPage("lab");
    search("last word");
    key(Qt::Key_Return);
    QVERIFY(!box().isVisible());
    QCOMPARE(m_window->shownPage(), "small");
    const auto* last = m_window->page().findChildren<TextBlockView*>().last();
    TRY_VERIFY(!last->visibleRegion().isEmpty());
    QCOMPARE(last->extraSelections().size(), 1);
    QCOMPARE(last->extraSelections().at(0).cursor.selectedText(), "last word");
    QVERIFY(bar().isVisible());
    QCOMPARE(count(), "1 of 1");
    key(Qt::Key_Escape);
    QVERIFY(last->extraSelections().isEmpty());
    QVERIFY(m_window->page().isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindowSearch::arrowsChooseAmongResults()
{
    openLesson();
    search("part");
    QCOMPARE(results().current()->passage.title, "Part 0");
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    QCOMPARE(results().current()->passage.title, "Part 1");
    const auto* field = box().findChild<QLineEdit*>();
    QVERIFY(field->hasFocus());
    QVERIFY(field->accessibleDescription().startsWith("Part 1, Small lesson"));
    key(Qt::Key_PageDown);
    QCOMPARE(results().current()->passage.title, "Part 6");
    key(Qt::Key_Return);
    QCOMPARE(bar().words(), "part");
    QCOMPARE(count(), "7 of 20");
}

void TestMainWindowSearch::aTermOpensTheGlossary()
{
    openLesson();
    search("synapse");
    key(Qt::Key_Return);
    QCOMPARE(m_window->shownPage(), "glossary");
    QVERIFY(QApplication::focusWidget() != nullptr);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), "Synapse");
}

void TestMainWindowSearch::aClickOnAResultOpensIt()
{
    openLesson();
    search("synapse");
    const QRect row = results().visualRect(results().model()->index(0, 0));
    QTest::mouseClick(results().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_window->shownPage(), "glossary");
    QVERIFY(!box().isVisible());
}

void TestMainWindowSearch::escapeGivesTheKeyboardBack()
{
    openLesson();
    m_window->showPage("lab");
    QWidget* note = m_window->page().findChild<QLineEdit*>();
    note->setFocus();
    search("synapse");
    key(Qt::Key_Escape);
    QVERIFY(!box().isVisible());
    QVERIFY(note->hasFocus());
}

void TestMainWindowSearch::aClickBesideItClosesIt()
{
    openLesson();
    m_window->showPage("lab");
    press(Qt::CTRL | Qt::Key_K);
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, {600, 880});
    QVERIFY(!box().isVisible());
}

void TestMainWindowSearch::nothingFoundIsTold()
{
    openLesson();
    press(Qt::CTRL | Qt::Key_K);
    type("xylophone");
    TRY_VERIFY(note().contains(QStringLiteral("“xylophone”")));
    QVERIFY(!results().isVisible());
    key(Qt::Key_Return); // Nothing to choose.
    QVERIFY(box().isVisible());
}

void TestMainWindowSearch::theIndexIsMadeOncePerLanguage()
{
    openLesson();
    QCOMPARE(m_indexCount.load(), 0);
    search("small");
    key(Qt::Key_Escape);
    search("lesson");
    QCOMPARE(m_indexCount.load(), 1);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&box(), &change);
    TRY_COMPARE(m_indexCount.load(), 2);
    TRY_VERIFY(results().model()->rowCount() > 0);
}

void TestMainWindowSearch::theTopBarOpensIt()
{
    openLesson();
    auto* button = m_window->findChild<QToolButton*>("search");
    QCOMPARE(button->text(), "Search lessons and terms");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(box().isVisible());
    QVERIFY(box().findChild<QLineEdit*>()->hasFocus());
}

void TestMainWindowSearch::theTopBarKeepsItsButtonsInANarrowWindow()
{
    openLesson();
    auto* button = m_window->findChild<QToolButton*>("search");
    QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    ui::applyTheme(*qApp, {.choice = ThemeChoice::Light, .textPercent = 200});
    m_window->resize(640, 480);
    TRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
    const auto* menu = m_window->findChild<QToolButton*>("menu");
    TRY_VERIFY(menu->mapTo(m_window.get(), menu->rect().bottomRight()).x() < 640);
    QCOMPARE(m_window->width(), 640);
}

void TestMainWindowSearch::aWindowWithoutAnIndexFindsNothing()
{
    open();
    press(Qt::CTRL | Qt::Key_K);
    type("small");
    QVERIFY(!results().isVisible());
}

QTEST_MAIN(TestMainWindowSearch)
#include "tst_mainwindowsearch.moc"
