// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/model_file.h"
#include "engine/io/onnx_proto.h"

namespace nn {

/// Puts what a model says about itself into the metadata of `proto`: "name", "trained_on",
/// "recipe", "notes", "created_by", "created_at" (seconds since 1970-01-01), "test_accuracy",
/// "epoch_count", "labels" (of the outputs, if they are several) and the settings of the
/// preparation. What is empty is left out.
void write_onnx_notes(const Model& model, onnx::ModelProto& proto);

/// The other way round. What is not there, or cannot be, stays as it is in a fresh model, entry by
/// entry: a network is not refused because of what another program says about it. Files of other
/// programs name at least the program. check_notes() is always satisfied with it.
ModelNotes read_onnx_notes(const onnx::ModelProto& proto);
PreparationSettings read_onnx_preparation(const onnx::ModelProto& proto);

} // namespace nn
