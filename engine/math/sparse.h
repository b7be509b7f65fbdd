// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/buffer.h"
#include "engine/math/kernels.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// The numbers of a matrix [rows x columns] that are not zero, to be filled row by row (different
/// rows may be filled by different threads) and read whole or in bands of columns, transposed.
/// Four of five pixels of a written digit are black: a first layer that passes them over does a
/// fifth of the work.
class SparseMatrix
{
public:
    /// Columns per band, in which the transposed reading goes.
    SparseMatrix(std::size_t row_count, std::size_t column_count, std::size_t band_width);

    /// Row = bytes / 255, or row = values.
    void set_row(std::size_t row, std::span<const std::uint8_t> bytes);
    void set_row(std::size_t row, std::span<const Real> values);

    SparseRows rows() const { return {begin_.data(), end_.data(), column_.data(), value_.data()}; }
    /// From row `first` on.
    SparseRows rows_from(std::size_t first) const
    {
        return {begin_.data() + first, end_.data() + first, column_.data(), value_.data()};
    }

    std::size_t band_count() const { return band_count_; }
    std::size_t band_width() const { return band_width_; }
    /// First column of a band, and how many it has.
    std::size_t band_begin(std::size_t band) const { return band * band_width_; }
    std::size_t band_size(std::size_t band) const;

    /// Room for one transposed band; one for each thread.
    struct Band
    {
        std::vector<std::uint32_t> begin;
        std::vector<std::uint32_t> row;
        Buffer value;

        SparseRows rows() const
        {
            return {begin.data(), begin.data() + 1, row.data(), value.data()};
        }
    };
    Band make_band() const;
    /// Transposes columns band_begin() ... of the first `row_count` rows: row i of the result is
    /// column band_begin(band) + i, its entries in the order of the rows.
    void transpose_band(std::size_t band, std::size_t row_count, Band& result) const;

private:
    template <typename T>
    void scan(std::size_t row, std::span<const T> elements, Real scale);

    std::size_t row_count_;
    std::size_t column_count_;
    std::size_t band_width_;
    std::size_t band_count_;
    std::vector<std::uint32_t> begin_;
    std::vector<std::uint32_t> end_;
    std::vector<std::uint32_t> column_; ///< [row_count x column_count]: each row has its own room.
    Buffer value_;
    std::vector<std::uint32_t> band_start_; ///< [row_count x (band_count + 1)], into column_.
};

} // namespace nn
