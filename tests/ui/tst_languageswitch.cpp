// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: every page says the same in other words, and nothing
// that somebody has begun there is lost.

#include "ui/controls/numberfield.h"
#include "ui/lessons/textblockview.h"
#include "ui/network/networkcanvas.h"
#include "ui/text/language.h"

#include <QAction>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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
    void aNumberTypedByHalfIsTypedOn_data();
    void aNumberTypedByHalfIsTypedOn();

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

/// The first that takes hundredths.
NumberField* fieldForFractions(const QWidget& page)
{
    const QList<NumberField*> fields = test::partsInSight<NumberField>(page);
    const auto found = std::ranges::find_if(fields, [](const NumberField* field) {
        return field->decimals() >= 2 && field->isEnabled() && field->minimum() <= 0;
    });
    return found != fields.end() ? *found : nullptr;
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

void TestLanguageSwitch::aNumberTypedByHalfIsTypedOn_data()
{
    QTest::addColumn<QString>("page");
    for (const char* id :
         {"linear-classifiers", "classification", "expressiveness", "playground"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

void TestLanguageSwitch::aNumberTypedByHalfIsTypedOn()
{
    QFETCH(const QString, page);
    test::Program program({.language = QStringLiteral("en"), .reducedMotion = true}, window);
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    QVERIFY(program.turnTo(page));
    if (page == QLatin1String("playground")) {
        auto* canvas = program.window().page().findChild<NetworkCanvas*>();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Right); // A weight: its number is there to be typed.
        test::Program::settle();
    }
    NumberField* field = fieldForFractions(program.window().page());
    QVERIFY(field != nullptr);
    field->setFocus();
    int tenth = 0;
    for (const Language& language : languages().mid(1)) {
        const double before = field->value();
        const auto shows = [field](const QString& digits) {
            const QString wanted = QStringLiteral("0%1").arg(QLocale().decimalPoint()) + digits;
            return field->hasFocus() && field->text() == wanted;
        };
        ++tenth;
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("0.%1").arg(tenth));
        program.speak(language.code);
        QVERIFY2(shows(QString::number(tenth)), qPrintable(language.code + field->text()));
        QCOMPARE(field->value(), before); // It is not complete.
        QTest::keyClicks(field, QStringLiteral("5"));
        program.speak(QStringLiteral("en"));
        QVERIFY2(shows(QString::number(tenth) + u'5'), qPrintable(language.code + field->text()));
        QCOMPARE(field->value(), before);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->value(), tenth / 10.0 + 0.05);
    }
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
