// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/stroke_file.h"

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/require.h"

/// What is read, written and read again stays the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto items = nn::parse_strokes({reinterpret_cast<const char*>(data), size});
    if (items) {
        std::string text;
        for (const nn::StrokeItem& item : *items) {
            text += nn::stroke_line(item) + "\n";
        }
        const auto again = nn::parse_strokes(text);
        fuzz::require(again.has_value() && *again == *items);
    }
    return 0;
}
