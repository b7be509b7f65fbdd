// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// A page of the window on its way to paper. Everything it shows is kept from the moment it was
/// made, and it works a little at a time: widgets can only be drawn on the GUI's own thread, which
/// has to stay free for the user.
class PaperJob
{
public:
    virtual ~PaperJob() = default;

    /// Does a little, if possible some milliseconds. False once there is nothing left to do; then
    /// nothing touches the device any more.
    virtual bool step() = 0;

    /// How much is done, 0 to 1.
    virtual double share() const = 0;

    /// Whether the device refused what was drawn.
    virtual bool hasFailed() const = 0;
};

} // namespace ui
