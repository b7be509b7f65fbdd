// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labs/labtabs.h"

#include <QRegularExpression>

#include "tests/support/patience.h"
#include "tests/ui/digitlabtest.h"

using ui::DigitLab;

namespace {

/// Puts every text in brackets: what has none was not asked for again.
class BracketTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

class TestDigitLabView : public DigitLabTest
{
    Q_OBJECT

private slots:
    void tilesShowTheWeights();
    void convolutionsShowTheirMaps();
    void aPixelIsFollowedIntoTheTiles();
    void tilesAreReachedByArrowKeys();
    void everyPartHasAName();
    void noLayoutScrollsSideways_data();
    void noLayoutScrollsSideways();
    void everyButtonIsReachedByTab();
    void anotherLanguageReachesEveryText();
    void theTruthIsColouredForTheTheme();

private:
    static void expectNothingAtTheSide(const QScrollArea& scroll);
};

void TestDigitLabView::tilesShowTheWeights()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    const auto* hidden = part<ui::HiddenView>();
    const std::vector<std::size_t> neurons = hidden->neurons(0);
    QCOMPARE(neurons.size(), std::size_t(20));
    const auto place = std::find(neurons.begin(), neurons.end(), std::size_t(4));
    QVERIFY(place != neurons.end());
    const ui::TileView& tile = hidden->grid(0).tile(static_cast<int>(place - neurons.begin()));
    QCOMPARE(tile.accessibleName(), QStringLiteral("Neuron 5"));
    QVERIFY(tile.isFramed());
    QCOMPARE(tile.share(), 1.0);
    QCOMPARE(tile.image().size(), QSize(28, 28));
    QCOMPARE(tile.image().pixelColor(13, 6), ui::lightColors().positive);
    QCOMPARE(tile.image().pixelColor(3, 3), ui::lightColors().paper);
    ui::applyTheme(*qApp, {ui::ThemeChoice::Dark, 100, QStringLiteral("en")});
    QCoreApplication::processEvents();
    QCOMPARE(tile.image().pixelColor(13, 6), ui::darkColors().positive);
}

void TestDigitLabView::convolutionsShowTheirMaps()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    TRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    const auto* hidden = part<ui::HiddenView>();
    QCOMPARE(hidden->headingText(0), QStringLiteral("First convolution · 2 of 2 channels"));
    const std::vector<std::size_t> channels = hidden->neurons(0);
    const auto place = std::find(channels.begin(), channels.end(), std::size_t(1));
    const ui::TileView& tile = hidden->grid(0).tile(static_cast<int>(place - channels.begin()));
    // This channel passes the picture on as it is.
    QCOMPARE(tile.image().pixelColor(13, 13), ui::lightColors().positive);
    QCOMPARE(tile.image().pixelColor(2, 13), ui::lightColors().paper);
    QVERIFY(hidden->neurons(1).empty()); // There is one convolution only.
}

void TestDigitLabView::aPixelIsFollowedIntoTheTiles()
{
    auto* seen = seenImage();
    const double side = seen->width() / 28.0;
    QTest::mouseMove(seen, {int(13.5 * side), int(6.5 * side)});
    QCOMPARE(seen->pixel(), std::optional(QPoint(13, 6)));
    const auto* hidden = part<ui::HiddenView>();
    const std::vector<std::size_t> neurons = hidden->neurons(0);
    const auto place = std::find(neurons.begin(), neurons.end(), std::size_t(4));
    ui::TileView& tile = hidden->grid(0).tile(static_cast<int>(place - neurons.begin()));
    tile.setFocus();
    QVERIFY2(
        hidden->detailText().contains(QStringLiteral("Weight of the pixel: +2.000.")),
        qPrintable(hidden->detailText())
    );
}

void TestDigitLabView::tilesAreReachedByArrowKeys()
{
    const ui::TileGrid& grid = part<ui::HiddenView>()->grid(0);
    m_lab->activateWindow();
    grid.tile(0).setFocus(Qt::TabFocusReason);
    TRY_VERIFY(grid.tile(0).hasFocus());
    QTest::keyClick(&grid.tile(0), Qt::Key_Right);
    QVERIFY(grid.tile(1).hasFocus());
    QTest::keyClick(&grid.tile(1), Qt::Key_Down);
    QVERIFY(grid.tile(5).hasFocus()); // Four columns.
    QTest::keyClick(&grid.tile(5), Qt::Key_End);
    QVERIFY(grid.tile(19).hasFocus());
    QVERIFY(!part<ui::HiddenView>()->detailText().trimmed().isEmpty());
}

void TestDigitLabView::everyPartHasAName()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    for (const auto* widget : m_lab->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->inherits("QScrollBar") || widget->inherits("QComboBoxListView")) {
            continue;
        }
        const auto* abstractButton = qobject_cast<const QAbstractButton*>(widget);
        const QString name = abstractButton ? abstractButton->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(
        m_lab->findChildren<ui::ScoreBar*>().at(0)->accessibleName(),
        QStringLiteral("0: score 0.0%")
    );
}

