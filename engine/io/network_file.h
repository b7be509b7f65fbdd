// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/io/model_file.h"

#include <filesystem>

namespace nn {

// Networks in files of any kind that we know.

enum class NetworkFormat
{
    lovelace, ///< ".lovelace", see model_file.h; what has no other ending of these
    onnx, ///< ".onnx", see onnx_file.h
    json, ///< ".json", see weights_text.h; cannot be opened
    csv, ///< ".csv", the same
};

constexpr bool can_be_opened(NetworkFormat format)
{
    return format == NetworkFormat::lovelace || format == NetworkFormat::onnx;
}

/// By the ending of its name, in capitals or not.
NetworkFormat network_format(const std::filesystem::path& path);

/// Whether a name ends with one of these endings.
bool has_network_ending(const std::filesystem::path& path);

/// Whether there is a file that begins as ONNX files do, whatever its name ends with.
bool begins_as_onnx(const std::filesystem::path& path);

/// Opens a model file or an ONNX file, whatever its name ends with. A network of another program
/// that has no name is called like its file. Errors: as load_model(), load_onnx().
Expected<Model> load_network(const std::filesystem::path& path);

/// `model` as one that answers with probabilities. Other programs mostly keep a classifier without
/// its softmax, so that its outputs are logits: from a network that another program made, with
/// several outputs that are no more than sums, this makes one whose outputs are their softmax.
/// Every other network stays as it is, ours too, whose sums were taught to be 0 and 1.
Model with_probabilities(Model model);

/// Writes the format that belongs to the ending of the name, in the place of what is there, as
/// write_file_atomically() does. Errors: as encode_model(), cannot_write.
Expected<void> save_network(const Model& model, const std::filesystem::path& path);

} // namespace nn
