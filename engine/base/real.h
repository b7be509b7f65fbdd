// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nn {

/// The number type of weights, activations and gradients: float in the product. The whole engine is
/// also compiled once with double, for the tests that compare gradients with finite differences.
#ifdef NN_REAL_IS_DOUBLE
using Real = double;
#else
using Real = float;
#endif

} // namespace nn
