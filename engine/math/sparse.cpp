// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/math/sparse.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace nn {

SparseMatrix::SparseMatrix(std::size_t row_count, std::size_t column_count, std::size_t band_width)
    : row_count_(row_count)
    , column_count_(column_count)
    , band_width_(band_width)
    , band_count_((column_count + band_width - 1) / band_width)
    , begin_(row_count)
    , end_(row_count)
    , column_(row_count * column_count)
    , value_(row_count * column_count)
    , band_start_(row_count * (band_count_ + 1))
{
    assert(band_width > 0);
}

std::size_t SparseMatrix::band_size(std::size_t band) const
{
    return std::min(band_width_, column_count_ - band_begin(band));
}

void SparseMatrix::set_row(std::size_t row, std::span<const std::uint8_t> bytes)
{
    scan(row, bytes, Real(1) / 255);
}

void SparseMatrix::set_row(std::size_t row, std::span<const Real> values)
{
    scan(row, values, Real(1));
}

template <typename T>
void SparseMatrix::scan(std::size_t row, std::span<const T> elements, Real scale)
{
    assert(elements.size() == column_count_);
    auto entry = static_cast<std::uint32_t>(row * column_count_);
    begin_[row] = entry;
    // An element is always written and the entry counted only if it is not zero: no branch to
    // mispredict at the edges of strokes.
    const auto take = [&](std::size_t column) {
        column_[entry] = static_cast<std::uint32_t>(column);
        value_[entry] = static_cast<Real>(elements[column]) * scale;
        entry += static_cast<std::uint32_t>(elements[column] != 0);
    };
    constexpr std::size_t word_elements = sizeof(std::uint64_t) / sizeof(T);
    for (std::size_t band = 0; band < band_count_; ++band) {
        band_start_[row * (band_count_ + 1) + band] = entry;
        std::size_t column = band_begin(band);
        const std::size_t band_end = column + band_size(band);
        for (; column + word_elements <= band_end; column += word_elements) {
            std::uint64_t word = 0;
            std::memcpy(&word, &elements[column], sizeof word);
            if (word == 0) {
                continue;
            }
            for (std::size_t i = 0; i < word_elements; ++i) {
                take(column + i);
            }
        }
        for (; column < band_end; ++column) {
            take(column);
        }
    }
    band_start_[row * (band_count_ + 1) + band_count_] = entry;
    end_[row] = entry;
}

SparseMatrix::Band SparseMatrix::make_band() const
{
    const std::size_t room = row_count_ * std::min(band_width_, column_count_);
    return {
        std::vector<std::uint32_t>(band_width_ + 1),
        std::vector<std::uint32_t>(room),
        Buffer(room)};
}

void SparseMatrix::transpose_band(std::size_t band, std::size_t row_count, Band& result) const
{
    const auto first_column = static_cast<std::uint32_t>(band_begin(band));
    const auto entries_of = [&](std::size_t row) {
        const std::uint32_t* start = &band_start_[row * (band_count_ + 1) + band];
        return std::pair(start[0], start[1]);
    };
    // Counting sort by column: count, add up to where each column begins, place.
    std::ranges::fill(result.begin, 0);
    for (std::size_t row = 0; row < row_count; ++row) {
        const auto [from, to] = entries_of(row);
        for (std::uint32_t entry = from; entry < to; ++entry) {
            ++result.begin[column_[entry] - first_column];
        }
    }
    std::uint32_t total = 0;
    for (std::uint32_t& count : result.begin) {
        total += count;
        count = total;
    }
    // Placing from the last row backwards leaves in `begin` where each column begins.
    for (std::size_t row = row_count; row-- > 0;) {
        const auto [from, to] = entries_of(row);
        for (std::uint32_t entry = from; entry < to; ++entry) {
            const std::uint32_t place = --result.begin[column_[entry] - first_column];
            result.row[place] = static_cast<std::uint32_t>(row);
            result.value[place] = value_[entry];
        }
    }
}

} // namespace nn
