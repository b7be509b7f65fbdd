// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demos/demo.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/lessonpage.h"
#include "ui/lessons/lessonproblemspage.h"
#include "ui/lessons/lessonshelf.h"
#include "ui/lessons/taskcard.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/patience.h"
#include "tests/ui/lessonfolder.h"
#include "tests/ui/shippeddigits.h"

using namespace ui;
using test::LessonFolder;

/// Lessons of a teacher while the program runs, and the language of lessons that are open.
class TestLessonShelf : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lessonsOfATeacherStandBesideThoseShipped();
    void anIdThatIsTakenIsAProblem();
    void whatIsSavedIsReadByItself();
    void aLessonThatIsBrokenForNowStaysAsItWas();
    void aFolderThatGoesTakesItsLessonsWithIt();
    void whatOnlyFiguresTellFollows();
    void figuresOfDigitsAreCheckedWhenDigitsHaveBeenRead();
    void anOpenLessonFollowsTheLanguage();
    void aHiddenLessonFollowsWhenItIsShown();
    void anOpenLessonFollowsItsAuthor();
    void aFigureThatBeginsOtherwiseIsMadeAnewInItsState();
    void tabGoesFromTopToBottomAfterTheLanguage();
    void problemsAreListedAndCopied();
    void theFolderOfAProblemOpens();
    void openFolder(const QUrl& url) { m_opened = url; }

private:
    void open(const QString& id);
    LessonColumn& column() { return *m_page->findChild<LessonColumn*>(); }
    Demo& curve() { return column().frames().value("curve")->demo(); }
    TaskCard& card(const QString& name) { return *column().cards().value(name); }
    QStringList texts();
    QAbstractButton* button(QWidget& root, const QString& text);
    QScrollBar& bar() { return *m_page->findChild<QScrollArea*>()->verticalScrollBar(); }
    /// How far the top of a task is above or below that of what is seen.
    int heightOf(const QString& task) { return card(task).mapTo(m_page.get(), QPoint()).y(); }

    std::unique_ptr<LessonFolder> m_folder;
    std::unique_ptr<LessonShelf> m_shelf;
    std::unique_ptr<LessonPage> m_page;
    QUrl m_opened;
};

void TestLessonShelf::init()
{
    ui::applyTheme(*qApp, {.choice = ThemeChoice::Light, .reducedMotion = true});
    m_folder = std::make_unique<LessonFolder>();
    QVERIFY(m_folder->writeLesson("01-mine", "mine"));
    QVERIFY(m_folder->write("01-mine/ja.md", LessonFolder::japaneseWords()));
    QVERIFY(m_folder->writeLesson("02-other", "other"));
    m_shelf = std::make_unique<LessonShelf>(QStringList {"digit-lab"});
    m_shelf->setLanguage("en");
    m_shelf->setOwnFolder(m_folder->path());
}

void TestLessonShelf::cleanup()
{
    m_page.reset();
    m_shelf.reset();
    m_folder.reset();
}

void TestLessonShelf::open(const QString& id)
{
    m_page = std::make_unique<LessonPage>(*m_shelf->find(id), m_shelf->neighboursOf(id));
    connect(m_shelf.get(), &LessonShelf::changed, m_page.get(), [this, id] {
        m_page->setLesson(*m_shelf->find(id), m_shelf->neighboursOf(id));
    });
    m_page->resize(900, 500);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(test::waitForActive(m_page.get()));
}

QStringList TestLessonShelf::texts()
{
    QStringList found;
    for (const auto* view : column().findChildren<TextBlockView*>()) {
        if (!view->isHidden()) {
            found.append(view->toPlainText());
        }
    }
    return found;
}

QAbstractButton* TestLessonShelf::button(QWidget& root, const QString& text)
{
    for (auto* candidate : root.findChildren<QAbstractButton*>()) {
        if (candidate->text() == text || candidate->accessibleName() == text) {
            return candidate;
        }
    }
    return nullptr;
}

void TestLessonShelf::lessonsOfATeacherStandBesideThoseShipped()
{
    QVERIFY(m_shelf->shipped().size() >= 5);
    QCOMPARE(m_shelf->own().size(), 2);
    QVERIFY(m_shelf->find("mine") != nullptr);
    QCOMPARE(m_shelf->neighboursOf("mine").nextId, QString("other"));
    QVERIFY(m_shelf->neighboursOf("mine").previousId.isEmpty());
    QVERIFY(m_shelf->neighboursOf(m_shelf->shipped().last().id).nextId.isEmpty());
    QVERIFY(m_shelf->problems().isEmpty());
}

