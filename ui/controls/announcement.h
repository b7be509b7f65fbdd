// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Has `announce` told to screen readers as soon as `widget` stands still for a moment: what
/// changes with every frame, as a network in training, is told when it stops. One call takes the
/// place of those before it. Cheap, and does nothing at all, while nobody listens.
void announceWhenStill(QWidget& widget, const std::function<void()>& announce);

} // namespace ui
