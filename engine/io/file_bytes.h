// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace nn {

/// The whole content of a file of at most `limit` bytes.
/// Errors: cannot_open, cannot_read, too_large; `subject` is the path.
Expected<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path, std::size_t limit);

/// Replaces `path` by `content` so that at every moment, also after a crash or with a full disk,
/// `path` holds the old content or the new. The permissions of an old file are kept, and if `path`
/// is a symbolic link, the file it points to is replaced.
/// Error: cannot_write; the old file is untouched.
Expected<void>
write_file_atomically(const std::filesystem::path& path, std::span<const std::uint8_t> content);

/// True if `content` begins like a gzip stream.
bool is_gzip(std::span<const std::uint8_t> content);

/// Unpacks a gzip stream of one or more members to at most `limit` bytes; memory grows with what
/// really comes out, not with what the stream claims.
/// Errors: bad_compression, truncated, too_large.
Expected<std::vector<std::uint8_t>>
gunzip(std::span<const std::uint8_t> content, std::size_t limit);

} // namespace nn