void TestLessonShelf::anIdThatIsTakenIsAProblem()
{
    QVERIFY(m_folder->writeLesson("03-clash", m_shelf->shipped().first().id.toUtf8()));
    QVERIFY(m_folder->writeLesson("04-lab", "digit-lab"));
    m_shelf->readAgain();
    QCOMPARE(m_shelf->own().size(), 2);
    QCOMPARE(m_shelf->problems().size(), 2);
    QVERIFY(m_shelf->problems().at(0).file.endsWith("03-clash"));
    QVERIFY(m_shelf->problems().at(1).message.contains("digit-lab"));
}

void TestLessonShelf::whatIsSavedIsReadByItself()
{
    QVERIFY(m_folder->writeLesson("03-new", "new"));
    TRY_VERIFY(m_shelf->find("new") != nullptr);
    QByteArray words = LessonFolder::words();
    QVERIFY(m_folder->write("03-new/en.md", words.replace("My lesson", "Another title")));
    TRY_COMPARE(m_shelf->find("new")->title, QString("Another title"));
    QVERIFY(m_folder->remove("03-new"));
    TRY_VERIFY(m_shelf->find("new") == nullptr);
}

void TestLessonShelf::aLessonThatIsBrokenForNowStaysAsItWas()
{
    QVERIFY(m_folder->write("01-mine/lesson.json", "{"));
    m_shelf->readAgain();
    QVERIFY(m_shelf->find("mine") != nullptr);
    QCOMPARE(m_shelf->find("mine")->tasks.size(), 2);
    QVERIFY(m_shelf->problems().first().instead.contains("before"));
}

void TestLessonShelf::aFolderThatGoesTakesItsLessonsWithIt()
{
    QSignalSpy changed(m_shelf.get(), &LessonShelf::changed);
    m_shelf->setOwnFolder({});
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_shelf->own().isEmpty());
    QVERIFY(m_shelf->problems().isEmpty());
    m_shelf->setOwnFolder(m_folder->path("nowhere"));
    QVERIFY(m_shelf->own().isEmpty());
    QCOMPARE(m_shelf->problems().size(), 1);
}

void TestLessonShelf::whatOnlyFiguresTellFollows()
{
    QByteArray facts = LessonFolder::facts("mine");
    QVERIFY(m_folder->write("01-mine/lesson.json", facts.replace("\"output\"", "\"outptu\"")));
    TRY_COMPARE(m_shelf->problems().size(), 1);
    QVERIFY(m_shelf->problems().first().message.contains("outptu"));
}

void TestLessonShelf::figuresOfDigitsAreCheckedWhenDigitsHaveBeenRead()
{
    QByteArray facts = LessonFolder::facts("mine");
    facts.replace(
        R"("activation-plot", "functions": ["sigmoid"])", R"("drawing-pad", "wanted": 10)"
    );
    QVERIFY(m_folder->write("01-mine/lesson.json", facts));
    DigitStore digits(test::shippedDigits());
    LessonShelf shelf({}, {.digits = &digits});
    shelf.setLanguage("en");
    shelf.setOwnFolder(m_folder->path());
    while (!digits.isOpen() && !digits.isReading()) {
        QCoreApplication::processEvents();
    }
    QVERIFY(digits.isReading()); // Not on this thread, which would have waited for them.
    QVERIFY(shelf.problems().isEmpty());
    TRY_VERIFY(!shelf.problems().isEmpty());
    QVERIFY(digits.isOpen());
    QVERIFY(shelf.problems().first().message.contains("wanted"));
}

void TestLessonShelf::anOpenLessonFollowsTheLanguage()
{
    const QByteArray more = QByteArray("\nMore.\n").repeated(20); // Room to scroll.
    QVERIFY(m_folder->write("01-mine/en.md", LessonFolder::words() + more));
    QVERIFY(m_folder->write("01-mine/ja.md", LessonFolder::japaneseWords() + more));
    m_shelf->readAgain();
    open("mine");
    // A figure that was moved, an answer that was wrong, a hint, a place.
    curve().setFocus();
    curve().demonstrate({{"z", 2.0}});
    QCOMPARE(m_page->undoStack()->count(), 1);
    button(card("sign"), "One")->click();
    button(card("sign"), "Check")->click();
    button(card("high"), "Hint")->click();
    QVERIFY(texts().contains("Not quite. Not this."));
    QVERIFY(texts().contains("Hint. Right."));
    bar().setValue(bar().value() + heightOf("sign") - 20);
    QCoreApplication::processEvents();
    QCOMPARE(heightOf("sign"), 20);
    const QJsonObject state = m_page->saveState();
    Demo* before = &curve();

    m_shelf->setLanguage("ja");
    TRY_COMPARE(heightOf("sign"), 20);
    QCOMPARE(m_page->lesson().title, QString("私の授業"));
    QVERIFY(texts().contains("動かしてください。"));
    QVERIFY(texts().contains("Not quite. 違います。"));
    QVERIFY(texts().contains("Hint. 右。"));
    QVERIFY(!texts().contains("Drag it."));
    QCOMPARE(&curve(), before);
    QCOMPARE(curve().metrics().value("z"), 2.0);
    QCOMPARE(m_page->undoStack()->count(), 1);
    QCOMPARE(m_page->saveState().value("tasks"), state.value("tasks"));
    QCOMPARE(m_page->saveState().value("demos"), state.value("demos"));

    m_shelf->setLanguage("en");
    TRY_COMPARE(heightOf("sign"), 20);
    QVERIFY(texts().contains("Not quite. Not this."));
    QCOMPARE(m_page->saveState().value("tasks"), state.value("tasks"));
    m_page->undoStack()->undo();
    QCOMPARE(curve().metrics().value("z"), 1.0);
}

