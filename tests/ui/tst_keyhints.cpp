// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys tells the truth: every key that a page lists does something there, and what has
// keys of its own lists them.

#include "ui/demos/bumpsdemo.h"
#include "ui/labs/correctionrow.h"
#include "ui/labs/labtabs.h"
#include "ui/labs/playground.h"

#include <QButtonGroup>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>
#include <QWindow>

#include <algorithm>

#include "tests/support/patience.h"
#include "tests/ui/begin.h"
#include "tests/ui/parts.h"
#include "tests/ui/program.h"

using namespace ui;

namespace {

/// What one line of the list promises.
struct Row
{
    const char* keys;
    const char* meaning;
    QList<int> before; ///< Pressed once, so that there is something to do it to.
    QList<int> pressed; ///< Each has to change something, at the latest when all are pressed again.
    int after = 0; ///< Pressed after each, if it opens something.
    const char* on = nullptr; ///< Class of what has the keyboard, where the page lists it itself.
};

constexpr const char* arrows = "Arrow keys";
constexpr const char* pageKeys = "Page Up, Page Down";
constexpr const char* zoomKeys = "+, −, 0";

const QList<int> ways {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up};
const QList<int> scaleKeys {
    Qt::Key_Right,
    Qt::Key_Left,
    Qt::Key_PageUp,
    Qt::Key_PageDown,
    Qt::Key_End,
    Qt::Key_Home,
    Qt::Key_Up,
    Qt::Key_Down};
const QList<int> toWeight {Qt::Key_Home, Qt::Key_Right};

// clang-format off
const QList<Row> table {
    {"Arrow keys, Home, End", "In a network: go along its connections and from neuron to neuron",
     {}, ways + QList<int> {Qt::Key_End, Qt::Key_Home}},
    {"Up, Down, Page Up, Page Down",
     "In a network: change the chosen number (with Ctrl, Up and Down go on)", toWeight,
     {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::CTRL + Qt::Key_Down,
      Qt::CTRL + Qt::Key_Up}},
    {"Return", "In a network: type the chosen number", toWeight, {Qt::Key_Return, Qt::Key_F2},
     Qt::Key_Escape},
    {zoomKeys,
     "In a network: enlarge it, shrink it, show all of it (with Alt where a number is chosen)", {},
     {Qt::ALT + Qt::Key_Plus, Qt::ALT + Qt::Key_Plus, Qt::ALT + Qt::Key_Minus,
      Qt::ALT + Qt::Key_0}},
    {arrows, "On a plot: move the point (Page Up and Page Down further, Home and End to the ends)",
     {}, scaleKeys},
    {zoomKeys, "On a plot: enlarge it, shrink it, as at the start", {},
     {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Plus, Qt::Key_0}},
    {arrows,
     "On a plot to draw on: move the pen; Up and Down draw, and so do Left and Right with Shift",
     {}, ways + QList<int> {Qt::SHIFT + Qt::Key_Right, Qt::SHIFT + Qt::Key_Left}},
    {arrows, "On the map: move the cross; with Shift further", {},
     ways + QList<int> {Qt::SHIFT + Qt::Key_Right}},
    {pageKeys, "On the map: to the next point", {}, {Qt::Key_PageDown, Qt::Key_PageUp}},
    {"Insert, Delete", "On the map: add a point (with Shift of the other class), or take one away",
     {}, {Qt::Key_Insert, Qt::Key_Delete, Qt::SHIFT + Qt::Key_Insert}},
    {arrows,
     "In the plane: move the line, turn it or move a point, whichever Tab has chosen; with Shift in "
     "small steps", {}, ways + QList<int> {Qt::SHIFT + Qt::Key_Right}},
    {pageKeys, "In the plane: to the next point", {Qt::Key_Tab, Qt::Key_Tab},
     {Qt::Key_PageDown, Qt::Key_PageUp}},
    {"Insert, Delete",
     "In the plane: add a point (with Shift of the other class), or take the chosen one away", {},
     {Qt::Key_Insert, Qt::Key_Delete, Qt::SHIFT + Qt::Key_Insert}},
    {arrows, "On the map: move the point; with Shift in small steps", {},
     ways + QList<int> {Qt::SHIFT + Qt::Key_Right}},
    {arrows,
     "On the line of scores: move the threshold (Page Up and Page Down further, Home and End to the "
     "ends)", {}, scaleKeys},
    {arrows, "In a picture of parts: go from part to part", {}, ways},
    {"Up, Down", "In a picture of parts: go from part to part", {}, {Qt::Key_Down, Qt::Key_Up}},
    {"Return", "In a picture of parts: choose the part", {Qt::Key_Right}, {Qt::Key_Return}},
    {"Left, Right, Home, End", "On the timeline: go from event to event", {},
     {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home}},
    {"Space", "On the timeline: tell of the chosen event", {Qt::Key_Right}, {Qt::Key_Space}},
    {"Up, Down", "In a task with rows: go to the next row, or move the lifted one", {},
     {Qt::Key_Down, Qt::Key_Up}},
    {"Space", "In a task with rows: lift a row, put it down", {}, {Qt::Key_Space, Qt::Key_Space}},
    {"Escape", "In a task with rows: bring the lifted row back", {Qt::Key_Space, Qt::Key_Down},
     {Qt::Key_Escape}},
    {"Return", "In the list of drawings: put the drawing on the pad", {Qt::Key_Down}, {Qt::Key_Return}},
    {"0 to 9", "In the list of drawings: say which digit it is", {Qt::Key_Right}, {Qt::Key_4}},
    {"Del", "In the list of drawings: delete the drawing", {Qt::Key_Left}, {Qt::Key_Delete}},
    {"Arrows", "Move the pen on the pad; with Shift in small steps", {},
     ways + QList<int> {Qt::SHIFT + Qt::Key_Right}},
    {"Space", "Put the pen down, lift it", {}, {Qt::Key_Space, Qt::Key_Space}},
    {"Escape", "Give up the stroke that is being drawn", {Qt::Key_Space, Qt::Key_Down},
     {Qt::Key_Escape}},
    {"0 to 9", "Show a test digit of this kind", {}, {Qt::Key_3}},
    {"Alt+0 to Alt+9", "Say which digit was drawn", {}, {Qt::ALT + Qt::Key_4}, 0, "ui::LabTabs"},
    {"Alt+Left, Alt+Right", "Turn to the chapter before or after", {},
     {Qt::ALT + Qt::Key_Left, Qt::ALT + Qt::Key_Right}, 0, "ui::TextBlockView"},
    {"Up, Down", "Go from term to term", {Qt::Key_Down}, {Qt::Key_Down, Qt::Key_Up}, 0,
     "ui::SearchField"},
    {pageKeys, "Go some terms further", {}, {Qt::Key_PageDown, Qt::Key_PageUp}, 0,
     "ui::SearchField"},
    {"Home, End", "Go to the first or the last term", {Qt::Key_Down}, {Qt::Key_End, Qt::Key_Home},
     0, "ui::SearchField"},
    {"Enter", "Open the chapter that explains the term", {Qt::Key_Down}, {Qt::Key_Return}, 0,
     "ui::SearchField"},
    {"Escape", "Show all terms again", {Qt::Key_X}, {Qt::Key_Escape}, 0, "ui::SearchField"},
    {"Return", "Open the network", {}, {Qt::Key_Return}, 0, "ui::NetworkCard"},
    {arrows, "Go to the next network", {}, {Qt::Key_Right, Qt::Key_Left}, 0, "ui::NetworkCard"},
};
// clang-format on

qsizetype rowOf(const KeyHint& hint)
{
    const auto row = std::ranges::find_if(table, [&hint](const Row& each) {
        return hint.keys == QString::fromUtf8(each.keys)
            && hint.meaning == QString::fromUtf8(each.meaning);
    });
    return row - table.begin();
}

/// What can be seen, and what would be kept.
struct Sight
{
    explicit Sight(MainWindow& window)
        : page(&window.page())
        , focus(QApplication::focusWidget())
        , state(window.page().saveState())
        , picture(window.grab().toImage())
    { }

