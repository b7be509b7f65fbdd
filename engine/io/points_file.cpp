// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/points_file.h"

#include "engine/base/utf8.h"
#include "engine/io/csv_table.h"
#include "engine/io/file_bytes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

namespace nn {

namespace {

constexpr std::size_t column_count = 3;
constexpr std::size_t answer_column = 2;
constexpr std::size_t fewest_points = 4;
constexpr double filled_reach = 5; ///< Of coordinates that had to be scaled.
constexpr double smallest_spread = 2 * plane_reach / 10;

std::int64_t as_count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

/// The number that `cell` is, as people in many countries write it.
std::optional<double> number_in(std::string cell, char separator)
{
    constexpr std::string_view minus_sign = "\u2212";
    if (cell.starts_with(minus_sign)) {
        cell.replace(0, minus_sign.size(), "-");
    } else if (cell.starts_with('+')) {
        cell.erase(0, 1);
    }
    if (separator != ',') {
        std::ranges::replace(cell, ',', '.');
    }
    double number = 0;
    const char* end = cell.data() + cell.size();
    const auto result = std::from_chars(cell.data(), end, number);
    const bool is_whole = result.ec == std::errc() && result.ptr == end;
    return is_whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

struct Row
{
    std::size_t line = 0;
    double x1 = 0;
    double x2 = 0;
    std::string answer;
};

Error bad_cell(const CsvRow& row, std::size_t column)
{
    return {ErrorCode::bad_table_cell, row.cells[column], as_count(column + 1), as_count(row.line)};
}

bool is_header(const CsvRow& row, char separator)
{
    return !number_in(row.cells[0], separator) && !number_in(row.cells[1], separator);
}

Expected<Row> row_from(const CsvRow& cells, char separator)
{
    const auto x1 = number_in(cells.cells[0], separator);
    const auto x2 = number_in(cells.cells[1], separator);
    if (!x1 || !x2) {
        return bad_cell(cells, x1 ? 1 : 0);
    }
    if (cells.cells[answer_column].empty()) {
        return bad_cell(cells, answer_column);
    }
    return Row {cells.line, *x1, *x2, cells.cells[answer_column]};
}

/// So that the values lie within +- `reach` of the middle, unless they fit as they are.
ColumnScale scale_for(const std::vector<double>& values, double limit, double spread, double reach)
{
    const auto [low, high] = std::ranges::minmax(values);
    if (low >= -limit && high <= limit && high - low >= spread) {
        return {};
    }
    const double half = high / 2 - low / 2; // Halved first: the difference may be too large.
    return {low / 2 + high / 2, half > 0 ? half / reach : 1};
}

/// Within +- `reach`, whatever rounding makes of the largest value.
double scaled(double value, const ColumnScale& scale, double reach)
{
    return std::clamp((value - scale.middle) / scale.unit, -reach, reach);
}

class TableMaker
{
public:
    TableMaker(std::vector<Row> rows, char separator) : rows_(std::move(rows))
    {
        for (const Row& row : rows_) {
            answers_.push_back(number_in(row.answer, separator));
        }
    }

    Expected<PointsTable> make(std::array<std::string, column_count> names)
    {
        table_.names = std::move(names);
        place_points();
        const auto answered = answer();
        if (!answered) {
            return answered.error();
        }
        return std::move(table_);
    }

private:
    void place_points()
    {
        for (std::size_t column = 0; column < answer_column; ++column) {
            std::vector<double> values;
            for (const Row& row : rows_) {
                values.push_back(column == 0 ? row.x1 : row.x2);
            }
            table_.scales[column] = scale_for(values, plane_reach, smallest_spread, filled_reach);
        }
        for (const Row& row : rows_) {
            table_.points.push_back(
                {scaled(row.x1, table_.scales[0], plane_reach),
                 scaled(row.x2, table_.scales[1], plane_reach),
                 0}
            );
        }
    }

    Expected<void> answer()
    {
        const auto number_count = static_cast<std::size_t>(
            std::ranges::count_if(answers_, [](const auto& number) { return number.has_value(); })
        );
        if (number_count == rows_.size()) {
            return answer_by_number();
        }
        if (number_count * 2 > rows_.size()) { // A slip among numbers, not a class of its own.
            const auto slip = std::ranges::find(answers_, std::optional<double>());
            const Row& row = rows_[static_cast<std::size_t>(slip - answers_.begin())];
            return Error {
                ErrorCode::bad_table_cell,
                row.answer,
                as_count(answer_column + 1),
                as_count(row.line)};
        }
        return answer_by_word();
    }

    Expected<void> answer_by_number()
    {
        std::vector<double> values;
        std::set<double> different;
        for (const auto& number : answers_) {
            values.push_back(*number);
            different.insert(*number);
        }
        if (different.size() == 1) {
            return Error {ErrorCode::too_few, "classes", 2, 1};
        }
        if (different.size() == 2) {
            set_classes([&](std::size_t row) { return values[row] == *different.rbegin(); });
            return {};
        }
        table_.is_regression = true;
        table_.scales[answer_column] = scale_for(values, 1, 0, 1);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            table_.points[row].target = scaled(values[row], table_.scales[answer_column], 1);
        }
        return {};
    }

    Expected<void> answer_by_word()
    {
        std::set<std::string_view> different;
        for (const Row& row : rows_) {
            different.insert(row.answer);
        }
        if (different.size() != 2) {
            const ErrorCode code = different.size() < 2 ? ErrorCode::too_few : ErrorCode::too_large;
            return Error {code, "classes", 2, as_count(different.size())};
        }
        set_classes([&](std::size_t row) { return rows_[row].answer == *different.rbegin(); });
        return {};
    }

    template <typename IsClass1>
    void set_classes(const IsClass1& is_class_1)
    {
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const std::size_t label = is_class_1(row) ? 1 : 0;
            table_.points[row].target = static_cast<double>(label);
            table_.classes[label] = rows_[row].answer;
        }
    }

