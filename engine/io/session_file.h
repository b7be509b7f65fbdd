// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace nn {

/// A network that travels in a session.
struct SessionNetwork
{
    /// By which the progress speaks of it, and what its file may be called: UTF-8, 1 to
    /// max_session_name bytes, no slash, backslash or control character, no dot in front.
    std::string name;
    std::vector<std::uint8_t> content; ///< A model file.

    bool operator==(const SessionNetwork&) const = default;
};

/// Everything a learner has done, to be taken to another computer or handed in.
struct Session
{
    std::string page; ///< Id of the page shown; UTF-8.
    std::vector<std::uint8_t> progress; ///< The state of every page: to the engine just bytes.
    std::vector<SessionNetwork> networks; ///< Those that do not come with the program.
    std::string created_by; ///< Program and version; UTF-8.
    std::int64_t created_at = 0; ///< Seconds since 1970-01-01, UTC; 0 if unknown.

    bool operator==(const Session&) const = default;
};

inline constexpr std::size_t max_session_bytes = 512U << 20U;
inline constexpr std::size_t max_session_progress = 64U << 20U;
inline constexpr std::size_t max_session_networks = 64;
inline constexpr std::size_t max_session_name = 200;
inline constexpr std::size_t max_session_text = 4U << 10U; ///< Of page and created_by.
inline constexpr std::uint32_t session_format_version = 1;

/// The content of a session file: an envelope with the magic "LSESSION" around an archive as in
/// model files. Errors: too_large, bad_value (a text or name cannot be, or is there twice;
/// `subject` names it), and those of decode_model() for a network, whose name is the subject.
Expected<std::vector<std::uint8_t>> encode_session(const Session& session);

/// Errors: as encode_session(), truncated, trailing_bytes, bad_magic, unsupported_version,
/// checksum_mismatch, damaged_archive. Every network can be read with decode_model().
Expected<Session> decode_session(std::span<const std::uint8_t> content);

/// Replaces `path` as write_file_atomically() does. Errors also: cannot_write.
Expected<void> save_session(const Session& session, const std::filesystem::path& path);

/// Errors also: cannot_open, cannot_read.
Expected<Session> load_session(const std::filesystem::path& path);

/// Whether this is a regular file that begins as session files do, whatever it is called.
bool is_session_file(const std::filesystem::path& path);

} // namespace nn