    bool operator==(const Sight&) const = default;

    const Page* page;
    const QWidget* focus;
    QJsonObject state;
    QImage picture;
};

/// What takes the keys of the hint, or null.
QWidget* keyboardFor(const Page& page, const KeyHint& hint, const Row& row)
{
    for (QWidget* widget : test::partsInSight<QWidget>(page)) {
        const auto* source = dynamic_cast<const KeyHints*>(widget);
        const bool lists = source != nullptr && source->keyHints().contains(hint);
        if (row.on != nullptr ? !widget->inherits(row.on) : !lists) {
            continue;
        }
        if (widget->focusPolicy() != Qt::NoFocus) {
            return widget;
        }
        for (QWidget* part : test::partsInSight<QWidget>(*widget)) {
            if ((part->focusPolicy() & Qt::TabFocus) != 0) {
                return part;
            }
        }
    }
    return nullptr;
}

void press(MainWindow& window, int key)
{
    const auto combination = QKeyCombination::fromCombined(key);
    QTest::keyClick(window.windowHandle(), combination.key(), combination.keyboardModifiers());
    test::Program::settle();
}

} // namespace

class TestKeyHints : public QObject
{
    Q_OBJECT

private slots:
    void everyListedKeyDoesWhatItSays_data();
    void everyListedKeyDoesWhatItSays();
    void theTabsOfTheDigitLabListTheirs();
    void aLargeNetworkAndOwnPointsListMore();
    void aPlotToDrawOnListsHow();
    void everyRowIsOfSomePage();
    void whatTakesKeysListsThem();

private:
    /// A line for each key that is listed in the hints and changes nothing on the page shown.
    QStringList idleKeys(test::Program& program, const QString& page, const QList<KeyHint>& hints);

