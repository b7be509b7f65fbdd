// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of every theme: contrast as WCAG 2 defines it, and what is left of them for who does
// not see all colours.

#include "ui/plots/classmarks.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepainting.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/ui/colordeficiency.h"

using namespace ui;

namespace {

struct Theme
{
    const char* name;
    const Colors& colors;
};

const std::vector<Theme>& themes()
{
    static const std::vector<Theme> all {
        {"light", lightColors()},
        {"dark", darkColors()},
        {"light, high contrast", lightContrastColors()},
        {"dark, high contrast", darkContrastColors()},
    };
    return all;
}

struct Named
{
    const char* name;
    QColor color;
};

std::vector<Named> grounds(const Colors& c)
{
    return {{"paper", c.paper}, {"panel", c.panel}, {"card", c.card}, {"wash", c.accentWash}};
}

/// WCAG 2.2, "relative luminance" and "contrast ratio", written down from the definition.
double contrastByDefinition(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](int byte) {
            const double part = byte / 255.0;
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green())
            + 0.0722 * linear(color.blue());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QByteArray inWords(double number)
{
    return QByteArray::number(number, 'f', 2);
}

} // namespace

class TestColors : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheDefinition_data();
    void contrastIsThatOfTheDefinition();
    void allTextCanBeRead_data();
    void allTextCanBeRead();
    void anyColourBecomesReadableAsText();
    void allMarksCanBeSeen_data();
    void allMarksCanBeSeen();
    void highContrastHasStrongLinesAndAWiderRing();
    void everyThemeIsKnownByItsPalette();
    void greyIsGreyForAll();
    void confusedColoursAreConfused();
    void differencesAreThoseOfCie1976();
    void whatAddsAndWhatTakesAwayStayApart();
    void classesStayApart();
    void rightAndWrongStayApart();
};

void TestColors::contrastIsThatOfTheDefinition_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("expected");
    const auto add = [](QRgb one, QRgb other, double expected) {
        QTest::addRow("%06x, %06x", one, other) << QColor(one) << QColor(other) << expected;
    };
    // Worked out by hand; 767676 is the lightest grey on white that passes.
    add(0x000000, 0xFFFFFF, 21.00);
    add(0xFFFFFF, 0xFFFFFF, 1.00);
    add(0x767676, 0xFFFFFF, 4.54);
    add(0xFF0000, 0xFFFFFF, 4.00);
    add(0x00FF00, 0xFFFFFF, 1.37);
    add(0x0000FF, 0xFFFFFF, 8.59);
    add(0x0000FF, 0xFFFF00, 8.00);
}

void TestColors::contrastIsThatOfTheDefinition()
{
    QFETCH(const QColor, one);
    QFETCH(const QColor, other);
    QFETCH(const double, expected);
    QVERIFY(std::abs(contrastByDefinition(one, other) - expected) < 0.005);
    QVERIFY(std::abs(contrast(one, other) - expected) < 0.005);
    QCOMPARE(contrast(one, other), contrast(other, one));
}

void TestColors::allTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto& [theme, c] : themes()) {
        const double least = isHighContrast(c) ? 7.0 : 4.5;
        const std::vector<Named> texts {{"ink", c.ink}, {"muted", c.muted}, {"accent", c.accent}};
        const auto add = [&, name = theme](const Named& text, const Named& ground) {
            QTest::addRow("%s: %s on %s", name, text.name, ground.name)
                << text.color << ground.color << least;
        };
        for (const Named& text : texts) {
            for (const Named& ground : grounds(c)) {
                add(text, ground);
            }
        }
        const Named ink {"ink", c.ink};
        add(ink, {"what is pressed", c.groove});
        add(ink, {"what is under the pointer", mixed(c.panel, c.groove, 0.6)});
        add(ink, {"what was found", foundGround(c)});
        const Named onAccent {"text", c.onAccent};
        add(onAccent, {"accent", c.accent});
        add(onAccent, {"accent under the pointer", mixed(c.accent, c.ink, 0.12)});
        add(onAccent, {"accent that is pressed", mixed(c.accent, c.ink, 0.25)});
    }
}

void TestColors::allTextCanBeRead()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double found = contrastByDefinition(text, ground);
    QVERIFY2(found >= least, inWords(found));
}

void TestColors::anyColourBecomesReadableAsText()
{
    for (const auto& [theme, c] : themes()) {
        for (const QColor& color :
             {c.positive, c.negative, c.third, c.right, c.wrong, c.mark, c.line, c.accent}) {
            for (const Named& ground : grounds(c)) {
                const double found =
                    contrastByDefinition(readable(c, color, ground.color), ground.color);
                QVERIFY2(found >= leastTextContrast(c), inWords(found));
            }
        }
        QCOMPARE(readable(c, c.ink, c.paper), c.ink); // What is readable stays as it is.
    }
}

