// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: every page says the same in other words, and nothing
// that somebody has begun there is lost.

#include "ui/controls/numberfield.h"
#include "ui/network/networkcanvas.h"
#include "ui/text/language.h"

#include <QTest>

#include <algorithm>

#include "tests/support/patience.h"
#include "tests/ui/begin.h"
#include "tests/ui/pagesnapshot.h"
#include "tests/ui/program.h"
#include "tests/ui/words.h"

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
    QVERIFY(test::waitForActive(&program.window()));
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
    const auto words = [&program] {
        test::Words all(program.window());
        all.note(program.window().page().keyHints());
        return all;
    };
    const test::Words english = words();
    QSet<QString> left;
    for (const Language& language : languages().mid(1)) {
        program.speak(language.code);
        for (const QString& text : words().sharedWith(english)) {
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
    QVERIFY(test::waitForActive(&program.window()));
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
