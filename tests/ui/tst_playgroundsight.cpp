// SPDX-License-Identifier: GPL-3.0-or-later
// What is in sight when the playground opens in the program's window, before anything is scrolled.

#include "ui/labs/playground.h"
#include "ui/network/networkcanvas.h"
#include "ui/text/language.h"
#include "ui/theme/themestyle.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "tests/ui/program.h"

using namespace ui;

class TestPlaygroundSight : public QObject
{
    Q_OBJECT

private slots:
    void trainAndTheWholeNetworkAreInSight_data() { addLanguages(); }
    void trainAndTheWholeNetworkAreInSight();
    void inTheLargestTextTrainAndTheTopOfTheNetworkAreInSight_data() { addLanguages(); }
    void inTheLargestTextTrainAndTheTopOfTheNetworkAreInSight();

private:
    static void addLanguages();
    static std::unique_ptr<test::Program> opened(int textPercent);
    static bool isTrainInSight(test::Program& program);
    static QRectF boxOf(const LayoutNeuron& neuron, double radius);
};

void TestPlaygroundSight::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

/// With the defaults, in the language of the row.
std::unique_ptr<test::Program> TestPlaygroundSight::opened(int textPercent)
{
    QFETCH(const QString, language);
    auto program = std::make_unique<test::Program>(
        ThemeSettings {
            .choice = ThemeChoice::Light, .textPercent = textPercent, .language = language},
        QSize(1024, 700)
    );
    program->speak(language);
    return program->turnTo("playground") ? std::move(program) : nullptr;
}

bool TestPlaygroundSight::isTrainInSight(test::Program& program)
{
    const auto buttons = program.window().findChild<Playground*>()->findChildren<QPushButton*>();
    const auto train = std::ranges::find_if(buttons, &isPrimary);
    return train != buttons.end() && (*train)->visibleRegion() == QRegion((*train)->rect());
}

QRectF TestPlaygroundSight::boxOf(const LayoutNeuron& neuron, double radius)
{
    QRectF box(0, 0, 2 * radius, 2 * radius);
    box.moveCenter(neuron.centre);
    return box;
}

void TestPlaygroundSight::trainAndTheWholeNetworkAreInSight()
{
    const auto program = opened(100);
    QVERIFY(program != nullptr);
    QVERIFY(isTrainInSight(*program));
    const auto* canvas = program->window().findChild<NetworkCanvas*>();
    const QRectF sight = canvas->visibleRegion().boundingRect();
    const NetworkLayout& layout = canvas->layoutOfParts();
    QCOMPARE(layout.neurons.size(), std::size_t {2 + 8 + 8 + 1});
    for (const LayoutNeuron& neuron : layout.neurons) {
        QVERIFY(sight.contains(boxOf(neuron, layout.radius)));
    }
    for (const QRectF& caption : layout.captions) {
        QVERIFY(sight.contains(caption));
    }
}

void TestPlaygroundSight::inTheLargestTextTrainAndTheTopOfTheNetworkAreInSight()
{
    const auto program = opened(200);
    QVERIFY(program != nullptr);
    QVERIFY(isTrainInSight(*program));
    const auto* canvas = program->window().findChild<NetworkCanvas*>();
    const QRectF sight = canvas->visibleRegion().boundingRect();
    const NetworkLayout& layout = canvas->layoutOfParts();
    QVERIFY(std::ranges::any_of(layout.neurons, [&](const LayoutNeuron& neuron) {
        return sight.contains(boxOf(neuron, layout.radius));
    }));
}

QTEST_MAIN(TestPlaygroundSight)
#include "tst_playgroundsight.moc"
