// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program without a mouse and without eyes: Tab goes everywhere and comes back,
// one sees where it is, and a screen reader has a name for it.
#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QImage>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "tests/support/patience.h"
#include "tests/ui/begin.h"
#include "tests/ui/lessonfolder.h"
#include "tests/ui/program.h"

class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName();
    void noKeyMeansTwoThings();
    void tabGoesEverywhereAndComesBack_data() { pages(); }
    void tabGoesEverywhereAndComesBack();
    void tabGoesAsOneReadsAndShiftTabTheSameWayBack_data() { pages(); }
    void tabGoesAsOneReadsAndShiftTabTheSameWayBack();
    void whatIsOutOfOrderIsFound();
    void oneSeesWhereTheKeyboardIs_data();
    void oneSeesWhereTheKeyboardIs();

private:
    static void pages();
};

namespace {

constexpr int mostSteps = 2000;

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 of %2, “%3”")
        .arg(
            QString::fromLatin1(widget.metaObject()->className()),
            QString::fromLatin1(widget.parentWidget()->metaObject()->className()),
            widget.accessibleName()
        );
}

QList<QWidget*> controls(QWidget& root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && widget->isVisible() && widget->isEnabled() && !widget->isWindow()
            && widget->focusProxy() == nullptr) {
            found.append(widget);
        }
    }
    return found;
}

/// All that a key may stand for while `page` is shown in `window`.
QSet<const QAction*> actionsWithKeys(const QWidget& window, ui::Page& page)
{
    QList<QAction*> all = window.actions() + page.actions() + page.commands();
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        all += widget->actions();
    }
    QSet<const QAction*> found;
    for (const QAction* action : all) {
        if (action != nullptr && action->shortcutContext() != Qt::WidgetShortcut) {
            found.insert(action);
        }
    }
    return found;
}

/// Of buttons of which one is always down, Tab goes to that one; arrow keys go to the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && !button->isChecked()
        && (button->autoExclusive() || button->group() != nullptr);
}

QWidget* step(QWidget& window, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab, modifiers);
    return QApplication::focusWidget();
}

/// What Tab does not come to, or where it does not come away from.
QStringList missedByTab(QWidget& window)
{
    QWidget* first = step(window);
    QSet<QWidget*> reached {first};
    QWidget* last = first;
    int steps = 0;
    for (bool away = false; steps < mostSteps && !(away && last == first); ++steps) {
        last = step(window);
        away = away || last != first;
        reached.insert(last);
    }
    if (steps == mostSteps) {
        return {QStringLiteral("caught at ") + nameOf(*last)};
    }
    QStringList missed;
    for (QWidget* control : controls(window)) {
        if (!reached.contains(control) && !isReachedByArrows(*control)) {
            missed.append(nameOf(*control));
        }
    }
    return missed;
}

/// Where Tab, or Shift+Tab, goes from where the keyboard is until it is there again; links of one
/// text are one place. What is not come back from ends the way.
QList<QWidget*> wayAround(QWidget& window, Qt::KeyboardModifiers modifiers = {})
{
    QList<QWidget*> way {QApplication::focusWidget()};
    for (int steps = 0; steps < mostSteps; ++steps) {
        QWidget* here = step(window, modifiers);
        if (here == way.last()) {
            continue;
        }
        if (here == way.first()) {
            break;
        }
        way.append(here);
    }
    return way;
}

/// The child of `ancestor` that `widget` is or is in.
const QWidget& childOf(const QWidget& ancestor, const QWidget& widget)
{
    const QWidget* child = &widget;
    while (child->parentWidget() != &ancestor) {
        child = child->parentWidget();
    }
    return *child;
}

/// Whether somebody who reads from the top, and from the left, meets `later` before `earlier`: it
/// is above in the same column or to the left in the same row of what holds both.
bool isReadBefore(const QWidget& later, const QWidget& earlier)
{
    const QWidget* both = earlier.parentWidget();
    while (!both->isAncestorOf(&later)) {
        both = both->parentWidget();
    }
    if (both == &later || &earlier == both) {
        return false;
    }
    const QRect one = childOf(*both, earlier).geometry();
    const QRect other = childOf(*both, later).geometry();
    const bool isSameColumn = one.left() <= other.right() && other.left() <= one.right();
    const bool isSameRow = one.top() <= other.bottom() && other.top() <= one.bottom();
    return (isSameColumn && other.bottom() < one.top())
        || (isSameRow && other.right() < one.left());
}

QStringList outOfOrder(const QList<QWidget*>& way)
{
    QStringList found;
    for (qsizetype later = 1; later < way.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            if (isReadBefore(*way[later], *way[earlier])) {
                found.append(QStringLiteral("%1 comes after %2")
                                 .arg(nameOf(*way[later]), nameOf(*way[earlier])));
                break;
            }
        }
    }
    return found;
}

} // namespace

void TestKeyboard::pages()
{
    QTest::addColumn<QString>("page");
    for (const QString& id : test::Program::pageIds()) {
        QTest::addRow("%s", qPrintable(id)) << id;
    }
}

void TestKeyboard::everyControlHasAName()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo(page));
    QStringList nameless;
    for (QWidget* control : controls(program.window())) {
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(nameOf(*control));
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QChar(u'\n'))));
}