    QSet<qsizetype> m_met; ///< Rows.
    qsizetype m_pageCount = 0;
};

QStringList
TestKeyHints::idleKeys(test::Program& program, const QString& page, const QList<KeyHint>& hints)
{
    QStringList idle;
    MainWindow& window = program.window();
    for (const KeyHint& hint : hints) {
        const QString said = QStringLiteral("%1: %2: ").arg(hint.keys, hint.meaning);
        const qsizetype number = rowOf(hint);
        if (number == table.size()) {
            idle.append(said + QStringLiteral("no row"));
            continue;
        }
        m_met.insert(number);
        const Row& row = table[number];
        QWidget* keyboard = keyboardFor(window.page(), hint, row);
        if (keyboard == nullptr) {
            idle.append(said + QStringLiteral("nowhere"));
            continue;
        }
        for (auto* area : window.page().findChildren<QScrollArea*>()) {
            if (area->isAncestorOf(keyboard)) {
                area->ensureWidgetVisible(keyboard);
            }
        }
        keyboard->setFocus(Qt::TabFocusReason);
        test::Program::settle();
        for (const int key : row.before) {
            press(window, key);
        }
        QSet<int> acting;
        for (const bool isPatient : {false, true}) {
            for (const int key : row.pressed) {
                if (isPatient && acting.contains(key) && acting.size() == row.pressed.size()) {
                    continue;
                }
                const Sight before(window);
                press(window, key);
                const auto hasChanged = [&] { return !(Sight(window) == before); };
                if (hasChanged()
                    || (isPatient && !acting.contains(key) && test::waitFor(hasChanged))) {
                    acting.insert(key);
                }
                if (row.after != 0) {
                    press(window, row.after);
                }
            }
        }
        for (const int key : row.pressed) {
            if (!acting.contains(key)) {
                idle.append(said + QKeySequence(key).toString());
            }
        }
        program.turnTo(page);
    }
    return idle;
}

void TestKeyHints::everyListedKeyDoesWhatItSays_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& id : test::Program::pageIds()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestKeyHints::everyListedKeyDoesWhatItSays()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ThemeChoice::Light, .reducedMotion = true}, {1360, 900});
    QVERIFY(program.turnTo(page));
    QVERIFY(test::waitForActive(&program.window()));
    if (page == "digit-lab") { // There has to be a drawing to say anything of.
        test::beginEverything(program.window().page());
        QVERIFY(program.turnTo(page));
    }
    const QStringList idle = idleKeys(program, page, program.window().page().keyHints());
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
    ++m_pageCount;
}

