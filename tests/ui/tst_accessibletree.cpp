// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program as a screen reader finds it: each thing has a name, says what it is and
// can be reached.
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/program.h"
#include "tests/ui/spokenhands.h"
#include "tests/ui/spokentree.h"

class TestAccessibleTree : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsNamedAndReached_data();
    void everyPartIsNamedAndReached();
    void whatOpensInTheDigitLabIsNamedToo();
    void faultsAreFound();
};

void TestAccessibleTree::everyPartIsNamedAndReached_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& id : test::Program::pageIds()) {
        QTest::addRow("%s", qPrintable(id)) << id;
    }
}

void TestAccessibleTree::everyPartIsNamedAndReached()
{
    QFETCH(const QString, page);
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo(page));
    const test::SpokenTree tree(program.window());
    QVERIFY(tree.count() > 20);
    QVERIFY2(tree.faults().isEmpty(), qPrintable(tree.faults().join(QChar(u'\n'))));
}

void TestAccessibleTree::whatOpensInTheDigitLabIsNamedToo()
{
    test::Program program({.choice = ui::ThemeChoice::Light}, {1360, 900});
    QVERIFY(program.turnTo("digit-lab"));
    const test::SpokenHands hands(program.window());
    QVERIFY(hands.press(QAccessible::Button, "Random"));
    QAccessibleInterface* picture = nullptr;
    QTRY_VERIFY((picture = hands.find(QAccessible::Graphic, "What the network sees")) != nullptr);
    QVERIFY(hands.press(picture->child(14 * 28 + 14))); // Where that pixel leads to.
    QTRY_VERIFY(hands.find(QAccessible::List, "What the pixel feeds") != nullptr);
    const test::SpokenTree tree(program.window());
    QVERIFY(tree.count() > 784); // The pixels are among them.
    QVERIFY2(tree.faults().isEmpty(), qPrintable(tree.faults().join(QChar(u'\n'))));
}

void TestAccessibleTree::faultsAreFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    const auto add = [&](auto* widget) {
        column->addWidget(widget);
        widget->show();
        return widget;
    };
    add(new QPushButton("Go"));
    window.show();
    QCOMPARE(test::SpokenTree(window).faults(), QStringList());

    add(new QPushButton("Go"));
    QCOMPARE(test::SpokenTree(window).faults().size(), 1);
    QVERIFY(test::SpokenTree(window).faults().first().startsWith("twice: Button “Go”"));

    add(new QLineEdit);
    QVERIFY(test::SpokenTree(window).faults().last().startsWith("no name: EditableText"));

    auto* figure = add(new QWidget);
    figure->setFocusPolicy(Qt::StrongFocus);
    figure->setAccessibleName("Figure");
    QVERIFY(test::SpokenTree(window).faults().last().startsWith("no role: Client “Figure”"));
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessibletree.moc"
