// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/data/digit_image.h"
#include "engine/nn/parameters.h"
#include "engine/nn/topology.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace nn {

/// What a model file says about its network. Texts are UTF-8, at most max_model_text bytes each.
struct ModelNotes
{
    std::string name;
    std::string trained_on; ///< Such as "MNIST, 60000 digits"; empty if untrained.
    std::string recipe; ///< The command that makes this model again, if there is one.
    std::string created_by; ///< Program and version.
    std::int64_t created_at = 0; ///< Seconds since 1970-01-01, UTC; 0 if unknown.
    std::string notes;
    std::optional<double> test_accuracy; ///< Share of right answers on the test set.
    std::uint64_t epoch_count = 0; ///< Epochs of training.

    bool operator==(const ModelNotes&) const = default;
};

/// Everything in a model file.
struct Model
{
    Topology topology;
    Parameters parameters;
    PreparationSettings preparation; ///< How drawings become this network's inputs.
    ModelNotes notes;

    bool operator==(const Model&) const = default;
};

inline constexpr std::size_t max_model_bytes = 512U << 20U;
inline constexpr std::size_t max_model_text = 64U << 10U;
inline constexpr std::uint32_t model_format_version = 1;

/// The content of a model file: an envelope around a Boost.Serialization text archive that holds
/// scalars only. The envelope is 24 bytes, numbers little-endian: magic "LOVELACE", format version
/// (4 bytes), length of the archive (8), CRC-32 of these 20 bytes and the archive (4).
/// Precondition: the parameters belong to the topology.
/// Errors: not_finite (a weight is NaN or infinite: the index is in `actual`), too_large, bad_value
/// (a text is not UTF-8, accuracy, pen width or blur cannot be; `subject` names the field).
Expected<std::vector<std::uint8_t>> encode_model(const Model& model);

/// Errors: truncated, trailing_bytes, bad_magic, unsupported_version, checksum_mismatch,
/// damaged_archive, too_large, bad_layer, bad_shape, not_finite, bad_value. Allocates for the
/// parameters only after the declared shape has been checked against the length of the content.
Expected<Model> decode_model(std::span<const std::uint8_t> content);

/// Writes to a new file beside `path`, brings it to the disk, then renames it over `path`: whatever
/// happens, `path` is the old file or the new one. Errors: as encode_model(), cannot_write.
Expected<void> save_model(const Model& model, const std::filesystem::path& path);

/// Errors: as decode_model(), cannot_open, cannot_read; `subject` is the path unless it names a
/// field. Takes little more memory than the model itself, whatever the file is.
Expected<Model> load_model(const std::filesystem::path& path);

} // namespace nn
