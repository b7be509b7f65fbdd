// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace fuzz {

/// Stops the fuzzer, which then keeps the input, if something does not hold that always should.
inline void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

} // namespace fuzz
