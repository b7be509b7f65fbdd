// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_external.h"

#include "engine/io/onnx_file.h"
#include "engine/io/onnx_tensor.h"
#include "engine/io/refusal.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace nn {

namespace {

namespace fs = std::filesystem;

/// Where the numbers of a tensor are.
struct Location
{
    std::string name; ///< Of a file.
    std::uint64_t offset = 0;
    std::uint64_t size = 0; ///< In bytes.
};

[[noreturn]] void refuse(const onnx::TensorProto& tensor)
{
    throw Refusal {{ErrorCode::external_tensor, short_name(tensor.name())}};
}

std::optional<std::string_view> entry(const onnx::TensorProto& tensor, std::string_view key)
{
    for (const onnx::StringStringEntryProto& property : tensor.external_data()) {
        if (property.key() == key) {
            return property.value();
        }
    }
    return std::nullopt;
}

std::uint64_t
number_entry(const onnx::TensorProto& tensor, std::string_view key, std::uint64_t fallback)
{
    const auto text = entry(tensor, key);
    if (!text) {
        return fallback;
    }
    std::uint64_t number = 0;
    const char* end = text->data() + text->size();
    const auto result = std::from_chars(text->data(), end, number);
    if (result.ec != std::errc() || result.ptr != end) {
        refuse(tensor);
    }
    return number;
}

/// Whether `name` is one of a file, not a way to it.
bool is_plain(std::string_view name)
{
    constexpr std::size_t longest = 255;
    constexpr std::string_view separators("/\\:\0", 4);
    return !name.empty() && name.size() <= longest && name != "." && name != ".."
        && name.find_first_of(separators) == std::string_view::npos;
}

Location location_of(const onnx::TensorProto& tensor)
{
    const std::string_view name = entry(tensor, "location").value_or("");
    if (!is_plain(name)) {
        refuse(tensor);
    }
    const std::uint64_t size = byte_count_of(tensor);
    const std::uint64_t length = number_entry(tensor, "length", size);
    if (length != size) {
        const ErrorCode code = length < size ? ErrorCode::truncated : ErrorCode::trailing_bytes;
        throw Refusal {numbered(code, short_name(tensor.name()), size, length)};
    }
    return {std::string(name), number_entry(tensor, "offset", 0), size};
}

class Fetcher
{
public:
    explicit Fetcher(const fs::path& folder) : folder_(folder.empty() ? "." : folder) { }

    void fetch(onnx::TensorProto& tensor)
    {
        if (tensor.data_location() != onnx::TensorProto::EXTERNAL) {
            return;
        }
        const Location location = location_of(tensor);
        total_ += location.size;
        if (total_ > max_onnx_bytes) {
            throw Refusal {numbered(ErrorCode::too_large, {}, max_onnx_bytes, total_)};
        }
        const fs::path path = folder_ / location.name;
        check_place(tensor, path);
        tensor.set_raw_data(bytes_at(path, location));
        tensor.clear_external_data();
        tensor.set_data_location(onnx::TensorProto::DEFAULT);
    }

private:
    /// Refuses what is no file in the folder: a link to elsewhere, a device that never ends.
    void check_place(const onnx::TensorProto& tensor, const fs::path& path) const
    {
        std::error_code problem;
        const fs::path real = fs::canonical(path, problem);
        if (problem || !fs::is_regular_file(real, problem)) {
            throw Refusal {{ErrorCode::cannot_open, path.string(), 0, problem.value()}};
        }
        if (real.parent_path() != fs::canonical(folder_, problem)) {
            refuse(tensor);
        }
    }

    static std::string bytes_at(const fs::path& path, const Location& location)
    {
        errno = 0;
        std::ifstream in(path, std::ios::binary | std::ios::ate);
        if (!in) {
            throw Refusal {{ErrorCode::cannot_open, path.string(), 0, errno}};
        }
        const auto there = static_cast<std::uint64_t>(std::streamoff(in.tellg()));
        if (location.offset > there || location.size > there - location.offset) {
            const std::uint64_t wanted =
                location.offset + std::min(location.size, ~location.offset);
            throw Refusal {numbered(ErrorCode::truncated, path.string(), wanted, there)};
        }
        std::string bytes(location.size, '\0');
        in.seekg(static_cast<std::streamoff>(location.offset));
        if (!in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
            throw Refusal {{ErrorCode::cannot_read, path.string(), 0, errno}};
        }
        return bytes;
    }

    fs::path folder_;
    std::uint64_t total_ = 0;
};

} // namespace

void fetch_external_numbers(onnx::GraphProto& graph, const fs::path& folder)
{
    Fetcher fetcher(folder);
    for (onnx::TensorProto& tensor : *graph.mutable_initializer()) {
        fetcher.fetch(tensor);
    }
    for (onnx::NodeProto& node : *graph.mutable_node()) {
        for (onnx::AttributeProto& attribute : *node.mutable_attribute()) {
            if (attribute.has_t()) {
                fetcher.fetch(*attribute.mutable_t());
            }
        }
    }
}

} // namespace nn
