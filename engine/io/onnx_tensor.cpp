// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_tensor.h"

#include "engine/io/refusal.h"
#include "engine/nn/topology.h"

#include <bit>
#include <cmath>

namespace nn {

namespace {

std::string title_of(const onnx::TensorProto& tensor)
{
    return tensor.name().empty() ? "Constant" : short_name(tensor.name());
}

Refusal refusal(
    const onnx::TensorProto& tensor, ErrorCode code, std::uint64_t expected, std::uint64_t actual
)
{
    return {numbered(code, title_of(tensor), expected, actual)};
}

[[noreturn]] void refuse_type(const onnx::TensorProto& tensor, std::uint64_t wanted)
{
    const auto type = static_cast<std::uint64_t>(tensor.data_type());
    throw refusal(tensor, ErrorCode::bad_tensor_type, wanted, type);
}

std::size_t count_of(const onnx::TensorProto& tensor)
{
    std::size_t count = 1;
    for (const std::size_t size : sizes_of(tensor)) {
        count *= size;
    }
    return count;
}

/// A little-endian number.
template <typename Bits>
Bits bits_at(std::string_view bytes, std::size_t index)
{
    Bits bits = 0;
    for (std::size_t i = 0; i < sizeof(Bits); ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[index * sizeof(Bits) + i]);
        bits |= static_cast<Bits>(byte) << (8 * i);
    }
    return bits;
}

/// The numbers of `tensor`, from its bytes or from the `list` of its type, whichever is there.
template <typename Number, typename Bits, typename Target, typename List>
std::vector<Target> read(const onnx::TensorProto& tensor, const List& list)
{
    static_assert(sizeof(Number) == sizeof(Bits));
    const std::size_t count = count_of(tensor);
    const std::string& bytes = tensor.raw_data();
    const bool is_raw = tensor.has_raw_data();
    const std::size_t actual =
        is_raw ? bytes.size() : static_cast<std::size_t>(list.size()) * sizeof(Number);
    const std::size_t expected = count * sizeof(Number);
    if (actual != expected) {
        throw refusal(
            tensor,
            actual < expected ? ErrorCode::truncated : ErrorCode::trailing_bytes,
            expected,
            actual
        );
    }
    std::vector<Target> numbers;
    numbers.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Number number = is_raw ? std::bit_cast<Number>(bits_at<Bits>(bytes, i))
                                     : static_cast<Number>(list[static_cast<int>(i)]);
        numbers.push_back(static_cast<Target>(number));
    }
    return numbers;
}

/// A number of 16 bits, IEEE 754.
float from_half(std::uint16_t bits)
{
    constexpr int fraction_bits = 10;
    constexpr int special = 31; // The exponent of infinities and NaN.
    constexpr int bias = 15;
    const int exponent = bits >> fraction_bits & 0x1F;
    const int fraction = bits & 0x3FF;
    const float size = exponent == special ? (fraction == 0 ? INFINITY : NAN)
        : exponent == 0
        ? std::ldexp(static_cast<float>(fraction), 1 - bias - fraction_bits)
        : std::ldexp(static_cast<float>(fraction | 0x400), exponent - bias - fraction_bits);
    return (bits & 0x8000U) != 0 ? -size : size;
}

std::vector<Real> halves_of(const onnx::TensorProto& tensor)
{
    std::vector<Real> numbers;
    for (const std::uint16_t bits :
         read<std::uint16_t, std::uint16_t, std::uint16_t>(tensor, tensor.int32_data())) {
        numbers.push_back(from_half(bits));
    }
    return numbers;
}

} // namespace

bool is_float_type(std::int64_t type)
{
    return type == onnx::TensorProto::FLOAT || type == onnx::TensorProto::DOUBLE
        || type == onnx::TensorProto::FLOAT16;
}

std::vector<std::size_t> sizes_of(const onnx::TensorProto& tensor)
{
    constexpr std::size_t most_dimensions = 8;
    constexpr std::size_t most = Topology::max_parameter_count;
    const auto dimension_count = static_cast<std::size_t>(tensor.dims_size());
    if (dimension_count > most_dimensions) {
        throw refusal(tensor, ErrorCode::wrong_dimension, most_dimensions, dimension_count);
    }
    std::vector<std::size_t> sizes;
    std::size_t count = 1;
    for (const std::int64_t size : tensor.dims()) {
        if (size < 1) {
            throw Refusal {{ErrorCode::wrong_dimension, title_of(tensor), 1, size}};
        }
        const auto factor = static_cast<std::size_t>(size);
        if (factor > most || count * factor > most) {
            throw refusal(
                tensor, ErrorCode::too_large, most, factor > most ? factor : count * factor
            );
        }
        count *= factor;
        sizes.push_back(factor);
    }
    return sizes;
}

std::size_t byte_count_of(const onnx::TensorProto& tensor)
{
    switch (tensor.data_type()) {
    case onnx::TensorProto::FLOAT16:
        return count_of(tensor) * sizeof(std::uint16_t);
    case onnx::TensorProto::FLOAT:
        return count_of(tensor) * sizeof(float);
    case onnx::TensorProto::DOUBLE:
    case onnx::TensorProto::INT64:
        return count_of(tensor) * sizeof(std::uint64_t);
    default:
        refuse_type(tensor, onnx::TensorProto::FLOAT);
    }
}

std::vector<Real> numbers_of(const onnx::TensorProto& tensor)
{
    if (tensor.data_location() == onnx::TensorProto::EXTERNAL) {
        throw refusal(tensor, ErrorCode::external_tensor, 0, 0);
    }
    std::vector<Real> numbers;
    if (tensor.data_type() == onnx::TensorProto::FLOAT) {
        numbers = read<float, std::uint32_t, Real>(tensor, tensor.float_data());
    } else if (tensor.data_type() == onnx::TensorProto::DOUBLE) {
        numbers = read<double, std::uint64_t, Real>(tensor, tensor.double_data());
    } else if (tensor.data_type() == onnx::TensorProto::FLOAT16) {
        numbers = halves_of(tensor);
    } else {
        refuse_type(tensor, onnx::TensorProto::FLOAT);
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!std::isfinite(static_cast<float>(numbers[i]))) {
            throw refusal(tensor, ErrorCode::not_finite, 0, i);
        }
    }
    return numbers;
}

std::vector<std::int64_t> integers_of(const onnx::TensorProto& tensor)
{
    if (tensor.data_location() == onnx::TensorProto::EXTERNAL) {
        throw refusal(tensor, ErrorCode::external_tensor, 0, 0);
    }
    if (tensor.data_type() != onnx::TensorProto::INT64) {
        refuse_type(tensor, onnx::TensorProto::INT64);
    }
    return read<std::int64_t, std::uint64_t, std::int64_t>(tensor, tensor.int64_data());
}

std::string short_name(std::string_view name)
{
    constexpr std::size_t longest = 80;
    if (name.size() <= longest) {
        return std::string(name);
    }
    std::size_t end = longest;
    const auto is_inside_character = [name](std::size_t place) {
        return (static_cast<std::uint8_t>(name[place]) & 0xC0U) == 0x80U; // UTF-8
    };
    while (end > 0 && is_inside_character(end)) {
        --end;
    }
    return std::string(name.substr(0, end)) + "\u2026";
}

} // namespace nn
