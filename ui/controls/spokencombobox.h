// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Has screen readers told what every combo box is for, with what is chosen in it: Qt tells only
/// the latter where there is no label. Call it before there are any.
void nameComboBoxes();

} // namespace ui
