// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/math/sparse.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "tests/support/networks.h"

using namespace nn;

namespace {

struct Entry
{
    std::size_t place;
    Real value;
    bool operator==(const Entry&) const = default;
};

std::vector<Entry> entries(const SparseRows& rows, std::size_t row)
{
    std::vector<Entry> result;
    for (std::uint32_t i = rows.begin[row]; i < rows.end[row]; ++i) {
        result.push_back({rows.column[i], rows.value[i]});
    }
    return result;
}

/// Rows of every kind: empty, full, with holes, and with zeros of both signs.
template <typename T>
std::vector<T> matrix(std::size_t rows, std::size_t columns, Rng& rng)
{
    std::vector<T> result(rows * columns);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::size_t row = i / columns;
        const double share = row % 4 == 0 ? 0 : row % 4 == 1 ? 1 : 0.2;
        if (rng.uniform() < share) {
            result[i] = static_cast<T>(1 + rng.below(255));
        } else if constexpr (std::is_same_v<T, Real>) {
            result[i] = rng.uniform() < 0.5 ? Real(-0.0) : Real(0);
        }
    }
    return result;
}

template <typename T>
void check(std::size_t row_count, std::size_t columns, std::size_t band_width, Real unit, Rng& rng)
{
    SparseMatrix sparse(row_count, columns, band_width);
    std::vector<T> dense;
    for (int filled_again = 0; filled_again < 2; ++filled_again) {
        dense = matrix<T>(row_count, columns, rng);
        for (std::size_t row = 0; row < row_count; ++row) {
            sparse.set_row(row, std::span<const T>(dense).subspan(row * columns, columns));
        }
    }
    const auto value = [&](std::size_t row, std::size_t column) {
        return static_cast<Real>(dense[row * columns + column]) * unit;
    };
    for (std::size_t row = 0; row < row_count; ++row) {
        std::vector<Entry> expected;
        for (std::size_t column = 0; column < columns; ++column) {
            if (value(row, column) != 0) {
                expected.push_back({column, value(row, column)});
            }
        }
        QVERIFY(entries(sparse.rows(), row) == expected);
        QVERIFY(entries(sparse.rows_from(row), 0) == expected);
    }
    SparseMatrix::Band band = sparse.make_band();
    std::size_t columns_seen = 0;
    for (std::size_t b = 0; b < sparse.band_count(); ++b) {
        QCOMPARE(sparse.band_begin(b), columns_seen);
        for (const std::size_t rows_used : {row_count, row_count / 2}) {
            sparse.transpose_band(b, rows_used, band);
            for (std::size_t i = 0; i < sparse.band_size(b); ++i) {
                std::vector<Entry> expected;
                for (std::size_t row = 0; row < rows_used; ++row) {
                    if (value(row, columns_seen + i) != 0) {
                        expected.push_back({row, value(row, columns_seen + i)});
                    }
                }
                QVERIFY(entries(band.rows(), i) == expected);
            }
        }
        columns_seen += sparse.band_size(b);
    }
    QCOMPARE(columns_seen, columns);
}

} // namespace

class SparseTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAndBandsHoldWhatIsNotZero();
    void notANumberIsNotZero();
};

void SparseTest::rowsAndBandsHoldWhatIsNotZero()
{
    Rng rng(1);
    for (const std::size_t columns : {1, 2, 7, 8, 9, 16, 63, 64, 67, 130}) {
        for (const std::size_t band_width : {1, 5, 8, 64, 200}) {
            check<Real>(9, columns, band_width, Real(1), rng);
            check<std::uint8_t>(9, columns, band_width, Real(1) / 255, rng);
        }
    }
}

void SparseTest::notANumberIsNotZero()
{
    SparseMatrix sparse(1, 3, 2);
    const std::vector<Real> row {0, std::numeric_limits<Real>::quiet_NaN(), 0};
    sparse.set_row(0, std::span<const Real>(row));
    const auto found = entries(sparse.rows(), 0);
    QCOMPARE(found.size(), std::size_t {1});
    QCOMPARE(found[0].place, std::size_t {1});
    QVERIFY(std::isnan(found[0].value));
}

QTEST_APPLESS_MAIN(SparseTest)
#include "sparse_test.moc"
