// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explain/class_regions.h"

#include <QTest>

#include <array>
#include <cmath>

#include "tests/support/networks.h"

using namespace nn;

class ClassRegionsTest : public QObject
{
    Q_OBJECT

private slots:
    void theHighestOutputWinsByItsLead();
    void oneNumberIsTheClassItIsNearestTo();
    void everyPlaceHasTheAnswerOfItsMiddle();
};

void ClassRegionsTest::theHighestOutputWinsByItsLead()
{
    const std::array outputs {0.25, 1.5, -2.0};
    QCOMPARE(winner_of(AnswerForm::one_each, outputs), 1);
    QCOMPARE(lead_of(AnswerForm::one_each, outputs), 1.25);
}

void ClassRegionsTest::oneNumberIsTheClassItIsNearestTo()
{
    const auto winner = [](double number) {
        return winner_of(AnswerForm::one_number, std::array {number});
    };
    QCOMPARE(winner(0.5), 0);
    QCOMPARE(winner(1.5), 1);
    QCOMPARE(winner(1.51), 2);
    QCOMPARE(lead_of(AnswerForm::one_number, std::array {0.75}), 0.25);
    QCOMPARE(lead_of(AnswerForm::one_number, std::array {2.0}), 0.5);
}

void ClassRegionsTest::everyPlaceHasTheAnswerOfItsMiddle()
{
    // The outputs are x1, x2 and 0: regions that a hand can draw.
    const Topology topology = test::topology_of({1, 1, 2}, {Dense {3, Activation::identity}});
    Parameters parameters;
    parameters.values.assign({1, 0, 0, 0, 1, 0, 0, 0, 0});
    constexpr std::size_t side = 8; // Middles at -1.75, -1.25, ... 1.75.
    const ClassRegions regions = class_regions(topology, parameters, AnswerForm::one_each, 2, side);
    QCOMPARE(regions.winners.size(), side * side);
    const auto at = [&](std::size_t row, std::size_t column) { return row * side + column; };
    QCOMPARE(int(regions.winners[at(1, 7)]), 0); // x1 = 1.75, x2 = 1.25
    QVERIFY(std::abs(regions.leads[at(1, 7)] - 0.5F) < 1e-5F);
    QCOMPARE(int(regions.winners[at(0, 6)]), 1); // x1 = 1.25, x2 = 1.75
    QCOMPARE(int(regions.winners[at(7, 0)]), 2); // Both are -1.75.
    QVERIFY(std::abs(regions.leads[at(7, 0)] - 1.75F) < 1e-5F);
}

QTEST_APPLESS_MAIN(ClassRegionsTest)
#include "class_regions_test.moc"
