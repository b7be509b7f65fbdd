// SPDX-License-Identifier: GPL-3.0-or-later
// Every instruction set that this processor has, against plain loops in double.
#include "engine/math/kernels.h"
#include "engine/math/sparse.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

#include "tests/support/networks.h"

using namespace nn;

namespace {

struct Size
{
    std::size_t m;
    std::size_t n;
    std::size_t k;
};

/// All small ones, and some with whole vectors and rests.
std::vector<Size> sizes()
{
    std::vector<Size> result;
    for (std::size_t n = 1; n <= 20; ++n) {
        for (std::size_t k = 1; k <= 20; ++k) {
            result.push_back({1 + (n * 7 + k * 3) % 20, n, k});
        }
    }
    for (const std::size_t n : {1, 2, 3, 5, 8, 9, 16, 31, 64, 127, 128, 130}) {
        for (const std::size_t k : {1, 7, 64, 129}) {
            result.push_back({17, n, k});
            result.push_back({64, k, n});
        }
    }
    return result;
}

/// Numbers that start one element off every alignment, with a guard on either side.
class Numbers
{
public:
    Numbers(std::size_t count, Rng& rng) : numbers_(count + 2 * guards, guard)
    {
        for (std::size_t i = 0; i < count; ++i) {
            data()[i] = static_cast<Real>(rng.uniform(-1, 1));
        }
    }

    Real* data() { return numbers_.data() + guards; }
    std::size_t size() const { return numbers_.size() - 2 * guards; }
    Real operator[](std::size_t i) const { return numbers_[i + guards]; }
    std::vector<double> as_doubles() const
    {
        return {numbers_.begin() + guards, numbers_.end() - guards};
    }
    bool guards_are_intact() const
    {
        for (std::size_t i = 0; i < guards; ++i) {
            if (numbers_[i] != guard || numbers_[numbers_.size() - 1 - i] != guard) {
                return false;
            }
        }
        return true;
    }

private:
    static constexpr std::size_t guards = 17;
    static constexpr Real guard = Real(-12345);
    Buffer numbers_;
};

bool agree(const Numbers& actual, const std::vector<double>& expected, double tolerance)
{
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (!(std::abs(static_cast<double>(actual[i]) - expected[i]) <= tolerance)) {
            qWarning(
                "element %zu of %zu: %g, not %g",
                i,
                expected.size(),
                static_cast<double>(actual[i]),
                expected[i]
            );
            return false;
        }
    }
    return actual.size() == expected.size() && actual.guards_are_intact();
}

/// Rounding errors of a sum of `terms` products of numbers up to 1.
double sum_tolerance(std::size_t terms)
{
    return 1e-7 * static_cast<double>(terms + 2);
}

using SizeTest = std::function<bool(const Kernels&, const Size&)>;

bool holds_for_all_sizes(const SizeTest& test)
{
    for (const InstructionSet set : usable_instruction_sets()) {
        for (const Size& size : sizes()) {
            if (!test(kernels_for(set), size)) {
                qWarning(
                    "set %d, m %zu, n %zu, k %zu", static_cast<int>(set), size.m, size.n, size.k
                );
                return false;
            }
        }
    }
    return true;
}

} // namespace

class KernelsTest : public QObject
{
    Q_OBJECT

private slots:
    void theBaselineIsAlwaysUsable();
    void weightedSums();
    void multiplyTransposed();
    void addTransposedProduct();
    void addRows();
    void sparseWeightedSums();
    void updates_data();
    void updates();
    void productsKeepNotANumber();
};

void KernelsTest::theBaselineIsAlwaysUsable()
{
    const auto sets = usable_instruction_sets();
    QVERIFY(!sets.empty());
    QCOMPARE(sets.front(), InstructionSet::baseline);
    QCOMPARE(&best_kernels(), &kernels_for(sets.back()));
}

void KernelsTest::weightedSums()
{
    Rng rng(1);
    QVERIFY(holds_for_all_sizes([&](const Kernels& kernels, const Size& s) {
        Numbers a(s.m * s.k, rng);
        Numbers b(s.k * s.n, rng);
        Numbers bias(s.n, rng);
        Numbers c(s.m * s.n, rng);
        kernels.weighted_sums(s.m, s.n, s.k, a.data(), b.data(), bias.data(), c.data());
        std::vector<double> expected;
        for (std::size_t r = 0; r < s.m; ++r) {
            for (std::size_t j = 0; j < s.n; ++j) {
                double sum = static_cast<double>(bias[j]);
                for (std::size_t i = 0; i < s.k; ++i) {
                    sum +=
                        static_cast<double>(a[r * s.k + i]) * static_cast<double>(b[i * s.n + j]);
                }
                expected.push_back(sum);
            }
        }
        return agree(c, expected, sum_tolerance(s.k));
    }));
}

