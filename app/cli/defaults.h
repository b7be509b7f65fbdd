// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Threads to use if nothing is said.
unsigned usualThreadCount();

} // namespace app
