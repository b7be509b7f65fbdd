// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <cstdint>
#include <string>

namespace nn {

/// Numbers above what an Error can hold become the largest that it can.
Error numbered(ErrorCode code, std::string subject, std::uint64_t expected, std::uint64_t actual);

/// Ends reading from anywhere below the function that was asked for a file's content, which turns
/// it into its result.
struct Refusal
{
    Error error;
};

} // namespace nn
