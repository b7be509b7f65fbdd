// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace test {

/// CRC-32 as in ISO 3309, bit by bit: slow, and independent of the library the engine uses.
inline std::uint32_t crc_of(std::span<const std::uint8_t> bytes, std::uint32_t crc = 0)
{
    crc = ~crc;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

inline void append_little_endian(std::vector<std::uint8_t>& bytes, std::uint64_t number, int size)
{
    for (int i = 0; i < size; ++i) {
        bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
    }
}

/// A file with the given archive in it, whatever that is, in version 1 and with a right checksum.
inline std::vector<std::uint8_t> in_envelope(std::string_view magic, std::string_view archive)
{
    std::vector<std::uint8_t> bytes(magic.begin(), magic.end());
    append_little_endian(bytes, 1, 4);
    append_little_endian(bytes, archive.size(), 8);
    const std::vector<std::uint8_t> payload(archive.begin(), archive.end());
    append_little_endian(bytes, crc_of(payload, crc_of(bytes)), 4);
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    return bytes;
}

inline std::vector<std::uint8_t> in_model_envelope(std::string_view archive)
{
    return in_envelope("LOVELACE", archive);
}

inline std::vector<std::uint8_t> in_session_envelope(std::string_view archive)
{
    return in_envelope("LSESSION", archive);
}

} // namespace test