void TestLessonShelf::aHiddenLessonFollowsWhenItIsShown()
{
    open("mine");
    m_page->hide();
    m_shelf->setLanguage("ja");
    m_page->show();
    QVERIFY(texts().join(' ').contains("最後の言葉。"));
}

void TestLessonShelf::anOpenLessonFollowsItsAuthor()
{
    open("mine");
    curve().demonstrate({{"z", 2.0}});
    QByteArray words = LessonFolder::words();
    QVERIFY(m_folder->write("01-mine/en.md", words.replace("Drag it.", "Drag the point.")));
    TRY_VERIFY(texts().contains("Drag the point."));
    QCOMPARE(curve().metrics().value("z"), 2.0);
    QCOMPARE(m_page->undoStack()->count(), 1);
}

void TestLessonShelf::aFigureThatBeginsOtherwiseIsMadeAnewInItsState()
{
    open("mine");
    curve().demonstrate({{"z", 2.0}});
    QByteArray facts = LessonFolder::facts("mine");
    QVERIFY(m_folder->write("01-mine/lesson.json", facts.replace("\"z\": 1.0", "\"z\": -1.0")));
    m_shelf->readAgain();
    QCOMPARE(curve().metrics().value("z"), 2.0);
    QCOMPARE(m_page->undoStack()->count(), 0);
    curve().reset();
    QCOMPARE(curve().metrics().value("z"), -1.0);
}

void TestLessonShelf::tabGoesFromTopToBottomAfterTheLanguage()
{
    open("mine");
    m_shelf->setLanguage("ja");
    QCoreApplication::processEvents();
    int last = -1;
    QWidget* first = column().nextInFocusChain();
    for (QWidget* widget = first; column().isAncestorOf(widget);
         widget = widget->nextInFocusChain()) {
        QWidget* row = widget;
        while (row->parentWidget() != &column()) {
            row = row->parentWidget();
        }
        QVERIFY2(row->y() >= last, widget->metaObject()->className());
        last = row->y();
    }
    QVERIFY(last > 0);
}

void TestLessonShelf::problemsAreListedAndCopied()
{
    QVERIFY(m_folder->write("02-other/en.md", LessonFolder::words() + "\n```nonsense\n```\n"));
    m_shelf->readAgain();
    LessonProblemsPage page(*m_shelf);
    page.show();
    QVERIFY(test::waitForActive(&page));
    auto* list = page.findChild<QListWidget*>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith("02-other/en.md:"));
    QVERIFY(list->item(0)->text().contains("nonsense"));
    list->setFocus();
    QTest::keySequence(&page, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(m_folder->path("02-other/en.md:")), qPrintable(copied));

    QVERIFY(m_folder->write("02-other/en.md", LessonFolder::words()));
    TRY_COMPARE(list->count(), 0);
}

void TestLessonShelf::theFolderOfAProblemOpens()
{
    QVERIFY(m_folder->write("02-other/en.md", LessonFolder::words() + "\n```nonsense\n```\n"));
    m_shelf->readAgain();
    LessonProblemsPage page(*m_shelf);
    page.show();
    QVERIFY(test::waitForActive(&page));
    QDesktopServices::setUrlHandler("file", this, "openFolder");
    page.findChild<QListWidget*>()->setFocus();
    QTest::keyClick(page.findChild<QListWidget*>(), Qt::Key_Return);
    QDesktopServices::unsetUrlHandler("file");
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_folder->path("02-other")));
}

QTEST_MAIN(TestLessonShelf)
#include "tst_lessonshelf.moc"