    std::vector<Row> rows_;
    std::vector<std::optional<double>> answers_; ///< Empty where a cell is no number.
    PointsTable table_;
};

Error no_text()
{
    return {ErrorCode::bad_magic, {}, as_count(column_count)};
}

Error named(Error error, const std::filesystem::path& path)
{
    error.subject = path.string();
    return error;
}

} // namespace

Expected<PointsTable> parse_points(std::string_view text)
{
    if (!is_utf8(text) || text.find('\0') != std::string_view::npos) {
        return no_text();
    }
    if (text.size() > max_points_bytes) {
        return Error {ErrorCode::too_large, {}, as_count(max_points_bytes), as_count(text.size())};
    }
    const char separator = csv_separator(text);
    std::vector<Row> rows;
    std::array<std::string, column_count> names;
    bool is_first = true;
    const CsvTable table = csv_table(text, separator, {max_points + 1, column_count});
    for (const CsvRow& cells : table.rows) {
        if (cells.cell_count != column_count) {
            return Error {
                ErrorCode::bad_table_row, {}, as_count(cells.line), as_count(cells.cell_count)};
        }
        if (std::exchange(is_first, false) && is_header(cells, separator)) {
            std::ranges::copy(cells.cells, names.begin());
            continue;
        }
        auto row = row_from(cells, separator);
        if (!row) {
            return row.error();
        }
        rows.push_back(std::move(*row));
    }
    if (rows.size() < fewest_points) {
        return Error {ErrorCode::too_few, {}, as_count(fewest_points), as_count(rows.size())};
    }
    const std::size_t point_count = rows.size() + (table.row_count - table.rows.size());
    if (point_count > max_points) {
        return Error {ErrorCode::too_large, "points", as_count(max_points), as_count(point_count)};
    }
    return TableMaker(std::move(rows), separator).make(std::move(names));
}

Expected<PointsTable> read_points_file(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return named(no_text(), path);
    }
    const auto content = read_file(path, max_points_bytes);
    if (!content) {
        return content.error();
    }
    auto table = parse_points({reinterpret_cast<const char*>(content->data()), content->size()});
    // A cell without a subject is one that is empty.
    if (!table && table.error().subject.empty()
        && table.error().code != ErrorCode::bad_table_cell) {
        return named(table.error(), path);
    }
    return table;
}

} // namespace nn
