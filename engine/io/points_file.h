// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/plane_data.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace nn {

/// How a column of a table was brought onto the plane: shown = (value - middle) / unit.
struct ColumnScale
{
    double middle = 0;
    double unit = 1;

    bool operator==(const ColumnScale&) const = default;
};

/// Somebody's own points for the playground.
struct PointsTable
{
    PlanePoints points;
    bool is_regression = false;
    std::array<std::string, 3> names; ///< Of the columns; empty if the table has no header.
    std::array<ColumnScale, 3> scales; ///< Of both inputs and, in regression, of the answer.
    std::array<std::string, 2> classes; ///< What stands for class 0 and 1; empty in regression.

    bool operator==(const PointsTable&) const = default;
};

inline constexpr std::size_t max_points_bytes = 4U << 20U;
inline constexpr std::size_t max_points = 10'000;

/// Reads comma-separated values (RFC 4180; also with semicolons, which spreadsheets write where the
/// comma is in the numbers, or with tabulators): two numbers and an answer in each row, under a
/// header or without. A third column with two different entries, words or numbers, is the class:
/// the smaller number, or the word that comes first in the alphabet, is class 0. With more
/// different numbers it is regression. Coordinates that reach beyond the plane, and those that
/// would not fill a tenth of it, are scaled to fit, answers of regression to [-1, 1].
///
/// Errors: bad_table_row (see there), bad_table_cell, too_few (points, or different answers: then
/// `subject` is "classes"), too_large (bytes, points, or with the subject "classes" words in the
/// third column), bad_magic if it is not UTF-8 text: `expected` is how many columns a table has.
Expected<PointsTable> parse_points(std::string_view text);

/// As parse_points(), from a file; a folder is no text. Errors also: cannot_open, cannot_read;
/// `subject` is the path unless it names something else.
Expected<PointsTable> read_points_file(const std::filesystem::path& path);

} // namespace nn
