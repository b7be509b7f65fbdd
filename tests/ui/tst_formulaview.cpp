// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formula/formulastore.h"
#include "ui/formula/formulaview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTest>

using namespace ui;

namespace {

const QString minus(QChar(u'\u2212'));

/// Left and right end of what has (nearly) one colour, and the count of such pixels.
struct Patch
{
    int left = 100000;
    int right = -1;
    int count = 0;
};

Patch patchOf(const QImage& image, const QColor& color)
{
    Patch patch;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - color.red())
                + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue());
            if (distance < 24) {
                patch.left = std::min(patch.left, x);
                patch.right = std::max(patch.right, x);
                ++patch.count;
            }
        }
    }
    return patch;
}

} // namespace

class TestFormulaView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFormulaIsDrawnInTheColourOfText();
    void numbersAreDrawnInTheAccentAndFollowTheTheme();
    void aPartCanHaveItsOwnColour();
    void digitsDoNotMoveWhatStandsAroundThem();
    void whatFollowsANumberStaysClose();
    void theNameSaysTheFormulaWithItsNumbers();
    void copyingGivesLatexWithNumbers();
    void theContextMenuCopiesBothForms();
    void itGrowsWithTheText();
    void withLittleRoomItIsDrawnSmallerAndNotCut();
    void whatIsNotCompiledIsShownAsSource();

private:
    QImage shot(FormulaView& view);
    std::unique_ptr<FormulaView> show(const QString& formula);
};

void TestFormulaView::init()
{
    applyTheme(*qApp, {ThemeChoice::Light, 100, "en"});
    QCoreApplication::processEvents();
}

std::unique_ptr<FormulaView> TestFormulaView::show(const QString& formula)
{
    auto view = std::make_unique<FormulaView>(FormulaStore::shipped());
    view->setFormula(formula);
    view->resize(view->sizeHint());
    view->show();
    return view;
}

QImage TestFormulaView::shot(FormulaView& view)
{
    return view.grab().toImage();
}

void TestFormulaView::aFormulaIsDrawnInTheColourOfText()
{
    const auto view = show("sigmoid-definition");
    QVERIFY(patchOf(shot(*view), lightColors().ink).count > 40);
    QCOMPARE(patchOf(shot(*view), lightColors().accent).count, 0);
}

void TestFormulaView::numbersAreDrawnInTheAccentAndFollowTheTheme()
{
    const auto view = show("sigmoid-value");
    view->setValue("z", minus + "1.20");
    QVERIFY(patchOf(shot(*view), lightColors().accent).count > 20);
    applyTheme(*qApp, {ThemeChoice::Dark, 100, "en"});
    QCoreApplication::processEvents();
    QVERIFY(patchOf(shot(*view), darkColors().accent).count > 20);
    QVERIFY(patchOf(shot(*view), darkColors().ink).count > 0); // Thin strokes hardly fill a pixel.
}

void TestFormulaView::aPartCanHaveItsOwnColour()
{
    const auto view = show("sigmoid-value");
    view->setValue("y", "0.50");
    view->setColor("y", &Colors::negative);
    QVERIFY(patchOf(shot(*view), lightColors().negative).count > 20);
    QCOMPARE(patchOf(shot(*view), lightColors().accent).count, 0);
}

void TestFormulaView::digitsDoNotMoveWhatStandsAroundThem()
{
    const auto view = show("sigmoid-value");
    view->setColor("y", &Colors::negative);
    view->setValue("y", "0.88");
    view->setValue("z", "1.11");
    const Patch ones = patchOf(shot(*view), lightColors().negative);
    view->setValue("z", "8.08");
    const Patch eights = patchOf(shot(*view), lightColors().negative);
    QCOMPARE(ones.left, eights.left);
    QCOMPARE(ones.right, eights.right);
}

void TestFormulaView::whatFollowsANumberStaysClose()
{
    const auto view = show("sigmoid-value");
    view->setColor("y", &Colors::negative);
    view->setValue("y", "0.88");
    view->setValue("z", minus + "1.11");
    const Patch with = patchOf(shot(*view), lightColors().negative);
    view->setValue("z", "1.11");
    const Patch without = patchOf(shot(*view), lightColors().negative);
    // A minus is 0.778 em wide, and an em at least as large as the font.
    QVERIFY(with.left - without.left > 0.7 * view->font().pixelSize());
}

void TestFormulaView::theNameSaysTheFormulaWithItsNumbers()
{
    const auto view = show("sigmoid-value");
    view->setValue("z", "1.20");
    view->setValue("m", minus + "1.20");
    view->setValue("y", "0.77");
    QCOMPARE(
        view->accessibleName(),
        "sigma of 1.20 equals the fraction with numerator 1 and denominator 1 plus e raised to the "
            + minus + "1.20 power equals 0.77"
    );
    view->setSpokenText("the neuron answers {y}");
    QCOMPARE(view->accessibleName(), "the neuron answers 0.77");
    view->setValue("y", "0.80");
    QCOMPARE(view->accessibleName(), "the neuron answers 0.80");
}

void TestFormulaView::copyingGivesLatexWithNumbers()
{
    const auto view = show("sigmoid-value");
    view->setValue("z", minus + "1.20");
    view->setValue("m", "1.20");
    view->setValue("y", "0.23");
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        QGuiApplication::clipboard()->text(), "\\sigma(-1.20) = \\frac{1}{1 + e^{1.20}} = 0.23"
    );
}

void TestFormulaView::theContextMenuCopiesBothForms()
{
    const auto view = show("sigmoid-definition");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, view->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(view.get(), &event);
    auto* menu = view->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), "\\sigma(z) = \\frac{1}{1 + e^{-z}}");
    menu->actions().at(1)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("sigma of z equals the fraction"));
}

void TestFormulaView::itGrowsWithTheText()
{
    const auto view = show("sigmoid-definition");
    const QSize normal = view->sizeHint();
    applyTheme(*qApp, {ThemeChoice::Light, 200, "en"});
    QCoreApplication::processEvents();
    QVERIFY(view->sizeHint().width() > 1.8 * normal.width());
    QVERIFY(view->sizeHint().height() > 1.7 * normal.height());
}

void TestFormulaView::withLittleRoomItIsDrawnSmallerAndNotCut()
{
    const auto view = show("sigmoid-derivative");
    view->setValue("d", "0.25");
    const Patch whole = patchOf(shot(*view), lightColors().accent);
    const int wide = view->width();
    view->resize(wide * 6 / 10, view->height());
    const Patch narrow = patchOf(shot(*view), lightColors().accent);
    QVERIFY(narrow.count > 5);
    QVERIFY(narrow.right < view->width());
    QVERIFY(std::abs(narrow.right - 0.6 * whole.right) < 6);
}

void TestFormulaView::whatIsNotCompiledIsShownAsSource()
{
    const auto view = show("\\frac{never}{compiled}");
    QCOMPARE(view->accessibleName(), "\\frac{never}{compiled}");
    QVERIFY(patchOf(shot(*view), lightColors().ink).count > 40);
    QVERIFY(view->sizeHint().width() > 22 * view->font().pixelSize() / 2);
}

QTEST_MAIN(TestFormulaView)
#include "tst_formulaview.moc"
