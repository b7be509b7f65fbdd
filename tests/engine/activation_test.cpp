// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/math/kernels.h"
#include "engine/nn/activation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace nn;

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

/// Four units in the last place, or what rounding z alone can make of it.
bool is_close(double actual, double expected, double condition)
{
    const double tolerance = std::abs(expected) * epsilon * (4 + condition)
        + 4 * std::numeric_limits<double>::denorm_min();
    return std::abs(actual - expected) <= tolerance;
}

} // namespace

class ActivationTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesAndSlopesAreExactToTheLastBits_data();
    void valuesAndSlopesAreExactToTheLastBits();
    void theKernelsAgreeWithinFloat_data() { valuesAndSlopesAreExactToTheLastBits_data(); }
    void theKernelsAgreeWithinFloat();
    void kernelsTakeLimits();
    void notANumberStaysNotANumber();
    void softmaxTakesHugeNumbers();
    void namesAreReadInBothDirections();
};

void ActivationTest::valuesAndSlopesAreExactToTheLastBits_data()
{
    QTest::addColumn<QJsonArray>("row");
    QFile file(TESTDATA_FOLDER "/reference/activations.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 9 * 21);
    for (const QJsonValue row : rows) {
        const QString name =
            QString("%1 of %2").arg(row[0].toString()).arg(row[1].toDouble(), 0, 'g', 17);
        QTest::newRow(qPrintable(name)) << row.toArray();
    }
}

void ActivationTest::valuesAndSlopesAreExactToTheLastBits()
{
    QFETCH(QJsonArray, row);
    const Activation activation = *activation_named(row[0].toString().toStdString());
    const double z = row[1].toDouble();
    const double value = activate(activation, z);
    const double derivative = slope(activation, z);
    QVERIFY2(
        is_close(value, row[2].toDouble(), row[4].toDouble()),
        qPrintable(QString::number(value, 'g', 17))
    );
    QVERIFY2(
        is_close(derivative, row[3].toDouble(), row[5].toDouble()),
        qPrintable(QString::number(derivative, 'g', 17))
    );
}

void ActivationTest::theKernelsAgreeWithinFloat()
{
    QFETCH(QJsonArray, row);
    const Activation activation = *activation_named(row[0].toString().toStdString());
    const auto z = static_cast<float>(std::clamp(row[1].toDouble(), -1e18, 1e18));
    const double value = activate(activation, static_cast<double>(z));
    const double derivative = slope(activation, static_cast<double>(z));
    for (const InstructionSet set : usable_instruction_sets()) {
        const Kernels& kernels = kernels_for(set);
        for (const std::size_t count : {1, 3, 16, 37}) { // Whole vectors and what is left over.
            const std::vector<float> zs(count, z);
            std::vector<float> as(count);
            std::vector<float> deltas(count, 0.5F);
            kernels.activate(activation, count, zs.data(), as.data());
            kernels.multiply_slope(activation, count, zs.data(), as.data(), deltas.data());
            for (std::size_t i = 0; i < count; ++i) {
                const double size = std::max(1.0, std::abs(value));
                QVERIFY(std::abs(static_cast<double>(as[i]) - value) <= 1e-6 * size);
                QVERIFY(std::abs(static_cast<double>(deltas[i]) - 0.5 * derivative) <= 1e-6);
            }
        }
    }
}

void ActivationTest::kernelsTakeLimits()
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    struct Limit
    {
        Activation activation;
        float at_minus;
        float at_plus;
    };
    const Limit limits[] {
        {Activation::step, 0, 1},
        {Activation::sigmoid, 0, 1},
        {Activation::tanh, -1, 1},
        {Activation::relu, 0, infinity},
        {Activation::elu, -1, infinity},
        {Activation::softplus, 0, infinity},
    };
    for (const InstructionSet set : usable_instruction_sets()) {
        for (const Limit& limit : limits) {
            std::vector<float> z(19, infinity);
            std::fill_n(z.begin(), 10, -infinity);
            std::vector<float> a(z.size());
            kernels_for(set).activate(limit.activation, z.size(), z.data(), a.data());
            for (std::size_t i = 0; i < z.size(); ++i) {
                const float expected = i < 10 ? limit.at_minus : limit.at_plus;
                QVERIFY(a[i] == expected || std::abs(a[i] - expected) < 1e-6F);
            }
        }
    }
}

void ActivationTest::notANumberStaysNotANumber()
{
    const float not_a_number = std::numeric_limits<float>::quiet_NaN();
    for (const Activation activation : all_activations) {
        if (activation != Activation::softmax) {
            QVERIFY(std::isnan(activate(activation, std::numeric_limits<double>::quiet_NaN())));
        }
        for (const InstructionSet set : usable_instruction_sets()) {
            for (std::size_t place = 0; place < 19; ++place) {
                std::vector<float> z(19, 0.25F);
                z[place] = not_a_number;
                std::vector<float> a(z.size());
                kernels_for(set).activate(activation, z.size(), z.data(), a.data());
                QVERIFY2(std::isnan(a[place]), name_of(activation).data());
                QCOMPARE(std::isnan(a[(place + 1) % 19]), activation == Activation::softmax);
                kernels_for(set).activate(activation, z.size(), z.data(), z.data());
                QVERIFY(std::isnan(z[place]));
            }
        }
    }
}

void ActivationTest::softmaxTakesHugeNumbers()
{
    const auto check = [](std::vector<float> z, const std::vector<double>& expected) {
        std::vector<float> a(z.size());
        softmax(z, a);
        for (std::size_t k = 0; k < z.size(); ++k) {
            QVERIFY(std::abs(static_cast<double>(a[k]) - expected[k]) < 1e-6);
        }
        for (const InstructionSet set : usable_instruction_sets()) {
            std::ranges::fill(a, -1.0F);
            kernels_for(set).activate(Activation::softmax, z.size(), z.data(), a.data());
            for (std::size_t k = 0; k < z.size(); ++k) {
                QVERIFY(std::abs(static_cast<double>(a[k]) - expected[k]) < 1e-6);
            }
        }
        softmax(z, z); // In place.
        QVERIFY(std::abs(static_cast<double>(z[0]) - expected[0]) < 1e-6);
    };
    check({0, 0, 0, 0}, {0.25, 0.25, 0.25, 0.25});
    check({3e38F, 3e38F, -3e38F}, {0.5, 0.5, 0});
    check({-3e38F, -3e38F}, {0.5, 0.5});
    check({10'000, 9'999}, {0.7310585786300049, 0.2689414213699951}); // 1 / (1 + e^-1)
    check({5}, {1});
    check({1, 2, 3}, {0.09003057317038046, 0.24472847105479764, 0.6652409557748218});
}

void ActivationTest::namesAreReadInBothDirections()
{
    std::set<std::string_view> names;
    for (const Activation activation : all_activations) {
        QVERIFY(activation_named(name_of(activation)) == activation);
        names.insert(name_of(activation));
    }
    QCOMPARE(names.size(), all_activations.size());
    QVERIFY(!activation_named(""));
    QVERIFY(!activation_named("ReLU"));
}

QTEST_APPLESS_MAIN(ActivationTest)
#include "activation_test.moc"
