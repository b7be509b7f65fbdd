// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nn/loss.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "tests/support/networks.h"

using namespace nn;
using test::topology_of;

namespace {

double value(Loss loss, std::vector<Real> z, std::vector<Real> a, std::vector<Real> target)
{
    return loss_value(loss, z, a, target);
}

bool is_close(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6 * std::max(1.0, std::abs(expected));
}

} // namespace

class LossTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesByHand();
    void hugeNumbersGiveFiniteLosses();
    void derivativesByHand();
    void hugeNumbersGiveFiniteDerivatives();
    void manyRowsAreEachForThemselves();
    void notANumberIsNotHidden();
    void lossesAskForTheirActivation();
    void namesAreReadInBothDirections();
};

void LossTest::valuesByHand()
{
    QVERIFY(is_close(value(Loss::squared_error, {9, 9}, {1, 3}, {0, 5}), 2.5)); // (1 + 4) / 2
    const double ln2 = std::log(2.0);
    QVERIFY(is_close(value(Loss::binary_cross_entropy, {0}, {0.5F}, {1}), ln2));
    QVERIFY(is_close(value(Loss::binary_cross_entropy, {0, 0}, {0.5F, 0.5F}, {0.25F, 1}), ln2));
    // y = 0.75 for z = ln 3
    QVERIFY(
        is_close(value(Loss::binary_cross_entropy, {std::log(3.0F)}, {0.75F}, {0}), std::log(4.0))
    );
    QVERIFY(is_close(value(Loss::cross_entropy, {0, 0, 0, 0}, {1, 1, 1, 1}, {0, 1, 0, 0}), 2 * ln2)
    );
    // softmax (ln 1, ln 3) = (1/4, 3/4)
    QVERIFY(
        is_close(value(Loss::cross_entropy, {0, std::log(3.0F)}, {0.25F, 0.75F}, {1, 0}), 2 * ln2)
    );
    QVERIFY(is_close(
        value(Loss::cross_entropy, {0, std::log(3.0F)}, {0.25F, 0.75F}, {0.5F, 0.5F}),
        0.5 * std::log(4.0) + 0.5 * std::log(4.0 / 3)
    ));
}

void LossTest::hugeNumbersGiveFiniteLosses()
{
    QVERIFY(is_close(value(Loss::binary_cross_entropy, {1e4F}, {1}, {0}), 1e4));
    QVERIFY(is_close(value(Loss::binary_cross_entropy, {-1e4F}, {0}, {1}), 1e4));
    QCOMPARE(value(Loss::binary_cross_entropy, {1e4F}, {1}, {1}), 0.0);
    QCOMPARE(value(Loss::binary_cross_entropy, {-1e4F}, {0}, {0}), 0.0);
    QVERIFY(is_close(value(Loss::cross_entropy, {1e4F, -1e4F}, {1, 0}, {0, 1}), 2e4));
    QCOMPARE(value(Loss::cross_entropy, {1e4F, -1e4F}, {1, 0}, {1, 0}), 0.0);
    QVERIFY(is_close(value(Loss::cross_entropy, {3e38F, -3e38F}, {1, 0}, {0, 1}), 6e38));
    QVERIFY(is_close(value(Loss::squared_error, {0}, {1e30F}, {0}), 1e60));
}

void LossTest::derivativesByHand()
{
    std::vector<Real> delta(2);
    const auto deltas = [&](Loss loss, Activation activation, std::vector<Real> a) {
        const std::vector<Real> target {0, 1};
        return loss_deltas(loss, activation, 1, Real(0.5), a, target, delta);
    };
    // 2 (a - t) / 2 outputs, times one half
    QVERIFY(deltas(Loss::squared_error, Activation::tanh, {3, -1}) == DeltaOf::activation);
    QVERIFY((delta == std::vector<Real> {1.5F, -1}));
    // s = 2 (a - t) / 2 = (0.25, -0.25); a (s - sum of a s): 0.25 (0.25 + 0.125), 0.75 (-0.25 +
    // 0.125)
    QVERIFY(
        deltas(Loss::squared_error, Activation::softmax, {0.25F, 0.75F}) == DeltaOf::pre_activation
    );
    QVERIFY((delta == std::vector<Real> {0.046875F, -0.046875F}));
    QVERIFY(
        deltas(Loss::binary_cross_entropy, Activation::sigmoid, {0.5F, 0.25F})
        == DeltaOf::pre_activation
    );
    QVERIFY((delta == std::vector<Real> {0.125F, -0.1875F}));
    QVERIFY(
        deltas(Loss::cross_entropy, Activation::softmax, {0.25F, 0.75F}) == DeltaOf::pre_activation
    );
    QVERIFY((delta == std::vector<Real> {0.125F, -0.125F}));
}