void KernelsTest::multiplyTransposed()
{
    Rng rng(2);
    QVERIFY(holds_for_all_sizes([&](const Kernels& kernels, const Size& s) {
        Numbers a(s.m * s.k, rng);
        Numbers b(s.n * s.k, rng);
        Numbers c(s.m * s.n, rng);
        kernels.multiply_transposed(s.m, s.n, s.k, a.data(), b.data(), c.data());
        std::vector<double> expected;
        for (std::size_t r = 0; r < s.m; ++r) {
            for (std::size_t j = 0; j < s.n; ++j) {
                double sum = 0;
                for (std::size_t i = 0; i < s.k; ++i) {
                    sum +=
                        static_cast<double>(a[r * s.k + i]) * static_cast<double>(b[j * s.k + i]);
                }
                expected.push_back(sum);
            }
        }
        return agree(c, expected, sum_tolerance(s.k));
    }));
}

void KernelsTest::addTransposedProduct()
{
    Rng rng(3);
    QVERIFY(holds_for_all_sizes([&](const Kernels& kernels, const Size& s) {
        const std::size_t stride = s.m + (s.n + s.k) % 3;
        Numbers a(s.k * stride, rng);
        Numbers b(s.k * s.n, rng);
        Numbers c(s.m * s.n, rng);
        std::vector<double> expected = c.as_doubles();
        kernels.add_transposed_product(s.m, s.n, s.k, a.data(), stride, b.data(), c.data());
        for (std::size_t i = 0; i < s.m; ++i) {
            for (std::size_t j = 0; j < s.n; ++j) {
                for (std::size_t r = 0; r < s.k; ++r) {
                    expected[i * s.n + j] += static_cast<double>(a[r * stride + i])
                        * static_cast<double>(b[r * s.n + j]);
                }
            }
        }
        return agree(c, expected, sum_tolerance(s.k));
    }));
}

void KernelsTest::addRows()
{
    Rng rng(4);
    QVERIFY(holds_for_all_sizes([&](const Kernels& kernels, const Size& s) {
        Numbers b(s.k * s.n, rng);
        Numbers out(s.n, rng);
        std::vector<double> expected = out.as_doubles();
        kernels.add_rows(s.n, s.k, b.data(), out.data());
        for (std::size_t r = 0; r < s.k; ++r) {
            for (std::size_t j = 0; j < s.n; ++j) {
                expected[j] += static_cast<double>(b[r * s.n + j]);
            }
        }
        return agree(out, expected, sum_tolerance(s.k) * static_cast<double>(s.k));
    }));
}

void KernelsTest::sparseWeightedSums()
{
    Rng rng(5);
    QVERIFY(holds_for_all_sizes([&](const Kernels& kernels, const Size& s) {
        SparseMatrix sparse(s.m, s.k, 16);
        std::vector<Real> a(s.m * s.k);
        for (std::size_t i = 0; i < a.size(); ++i) {
            a[i] = rng.uniform() < 0.3 ? static_cast<Real>(rng.uniform(-1, 1)) : Real(0);
        }
        for (std::size_t r = 0; r < s.m; ++r) {
            sparse.set_row(r, std::span<const Real>(a).subspan(r * s.k, s.k));
        }
        Numbers b(s.k * s.n, rng);
        Numbers bias(s.n, rng);
        Numbers c(s.m * s.n, rng);
        Numbers without(s.m * s.n, rng);
        const SparseRows rows = sparse.rows();
        kernels.sparse_weighted_sums(s.m, s.n, rows, b.data(), bias.data(), c.data());
        kernels.sparse_weighted_sums(s.m, s.n, rows, b.data(), nullptr, without.data());
        std::vector<double> expected;
        std::vector<double> expected_without;
        for (std::size_t r = 0; r < s.m; ++r) {
            for (std::size_t j = 0; j < s.n; ++j) {
                double sum = 0;
                for (std::size_t i = 0; i < s.k; ++i) {
                    sum +=
                        static_cast<double>(a[r * s.k + i]) * static_cast<double>(b[i * s.n + j]);
                }
                expected_without.push_back(sum);
                expected.push_back(sum + static_cast<double>(bias[j]));
            }
        }
        return agree(c, expected, sum_tolerance(s.k))
            && agree(without, expected_without, sum_tolerance(s.k));
    }));
}