void TestKeyboard::noKeyMeansTwoThings()
{
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    const test::LessonFolder lessons;
    QVERIFY(lessons.writeLesson("01-mine", "mine") && lessons.write("02-other/en.md", "# Other"));
    program.setLessonsFolder(lessons.path());
    QVERIFY(program.window().pageIds().contains("lesson-problems"));
    for (const QString& id : program.window().pageIds()) {
        program.window().showPage(id);
        QHash<QString, QString> meanings;
        for (const QAction* action : actionsWithKeys(program.window(), program.window().page())) {
            for (const QKeySequence& key : action->shortcuts()) {
                const QString other = meanings.value(key.toString());
                QVERIFY2(
                    !meanings.contains(key.toString()),
                    qPrintable(QStringLiteral("%1 on %2: “%3” and “%4”")
                                   .arg(key.toString(), id, other, action->text()))
                );
                meanings.insert(key.toString(), action->text());
            }
        }
    }
}

void TestKeyboard::tabGoesEverywhereAndComesBack()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo(page));
    QVERIFY(test::waitForActive(&program.window()));
    QStringList missed = missedByTab(program.window());
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QChar(u'\n'))));

    test::beginEverything(program.window().page());
    QVERIFY(program.turnTo(page));
    missed = missedByTab(program.window());
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QChar(u'\n'))));
}

void TestKeyboard::tabGoesAsOneReadsAndShiftTabTheSameWayBack()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ui::ThemeChoice::Light, .reducedMotion = true}, {1360, 900});
    QVERIFY(program.turnTo(page));
    QWidget& window = program.window();
    QVERIFY(test::waitForActive(&window));
    const QWidget& shown = program.window().page();
    for (int steps = 0; steps < mostSteps && !shown.isAncestorOf(step(window)); ++steps) { }
    for (int steps = 0; steps < mostSteps && shown.isAncestorOf(step(window)); ++steps) { }
    for (int steps = 0; steps < mostSteps && !shown.isAncestorOf(step(window)); ++steps) { }
    QVERIFY(shown.isAncestorOf(QApplication::focusWidget())); // The first of the page.

    const QList<QWidget*> way = wayAround(window);
    QSet<QWidget*> met;
    QStringList twice;
    QList<QWidget*> onPage;
    for (QWidget* widget : way) {
        twice += met.contains(widget) ? QStringList(nameOf(*widget)) : QStringList();
        met.insert(widget);
        if (shown.isAncestorOf(widget)) {
            onPage.append(widget);
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QChar(u'\n'))));
    const QStringList wrong = outOfOrder(onPage);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QChar(u'\n'))));

    QList<QWidget*> back = wayAround(window, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    for (qsizetype place = 0; place < std::max(way.size(), back.size()); ++place) {
        QWidget* there = way.value(place);
        QWidget* here = back.value(place);
        QVERIFY2(
            there == here,
            qPrintable(QStringLiteral("%1 on the way, %2 on the way back")
                           .arg(
                               there != nullptr ? nameOf(*there) : QString(),
                               here != nullptr ? nameOf(*here) : QString()
                           ))
        );
    }
}

void TestKeyboard::whatIsOutOfOrderIsFound()
{
    QWidget window;
    QPushButton first("First", &window);
    QPushButton below("Below", &window);
    QPushButton beside("Beside", &window);
    first.setGeometry(0, 0, 80, 30);
    below.setGeometry(0, 40, 80, 30);
    beside.setGeometry(100, 0, 80, 30);
    QCOMPARE(outOfOrder({&first, &below, &beside}), QStringList()); // A column of its own.
    QCOMPARE(outOfOrder({&first, &beside, &below}), QStringList());
    QCOMPARE(outOfOrder({&below, &first, &beside}).size(), 1);
    QCOMPARE(outOfOrder({&beside, &first, &below}).size(), 1);
}

void TestKeyboard::oneSeesWhereTheKeyboardIs_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<bool>("highContrast");
    for (const QString& id : test::Program::pageIds()) {
        QTest::addRow("%s, light", qPrintable(id)) << id << ui::ThemeChoice::Light << false;
        QTest::addRow("%s, high contrast", qPrintable(id)) << id << ui::ThemeChoice::Dark << true;
    }
}

void TestKeyboard::oneSeesWhereTheKeyboardIs()
{
    QFETCH(const QString, page);
    QFETCH(const ui::ThemeChoice, theme);
    QFETCH(const bool, highContrast);
    test::Program program({.choice = theme, .highContrast = highContrast}, {1360, 900});
    QVERIFY(program.turnTo(page));
    QVERIFY(test::waitForActive(&program.window()));
    QStringList unseen;
    QSet<QWidget*> met;
    QWidget* here = step(program.window());
    for (int steps = 0; steps < mostSteps && !met.contains(here); ++steps) {
        met.insert(here);
        const QImage with = here->grab().toImage();
        QWidget* next = here;
        for (int links = 0; links < mostSteps && next == here; ++links) {
            next = step(program.window());
        }
        if (here->grab().toImage() == with) {
            unseen.append(nameOf(*here));
        }
        here = next;
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QChar(u'\n'))));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
