// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows only once somebody works with it, and what opens over it, in every language:
// nothing is cut off, nothing lies over something else.

#include "ui/labs/correctionrow.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/mymodels.h"
#include "ui/labs/seenview.h"
#include "ui/labs/stageswitches.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/plots/digitimageview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/aboutnote.h"
#include "ui/shell/contentsview.h"
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
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

#include "tests/support/patience.h"
#include "tests/ui/answers.h"
#include "tests/ui/begin.h"
#include "tests/ui/fit.h"
#include "tests/ui/program.h"

using namespace ui;

namespace {

constexpr QSize smallWindow {1024, 700};

constexpr QSize smallScreen {1024, 600};
constexpr QSize frameAndTaskBar {0, 40};

constexpr int textSizes[] {100, 150, 200};

/// What was seen in one program that is worked with.
class Sight
{
public:
    explicit Sight(const QString& language) : m_program(lookOf(language), smallWindow)
    {
        m_program.speak(language);
    }

    MainWindow& window() { return m_program.window(); }
    QString found() const { return m_found.join(QChar(u'\n')); }

    void setTextSize(int percent)
    {
        m_textPercent = percent;
        m_program.setTextSize(percent);
    }
    void turnTo(const QString& id)
    {
        m_page = id;
        note(
            QStringLiteral("loading"), m_program.turnTo(id) ? QStringList() : QStringList("fails")
        );
    }
    void look(const QString& where, QWidget& root)
    {
        test::Program::settle();
        note(where, test::misfits(root));
    }
    void note(const QString& where, const QStringList& misfits)
    {
        for (const QString& misfit : misfits) {
            m_found.append(
                QStringLiteral("%1 %, %2, %3: %4").arg(m_textPercent).arg(m_page, where, misfit)
            );
        }
    }

private:
    static ThemeSettings lookOf(const QString& language)
    {
        return {.choice = ThemeChoice::Light, .language = language, .reducedMotion = true};
    }

