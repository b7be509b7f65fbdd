// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/searchfield.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>
#include <limits>

#include "tests/support/patience.h"

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void blueAddsOrangeTakesAway();
    void aNumberThatIsNoneIsMarked();
    void widgetsKnowTheThemeByTheirPalette();
    void aChangeOfThemeReachesOpenWidgets();
    void aChangeOfTextSizeReachesOpenWidgets();
    void textSizeStaysWithinItsBounds();
    void hanLanguagesHaveTheirFamilyFirst();
    void numbersDoNotJitter();
    void thePrimaryButtonHasTheAccent();
    void aRingShowsWhereTheKeyboardIs();
    void aSliderKnobIsWhereItsValueIs();
    void signsInFieldsGrowWithTheText();
    void oneSeesWhereAFieldIs_data();
    void oneSeesWhereAFieldIs();
};

namespace {

QApplication& application()
{
    return *static_cast<QApplication*>(QCoreApplication::instance());
}

/// Pixels of about this colour: anti-aliased edges do not count.
int countPixels(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void TestTheme::init()
{
    ui::applyTheme(application(), {.choice = ui::ThemeChoice::Light});
    QCoreApplication::processEvents();
}

void TestTheme::blueAddsOrangeTakesAway()
{
    const ui::Colors& c = ui::lightColors();
    QCOMPARE(ui::signedColor(c, 0), c.paper);
    QCOMPARE(ui::signedColor(c, 1), c.positive);
    QCOMPARE(ui::signedColor(c, -1), c.negative);
    QCOMPARE(ui::signedColor(c, -7), c.negative);
    const QColor half = ui::signedColor(c, 0.5);
    QVERIFY(half.red() < c.paper.red() && half.red() > c.positive.red());
    QCOMPARE(half.alpha(), 255);
}

void TestTheme::aNumberThatIsNoneIsMarked()
{
    const ui::Colors& c = ui::darkColors();
    QCOMPARE(ui::signedColor(c, std::numeric_limits<double>::quiet_NaN()), c.wrong);
}

void TestTheme::widgetsKnowTheThemeByTheirPalette()
{
    const QLabel label;
    QCOMPARE(ui::colorsOf(label), ui::lightColors());
    ui::applyTheme(application(), {.choice = ui::ThemeChoice::Dark});
    TRY_COMPARE(ui::colorsOf(label), ui::darkColors());
    QCOMPARE(label.palette().color(QPalette::Window), QColor(0x14171C));
}

void TestTheme::aChangeOfThemeReachesOpenWidgets()
{
    QPushButton button(QStringLiteral("Clear"));
    button.move(100, 100); // Away from the pointer, which would light it up.
    button.show();
    QVERIFY(countPixels(button.grab().toImage(), QColor(0xFFFFFF)) > 100);
    ui::applyTheme(application(), {.choice = ui::ThemeChoice::Dark});
    TRY_COMPARE(button.palette().color(QPalette::Button), ui::darkColors().card);
    const QImage dark = button.grab().toImage();
    QCOMPARE(countPixels(dark, QColor(0xFFFFFF)), 0);
    QVERIFY(countPixels(dark, QColor(0x1F242C)) > 100);
}

void TestTheme::aChangeOfTextSizeReachesOpenWidgets()
{
    QPushButton button(QStringLiteral("Clear"));
    button.show();
    const QSize before = button.sizeHint();
    ui::applyTheme(application(), {.choice = ui::ThemeChoice::Light, .textPercent = 200});
    QCOMPARE(ui::fontFor(ui::FontRole::Title).pixelSize(), 72);
    TRY_COMPARE(button.font().pixelSize(), 28);
    QVERIFY(button.sizeHint().width() > before.width());
}

void TestTheme::textSizeStaysWithinItsBounds()
{
    const QString english = QStringLiteral("en");
    QCOMPARE(ui::controlFont(english, 5000).pixelSize(), ui::controlFont(english, 200).pixelSize());
    QCOMPARE(ui::controlFont(english, -1).pixelSize(), ui::controlFont(english, 80).pixelSize());
}

void TestTheme::hanLanguagesHaveTheirFamilyFirst()
{
    const auto first = [](const char* language) {
        return ui::controlFont(QString::fromLatin1(language), 100).families().constFirst();
    };
    QCOMPARE(first("en"), QStringLiteral("Inter"));
    QCOMPARE(first("ja"), QStringLiteral("Noto Sans CJK JP"));
    QCOMPARE(first("ko"), QStringLiteral("Noto Sans CJK KR"));
    QCOMPARE(first("zh_CN"), QStringLiteral("Noto Sans CJK SC"));

    ui::applyTheme(application(), {.language = QStringLiteral("ja")});
    const QFont title = ui::fontFor(ui::FontRole::Title);
    QCOMPARE(title.families().constFirst(), QStringLiteral("Noto Serif CJK JP"));
}

void TestTheme::numbersDoNotJitter()
{
    const QFontMetrics metrics(ui::fontFor(ui::FontRole::Number));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }
}

void TestTheme::thePrimaryButtonHasTheAccent()
{
    QPushButton plain(QStringLiteral("Open"));
    QPushButton primary(QStringLiteral("Open"));
    ui::makePrimary(primary);
    const QColor accent = ui::lightColors().accent;
    QCOMPARE(countPixels(plain.grab().toImage(), accent), 0);
    QVERIFY(countPixels(primary.grab().toImage(), accent) > 400);
}

void TestTheme::aRingShowsWhereTheKeyboardIs()
{
    QWidget window;
    QPushButton first(QStringLiteral("One"), &window);
    QPushButton second(QStringLiteral("Two"), &window);
    second.move(0, 60);
    window.show();
    window.activateWindow();
    QVERIFY(test::waitForActive(&window));
    const QColor accent = ui::lightColors().accent;
    first.setFocus(Qt::OtherFocusReason);
    QCOMPARE(countPixels(second.grab().toImage(), accent), 0);
    QTest::keyClick(&window, Qt::Key_Tab);
    TRY_VERIFY(second.hasFocus());
    QVERIFY(countPixels(second.grab().toImage(), accent) > 50);
}

void TestTheme::aSliderKnobIsWhereItsValueIs()
{
    QSlider slider(Qt::Horizontal);
    slider.resize(200, 24);
    slider.setRange(0, 100);
    const QColor accent = ui::lightColors().accent;
    slider.setValue(0);
    const QImage left = slider.grab().toImage();
    slider.setValue(100);
    const QImage right = slider.grab().toImage();
    QVERIFY(countPixels(left.copy(0, 0, 30, 24), accent) > 50);
    QCOMPARE(countPixels(left.copy(170, 0, 30, 24), accent), 0);
    QVERIFY(countPixels(right.copy(170, 0, 30, 24), accent) > 50);
}

void TestTheme::signsInFieldsGrowWithTheText()
{
    QComboBox list;
    list.addItem(QString());
    ui::SearchField search;
    const auto widthOfArrow = [&list] {
        list.resize(list.sizeHint());
        const QImage seen = list.grab(list.rect().adjusted(8, 8, -2, -8)).toImage();
        int first = seen.width();
        int last = 0;
        for (int x = 0; x < seen.width(); ++x) {
            for (int y = 0; y < seen.height(); ++y) {
                if (seen.pixel(x, y) != seen.pixel(0, 0)) {
                    first = std::min(first, x);
                    last = x;
                }
            }
        }
        return first < seen.width() / 8 || last > seen.width() - 2 ? 0 : last - first + 1;
    };
    const auto widthOfLens = [&search] {
        search.resize(400, search.sizeHint().height());
        return search.findChild<QToolButton*>()->width();
    };
    search.show();
    const int arrow = widthOfArrow();
    const int lens = widthOfLens();
    QVERIFY(arrow > 6 && lens >= 16);
    ui::applyTheme(application(), {.choice = ui::ThemeChoice::Light, .textPercent = 200});
    QCoreApplication::processEvents();
    QVERIFY2(widthOfArrow() > 1.8 * arrow, qPrintable(QString::number(widthOfArrow())));
    QVERIFY2(widthOfLens() >= lens + 16, qPrintable(QString::number(widthOfLens())));
}

void TestTheme::oneSeesWhereAFieldIs_data()
{
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::newRow("light") << ui::ThemeChoice::Light;
    QTest::newRow("dark") << ui::ThemeChoice::Dark;
}

void TestTheme::oneSeesWhereAFieldIs()
{
    QFETCH(const ui::ThemeChoice, theme);
    ui::applyTheme(application(), {.choice = theme});
    QLineEdit line;
    QSpinBox number;
    number.setButtonSymbols(QAbstractSpinBox::NoButtons);
    QComboBox list;
    QCheckBox tick;
    QRadioButton choice;
    for (QWidget* field : std::initializer_list<QWidget*> {&line, &number, &list, &tick, &choice}) {
        QCoreApplication::processEvents();
        field->resize(field->sizeHint());
        const QImage seen = field->grab().toImage();
        const ui::Colors& colors = ui::colorsOf(*field);
        double strongest = 0;
        for (int x = 0; x < 4; ++x) { // On the way in from the left side: the border.
            const QColor pixel = seen.pixelColor(x, seen.height() / 2);
            // On a page, and on a card of a task.
            const double here =
                std::min(ui::contrast(pixel, colors.paper), ui::contrast(pixel, colors.accentWash));
            strongest = std::max(strongest, here);
        }
        QVERIFY2(
            strongest >= 3, // WCAG 2.1, 1.4.11.
            qPrintable(QStringLiteral("%1: %2 : 1")
                           .arg(QString::fromLatin1(field->metaObject()->className()))
                           .arg(strongest))
        );
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
