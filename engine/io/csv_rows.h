// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

struct CsvRow
{
    std::size_t line = 0; ///< From 1; of a row over several lines, the last one.
    std::vector<std::string> cells; ///< Without the blanks around them.

    bool operator==(const CsvRow&) const = default;
};

/// What separates the cells of `text`: a semicolon, tabulator or comma, in this order, if its first
/// row has one.
char csv_separator(std::string_view text);

/// The rows of a table (RFC 4180). Blank lines are skipped, and so is a byte order mark. Never
/// fails: what is quoted badly is taken as it stands.
std::vector<CsvRow> csv_rows(std::string_view text, char separator);

} // namespace nn
