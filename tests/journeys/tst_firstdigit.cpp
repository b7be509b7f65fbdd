// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer draws digits and looks at what the shipped networks make of them.
#include "ui/drawing/drawingpad.h"
#include "ui/labs/digitlab.h"
#include "ui/plots/predictionview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>

#include "tests/support/patience.h"

class TestFirstDigit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNetworksAreShipped();
    void drawnDigitsAreRead_data();
    void drawnDigitsAreRead();
    void aDigitDrawnByKeyboardIsRead();
    void testDigitsAreRead_data();
    void testDigitsAreRead();
    void theNextStartGoesOnWhereThisOneEnded();

private:
    void makeLab();
    void choose(const QString& network);
    void answer();
    void draw(const nn::Drawing& drawing);
    QString read() const;

    std::unique_ptr<ui::DigitLab> m_lab;
    ui::DrawingPad* m_pad = nullptr;
};

namespace {

nn::Drawing one()
{
    return {{{0.52, 0.2}, {0.5, 0.8}}};
}

nn::Drawing seven()
{
    return {{{0.3, 0.22}, {0.7, 0.22}, {0.48, 0.8}}};
}

nn::Drawing zero()
{
    nn::Stroke ring;
    for (int i = 0; i <= 30; ++i) {
        const double angle = i * std::numbers::pi / 15;
        ring.push_back({0.5 + 0.18 * std::sin(angle), 0.5 - 0.3 * std::cos(angle)});
    }
    return {ring};
}

QString dataFolder()
{
    return QStringLiteral(DATA_FOLDER);
}

/// Names of all networks that are shipped.
QStringList networks()
{
    QStringList names;
    for (const QFileInfo& file : QDir(dataFolder() + QStringLiteral("/models"))
                                     .entryInfoList({QStringLiteral("*.lovelace")}, QDir::Files)) {
        names.append(file.completeBaseName());
    }
    return names;
}

void addNetworks(const nn::Drawing& drawing, const QString& digit)
{
    for (const QString& network : networks()) {
        QTest::addRow("%s, %s", qPrintable(digit), qPrintable(network))
            << network << drawing << digit;
    }
}

} // namespace

void TestFirstDigit::makeLab()
{
    const QString data = dataFolder();
    m_lab = std::make_unique<ui::DigitLab>(ui::LabFolders {
        data + QStringLiteral("/models"), data + QStringLiteral("/mnist")});
    m_lab->resize(1094, 852);
    m_pad = m_lab->findChild<ui::DrawingPad*>();
}

void TestFirstDigit::init()
{
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 100, QStringLiteral("en")});
    makeLab();
    m_lab->show();
    QVERIFY(test::waitForExposed(m_lab.get()));
    TRY_VERIFY(m_lab->isReady());
}

void TestFirstDigit::cleanup()
{
    m_lab.reset();
}

void TestFirstDigit::choose(const QString& network)
{
    m_lab->chooseNetwork(network);
    TRY_COMPARE(m_lab->networkId(), network);
}

void TestFirstDigit::answer()
{
    QSignalSpy answered(m_lab.get(), &ui::DigitLab::answered);
    QVERIFY(test::waitFor(answered));
}

void TestFirstDigit::draw(const nn::Drawing& drawing)
{
    const QRectF rect = m_pad->padRect();
    const auto at = [&rect](const nn::InkPoint& point) {
        return (rect.topLeft() + QPointF(point.x, point.y) * rect.width()).toPoint();
    };
    for (const nn::Stroke& stroke : drawing) {
        QTest::mousePress(m_pad, Qt::LeftButton, {}, at(stroke.front()));
        for (std::size_t i = 1; i < stroke.size(); ++i) {
            for (int step = 1; step <= 8; ++step) {
                const double share = step / 8.0;
                const nn::InkPoint& a = stroke[i - 1];
                const nn::InkPoint& b = stroke[i];
                QTest::mouseMove(m_pad, at({a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)}));
            }
        }
        QTest::mouseRelease(m_pad, Qt::LeftButton, {}, at(stroke.back()));
    }
    answer();
}

QString TestFirstDigit::read() const
{
    return m_lab->findChild<ui::PredictionView*>()->answerText();
}

void TestFirstDigit::theNetworksAreShipped()
{
    QVERIFY(networks().contains(QStringLiteral("one-layer")));
    QVERIFY(networks().contains(QStringLiteral("two-layer")));
}

void TestFirstDigit::drawnDigitsAreRead_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<nn::Drawing>("drawing");
    QTest::addColumn<QString>("digit");
    addNetworks(one(), QStringLiteral("1"));
    addNetworks(seven(), QStringLiteral("7"));
    addNetworks(zero(), QStringLiteral("0"));
}

void TestFirstDigit::drawnDigitsAreRead()
{
    QFETCH(const QString, network);
    QFETCH(const nn::Drawing, drawing);
    QFETCH(const QString, digit);
    choose(network);
    QCOMPARE(read(), QStringLiteral("?"));
    draw(drawing);
    QCOMPARE(read(), digit);
    m_lab->undoStack()->undo();
    answer();
    QCOMPARE(read(), QStringLiteral("?"));
}

void TestFirstDigit::aDigitDrawnByKeyboardIsRead()
{
    m_lab->activateWindow();
    m_pad->setFocus(Qt::TabFocusReason);
    TRY_VERIFY(m_pad->hasFocus());
    QTest::keyClick(m_pad, Qt::Key_Space);
    for (int i = 0; i < 16; ++i) {
        QTest::keyClick(m_pad, Qt::Key_Down);
    }
    QTest::keyClick(m_pad, Qt::Key_Space);
    answer();
    QCOMPARE(read(), QStringLiteral("1"));
}

void TestFirstDigit::testDigitsAreRead_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("least");
    // Of 200; far below what each of them can, to find a wrong way, not a weak network.
    for (const QString& network : networks()) {
        QTest::addRow("%s", qPrintable(network))
            << network << (network == QStringLiteral("one-layer") ? 170 : 190);
    }
}

void TestFirstDigit::testDigitsAreRead()
{
    QFETCH(const QString, network);
    QFETCH(const int, least);
    choose(network);
    QAction* next = nullptr;
    for (QAction* action : m_lab->commands()) {
        if (action && action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Right)) {
            next = action;
        }
    }
    QVERIFY(next);
    int right = 0;
    for (int i = 0; i < 200; ++i) {
        next->trigger();
        answer();
        const auto* prediction = m_lab->findChild<ui::PredictionView*>();
        right += prediction->truthText().startsWith(u'✓') ? 1 : 0;
    }
    QVERIFY2(right >= least, qPrintable(QString::number(right)));
}

void TestFirstDigit::theNextStartGoesOnWhereThisOneEnded()
{
    choose(QStringLiteral("one-layer"));
    draw(seven());
    QCOMPARE(read(), QStringLiteral("7"));
    const QJsonObject state = m_lab->saveState();
    makeLab();
    m_lab->restoreState(state);
    m_lab->show();
    TRY_COMPARE(m_lab->networkId(), QStringLiteral("one-layer"));
    TRY_COMPARE(read(), QStringLiteral("7"));
}

QTEST_MAIN(TestFirstDigit)
#include "tst_firstdigit.moc"