void TestColors::allMarksCanBeSeen_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto& [theme, c] : themes()) {
        const std::vector<Named> marks {
            {"accent", c.accent},
            {"positive", c.positive},
            {"negative", c.negative},
            {"third", c.third},
            {"right", c.right},
            {"wrong", c.wrong},
            {"mark", c.mark},
            {"muted", c.muted},
            {"border of fields", fieldBorder(c)},
        };
        for (const Named& mark : marks) {
            for (const Named& ground : grounds(c)) {
                QTest::addRow("%s: %s on %s", theme, mark.name, ground.name)
                    << mark.color << ground.color << (isHighContrast(c) ? 4.5 : 3.0);
            }
        }
    }
}

void TestColors::allMarksCanBeSeen()
{
    QFETCH(const QColor, mark);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    const double found = contrastByDefinition(mark, ground);
    QVERIFY2(found >= least, inWords(found));
}

void TestColors::highContrastHasStrongLinesAndAWiderRing()
{
    for (const auto& [theme, c] : themes()) {
        if (isHighContrast(c)) {
            for (const Named& ground : grounds(c)) {
                const double found = contrastByDefinition(c.line, ground.color);
                QVERIFY2(found >= 4.5, inWords(found));
            }
            QVERIFY(focusRingWidth(c) > focusRingWidth(isDark(c) ? darkColors() : lightColors()));
        }
    }
}

void TestColors::everyThemeIsKnownByItsPalette()
{
    for (const auto& [theme, c] : themes()) {
        QVERIFY2(&colorsOf(paletteFor(c)) == &c, theme);
    }
    QPalette desktop(QColor(0xF0F0F0), QColor(0xEFEFEF)); // Black on a light grey.
    desktop.setColor(QPalette::WindowText, Qt::black);
    QCOMPARE(colorsOf(desktop), lightColors());
}

void TestColors::greyIsGreyForAll()
{
    for (const test::Sight sight : test::sights) {
        for (const QRgb grey : {0x000000U, 0x404040U, 0x808080U, 0xFFFFFFU}) {
            QVERIFY2(
                test::difference(test::seen(QColor(grey), sight), QColor(grey)) < 1,
                test::nameOf(sight)
            );
        }
    }
    QCOMPARE(test::seen(QColor(0x123456), test::Sight::Full), QColor(0x123456));
}

void TestColors::confusedColoursAreConfused()
{
    // Pairs from the lines of confusion in a colour diagram: far apart for all others.
    const QColor red(0xB04A3A);
    const QColor olive(0x6F6A36);
    QVERIFY(test::difference(red, olive) > 35);
    QVERIFY(
        test::difference(
            test::seen(red, test::Sight::Deutan), test::seen(olive, test::Sight::Deutan)
        )
        < 15
    );
    const QColor blue(0x0080A0);
    const QColor green(0x008A5A);
    QVERIFY(test::difference(blue, green) > 35);
    QVERIFY(
        test::difference(
            test::seen(blue, test::Sight::Tritan), test::seen(green, test::Sight::Tritan)
        )
        < 15
    );
}

void TestColors::differencesAreThoseOfCie1976()
{
    QVERIFY(std::abs(test::difference(Qt::black, Qt::white) - 100) < 0.1);
    // Red is L 53.2, a 80.1, b 67.2; green L 87.7, a -86.2, b 83.2.
    QVERIFY(std::abs(test::difference(QColor(0xFF0000), QColor(0x00FF00)) - 170.6) < 0.3);
}

void TestColors::whatAddsAndWhatTakesAwayStayApart()
{
    constexpr double plain = 60; // More than half of black and white.
    for (const auto& [theme, c] : themes()) {
        for (const test::Sight sight : test::sights) {
            const double found =
                test::difference(test::seen(c.positive, sight), test::seen(c.negative, sight));
            QVERIFY2(found >= plain, QByteArray(theme) + ", " + test::nameOf(sight));
        }
    }
}

void TestColors::classesStayApart()
{
    constexpr double plain = 25; // Ten times what can just be told apart.
    for (const auto& [theme, c] : themes()) {
        for (const test::Sight sight : test::sights) {
            for (int label = 0; label < 3; ++label) {
                const QColor one = test::seen(classColor(c, label), sight);
                const QColor other = test::seen(classColor(c, (label + 1) % 3), sight);
                QVERIFY2(
                    test::difference(one, other) >= plain,
                    QByteArray(theme) + ", " + test::nameOf(sight) + ", class "
                        + QByteArray::number(label)
                );
            }
        }
    }
}

void TestColors::rightAndWrongStayApart()
{
    constexpr double plain = 10; // Four times: words and marks stand beside these, so it is enough.
    for (const auto& [theme, c] : themes()) {
        for (const test::Sight sight : test::sights) {
            const double found =
                test::difference(test::seen(c.right, sight), test::seen(c.wrong, sight));
            const QByteArray where = QByteArray(theme) + ", " + test::nameOf(sight) + ": ";
            QVERIFY2(found >= plain, where + inWords(found));
        }
    }
}

QTEST_GUILESS_MAIN(TestColors)
#include "tst_colors.moc"
