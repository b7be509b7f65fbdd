// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace ui {

class CloudNetwork;
struct Colors;

/// Which class a network answers with at every place of the plane from -reach to reach: the colour
/// of the class, paler where another is near, and a line where the answer changes. `side` pixels
/// wide and high. Some milliseconds for 400 pixels.
QImage regionImage(const CloudNetwork& network, double reach, int side, const Colors& colors);

} // namespace ui
