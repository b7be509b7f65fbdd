// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/archive_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace nn {

namespace {

/// Fewest bytes a number takes: a digit and what separates it from the next.
constexpr std::uint64_t least_number_size = 2;

} // namespace

ArchiveReader::ArchiveReader(std::istream& in, std::uint64_t end)
    : in_(in), archive_(in, archive_flags), end_(end)
{ }

std::uint64_t ArchiveReader::here() const
{
    const auto place = in_.rdbuf()->pubseekoff(0, std::ios_base::cur, std::ios_base::in);
    return static_cast<std::uint64_t>(std::streamoff(place));
}

void ArchiveReader::expect_numbers(std::uint64_t count) const
{
    const std::uint64_t least_end = here() + count * least_number_size;
    if (least_end > end_) {
        throw Refusal {numbered(ErrorCode::truncated, {}, least_end, end_)};
    }
}

std::uint64_t ArchiveReader::count(const char* field, std::uint64_t limit)
{
    const std::uint64_t size = count(field);
    if (size > limit) {
        throw Refusal {numbered(ErrorCode::too_large, field, limit, size)};
    }
    return size;
}

std::string ArchiveReader::text(const char* field, std::uint64_t limit)
{
    const std::uint64_t size = count(field, limit);
    expect_numbers(size);
    std::string text(size, '\0');
    for (char& character : text) {
        const auto byte = number<std::uint32_t>(field);
        if (byte > std::numeric_limits<unsigned char>::max()) {
            throw Refusal {numbered(ErrorCode::bad_value, field, 255, byte)};
        }
        character = static_cast<char>(byte);
    }
    return text;
}

std::vector<std::uint8_t> ArchiveReader::block(const char* field, std::uint64_t limit)
{
    const std::uint64_t size = count(field, limit);
    expect_numbers((size + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
    std::vector<std::uint8_t> bytes(size);
    for (std::size_t begin = 0; begin < bytes.size(); begin += sizeof(std::uint64_t)) {
        std::uint64_t word = count(field);
        const std::size_t filled = std::min(sizeof word, bytes.size() - begin);
        for (std::size_t i = 0; i < filled; ++i) {
            bytes[begin + i] = static_cast<std::uint8_t>(word & 0xffU);
            word >>= 8U;
        }
        if (word != 0) {
            throw Refusal {numbered(ErrorCode::bad_value, field, 0, word)};
        }
    }
    return bytes;
}

void ArchiveReader::expect_end()
{
    const std::uint64_t place = here();
    if (place == end_) {
        throw Refusal {numbered(ErrorCode::truncated, {}, place + 1, end_)};
    }
    if (place + 1 < end_) {
        throw Refusal {numbered(ErrorCode::trailing_bytes, {}, place + 1, end_)};
    }
    if (in_.get() != '\n') {
        throw Refusal {numbered(ErrorCode::damaged_archive, {}, 0, place)};
    }
}

} // namespace nn