void KernelsTest::updates_data()
{
    QTest::addColumn<double>("l1");
    QTest::addColumn<double>("l2");
    QTest::newRow("no penalty") << 0.0 << 0.0;
    QTest::newRow("l1") << 0.125 << 0.0;
    QTest::newRow("l2") << 0.0 << 0.25;
    QTest::newRow("both") << 0.125 << 0.25;
}

void KernelsTest::updates()
{
    QFETCH(double, l1);
    QFETCH(double, l2);
    const UpdateStep step {
        Real(0.1), Real(0.8), Real(0.7), Real(0.9), Real(1e-3), Real(l1), Real(l2)};
    const double rate = 0.1;
    Rng rng(6);
    for (const InstructionSet set : usable_instruction_sets()) {
        const Kernels& kernels = kernels_for(set);
        for (const std::size_t count : {1, 2, 7, 15, 16, 33, 130}) {
            Numbers g(count, rng);
            Numbers w(count, rng);
            w.data()[0] = 0; // Has no sign.
            Numbers v(count, rng);
            Numbers s(count, rng);
            for (std::size_t i = 0; i < count; ++i) {
                s.data()[i] = std::abs(s[i]);
            }
            Numbers w_sgd = w;
            Numbers w_momentum = w;
            Numbers v_momentum = v;
            Numbers w_nesterov = w;
            Numbers v_nesterov = v;
            Numbers w_adam = w;
            Numbers v_adam = v;
            Numbers s_adam = s;
            kernels.update_sgd(step, count, g.data(), w_sgd.data());
            kernels.update_momentum(step, count, g.data(), v_momentum.data(), w_momentum.data());
            kernels.update_nesterov(step, count, g.data(), v_nesterov.data(), w_nesterov.data());
            kernels.update_adam(step, count, g.data(), v_adam.data(), s_adam.data(), w_adam.data());
            std::vector<double> sgd, momentum, velocity, nesterov, adam, first, second;
            for (std::size_t i = 0; i < count; ++i) {
                const auto old = static_cast<double>(w[i]);
                const double sign = old > 0 ? 1 : old < 0 ? -1 : 0;
                const double slope = static_cast<double>(g[i]) + l1 * sign + l2 * old;
                sgd.push_back(old - rate * slope);
                velocity.push_back(0.8 * static_cast<double>(v[i]) + slope);
                momentum.push_back(old - rate * velocity[i]);
                nesterov.push_back(old - rate * (slope + 0.8 * velocity[i]));
                first.push_back(0.7 * static_cast<double>(v[i]) + 0.3 * slope);
                second.push_back(0.9 * static_cast<double>(s[i]) + 0.1 * slope * slope);
                adam.push_back(old - rate * first[i] / (std::sqrt(second[i]) + 1e-3));
            }
            QVERIFY(agree(w_sgd, sgd, 1e-6));
            QVERIFY(agree(v_momentum, velocity, 1e-6));
            QVERIFY(agree(w_momentum, momentum, 1e-6));
            QVERIFY(agree(v_nesterov, velocity, 1e-6));
            QVERIFY(agree(w_nesterov, nesterov, 1e-6));
            QVERIFY(agree(v_adam, first, 1e-6));
            QVERIFY(agree(s_adam, second, 1e-6));
            QVERIFY(agree(w_adam, adam, 1e-5));
        }
    }
}

void KernelsTest::productsKeepNotANumber()
{
    const Real not_a_number = std::numeric_limits<Real>::quiet_NaN();
    Rng rng(7);
    QVERIFY(holds_for_all_sizes([&](const Kernels& kernels, const Size& s) {
        Numbers a(s.m * s.k, rng);
        a.data()[a.size() - 1] = not_a_number;
        Numbers b(s.k * s.n, rng);
        Numbers bias(s.n, rng);
        Numbers c(s.m * s.n, rng);
        kernels.weighted_sums(s.m, s.n, s.k, a.data(), b.data(), bias.data(), c.data());
        return std::isnan(c[c.size() - 1]) && std::isnan(c[c.size() - s.n])
            && (s.m == 1 || !std::isnan(c[0]));
    }));
}

QTEST_APPLESS_MAIN(KernelsTest)
#include "kernels_test.moc"
