// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program without a mouse and without eyes: Tab goes everywhere and comes back,
// one sees where it is, and a screen reader has a name for it.
#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QTest>

#include "tests/ui/program.h"

class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName();
    void tabGoesEverywhereAndComesBack_data() { pages(); }
    void tabGoesEverywhereAndComesBack();
    void oneSeesWhereTheKeyboardIs_data() { pages(); }
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

/// Of buttons of which one is always down, Tab goes to that one; arrow keys go to the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && !button->isChecked()
        && (button->autoExclusive() || button->group() != nullptr);
}

QWidget* step(QWidget& window)
{
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    return QApplication::focusWidget();
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

void TestKeyboard::tabGoesEverywhereAndComesBack()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo(page));
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    QWidget* first = step(program.window());
    QVERIFY(first != nullptr);
    QSet<QWidget*> reached {first};
    QWidget* last = first;
    int steps = 0;
    for (bool away = false; steps < mostSteps && !(away && last == first); ++steps) {
        last = step(program.window());
        away = away || last != first;
        reached.insert(last);
    }
    QVERIFY2(steps < mostSteps, qPrintable(QStringLiteral("caught at ") + nameOf(*last)));
    QStringList missed;
    for (QWidget* control : controls(program.window())) {
        if (!reached.contains(control) && !isReachedByArrows(*control)) {
            missed.append(nameOf(*control));
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QChar(u'\n'))));
}

void TestKeyboard::oneSeesWhereTheKeyboardIs()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo(page));
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
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
