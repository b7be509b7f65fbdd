// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace nn {

/// What tells one kind of our files from another.
struct EnvelopeKind
{
    std::string_view magic; ///< 8 bytes.
    std::uint32_t version; ///< The newest that can be read, and the one that is written.
    std::uint64_t max_bytes; ///< Of the archive.
};

/// What stands before the archive in every file of ours. Numbers are little-endian: magic (8
/// bytes), format version (4), length of the archive (8), CRC-32 of these 20 bytes and the archive
/// (4).
inline constexpr std::size_t envelope_size = 24;

/// Longest number in an archive, with room to spare. The standard library collects the digits of a
/// number in memory, so that one of a hundred million digits would cost that much.
inline constexpr std::size_t max_archive_token = 64;

/// Fills in the envelope. Precondition: `content` is envelope_size bytes, whatever they are, and
/// the archive. Error: too_large.
Expected<void> seal(const EnvelopeKind& kind, std::vector<std::uint8_t>& content);

/// Checks the envelope of `in`, which has `size` bytes, and the checksum of the archive, without
/// memory for it. Then `in` stands at the beginning of the archive, in the classic locale, and
/// nothing between blanks is longer than max_archive_token.
/// Errors: truncated, trailing_bytes, bad_magic, unsupported_version, checksum_mismatch,
/// damaged_archive, too_large, cannot_read.
Expected<void> open_envelope(const EnvelopeKind& kind, std::istream& in, std::uint64_t size);

/// Says in which file it was, unless the error already names a field.
Error in_file(Error error, const std::filesystem::path& path);

} // namespace nn
