// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"
#include "engine/io/model_file.h"

#include <boost/archive/basic_archive.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>

namespace nn {

/// What lies in the envelope of a model file: a Boost.Serialization text archive without its
/// header. Only numbers go through it; a text is its length and its bytes, one number each. Every
/// count is checked against what is left of the archive before anything is allocated for it.
inline constexpr unsigned model_archive_flags =
    boost::archive::no_header | boost::archive::no_codecvt;

/// Longest number in an archive, with room to spare. The standard library collects the digits of a
/// number in memory, so that one of a hundred million digits would cost that much.
inline constexpr std::size_t max_archive_token = 64;

/// Whether the part of a model that is neither shape nor weights can be: checked before writing and
/// after reading, so that whatever is saved can be opened. Errors: bad_value, too_large.
Expected<void> check_notes(const ModelNotes& notes, const PreparationSettings& preparation);

/// Precondition: the parameters belong to the topology; the locale of `out` is the classic one.
/// Errors: as check_notes(), not_finite.
Expected<void> write_model_archive(const Model& model, std::ostream& out);

/// Reads from where `in` stands to `end`, a place counted from the beginning of the file.
/// Precondition: nothing between blanks is longer than max_archive_token; the classic locale.
/// Errors: as check_notes(), bad_layer, bad_shape, damaged_archive (at byte `actual` of the file),
/// not_finite, trailing_bytes, truncated (both in bytes of the file).
Expected<Model> read_model_archive(std::istream& in, std::uint64_t end);

} // namespace nn
