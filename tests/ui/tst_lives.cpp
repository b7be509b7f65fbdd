// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"
#include "app/keeper.h"
#include "app/pages.h"
#include "ui/demos/demo.h"
#include "ui/labs/digitlab.h"
#include "ui/labs/playground.h"
#include "ui/lessons/demoframe.h"
#include "ui/lessons/lessoncolumn.h"
#include "ui/lessons/taskcard.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThreadPool>

#include "tests/support/patience.h"
#include "tests/ui/windowtest.h"

/// One start of the program, with its real pages, until it is closed.
class Life
{
public:
    explicit Life(const QString& folder) : m_keeper(folder)
    {
        ui::Settings settings;
        QJsonObject states;
        m_keeper.load(settings, states);
        m_shelf.setLanguage(QStringLiteral("en"));
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowParts {
                m_pages.all(),
                {QStringLiteral("en")},
                dialogs,
                messages,
                printers,
                states,
                folder + QStringLiteral("/networks")},
            settings
        );
        m_window->show();
        m_window->activateWindow();
        m_keeper.watch(*m_window);
    }
    ~Life() { m_keeper.finish(); }

    bool isOpen() { return test::waitForActive(m_window.get()); }
    ui::MainWindow& window() { return *m_window; }
    template <typename Kind>
    Kind& page()
    {
        return *qobject_cast<Kind*>(&m_window->page());
    }
    QJsonObject stateOf(const char* page)
    {
        return m_window->pageStates().value(QLatin1String(page)).toObject();
    }
    double progressOf(const char* page)
    {
        const QAbstractItemModel& rows = *m_window->findChild<ui::ContentsView*>()->model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex index = rows.index(row, 0);
            if (index.data(ui::ContentsView::IdRole) == QLatin1String(page)) {
                return index.data(ui::ContentsView::ProgressRole).toDouble();
            }
        }
        return -1;
    }
    void press(const QKeySequence& keys) { QTest::keySequence(m_window.get(), keys); }

    ScriptedDialogs dialogs;
    RecordedMessages messages;
    PrinterInFile printers;

private:
    ui::DigitStore m_digits {app::Pages::digitFolders()};
    ui::LessonShelf m_shelf {app::Pages::fixedIds(), {.digits = &m_digits}};
    app::Pages m_pages {m_shelf};
    std::unique_ptr<ui::MainWindow> m_window;
    app::Keeper m_keeper; // Goes first.
};

/// What a learner finds again: after the program was closed, and on another computer.
class TestLives : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aChapterHalfDoneIsThereAgain();
    void everythingStartsAnewAndComesBackByKeyboard();
    void aChapterStartsAnewAndComesBackByKeyboard();
    void aSessionGivesTheSamePagesInAnotherFolder();

private:
    /// What stands in the playground, apart from what is only looked at.
    struct Played
    {
        ui::PlaygroundSetup setup;
        ui::NetworkNumbers numbers;
        nn::PlanePoints points;
        bool operator==(const Played&) const = default;
    };

    /// Plays, solves one task, changes a figure, leaves another task half answered, scrolls down.
    static void workOn(Life& life);
    /// Points of one's own, another setup, a number that is frozen, an epoch of training.
    static void play(Life& life);
    static Played played(Life& life);
    static QScrollBar& bar(Life& life)
    {
        return *life.window().page().findChild<QScrollArea*>()->verticalScrollBar();
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<QTemporaryDir> m_school;
};

void TestLives::init()
{
    m_home.emplace();
    m_school.emplace();
    QVERIFY(m_home->isValid() && m_school->isValid());
}

void TestLives::play(Life& life)
{
    life.window().showPage(QStringLiteral("playground"));
    auto& page = life.page<ui::Playground>();
    ui::NetworkDocument& document = page.document();
    auto own = std::make_shared<nn::PointsTable>();
    own->points = {{1.25, 2, 1}, {-3, -1, 0}, {2, -0.5, 1}, {-2, 4, 0}};
    document.setOwnPoints(QStringLiteral("Points"), own);
    ui::PlaygroundSetup setup = document.setup();
    setup.data.reset();
    setup.features.push_back(nn::PlaneFeature::x1_squared);
    setup.layers = {{3, nn::Activation::tanh}};
    setup.trainingShare = 0.75;
    setup.learningRate = 0.3;
    setup.l2 = 0.01;
    document.changeSetup(QStringLiteral("Setup"), setup);
    document.setFrozen(4, true);
    page.run().step();
    TRY_COMPARE(document.numbers().epoch, std::size_t {1});
    TRY_VERIFY(!page.run().isRunning());
}

TestLives::Played TestLives::played(Life& life)
{
    ui::NetworkDocument& document = life.window().findChild<ui::Playground*>()->document();
    return {document.setup(), document.numbers(), document.points()};
}

void TestLives::workOn(Life& life)
{
    play(life);
    life.window().showPage(QStringLiteral("forward-pass"));
    QCoreApplication::processEvents();
    auto& column = *life.window().page().findChild<ui::LessonColumn*>();
    const auto buttonsOf = [&column](const char* task) {
        QList<QAbstractButton*> choices;
        for (auto* button :
             column.cards().value(QLatin1String(task))->findChildren<QAbstractButton*>()) {
            if (button->isCheckable() || button->text() == QStringLiteral("Check")) {
                choices.append(button);
            }
        }
        return choices;
    };
    const QList<QAbstractButton*> choice = buttonsOf("twice-as-far");
    const auto check = std::ranges::find(choice, QStringLiteral("Check"), &QAbstractButton::text);
    choice.at(check == choice.begin() ? 3 : 2)->click(); // The right one.
    (*check)->click();
    const auto field = column.cards().value(QStringLiteral("squared"))->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("0.11"));
    auto& demo = column.frames().value(QStringLiteral("editor"))->demo();
    demo.restoreState({{QStringLiteral("biases"), QJsonArray {QJsonArray {1, 1}, QJsonArray {1}}}});
    QCoreApplication::processEvents(); // The page is a little higher now.
    bar(life).setValue(bar(life).maximum() / 3);
}

