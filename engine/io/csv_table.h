// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

struct CsvRow
{
    std::size_t line = 0; ///< From 1; of a row over several lines, the last one.
    std::vector<std::string> cells; ///< Without the blanks around them.
    std::size_t cell_count = 0; ///< Also of those that were not kept.

    bool operator==(const CsvRow&) const = default;
};

struct CsvTable
{
    std::vector<CsvRow> rows;
    std::size_t row_count = 0; ///< Also of those that were not kept.
};

/// How much of a table is kept.
struct CsvLimits
{
    std::size_t rows = std::numeric_limits<std::size_t>::max();
    std::size_t cells = std::numeric_limits<std::size_t>::max(); ///< Of a row.
};

/// What separates the cells of `text`: a semicolon, tabulator or comma, in this order, if its first
/// row has one.
char csv_separator(std::string_view text);

/// The rows of a table (RFC 4180). Blank lines are skipped, and so is a byte order mark. Never
/// fails: what is quoted badly is taken as it stands, and what is beyond `limits` only counted.
CsvTable csv_table(std::string_view text, char separator, const CsvLimits& limits = {});

} // namespace nn
