// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace nn {

/// What went wrong with something from outside the program. The engine never writes sentences:
/// the layers above turn a code and its numbers into text in the reader's language.
enum class ErrorCode
{
    cannot_open, ///< `subject` could not be opened for reading; `actual` is the system's errno.
    cannot_read, ///< Reading `subject` failed part of the way; errno.
    cannot_write, ///< Writing `subject` failed (errno); what was there before is still there.
    too_large, ///< Has `actual` of something (bytes, weights) where at most `expected` are allowed.
    truncated, ///< Ends after `actual` bytes (or items) of `expected`.
    trailing_bytes, ///< Goes on after the end: `actual` bytes where `expected` are right.
    bad_magic, ///< Does not begin as files of this kind do.
    unsupported_version, ///< Written in format version `actual`; up to `expected` can be read.
    checksum_mismatch, ///< Checksum should be `expected`, is `actual`.
    damaged_archive, ///< The archive inside a sound envelope cannot be read.
    bad_compression, ///< The gzip data is damaged.
    unsupported_type, ///< An IDX element type other than unsigned byte: `actual`.
    wrong_dimension, ///< Has `actual` dimensions (or pixels) where `expected` are needed.
    count_mismatch, ///< Two parts disagree: `expected` images but `actual` labels.
    label_out_of_range, ///< Label `actual` where labels are below `expected`.
    not_finite, ///< Number at position `actual` is NaN or infinite.
    bad_layer, ///< Layer `actual` (counted from 0) cannot be: `subject` names the field.
    bad_shape, ///< The network has `actual` inputs (or outputs) where `expected` are needed.
    bad_value, ///< `subject` has a value that cannot be (`actual`).
    bad_table_row, ///< Row in line `expected` has `actual` columns where three are needed.
    bad_table_cell, ///< `subject` in column `expected` of line `actual` is no number, or empty.
    too_few, ///< Has `actual` of something (points, "classes") where at least `expected` are
             ///< needed.
    unreadable_content, ///< Begins as it should, but cannot be read to its end.
    unsupported_operator, ///< `subject` is an operator that no layer does, or not at its place.
    unsupported_setting, ///< `subject` names an operator and its setting, which no layer has.
    not_a_chain, ///< Operators do not lead from one input to one output: `subject` is where.
    missing_tensor, ///< The numbers of the tensor `subject` are not there.
    external_tensor, ///< The numbers of the tensor `subject` are in another file.
    bad_tensor_type, ///< The tensor `subject` has ONNX type `actual` where `expected` is needed.
    malformed_text, ///< Line `actual` is not what it should be; `subject` names what is missing.
};

/// Subject is a path, a field or empty; what `expected` and `actual` count depends on the code.
struct Error
{
    ErrorCode code;
    std::string subject {};
    std::int64_t expected = 0;
    std::int64_t actual = 0;

    bool operator==(const Error&) const = default;
};

} // namespace nn
