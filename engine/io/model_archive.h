// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/io/model_file.h"

#include <cstdint>
#include <iosfwd>

namespace nn {

// What lies in the envelope of a model file; archive_writer.h says how numbers and texts do.

/// Whether the part of a model that is neither shape nor weights can be: checked before writing and
/// after reading, so that whatever is saved can be opened. Errors: bad_value, too_large.
Expected<void> check_notes(const ModelNotes& notes, const PreparationSettings& preparation);

/// The same, and that every weight is a finite float. Errors also: not_finite.
Expected<void> check_model(const Model& model);

/// Precondition: the parameters belong to the topology; the locale of `out` is the classic one.
/// Errors: as check_model().
Expected<void> write_model_archive(const Model& model, std::ostream& out);

/// Reads from where `in` stands to `end`, a place counted from the beginning of the file.
/// Precondition: open_envelope() was satisfied with `in`.
/// Errors: as check_notes(), bad_layer, bad_shape, damaged_archive (at byte `actual` of the file),
/// not_finite, trailing_bytes, truncated (both in bytes of the file).
Expected<Model> read_model_archive(std::istream& in, std::uint64_t end);

} // namespace nn
