// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class DigitStore;

/// What figures share with the rest of the program. It belongs to who puts the program together and
/// outlives all figures.
struct DemoServices
{
    DigitStore* digits = nullptr; ///< Without it, figures of digits stay empty.
};

} // namespace ui
