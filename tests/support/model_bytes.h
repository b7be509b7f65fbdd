// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "tests/support/bytes.h"

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

inline void append_little_endian(Bytes& bytes, std::uint64_t number, int size)
{
    for (int i = 0; i < size; ++i) {
        bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
    }
}

/// A model file with the given archive in it, whatever that is, and a right checksum.
inline Bytes model_bytes(std::string_view archive)
{
    Bytes bytes = bytes_of("LOVELACE");
    append_little_endian(bytes, 1, 4);
    append_little_endian(bytes, archive.size(), 8);
    const Bytes payload(archive.begin(), archive.end());
    append_little_endian(bytes, crc_of(payload, crc_of(bytes)), 4);
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    return bytes;
}

/// The parts of the smallest archive: two inputs, one neuron, no texts. Replace what is to be
/// wrong.
struct ArchiveText
{
    std::string texts = "0 0 0 0"; ///< Name, data, recipe, program: lengths only.
    std::string created_at = "0";
    std::string notes = "0";
    std::string accuracy = "0";
    std::string epochs = "0";
    std::string preparation = "1 1 1 2.25";
    std::string input = "1 1 2";
    std::string layers = "1 0 1 0"; ///< One layer, dense, one neuron, identity.
    std::string weights = "0.5 0.25 -1";
    std::string end = "\n";

    std::string joined() const
    {
        const auto parts = {
            &texts, &created_at, &notes, &accuracy, &epochs, &preparation, &input, &layers};
        std::string text;
        for (const std::string* part : parts) {
            text += *part + " ";
        }
        return text + weights + end;
    }
};

} // namespace test
