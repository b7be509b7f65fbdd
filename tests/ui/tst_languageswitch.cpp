// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: every page says the same in other words, and nothing
// that somebody has begun there is lost.

#include "ui/lessons/textblockview.h"
#include "ui/text/language.h"

#include <QAction>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include "tests/ui/begin.h"
#include "tests/ui/pagesnapshot.h"
#include "tests/ui/program.h"

using namespace ui;

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLost_data() { addPages(); }
    void nothingIsLost();
    void noEnglishIsLeft_data() { addPages(); }
    void noEnglishIsLeft();

private:
    static void addPages();
};

namespace {

constexpr QSize window {1024, 700};

/// Names, formulas and signs that are the same in every language.
bool isNeutral(const QString& text)
{
    static const QStringList names {"English ▾",  "Menu",     "XOR",     "MNIST",    "LSTM",
                                    "Perceptron", "soma",     "synapse", "dendrite", "Leaky ReLU",
                                    "ReLU",       "sin ",     "Adam",    "Glorot",   "Nesterov",
                                    "Momentum",   "Normal",   "Points",  "Pixels",   "GELU",
                                    "ELU",        "Softplus", "Sigmoid", "tanh",     "Tanh"};
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
    QString rest = text;
    rest.remove(tags);
    for (const QString& name : names) {
        rest.remove(name);
    }
    return !words.match(rest).hasMatch();
}

/// Everything that `root` says to those who see it and to those who hear it.
QSet<QString> wordsOf(QWidget& root)
{
    QSet<QString> found;
    const auto note = [&found](const QString& text) {
        if (!isNeutral(text)) {
            found.insert(text);
        }
    };
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->size().isEmpty()) {
            continue;
        }
        note(widget->accessibleName());
        note(widget->accessibleDescription());
        note(widget->toolTip());
        if (const auto* text = qobject_cast<const TextBlockView*>(widget)) {
            note(text->toPlainText());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int index = 0; index < box->count(); ++index) {
                note(box->itemText(index));
            }
        } else if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            note(field->placeholderText());
        } else {
            note(widget->property("text").toString());
        }
    }
    for (const QAction* action : root.findChildren<QAction*>()) {
        note(action->text());
        note(action->toolTip());
    }
    return found;
}

} // namespace

void TestLanguageSwitch::addPages()
{
    QTest::addColumn<QString>("page");
    for (const QString& id : test::Program::pageIds()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestLanguageSwitch::nothingIsLost()
{
    QFETCH(const QString, page);
    test::Program program({.language = QStringLiteral("en"), .reducedMotion = true}, window);
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    QVERIFY(program.turnTo(page));
    test::beginEverything(program.window().page());
    for (const auto* area : test::partsInSight<QScrollArea>(program.window().page())) {
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() * 2 / 5);
    }
    QVERIFY(program.turnTo(page));
    const test::PageSnapshot before(program.window().page());
    for (const Language& language : languages().mid(1) + languages().mid(0, 1)) {
        program.speak(language.code);
        const test::PageSnapshot now(program.window().page());
        const QString difference = before.differenceTo(now);
        QVERIFY2(
            difference.isEmpty(), qPrintable(language.code + QStringLiteral(": ") + difference)
        );
    }
}

void TestLanguageSwitch::noEnglishIsLeft()
{
    QFETCH(const QString, page);
    test::Program program({.language = QStringLiteral("en"), .reducedMotion = true}, window);
    QVERIFY(program.turnTo(page));
    test::beginEverything(program.window().page());
    QVERIFY(program.turnTo(page));
    const QSet<QString> english = wordsOf(program.window());
    QSet<QString> left;
    for (const Language& language : languages().mid(1)) {
        program.speak(language.code);
        QSet<QString> same = wordsOf(program.window());
        same.intersect(english);
        for (const QString& text : std::as_const(same)) {
            left.insert(language.code + QStringLiteral(": ") + text);
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.values()).join(u'\n')));
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