void TestLives::aChapterHalfDoneIsThereAgain()
{
    QJsonObject state;
    double progress = 0;
    std::optional<Played> before;
    {
        Life life(m_home->path());
        QVERIFY(life.isOpen());
        life.press(QKeySequence(Qt::CTRL | Qt::Key_Plus));
        workOn(life);
        before = played(life);
        state = life.stateOf("forward-pass");
        progress = life.progressOf("forward-pass");
        QVERIFY(progress > 0);
    }
    Life again(m_home->path());
    QVERIFY(again.isOpen());
    QCOMPARE(again.window().shownPage(), QStringLiteral("forward-pass"));
    QCOMPARE(again.window().settings().look.textPercent, 110);
    QCOMPARE(again.progressOf("forward-pass"), progress);
    const QJsonObject tasks = again.stateOf("forward-pass")[QStringLiteral("tasks")].toObject();
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks, state[QStringLiteral("tasks")].toObject());
    QCOMPARE(
        again.stateOf("forward-pass")[QStringLiteral("demos")], state[QStringLiteral("demos")]
    );
    // To the pixel, where the window is as large as it was.
    const double place = state[QStringLiteral("place")].toDouble();
    TRY_VERIFY(bar(again).maximum() > 0);
    TRY_COMPARE(bar(again).value(), qRound(place * bar(again).maximum()));
    again.window().showPage(QStringLiteral("playground"));
    QVERIFY(played(again) == *before);
}

void TestLives::everythingStartsAnewAndComesBackByKeyboard()
{
    Life life(m_home->path());
    QVERIFY(life.isOpen());
    workOn(life);
    const double progress = life.progressOf("forward-pass");
    const QJsonObject before = life.window().pageStates();
    life.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    QCOMPARE(life.window().shownPage(), life.window().pageIds().constFirst());
    QCOMPARE(life.progressOf("forward-pass"), 0.0);
    life.press(QKeySequence::Undo);
    QCOMPARE(life.window().shownPage(), QStringLiteral("forward-pass"));
    QCOMPARE(life.progressOf("forward-pass"), progress);
    TRY_COMPARE(life.window().pageStates(), before);
}

void TestLives::aChapterStartsAnewAndComesBackByKeyboard()
{
    Life life(m_home->path());
    QVERIFY(life.isOpen());
    workOn(life);
    const QJsonObject before = life.stateOf("forward-pass");
    life.window().setFocus();
    life.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace));
    QVERIFY(life.window().notice().text().contains(QStringLiteral("Undo")));
    QCOMPARE(life.progressOf("forward-pass"), 0.0);
    life.press(QKeySequence::Undo);
    TRY_COMPARE(life.stateOf("forward-pass"), before);
    QVERIFY(life.progressOf("forward-pass") > 0);
}

void TestLives::aSessionGivesTheSamePagesInAnotherFolder()
{
    const QString file = m_school->filePath(QStringLiteral("a.lovelace-session"));
    const QString network = m_school->filePath(QStringLiteral("my net.lovelace"));
    QVERIFY(QFile::copy(app::builtInModelPath(QStringLiteral("one-layer")), network));
    QJsonObject before;
    std::optional<Played> beforeInPlayground;
    std::optional<nn::Model> model;
    {
        Life school(m_school->path());
        QVERIFY(school.isOpen());
        workOn(school);
        school.window().openFile(network);
        TRY_COMPARE(school.window().shownPage(), QStringLiteral("digit-lab"));
        TRY_VERIFY(school.page<ui::DigitLab>().isReady());
        TRY_COMPARE(school.page<ui::DigitLab>().networkId(), network);
        model = school.page<ui::DigitLab>().reader()->model();
        before = school.window().pageStates();
        beforeInPlayground = played(school);
        school.dialogs.answer = file;
        school.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        TRY_VERIFY(school.window().notice().text().contains(QStringLiteral("saved")));
    }
    QVERIFY(QFile::remove(network));

    Life home(m_home->path());
    QVERIFY(home.isOpen());
    home.window().openFile(file);
    TRY_VERIFY(home.window().notice().text().contains(QStringLiteral("is open")));
    QCOMPARE(home.window().shownPage(), QStringLiteral("digit-lab"));
    TRY_VERIFY(home.page<ui::DigitLab>().isReady());
    QVERIFY(home.page<ui::DigitLab>().reader()->model() == *model);
    QVERIFY(home.page<ui::DigitLab>().networkId().startsWith(m_home->path()));
    for (const QString& page : home.window().pageIds()) {
        if (page != QStringLiteral("digit-lab")) {
            QCOMPARE(home.window().pageStates()[page], before[page]);
        }
    }
    QVERIFY(home.progressOf("forward-pass") > 0);
    home.window().showPage(QStringLiteral("playground"));
    QVERIFY(played(home) == *beforeInPlayground);
    QVERIFY(home.messages.errors.isEmpty());
}

QTEST_MAIN(TestLives)
#include "tst_lives.moc"