void LossTest::hugeNumbersGiveFiniteDerivatives()
{
    std::vector<Real> delta(2);
    const std::vector<Real> a {1, 0};
    const std::vector<Real> target {0, 1};
    loss_deltas(Loss::cross_entropy, Activation::softmax, 1, 1, a, target, delta);
    QVERIFY((delta == std::vector<Real> {1, -1}));
    loss_deltas(Loss::binary_cross_entropy, Activation::sigmoid, 1, 1, a, target, delta);
    QVERIFY((delta == std::vector<Real> {0.5F, -0.5F}));
}

void LossTest::manyRowsAreEachForThemselves()
{
    Rng rng(1);
    const auto z = test::random_numbers(15, rng);
    const auto a = test::random_numbers(15, rng, 0, 1);
    const auto targets = test::random_numbers(15, rng, 0, 1);
    for (const Loss loss : all_losses) {
        for (const Activation activation : {Activation::sigmoid, Activation::softmax}) {
            std::vector<double> losses(5);
            loss_values(loss, 5, z, a, targets, losses);
            std::vector<Real> all(15);
            loss_deltas(loss, activation, 5, Real(0.2), a, targets, all);
            for (std::size_t row = 0; row < 5; ++row) {
                const auto part = [&](const std::vector<Real>& numbers) {
                    return std::span(numbers).subspan(row * 3, 3);
                };
                QCOMPARE(losses[row], loss_value(loss, part(z), part(a), part(targets)));
                std::vector<Real> one(3);
                loss_deltas(loss, activation, 1, Real(0.2), part(a), part(targets), one);
                QVERIFY(std::ranges::equal(one, part(all)));
            }
        }
    }
}

void LossTest::notANumberIsNotHidden()
{
    const Real not_a_number = std::numeric_limits<Real>::quiet_NaN();
    const Real infinity = std::numeric_limits<Real>::infinity();
    for (const Loss loss : all_losses) {
        for (std::size_t place = 0; place < 3; ++place) {
            std::vector<Real> z {1, 2, 3};
            z[place] = not_a_number;
            QVERIFY(!std::isfinite(value(loss, z, z, {1, 0, 0})));
        }
        QVERIFY(!std::isfinite(value(loss, {infinity, 0}, {infinity, 0}, {0, 1})));
    }
}

void LossTest::lossesAskForTheirActivation()
{
    for (const Activation activation : all_activations) {
        const Topology topology = topology_of({1, 1, 1}, {Dense {2}, Dense {2, activation}});
        const auto fits = [&](Loss loss) { return check_loss(topology, loss).has_value(); };
        QVERIFY(fits(Loss::squared_error));
        QCOMPARE(fits(Loss::binary_cross_entropy), activation == Activation::sigmoid);
        QCOMPARE(fits(Loss::cross_entropy), activation == Activation::softmax);
        if (!fits(Loss::cross_entropy)) {
            const Error expected {ErrorCode::bad_layer, "activation", 0, 1};
            QVERIFY(check_loss(topology, Loss::cross_entropy).error() == expected);
        }
    }
}

void LossTest::namesAreReadInBothDirections()
{
    for (const Loss loss : all_losses) {
        QVERIFY(loss_named(name_of(loss)) == loss);
    }
    QVERIFY(!loss_named("mse"));
}

QTEST_APPLESS_MAIN(LossTest)
#include "loss_test.moc"