void TestKeyHints::theTabsOfTheDigitLabListTheirs()
{
    const QString lab = "digit-lab";
    test::Program program({.choice = ThemeChoice::Light, .reducedMotion = true}, {1360, 900});
    QVERIFY(program.turnTo(lab));
    QVERIFY(test::waitForActive(&program.window()));
    Page& page = program.window().page();
    for (const int digit : {1, 2}) {
        test::beginEverything(page);
        QVERIFY(program.turnTo(lab));
        emit page.findChild<CorrectionRow*>()->digitChosen(digit);
    }
    const auto tabs = page.findChild<LabTabs*>()->findChild<QButtonGroup*>()->buttons();
    for (QAbstractButton* tab : tabs.mid(1)) {
        tab->click();
        QVERIFY(program.turnTo(lab)); // What is that of the page was pressed above.
        const QStringList idle = idleKeys(program, lab, keyHintsIn(page));
        QVERIFY2(idle.isEmpty(), qPrintable(tab->text() + u'\n' + idle.join(u'\n')));
    }
}

void TestKeyHints::aLargeNetworkAndOwnPointsListMore()
{
    test::Program program({.choice = ThemeChoice::Light, .reducedMotion = true}, {1360, 900});
    QVERIFY(program.turnTo("playground"));
    QVERIFY(test::waitForActive(&program.window()));
    auto& page = static_cast<Playground&>(program.window().page());
    PlaygroundSetup setup = page.document().setup();
    setup.layers.assign(2, {20, nn::Activation::tanh});
    setup.data.reset();
    nn::PointsTable own;
    own.points = {{0.5, 0.5, 1}, {-0.5, -0.5, 0}};
    page.document().replace("Large", setup, std::make_shared<const nn::PointsTable>(own));
    QVERIFY(program.turnTo("playground"));
    const QStringList idle = idleKeys(program, "playground", page.keyHints());
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
}

void TestKeyHints::aPlotToDrawOnListsHow()
{
    const QString chapter = "expressiveness";
    test::Program program({.choice = ThemeChoice::Light, .reducedMotion = true}, {1360, 900});
    QVERIFY(program.turnTo(chapter));
    QVERIFY(test::waitForActive(&program.window()));
    const auto* figure = program.window().page().findChild<BumpsDemo*>();
    test::clickOn(*figure->parentWidget(), "Draw"); // It stands on the card.
    const QList<KeyHint> hints = keyHintsIn(*figure);
    QCOMPARE(hints.size(), 1);
    const QStringList idle = idleKeys(program, chapter, hints);
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
}

void TestKeyHints::everyRowIsOfSomePage()
{
    if (m_pageCount < test::Program::pageIds().size()) {
        QSKIP("Not all pages were gone through.");
    }
    for (qsizetype number = 0; number < table.size(); ++number) {
        QVERIFY2(m_met.contains(number), table[number].meaning);
    }
}

void TestKeyHints::whatTakesKeysListsThem()
{
    // Pages have theirs without help, some are parts of what lists them, and the rest has the keys
    // that everything of its kind has: links, fields, lists, cards and bars.
    const QStringList excused {
        "ContentsView",
        "DemoFrame",
        "FindBar",
        "FormulaView",
        "GlossaryPage",
        "LessonPage",
        "NetworkCard",
        "NoticeBar",
        "NumberField",
        "OrderRow",
        "SearchBox",
        "SumLinesView",
        "TextBlockView"};
    static const QRegularExpression heads("^class (\\w+)( final)? : public(.*)");
    QStringList silent;
    QDirIterator files(
        LOVELACE_SOURCE_DIR "/ui", {"*.h"}, QDir::Files, QDirIterator::Subdirectories
    );
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatch here;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const auto head = heads.match(QString::fromUtf8(line));
            here = head.hasMatch() ? head : here;
            if (line.contains("void keyPressEvent(") && !here.captured(3).contains("KeyHints")) {
                silent.append(here.captured(1));
            }
        }
    }
    silent.sort();
    QCOMPARE(silent, excused);
}

QTEST_MAIN(TestKeyHints)
#include "tst_keyhints.moc"
