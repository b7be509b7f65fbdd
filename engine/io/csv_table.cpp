// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/csv_table.h"

#include <algorithm>
#include <csv.h>
#include <memory>
#include <new>
#include <utility>

namespace nn {

namespace {

std::string_view without_mark(std::string_view text)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    text.remove_prefix(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    return text;
}

struct Collector
{
    CsvLimits limits;
    CsvTable table;
    CsvRow row;
    bool is_blank = true;
};

/// Only the blank: a tabulator may be the separator.
int is_blank(unsigned char letter)
{
    return letter == ' ' ? 1 : 0;
}

void take_cell(void* cell, std::size_t size, void* collector)
{
    auto* target = static_cast<Collector*>(collector);
    CsvRow& row = target->row;
    if (row.cell_count < target->limits.cells && target->table.row_count < target->limits.rows) {
        row.cells.emplace_back(static_cast<const char*>(cell), size);
    }
    ++row.cell_count;
    target->is_blank &= size == 0;
}

void take_row(int /*end*/, void* collector)
{
    auto* target = static_cast<Collector*>(collector);
    const std::size_t line = target->row.line;
    if (!std::exchange(target->is_blank, true)) {
        if (target->table.row_count < target->limits.rows) {
            target->table.rows.push_back(std::move(target->row));
        }
        ++target->table.row_count;
    }
    target->row = {line, {}, 0};
}

} // namespace

char csv_separator(std::string_view text)
{
    text = without_mark(text);
    const std::string_view first =
        text.substr(std::min(text.find_first_not_of("\r\n"), text.size()));
    const std::string_view row = first.substr(0, first.find_first_of("\r\n"));
    for (const char separator : {';', '\t'}) {
        if (row.find(separator) != std::string_view::npos) {
            return separator;
        }
    }
    return ',';
}

CsvTable csv_table(std::string_view text, char separator, const CsvLimits& limits)
{
    csv_parser parser {};
    if (csv_init(&parser, 0) != 0) {
        throw std::bad_alloc();
    }
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> owner(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_space_func(&parser, is_blank);
    Collector collector {limits, {}, {}};
    text = without_mark(text);
    // Line by line, because the parser does not tell where a row stands.
    while (!text.empty()) {
        const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
        ++collector.row.line;
        if (csv_parse(&parser, text.data(), size, take_cell, take_row, &collector) != size) {
            throw std::bad_alloc();
        }
        text.remove_prefix(size);
    }
    csv_fini(&parser, take_cell, take_row, &collector);
    return std::move(collector.table);
}

} // namespace nn
