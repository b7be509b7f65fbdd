// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"

#include <cstddef>
#include <cstdint>

namespace nn {

namespace {

/// What may follow a first byte: how many bytes, and between which two values the first of them is.
struct Sequence
{
    std::size_t follower_count = 0;
    std::uint8_t low = 0x80;
    std::uint8_t high = 0xbf;
    bool is_valid = true;
};

Sequence sequence_after(std::uint8_t first)
{
    if (first < 0x80) {
        return {};
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return {1};
    }
    if (first >= 0xe0 && first <= 0xef) {
        const std::uint8_t low = first == 0xe0 ? 0xa0 : 0x80;
        const std::uint8_t high = first == 0xed ? 0x9f : 0xbf;
        return {2, low, high};
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const std::uint8_t low = first == 0xf0 ? 0x90 : 0x80;
        const std::uint8_t high = first == 0xf4 ? 0x8f : 0xbf;
        return {3, low, high};
    }
    return {0, 0, 0, false};
}

} // namespace

bool is_utf8(std::string_view text)
{
    const auto byte_at = [text](std::size_t index) {
        return static_cast<std::uint8_t>(text[index]);
    };
    for (std::size_t i = 0; i < text.size();) {
        const Sequence sequence = sequence_after(byte_at(i));
        if (!sequence.is_valid || text.size() - i - 1 < sequence.follower_count) {
            return false;
        }
        for (std::size_t k = 1; k <= sequence.follower_count; ++k) {
            const std::uint8_t low = k == 1 ? sequence.low : 0x80;
            const std::uint8_t high = k == 1 ? sequence.high : 0xbf;
            if (byte_at(i + k) < low || byte_at(i + k) > high) {
                return false;
            }
        }
        i += 1 + sequence.follower_count;
    }
    return true;
}

} // namespace nn
