// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/envelope.h"

#include "engine/io/refusal.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <istream>
#include <locale>
#include <span>
#include <zlib.h>

namespace nn {

namespace {

constexpr std::size_t version_offset = 8;
constexpr std::size_t length_offset = 12;
constexpr std::size_t checksum_offset = 20;

using Envelope = std::array<std::uint8_t, envelope_size>;

void put_little_endian(std::span<std::uint8_t> out, std::uint64_t number)
{
    for (std::uint8_t& byte : out) {
        byte = static_cast<std::uint8_t>(number & 0xffU);
        number >>= 8U;
    }
}

std::uint64_t little_endian(std::span<const std::uint8_t> bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
        number = number << 8U | bytes[i - 1];
    }
    return number;
}

std::uint64_t field(const Envelope& envelope, std::size_t begin, std::size_t end)
{
    return little_endian(std::span(envelope).subspan(begin, end - begin));
}

/// CRC-32 of the envelope up to the checksum itself; the archive's bytes continue it.
uLong checksum_of(std::span<const std::uint8_t> envelope)
{
    return crc32(0, envelope.data(), checksum_offset);
}

/// The whole envelope but for the checksum, which needs the archive.
Expected<std::uint64_t>
check_envelope(const EnvelopeKind& kind, const Envelope& envelope, std::uint64_t file_size)
{
    const std::uint64_t version = field(envelope, version_offset, length_offset);
    if (version == 0 || version > kind.version) {
        return numbered(ErrorCode::unsupported_version, {}, kind.version, version);
    }
    const std::uint64_t length = field(envelope, length_offset, checksum_offset);
    if (length > kind.max_bytes) {
        return numbered(ErrorCode::too_large, {}, kind.max_bytes, length);
    }
    if (file_size != envelope_size + length) {
        const bool is_short = file_size < envelope_size + length;
        return numbered(
            is_short ? ErrorCode::truncated : ErrorCode::trailing_bytes,
            {},
            envelope_size + length,
            file_size
        );
    }
    return length;
}

struct ArchiveScan
{
    uLong checksum = 0;
    std::uint64_t long_token_end = 0; ///< Place in the file; 0 if all are short enough.
};

/// Reads `length` bytes in pieces, so that a damaged file costs no memory, however long it is.
Expected<ArchiveScan> scan_archive(std::istream& in, std::uint64_t length, uLong checksum)
{
    ArchiveScan scan {checksum, 0};
    std::size_t token = 0;
    std::uint64_t place = envelope_size;
    std::array<char, 64U << 10U> chunk;
    while (length > 0) {
        const auto size = std::min<std::uint64_t>(length, chunk.size());
        if (!in.read(chunk.data(), static_cast<std::streamsize>(size))) {
            return Error {ErrorCode::cannot_read, {}, 0, errno};
        }
        const auto* bytes = reinterpret_cast<const Bytef*>(chunk.data());
        scan.checksum = crc32(scan.checksum, bytes, static_cast<uInt>(size));
        for (const char character : std::span(chunk).first(size)) {
            ++place;
            token = character == ' ' || character == '\n' ? 0 : token + 1;
            if (token > max_archive_token) {
                scan.long_token_end = place;
            }
        }
        length -= size;
    }
    return scan;
}

} // namespace

Expected<void> seal(const EnvelopeKind& kind, std::vector<std::uint8_t>& content)
{
    assert(kind.magic.size() == version_offset && content.size() >= envelope_size);
    const std::size_t length = content.size() - envelope_size;
    if (length > kind.max_bytes) {
        return numbered(ErrorCode::too_large, {}, kind.max_bytes, length);
    }
    const std::span bytes(content);
    std::ranges::copy(kind.magic, content.begin());
    put_little_endian(bytes.subspan(version_offset, 4), kind.version);
    put_little_endian(bytes.subspan(length_offset, 8), length);
    const uLong checksum = crc32_z(checksum_of(content), content.data() + envelope_size, length);
    put_little_endian(bytes.subspan(checksum_offset, 4), checksum);
    return {};
}

Expected<void> open_envelope(const EnvelopeKind& kind, std::istream& in, std::uint64_t size)
{
    in.imbue(std::locale::classic());
    Envelope envelope {};
    const std::uint64_t present = std::min<std::uint64_t>(size, envelope_size);
    char* begin = reinterpret_cast<char*>(envelope.data());
    if (!in.read(begin, static_cast<std::streamsize>(present))) {
        return Error {ErrorCode::cannot_read, {}, 0, errno};
    }
    if (!kind.magic.starts_with(std::string_view(begin, std::min(present, kind.magic.size())))) {
        return Error {ErrorCode::bad_magic};
    }
    if (size < envelope_size) {
        return numbered(ErrorCode::truncated, {}, envelope_size, size);
    }
    const auto length = check_envelope(kind, envelope, size);
    if (!length) {
        return length.error();
    }
    const auto scan = scan_archive(in, *length, checksum_of(envelope));
    if (!scan) {
        return scan.error();
    }
    const std::uint64_t checksum = field(envelope, checksum_offset, envelope_size);
    if (scan->checksum != checksum) {
        return numbered(ErrorCode::checksum_mismatch, {}, checksum, scan->checksum);
    }
    if (scan->long_token_end != 0) {
        return numbered(ErrorCode::damaged_archive, {}, 0, scan->long_token_end);
    }
    in.seekg(envelope_size);
    return {};
}

Error in_file(Error error, const std::filesystem::path& path)
{
    if (error.subject.empty()) {
        error.subject = path.string();
    }
    return error;
}

} // namespace nn
