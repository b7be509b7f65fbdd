// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace nn {

/// Largest file content that is read, before and after decompression: MNIST's training images are
/// 47 MB.
inline constexpr std::size_t max_idx_bytes = 256U << 20U;

/// An array of bytes of any number of dimensions, as the IDX files of MNIST hold it (the format is
/// described on the MNIST page: two zero bytes, the element type, the number of dimensions, each
/// dimension as a big-endian 32-bit number, the elements).
struct IdxArray
{
    std::vector<std::size_t> shape;
    std::vector<std::uint8_t> elements;
};

/// Reads the content of an IDX file, plain or gzip. Counts are checked against what is there before
/// anything is allocated for them.
/// Errors: bad_magic, unsupported_type, too_large, truncated, trailing_bytes, bad_compression.
Expected<IdxArray> parse_idx(std::span<const std::uint8_t> content);

/// As parse_idx(), from a file. Errors also: cannot_open, cannot_read.
Expected<IdxArray> read_idx_file(const std::filesystem::path& path);

} // namespace nn
