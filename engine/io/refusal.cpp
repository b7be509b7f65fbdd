// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/refusal.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace nn {

Error numbered(ErrorCode code, std::string subject, std::uint64_t expected, std::uint64_t actual)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    return {
        code,
        std::move(subject),
        static_cast<std::int64_t>(std::min(expected, most)),
        static_cast<std::int64_t>(std::min(actual, most))};
}

} // namespace nn
