// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/idx_file.h"

#include "engine/io/file_bytes.h"
#include "engine/io/gzip.h"

#include <utility>

namespace nn {

namespace {

constexpr std::size_t prefix_size = 4;
constexpr std::size_t dimension_size = 4;
constexpr std::uint8_t unsigned_byte = 0x08;

struct IdxHeader
{
    std::vector<std::size_t> shape;
    std::size_t size = 0; ///< Bytes before the first element.
};

Error count_error(ErrorCode code, std::size_t expected, std::size_t actual)
{
    return {code, {}, static_cast<std::int64_t>(expected), static_cast<std::int64_t>(actual)};
}

std::size_t big_endian(std::span<const std::uint8_t, dimension_size> bytes)
{
    std::size_t number = 0;
    for (const std::uint8_t byte : bytes) {
        number = number << 8U | byte;
    }
    return number;
}

/// Reads the header of uncompressed `content` and checks that exactly the elements it declares
/// follow it.
Expected<IdxHeader> check_header(std::span<const std::uint8_t> content)
{
    if (content.size() < prefix_size) {
        return count_error(ErrorCode::truncated, prefix_size, content.size());
    }
    if (content[0] != 0 || content[1] != 0) {
        return Error {ErrorCode::bad_magic};
    }
    if (content[2] != unsigned_byte) {
        return count_error(ErrorCode::unsupported_type, unsigned_byte, content[2]);
    }
    const std::size_t dimension_count = content[3];
    IdxHeader header;
    header.size = prefix_size + dimension_count * dimension_size;
    if (content.size() < header.size) {
        return count_error(ErrorCode::truncated, header.size, content.size());
    }
    std::size_t element_count = 1;
    for (std::size_t i = 0; i < dimension_count; ++i) {
        const auto bytes = content.subspan(prefix_size + i * dimension_size);
        header.shape.push_back(big_endian(bytes.first<dimension_size>()));
        // Both factors are below 2^33, so the product is right before it is compared.
        element_count *= header.shape.back();
        if (element_count > max_idx_bytes) {
            return count_error(ErrorCode::too_large, max_idx_bytes, element_count);
        }
    }
    const std::size_t whole = header.size + element_count;
    if (content.size() != whole) {
        const bool is_short = content.size() < whole;
        return count_error(
            is_short ? ErrorCode::truncated : ErrorCode::trailing_bytes, whole, content.size()
        );
    }
    return header;
}

/// As parse_idx(), of uncompressed content that need not be kept.
Expected<IdxArray> take_idx(std::vector<std::uint8_t> content)
{
    Expected<IdxHeader> header = check_header(content);
    if (!header) {
        return header.error();
    }
    content.erase(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(header->size));
    return IdxArray {std::move(header->shape), std::move(content)};
}

} // namespace

Expected<IdxArray> parse_idx(std::span<const std::uint8_t> content)
{
    if (is_gzip(content)) {
        auto unpacked = gunzip(content, max_idx_bytes);
        return unpacked ? take_idx(std::move(*unpacked)) : Expected<IdxArray>(unpacked.error());
    }
    Expected<IdxHeader> header = check_header(content);
    if (!header) {
        return header.error();
    }
    const auto elements = content.subspan(header->size);
    return IdxArray {std::move(header->shape), {elements.begin(), elements.end()}};
}

Expected<IdxArray> read_idx_file(const std::filesystem::path& path)
{
    auto content = read_file(path, max_idx_bytes);
    if (!content) {
        return content.error();
    }
    auto array = is_gzip(*content) ? parse_idx(*content) : take_idx(std::move(*content));
    if (!array) {
        Error error = array.error();
        error.subject = path.string();
        return error;
    }
    return array;
}

} // namespace nn