void TestDigitLabView::noLayoutScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("usual") << QSize(1094, 852) << 100;
    QTest::newRow("small window") << QSize(1024, 652) << 100;
    QTest::newRow("beside the contents") << QSize(758, 652) << 100;
    QTest::newRow("one and a half") << QSize(1024, 652) << 150;
    QTest::newRow("twice the text") << QSize(1024, 652) << 200;
    QTest::newRow("large") << QSize(1900, 1100) << 100;
}

void TestDigitLabView::noLayoutScrollsSideways()
{
    QFETCH(const QSize, size);
    QFETCH(const int, textPercent);
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, textPercent, QStringLiteral("en")});
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    TRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    m_lab->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(m_lab->size(), size);
    for (const char* tab : {"draw", "pixel", "drawings", "report", "tuning"}) {
        part<ui::LabTabs>()->setCurrent(QString::fromLatin1(tab));
        QCoreApplication::processEvents();
        const auto areas = m_lab->findChildren<QScrollArea*>();
        const auto scroll = std::find_if(areas.begin(), areas.end(), [](const auto* area) {
            return area->isVisible();
        });
        expectNothingAtTheSide(**scroll);
    }
}

void TestDigitLabView::expectNothingAtTheSide(const QScrollArea& scroll)
{
    QCOMPARE(scroll.horizontalScrollBar()->maximum(), 0);
    const QRect inside = scroll.widget()->rect();
    for (const auto* widget : scroll.widget()->findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            const QRect place(widget->mapTo(scroll.widget(), QPoint(0, 0)), widget->size());
            QVERIFY2(
                place.left() >= 0 && place.right() <= inside.right(),
                widget->metaObject()->className()
            );
        }
    }
}

void TestDigitLabView::everyButtonIsReachedByTab()
{
    drawOn(0.5, 0.2, 0.5, 0.8);
    m_lab->activateWindow();
    part<ui::DrawingPad>()->setFocus(Qt::TabFocusReason);
    TRY_VERIFY(part<ui::DrawingPad>()->hasFocus());
    QStringList reached;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* focused = QApplication::focusWidget();
        const auto* pressed = qobject_cast<const QAbstractButton*>(focused);
        reached.append(
            pressed ? pressed->text() : QString::fromLatin1(focused->metaObject()->className())
        );
    } while (!part<ui::DrawingPad>()->hasFocus() && reached.size() < 40);
    QCOMPARE(
        reached.join(u' '),
        QStringLiteral(
            "Clear Undo Stroke Eraser ← Next MNIST Digit → Random ui::DigitImageView "
            "Crop Scale Centre Blur ui::TileView 0 1 2 3 4 5 6 7 8 9 QComboBox Open... Save... "
            "Draw ui::DrawingPad"
        )
    );
}

void TestDigitLabView::anotherLanguageReachesEveryText()
{
    m_lab->chooseNetwork(QStringLiteral("convolutional"));
    TRY_COMPARE(m_lab->networkId(), QStringLiteral("convolutional"));
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    answer();
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    const auto isTranslated = [](const QString& text) {
        return text.contains(u'[') || std::none_of(text.begin(), text.end(), [](QChar letter) {
                   return letter.isLetter();
               });
    };
    for (const auto* widget : m_lab->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const ui::RoleLabel*>(widget);
        const auto* pressed = qobject_cast<const QAbstractButton*>(widget);
        const QString shown = label ? label->accessibleName() + label->text()
            : pressed               ? pressed->text()
                                    : widget->accessibleName();
        if (widget->isVisibleTo(m_lab.get())) {
            QVERIFY2(isTranslated(shown), qPrintable(shown));
            QVERIFY2(isTranslated(widget->toolTip()), qPrintable(widget->toolTip()));
        }
    }
    QVERIFY(isTranslated(part<ui::PredictionView>()->detailText()));
    QVERIFY(isTranslated(part<QComboBox>()->itemText(0)));
    for (const QAction* action : m_lab->commands()) {
        QVERIFY(!action || isTranslated(action->text()));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TestDigitLabView::theTruthIsColouredForTheTheme()
{
    QTest::mouseClick(button(QStringLiteral("Next MNIST Digit →")), Qt::LeftButton);
    answer();
    const auto colorOfTruth = [this] {
        static const QRegularExpression pattern(QStringLiteral("color:(#[0-9a-f]{6})\">✓"));
        for (const auto* label : m_lab->findChildren<ui::RoleLabel*>()) {
            if (const auto match = pattern.match(label->text()); match.hasMatch()) {
                return QColor(match.captured(1));
            }
        }
        return QColor();
    };
    constexpr double leastContrast = 4.5; // WCAG 2.1, 1.4.3
    const QColor light = colorOfTruth();
    QVERIFY(ui::contrast(light, ui::lightColors().paper) >= leastContrast);
    ui::applyTheme(*qApp, {ui::ThemeChoice::Dark, 100, QStringLiteral("en")});
    QCoreApplication::processEvents();
    const QColor dark = colorOfTruth();
    QVERIFY(ui::contrast(dark, ui::darkColors().paper) >= leastContrast);
    QVERIFY(light.green() > light.red() && dark.green() > dark.red());
}

QTEST_MAIN(TestDigitLabView)
#include "tst_digitlabview.moc"