    test::Program m_program;
    int m_textPercent = 100;
    QString m_page;
    QStringList m_found;
};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

/// What there is time for hundreds of times: nothing is painted.
void layOut()
{
    for (int round = 0; round < 4; ++round) { // Layouts follow heights that follow widths.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

template <typename Dialog>
void lookAndClose(Sight& sight)
{
    auto* dialog = sight.window().findChild<Dialog*>();
    const QString name = QString::fromLatin1(Dialog::staticMetaObject.className());
    sight.look(name, *dialog);
    const QSize needed = dialog->size().expandedTo(dialog->minimumSizeHint()) + frameAndTaskBar;
    if (needed.boundedTo(smallScreen) != needed) {
        sight.note(name, {QStringLiteral("needs %1×%2").arg(needed.width()).arg(needed.height())});
    }
    delete dialog;
}

} // namespace

class TestFitInUse : public QObject
{
    Q_OBJECT

private slots:
    void whatTasksSayFits_data() { addLanguages(); }
    void whatTasksSayFits();
    void everyTabOfTheDigitLabFits_data() { addLanguages(); }
    void everyTabOfTheDigitLabFits();
    void whatOpensInTheWindowFits_data() { addLanguages(); }
    void whatOpensInTheWindowFits();
    void whatOpensOverTheWindowFits_data() { addLanguages(); }
    void whatOpensOverTheWindowFits();
    void largerTextFitsWhileThePageIsShown_data();
    void largerTextFitsWhileThePageIsShown();
    void largerTextFitsOnAPageShownBefore_data() { addLanguages(); }
    void largerTextFitsOnAPageShownBefore();
    void aTitleThatFitsInOneLineHasOne();
};

void TestFitInUse::whatTasksSayFits()
{
    QFETCH(const QString, language);
    Sight sight(language);
    sight.setTextSize(200); // What fits so fits in smaller text.
    int cardCount = 0;
    for (const QString& id : sight.window().pageIds()) {
        sight.turnTo(id);
        const auto* column = sight.window().page().findChild<LessonColumn*>();
        for (TaskCard* card : column != nullptr ? column->cards().values() : QList<TaskCard*>()) {
            test::hearAll(*card, [&] {
                layOut();
                sight.note(card->task().id, test::misfits(*card));
            });
            ++cardCount;
        }
        test::beginEverything(sight.window().page());
        sight.turnTo(id);
        sight.look(QStringLiteral("begun"), sight.window());
    }
    QVERIFY(cardCount >= 40);
    QVERIFY2(sight.found().isEmpty(), qPrintable(sight.found()));
}

void TestFitInUse::everyTabOfTheDigitLabFits()
{
    QFETCH(const QString, language);
    Sight sight(language);
    const QString lab = QStringLiteral("digit-lab");
    sight.turnTo(lab);
    Page& page = sight.window().page();
    test::beginEverything(page);
    sight.turnTo(lab);
    const auto* stages = page.findChild<StageSwitches*>();
    for (std::size_t stage = 0; stage < StageSwitches::stageCount; ++stage) {
        TRY_VERIFY(!stages->otherAnswerText(stage).isEmpty());
    }
    emit page.findChild<CorrectionRow*>()->digitChosen(1);
    emit page.findChild<SeenView*>()->image().pixelChosen({14, 14});
    const auto tabs = page.findChild<LabTabs*>()->findChild<QButtonGroup*>()->buttons();
    QVERIFY(tabs.size() >= 5);
    for (const int textPercent : textSizes) {
        sight.setTextSize(textPercent);
        for (QAbstractButton* tab : tabs) {
            tab->click();
            sight.turnTo(lab);
            sight.look(tab->text(), sight.window());
        }
    }
    QVERIFY2(sight.found().isEmpty(), qPrintable(sight.found()));
}

void TestFitInUse::whatOpensInTheWindowFits()
{
    QFETCH(const QString, language);
    Sight sight(language);
    sight.turnTo(QStringLiteral("linear-classifiers"));
    WindowActions& commands = sight.window().commands();
    auto* bar = sight.window().findChild<FindBar*>();
    auto* words = bar->findChild<QLineEdit*>();
    for (const int textPercent : textSizes) {
        sight.setTextSize(textPercent);
        commands.find.trigger();
        for (const char* wanted : {"1", "zzz"}) { // Many, and none.
            words->clear();
            QTest::keyClicks(words, QString::fromLatin1(wanted));
            sight.look(QStringLiteral("find bar"), *bar); // Marks in texts look like cut letters.
        }
        QTest::keyClick(words, Qt::Key_Escape);

        test::beginEverything(sight.window().page()); // Something that can be lost.
        commands.startAnew.trigger();
        QVERIFY(!sight.window().notice().text().isEmpty());
        sight.look(QStringLiteral("started anew"), sight.window());
        commands.undo.trigger();
        sight.look(QStringLiteral("undone"), sight.window());
    }
    QVERIFY2(sight.found().isEmpty(), qPrintable(sight.found()));
}

void TestFitInUse::whatOpensOverTheWindowFits()
{
    QFETCH(const QString, language);
    Sight sight(language);
    WindowActions& commands = sight.window().commands();
    DesktopMessageBoxes boxes;
    for (const int textPercent : textSizes) {
        sight.setTextSize(textPercent);
        for (const char* id : {"linear-classifiers", "playground", "digit-lab"}) {
            sight.turnTo(QString::fromLatin1(id));
            commands.keys.trigger();
            lookAndClose<KeysDialog>(sight);
        }
        commands.preferences.trigger();
        lookAndClose<PreferencesDialog>(sight);
        boxes.showAbout(&sight.window(), QStringLiteral("Lovelace"), aboutNote());
        lookAndClose<AboutDialog>(sight);
        boxes.showError(
            &sight.window(),
            MyModels::tr("This name is too long."),
            QStringLiteral("/home/ada/%1/%2.nn").arg(QString(30, u'a'), QString(60, u'b'))
        );
        lookAndClose<QMessageBox>(sight);

        commands.search.trigger();
        auto* box = sight.window().findChild<SearchBox*>();
        auto* words = box->findChild<QLineEdit*>();
        const auto* results = box->findChild<SearchResults*>();
        words->clear();
        sight.look(QStringLiteral("search"), *box);
        QTest::keyClicks(words, QStringLiteral("XOR"));
        TRY_VERIFY(!results->results().isEmpty());
        sight.look(QStringLiteral("search for XOR"), *box);
        QTest::keyClicks(words, QStringLiteral("zzz"));
        sight.look(QStringLiteral("search for nothing"), *box);
        QTest::keyClick(words, Qt::Key_Escape);
    }
    QVERIFY2(sight.found().isEmpty(), qPrintable(sight.found()));
}

void TestFitInUse::largerTextFitsWhileThePageIsShown_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"fr", "zh_CN"}) { // Long words, and tall letters.
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestFitInUse::largerTextFitsWhileThePageIsShown()
{
    QFETCH(const QString, language);
    for (const QString& id : test::Program::pageIds()) {
        Sight sight(language); // One that has shown no other page has only this one to lay out.
        sight.turnTo(id);
        sight.setTextSize(200);
        sight.look(QStringLiteral("with larger text"), sight.window());
        QVERIFY2(sight.found().isEmpty(), qPrintable(sight.found()));
    }
}

void TestFitInUse::largerTextFitsOnAPageShownBefore()
{
    QFETCH(const QString, language);
    Sight sight(language);
    for (const QString& id : sight.window().pageIds()) {
        sight.turnTo(id);
    }
    sight.setTextSize(200); // Of all pages but one behind the scenes.
    for (const QString& id : sight.window().pageIds()) {
        sight.turnTo(id);
        sight.look(QStringLiteral("with larger text"), sight.window());
    }
    QVERIFY2(sight.found().isEmpty(), qPrintable(sight.found()));
}

void TestFitInUse::aTitleThatFitsInOneLineHasOne()
{
    test::Program program({.choice = ThemeChoice::Light, .textPercent = 200}, {1360, 900});
    program.turnTo(QStringLiteral("layers"));
    const auto& contents = *program.window().findChild<ContentsView*>();
    const auto heightOf = [&contents](const QString& page) {
        for (int row = 0; row < contents.model()->rowCount(); ++row) {
            const QModelIndex index = contents.model()->index(row, 0);
            if (index.data(ContentsView::IdRole).toString() == page) {
                return contents.visualRect(index).height();
            }
        }
        return 0;
    };
    QVERIFY(contents.isVisible());
    QVERIFY(heightOf(QStringLiteral("layers")) > 0);
    for (const char* page : {"activation-functions", "forward-pass"}) { // Not if they were bold.
        QCOMPARE(heightOf(QString::fromLatin1(page)), heightOf(QStringLiteral("layers")));
        program.turnTo(QString::fromLatin1(page));
        QCOMPARE(heightOf(QString::fromLatin1(page)), heightOf(QStringLiteral("layers")));
    }
}

QTEST_MAIN(TestFitInUse)
#include "tst_fitinuse.moc"
