// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nn {

/// True if `content` begins like a gzip stream.
bool is_gzip(std::span<const std::uint8_t> content);

/// Unpacks a gzip stream of one or more members to at most `limit` bytes; memory grows with what
/// really comes out, not with what the stream claims.
/// Errors: bad_compression, truncated, too_large.
Expected<std::vector<std::uint8_t>>
gunzip(std::span<const std::uint8_t> content, std::size_t limit);

} // namespace nn
