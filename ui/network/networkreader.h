// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class NetworkCanvas;
struct NetworkPicture;

/// Makes the neurons, weights and biases of every diagram children that screen readers find, with
/// names, places and, where they may be edited, values that can be set. Cheap after the first time.
void makeNetworksReadable();

/// Tells readers which part is chosen, if the diagram has the keyboard.
void announceSelection(NetworkCanvas& canvas);

/// Tells readers which of the parts they know have changed since `before`.
void announceChanges(NetworkCanvas& canvas, const NetworkPicture& before);

} // namespace ui
