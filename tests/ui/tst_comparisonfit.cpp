// SPDX-License-Identifier: GPL-3.0-or-later
// Two runs side by side in the program's window: nothing is cut off, whatever there is to say.

#include "ui/labs/playground.h"
#include "ui/text/language.h"

#include <QTest>

#include "tests/support/patience.h"
#include "tests/ui/fit.h"
#include "tests/ui/program.h"
#include "tests/ui/pseudolanguage.h"

using namespace ui;

class TestComparisonFit : public QObject
{
    Q_OBJECT

private slots:
    void twoRunsFit_data();
    void twoRunsFit();
    void twoRunsFitInEveryLanguage_data();
    void twoRunsFitInEveryLanguage();
    void theirTextCanBeRead_data();
    void theirTextCanBeRead();

private:
    /// The longest names there are, and all that can be said of the two.
    static Playground* openedIn(test::Program& program);
};

Playground* TestComparisonFit::openedIn(test::Program& program)
{
    if (!program.turnTo("playground")) {
        return nullptr;
    }
    auto* page = program.window().findChild<Playground*>();
    PlaygroundSetup setup = page->document().setup();
    setup.features.assign(nn::all_plane_features.begin(), nn::all_plane_features.end());
    page->document().changeSetup("All inputs", setup);
    page->run().step();
    const bool isTrained = test::waitFor([page] { return !page->run().isRunning(); });
    setup.learningRate = 0.03;
    page->document().changeSetup("Rate", setup);
    page->document().setFrozen(0, true);
    page->comparison().setDifference({SetupPart::Inputs, double(nn::PlaneFeature::sin_x2)});
    page->comparison().setOn(true);
    const bool isThere = test::waitFor([page] {
        const Comparison& comparison = page->comparison();
        return !comparison.runB().isRunning() && comparison.newestEpoch()
            && comparison.newestEpoch()->a->epoch == 1;
    });
    return isTrained && isThere && program.turnTo("playground") ? page : nullptr;
}

void TestComparisonFit::twoRunsFit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"English", "long words", "Han characters"}) {
        for (const int textPercent : {100, 150, 200}) {
            for (const QSize size : {QSize(1024, 700), QSize(1360, 900)}) {
                QTest::addRow("%s, %d %%, %d wide", language, textPercent, size.width())
                    << QString::fromLatin1(language) << textPercent << size;
            }
        }
    }
}

void TestComparisonFit::twoRunsFitInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textPercent");
    for (const Language& language : languages()) {
        for (const int textPercent : {100, 150, 200}) {
            QTest::addRow("%s, %d %%", qPrintable(language.code), textPercent)
                << language.code << textPercent;
        }
    }
}

void TestComparisonFit::twoRunsFitInEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const int, textPercent);
    test::Program program(
        {.choice = ThemeChoice::Light, .textPercent = textPercent, .language = language},
        QSize(1024, 700)
    );
    program.speak(language);
    QVERIFY(openedIn(program) != nullptr);
    const QStringList found = test::misfits(program.window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QChar(u'\n'))));
}

void TestComparisonFit::twoRunsFit()
{
    QFETCH(const QString, language);
    QFETCH(const int, textPercent);
    QFETCH(const QSize, size);
    using Kind = test::PseudoLanguage::Kind;
    const bool isHan = language.startsWith(QLatin1String("Han"));
    test::PseudoLanguage pseudo(isHan ? Kind::Han : Kind::Long);
    if (language != QLatin1String("English")) {
        QCoreApplication::installTranslator(&pseudo); // Taken away by its destructor.
    }
    test::Program program(
        {
            .choice = ThemeChoice::Light,
            .textPercent = textPercent,
            .language = isHan ? QStringLiteral("ja") : QStringLiteral("en"),
        },
        size
    );
    QVERIFY(openedIn(program) != nullptr);
    const QStringList found = test::misfits(program.window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QChar(u'\n'))));
}

void TestComparisonFit::theirTextCanBeRead_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestComparisonFit::theirTextCanBeRead()
{
    QFETCH(const ThemeChoice, theme);
    test::Program program({.choice = theme}, QSize(1360, 900));
    QVERIFY(openedIn(program) != nullptr);
    const QStringList found = test::faintTexts(program.window());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QChar(u'\n'))));
}

QTEST_MAIN(TestComparisonFit)
#include "tst_comparisonfit.moc"
