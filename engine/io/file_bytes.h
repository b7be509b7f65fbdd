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
/// Errors: cannot_open, cannot_read, too_large; `subject` is the path. Memory grows with what is
/// really there.
Expected<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path, std::size_t limit);

/// Replaces `path` by `content` so that at every moment, also after a crash or with a full disk,
/// `path` holds the old content or the new. The permissions of an old file are kept, and if `path`
/// is a symbolic link, the file it points to is replaced. What is not a regular file is left alone.
///
/// The new content is first written to a file ".NAME.saving-0" beside the target (or -1, -2 ... if
/// others are saving to the same target at this moment). If the program is killed while it saves,
/// that file stays, and the next save to the same target removes it: such files do not pile up.
/// Error: cannot_write; the old file is untouched.
Expected<void>
write_file_atomically(const std::filesystem::path& path, std::span<const std::uint8_t> content);

/// Makes `path` with `content`, as safely as write_file_atomically(), but never over what is there,
/// also if another program makes it at the same moment: then the error is cannot_write with EEXIST.
/// Errors also: cannot_write for other reasons.
Expected<void>
write_new_file(const std::filesystem::path& path, std::span<const std::uint8_t> content);

} // namespace nn
