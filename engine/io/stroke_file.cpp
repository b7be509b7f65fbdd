// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/stroke_file.h"

#include "engine/io/file_bytes.h"
#include "engine/io/gzip.h"
#include "engine/io/number_text.h"
#include "engine/io/stroke_line_reader.h"

#include <cmath>
#include <utility>

namespace nn {

namespace {

void append(std::string& text, const Stroke& stroke)
{
    char separator = '[';
    for (const InkPoint& point : stroke) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            continue;
        }
        text += separator;
        text += '[';
        text += number_text(point.x);
        text += ',';
        text += number_text(point.y);
        text += ']';
        separator = ',';
    }
    text += separator == '[' ? "[]" : "]";
}

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

Expected<std::vector<StrokeItem>> parse_strokes(std::string_view text)
{
    std::vector<StrokeItem> items;
    for (std::int64_t line_number = 1; !text.empty(); ++line_number) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.size() > max_stroke_line_bytes) {
            return Error {
                ErrorCode::too_large,
                {},
                std::int64_t {max_stroke_line_bytes},
                static_cast<std::int64_t>(line.size())};
        }
        if (is_blank(line)) {
            continue;
        }
        auto item = read_stroke_line(line, line_number);
        if (!item) {
            return item.error();
        }
        items.push_back(std::move(*item));
    }
    return items;
}

Expected<std::vector<StrokeItem>> read_stroke_file(const std::filesystem::path& path)
{
    auto content = read_file(path, max_stroke_bytes);
    if (content && is_gzip(*content)) {
        content = gunzip(*content, max_stroke_bytes);
    }
    const auto parse = [](const std::vector<std::uint8_t>& bytes) {
        return parse_strokes({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    };
    auto items = content ? parse(*content) : Expected<std::vector<StrokeItem>>(content.error());
    if (!items && items.error().subject.empty()) {
        Error error = items.error();
        error.subject = path.string();
        return error;
    }
    return items;
}

std::string stroke_line(const StrokeItem& item)
{
    std::string text = "{";
    if (item.label) {
        text += "\"label\":" + std::to_string(*item.label) + ",";
    }
    text += "\"strokes\":[";
    for (std::size_t i = 0; i < item.drawing.size(); ++i) {
        text += i == 0 ? "" : ",";
        append(text, item.drawing[i]);
    }
    return text + "]}";
}

} // namespace nn
