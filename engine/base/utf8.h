// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace nn {

/// True if `text` is well-formed UTF-8 (The Unicode Standard, table 3-7: no overlong forms, no
/// surrogates, nothing beyond U+10FFFF).
bool is_utf8(std::string_view text);

} // namespace nn
