// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/archive_writer.h"

#include <algorithm>

namespace nn {

void ArchiveWriter::text(std::string_view text)
{
    number(std::uint64_t {text.size()});
    for (const char character : text) {
        number(static_cast<std::uint32_t>(static_cast<unsigned char>(character)));
    }
}

void ArchiveWriter::block(std::span<const std::uint8_t> bytes)
{
    number(std::uint64_t {bytes.size()});
    for (std::size_t begin = 0; begin < bytes.size(); begin += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        const std::size_t count = std::min(sizeof word, bytes.size() - begin);
        for (std::size_t i = 0; i < count; ++i) {
            word |= std::uint64_t {bytes[begin + i]} << (8 * i);
        }
        number(word);
    }
}

} // namespace nn
