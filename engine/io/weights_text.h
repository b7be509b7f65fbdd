// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/io/model_file.h"

#include <string>

namespace nn {

// The weights of a network for spreadsheets and scripts. Numbers are written with a decimal point,
// whatever the locale, and with as many digits as it takes to read the same float back.
// Errors: as encode_model().

/// A table (RFC 4180) with a row for each weight and bias under the header
///
///     layer,kind,neuron,input,row,column,channel,value
///
/// all counted from 1. A bias has "bias" as its input. Row, column and channel tell where in an
/// image the input is, in a convolution where in the window; they are empty if it is in none.
Expected<std::string> weights_csv(const Model& model);

/// One JSON object: what the network is called, was trained on and reached ("name", "trained_on",
/// "test_accuracy", "epochs", "created_by", "notes"), "input" (height, width, channels) and
/// "layers". A dense layer has "weights"[neuron][input], a convolution
/// "weights"[channel][row][column][input channel], both "biases".
Expected<std::string> weights_json(const Model& model);

} // namespace nn
