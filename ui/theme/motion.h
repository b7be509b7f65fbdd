// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// How long something may move that would take `milliseconds`: nothing where motion is switched
/// off, and then the end is shown at once.
int motionDuration(int milliseconds);

} // namespace ui
