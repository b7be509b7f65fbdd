// SPDX-License-Identifier: GPL-3.0-or-later
// What is not there until somebody opens it speaks the language that was chosen, too.

#include "ui/labs/correctionrow.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/mymodels.h"
#include "ui/labs/playground.h"
#include "ui/labs/seenview.h"
#include "ui/plots/digitimageview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/aboutnote.h"
#include "ui/shell/desktopdialogs.h"
#include "ui/shell/findbar.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchresults.h"
#include "ui/shell/windowactions.h"
#include "ui/text/language.h"

#include <QButtonGroup>
#include <QMessageBox>
#include <QTest>

#include <functional>

#include "tests/support/patience.h"
#include "tests/ui/begin.h"
#include "tests/ui/program.h"
#include "tests/ui/words.h"

using namespace ui;

namespace {

using Look = std::function<void(const char* what, QWidget& opened)>;
/// Opens one thing after the other and has each looked at.
using Opener = void (*)(test::Program& program, const Look& look);

template <typename Dialog>
void lookAndClose(MainWindow& window, const Look& look)
{
    auto* dialog = window.findChild<Dialog*>();
    look(Dialog::staticMetaObject.className(), *dialog);
    delete dialog;
}

void openDialogs(test::Program& program, const Look& look)
{
    MainWindow& window = program.window();
    for (const char* id : {"playground", "digit-lab", "my-models", "linear-classifiers"}) {
        QVERIFY(program.turnTo(id));
        window.commands().keys.trigger();
        lookAndClose<KeysDialog>(window, look);
    }
    window.commands().preferences.trigger();
    lookAndClose<PreferencesDialog>(window, look);
    DesktopMessageBoxes boxes;
    boxes.showAbout(&window, MainWindow::tr("About Lovelace"), aboutNote());
    lookAndClose<AboutDialog>(window, look);
    boxes.showError(&window, MyModels::tr("This name is too long."), "/7.nn");
    lookAndClose<QMessageBox>(window, look);
}

void search(test::Program& program, const Look& look)
{
    MainWindow& window = program.window();
    QVERIFY(program.turnTo("linear-classifiers"));
    window.commands().search.trigger();
    auto* box = window.findChild<SearchBox*>();
    auto* words = box->findChild<QLineEdit*>();
    const auto* results = box->findChild<SearchResults*>();
    words->clear();
    look("search", *box);
    QTest::keyClicks(words, "XOR");
    TRY_VERIFY(!results->results().isEmpty());
    look("search for XOR", *box);
    QTest::keyClicks(words, "zzz");
    TRY_VERIFY(results->results().isEmpty());
    look("search for nothing", *box);
    QTest::keyClick(words, Qt::Key_Escape);

    window.commands().find.trigger();
    auto* bar = window.findChild<FindBar*>();
    words = bar->findChild<QLineEdit*>();
    for (const char* wanted : {"1", "zzz"}) { // Many, and none.
        words->clear();
        QTest::keyClicks(words, wanted);
        look("find bar", *bar);
    }
    QTest::keyClick(words, Qt::Key_Escape);
}

void startAnew(test::Program& program, const Look& look)
{
    MainWindow& window = program.window();
    QVERIFY(program.turnTo(window.pageIds().constFirst()));
    window.commands().startAnew.trigger();
    QVERIFY(!window.notice().text().isEmpty());
    look("started anew", window.notice());
    window.commands().undo.trigger();
    look("undone", window.notice());
    // Without this, the pages that were there would still be there, and learn every language.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void openTabs(test::Program& program, const Look& look)
{
    const QString lab = "digit-lab";
    QVERIFY(program.turnTo(lab));
    Page& page = program.window().page();
    test::beginEverything(page);
    QVERIFY(program.turnTo(lab));
    emit page.findChild<CorrectionRow*>()->digitChosen(1);
    emit page.findChild<SeenView*>()->image().pixelChosen({14, 14});
    const auto tabs = page.findChild<LabTabs*>()->findChild<QButtonGroup*>()->buttons();
    QVERIFY(tabs.size() >= 5);
    for (QAbstractButton* tab : tabs) {
        tab->click();
        QVERIFY(program.turnTo(lab));
        look("tab", page);
    }
}

void compare(test::Program& program, const Look& look)
{
    QVERIFY(program.turnTo("playground"));
    auto& page = static_cast<Playground&>(program.window().page());
    page.run().step();
    TRY_VERIFY(!page.run().isRunning());
    page.comparison().setDifference({SetupPart::LearningRate, 0.3});
    page.comparison().setOn(true);
    TRY_VERIFY(!page.comparison().runB().isRunning());
    QVERIFY(program.turnTo("playground"));
    look("comparison", page);
}

} // namespace

class TestOpenedLanguage : public QObject
{
    Q_OBJECT

private slots:
    void noEnglishIsLeftInWhatOpens_data();
    void noEnglishIsLeftInWhatOpens();
};

void TestOpenedLanguage::noEnglishIsLeftInWhatOpens_data()
{
    QTest::addColumn<Opener>("open");
    QTest::newRow("dialogs") << &openDialogs;
    QTest::newRow("search") << &search;
    QTest::newRow("start anew") << &startAnew;
    QTest::newRow("tabs of the Digit lab") << &openTabs;
    QTest::newRow("comparison") << &compare;
}

void TestOpenedLanguage::noEnglishIsLeftInWhatOpens()
{
    QFETCH(const Opener, open);
    test::Program program(
        {.language = QStringLiteral("en"), .reducedMotion = true}, QSize(1024, 700)
    );
    QList<test::Words> english;
    open(program, [&english](const char*, QWidget& opened) {
        test::Program::settle();
        english.append(test::Words(opened));
        QVERIFY(english.last().count() > 0);
    });
    QStringList left;
    for (const Language& language : languages().mid(1)) {
        program.speak(language.code);
        qsizetype place = 0;
        open(program, [&](const char* what, QWidget& opened) {
            test::Program::settle();
            for (const QString& text : test::Words(opened).sharedWith(english.value(place))) {
                left.append(QStringLiteral("%1, %2: %3").arg(language.code, what, text));
            }
            ++place;
        });
        QCOMPARE(place, english.size());
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

QTEST_MAIN(TestOpenedLanguage)
#include "tst_openedlanguage.moc"
