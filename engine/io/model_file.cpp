// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"

#include "engine/io/byte_streams.h"
#include "engine/io/file_bytes.h"
#include "engine/io/model_archive.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <istream>
#include <limits>
#include <locale>
#include <ostream>
#include <string_view>
#include <zlib.h>

namespace nn {

namespace {

constexpr std::string_view magic = "LOVELACE";
constexpr std::size_t version_offset = 8;
constexpr std::size_t length_offset = 12;
constexpr std::size_t checksum_offset = 20;
constexpr std::size_t envelope_size = 24;

using Envelope = std::array<std::uint8_t, envelope_size>;

Error numbered(ErrorCode code, std::uint64_t expected, std::uint64_t actual)
{
    return {code, {}, static_cast<std::int64_t>(expected), static_cast<std::int64_t>(actual)};
}

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
Expected<std::uint64_t> check_envelope(const Envelope& envelope, std::uint64_t file_size)
{
    const std::uint64_t version = field(envelope, version_offset, length_offset);
    if (version == 0 || version > model_format_version) {
        return numbered(ErrorCode::unsupported_version, model_format_version, version);
    }
    const std::uint64_t length = field(envelope, length_offset, checksum_offset);
    if (length > max_model_bytes) {
        constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
        return numbered(ErrorCode::too_large, max_model_bytes, std::min(length, most));
    }
    if (file_size != envelope_size + length) {
        const bool is_short = file_size < envelope_size + length;
        return numbered(
            is_short ? ErrorCode::truncated : ErrorCode::trailing_bytes,
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

/// Reads a model from the beginning of `in`, which has `size` bytes.
Expected<Model> decode_stream(std::istream& in, std::uint64_t size)
{
    in.imbue(std::locale::classic());
    Envelope envelope {};
    const std::uint64_t present = std::min<std::uint64_t>(size, envelope_size);
    char* begin = reinterpret_cast<char*>(envelope.data());
    if (!in.read(begin, static_cast<std::streamsize>(present))) {
        return Error {ErrorCode::cannot_read, {}, 0, errno};
    }
    if (!magic.starts_with(std::string_view(begin, std::min(present, magic.size())))) {
        return Error {ErrorCode::bad_magic};
    }
    if (size < envelope_size) {
        return numbered(ErrorCode::truncated, envelope_size, size);
    }
    const auto length = check_envelope(envelope, size);
    if (!length) {
        return length.error();
    }
    const auto scan = scan_archive(in, *length, checksum_of(envelope));
    if (!scan) {
        return scan.error();
    }
    const std::uint64_t checksum = field(envelope, checksum_offset, envelope_size);
    if (scan->checksum != checksum) {
        return numbered(ErrorCode::checksum_mismatch, checksum, scan->checksum);
    }
    if (scan->long_token_end != 0) {
        return numbered(ErrorCode::damaged_archive, 0, scan->long_token_end);
    }
    in.seekg(envelope_size);
    return read_model_archive(in, size);
}

/// Says in which file it was, unless the error already names a field.
Error in_file(Error error, const std::filesystem::path& path)
{
    if (error.subject.empty()) {
        error.subject = path.string();
    }
    return error;
}

} // namespace

Expected<std::vector<std::uint8_t>> encode_model(const Model& model)
{
    std::vector<std::uint8_t> content(envelope_size);
    ByteSink sink(content);
    std::ostream out(&sink);
    out.imbue(std::locale::classic());
    if (const auto written = write_model_archive(model, out); !written) {
        return written.error();
    }
    const std::size_t length = content.size() - envelope_size;
    const std::span bytes(content);
    std::ranges::copy(magic, content.begin());
    put_little_endian(bytes.subspan(version_offset, 4), model_format_version);
    put_little_endian(bytes.subspan(length_offset, 8), length);
    const uLong checksum = crc32_z(checksum_of(content), content.data() + envelope_size, length);
    put_little_endian(bytes.subspan(checksum_offset, 4), checksum);
    return content;
}

Expected<Model> decode_model(std::span<const std::uint8_t> content)
{
    ByteSource source(content);
    std::istream in(&source);
    return decode_stream(in, content.size());
}

Expected<void> save_model(const Model& model, const std::filesystem::path& path)
{
    const auto content = encode_model(model);
    return content ? write_file_atomically(path, *content)
                   : Expected<void>(in_file(content.error(), path));
}

Expected<Model> load_model(const std::filesystem::path& path)
{
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        return Error {ErrorCode::cannot_open, path.string(), 0, errno};
    }
    in.seekg(0, std::ios::end);
    const auto size = std::streamoff(in.tellg());
    in.seekg(0);
    if (!in || size < 0) {
        return Error {ErrorCode::cannot_read, path.string(), 0, errno};
    }
    auto model = decode_stream(in, static_cast<std::uint64_t>(size));
    return model ? std::move(model) : Expected<Model>(in_file(model.error(), path));
}

} // namespace nn
