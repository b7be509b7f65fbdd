// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace nn {

/// Goes through the content of an ONNX file without memory for it, and refuses what would cost
/// much more than it is long. Throws Refusal: bad_magic, too_large, unreadable_content.
void check_onnx_structure(std::span<const std::uint8_t> content);

} // namespace nn
