// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program, in the window, in every size and with longer words than English has:
// nothing is cut off, nothing lies over something else.

#include "ui/text/language.h"

#include <QScopeGuard>
#include <QTest>

#include "tests/ui/fit.h"
#include "tests/ui/program.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/tsfile.h"

using namespace ui;

namespace {

constexpr QSize smallWindow {1024, 700};
constexpr QSize usualWindow {1360, 900};

} // namespace

class TestFit : public QObject
{
    Q_OBJECT

private slots:
    void everythingFits_data();
    void everythingFits();
    void allTextCanBeRead_data();
    void allTextCanBeRead();
};

void TestFit::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<QSize>("size");
    const auto add = [](const QString& language, int textPercent, QSize size) {
        QTest::addRow(
            "%s, %d %%, %d x %d", qPrintable(language), textPercent, size.width(), size.height()
        ) << language
          << textPercent << size;
    };
    for (const Language& language : languages().mid(1)) { // English comes in every size.
        add(language.code, 100, smallWindow);
        add(language.code, 150, smallWindow);
    }
    for (const QSize size : {smallWindow, usualWindow}) {
        for (const int textPercent : {100, 150, 200}) {
            add(QStringLiteral("English"), textPercent, size);
            add(QStringLiteral("long words"), textPercent, size);
        }
        add(QStringLiteral("Han characters"), 200, size);
    }
}

void TestFit::everythingFits()
{
    QFETCH(const QString, language);
    QFETCH(const int, textPercent);
    QFETCH(const QSize, size);
    using Kind = test::PseudoLanguage::Kind;
    const bool isHan = language.startsWith(QLatin1String("Han"));
    test::PseudoLanguage pseudo(isHan ? Kind::Han : Kind::Long);
    const bool isReal = !languageFor(language).isEmpty() && language != QLatin1String("English");
    test::TsTranslator translator(isReal ? language : QString());
    const auto localeBack = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    if (isReal) {
        QCoreApplication::installTranslator(&translator); // Taken away by its destructor.
        QLocale::setDefault(QLocale(language)); // Numbers have the width they have there.
    } else if (language != QLatin1String("English")) {
        QCoreApplication::installTranslator(&pseudo);
    }
    test::Program program(
        {
            .choice = ui::ThemeChoice::Light,
            .textPercent = textPercent,
            .language = isReal ? language : QLatin1String(isHan ? "ja" : "en"),
        },
        size
    );
    for (const QString& id : program.window().pageIds()) {
        QVERIFY2(program.turnTo(id), qPrintable(id));
        const QStringList found = test::misfits(program.window());
        if (!found.isEmpty()) {
            QTest::qFail(
                qPrintable(id + QStringLiteral(":\n") + found.join(QChar(u'\n'))),
                __FILE__,
                __LINE__
            );
        }
    }
}

void TestFit::allTextCanBeRead_data()
{
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << ui::ThemeChoice::Light << false;
    QTest::newRow("dark") << ui::ThemeChoice::Dark << false;
    QTest::newRow("light, high contrast") << ui::ThemeChoice::Light << true;
    QTest::newRow("dark, high contrast") << ui::ThemeChoice::Dark << true;
}

void TestFit::allTextCanBeRead()
{
    QFETCH(const ui::ThemeChoice, theme);
    QFETCH(const bool, highContrast);
    test::Program program({.choice = theme, .highContrast = highContrast}, usualWindow);
    for (const QString& id : program.window().pageIds()) {
        QVERIFY2(program.turnTo(id), qPrintable(id));
        const QStringList found = test::faintTexts(program.window());
        if (!found.isEmpty()) {
            QTest::qFail(
                qPrintable(id + QStringLiteral(":\n") + found.join(QChar(u'\n'))),
                __FILE__,
                __LINE__
            );
        }
    }
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
