// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_value.h"

#include "engine/io/onnx_tensor.h"
#include "engine/io/refusal.h"
#include "engine/nn/topology.h"

#include <algorithm>
#include <array>
#include <string>

namespace nn {

namespace {

constexpr std::array<std::int64_t, 4> to_channels_first {0, 3, 1, 2};
constexpr std::array<std::int64_t, 4> to_channels_last {0, 2, 3, 1};

/// The sizes behind the number of examples, as the file declares them.
std::vector<std::size_t> declared_sizes(const onnx::ValueInfoProto& info)
{
    const onnx::TypeProto_Tensor& tensor = info.type().tensor_type();
    const std::string name = short_name(info.name());
    if (!is_float_type(tensor.elem_type())) {
        const auto type = static_cast<std::uint64_t>(tensor.elem_type());
        throw Refusal {numbered(ErrorCode::bad_tensor_type, name, onnx::TensorProto::FLOAT, type)};
    }
    const int rank = tensor.shape().dim_size();
    if (rank < 2 || rank > 4) {
        throw Refusal {{ErrorCode::wrong_dimension, name, rank < 2 ? 2 : 4, rank}};
    }
    std::vector<std::size_t> sizes;
    std::size_t count = 1;
    for (int i = 1; i < rank; ++i) {
        const std::int64_t size = tensor.shape().dim(i).dim_value();
        if (size < 1) {
            throw Refusal {{ErrorCode::wrong_dimension, name, 1, size}};
        }
        check_size(static_cast<std::size_t>(size));
        count *= static_cast<std::size_t>(size);
        check_size(count);
        sizes.push_back(static_cast<std::size_t>(size));
    }
    return sizes;
}

/// The first operator that does something with the input.
const onnx::NodeProto* first_work(const OnnxGraph& graph)
{
    std::string_view value = graph.input().name();
    const onnx::NodeProto* node = graph.user(value);
    const auto passes_on = [&value](const onnx::NodeProto& next) {
        return (is_operator(next, "Identity") || is_operator(next, "Dropout")
                || is_operator(next, "Cast"))
            && next.input(0) == value && next.output_size() > 0;
    };
    while (node != nullptr && passes_on(*node)) {
        value = node->output(0);
        node = graph.user(value);
    }
    return node;
}

/// Whether an image comes with its channels last, as TensorFlow has them. A Transpose tells, and
/// windows are always moved over images with channels first; for others there is only its shape.
bool has_channels_last(const OnnxGraph& graph, const std::vector<std::size_t>& sizes)
{
    const onnx::NodeProto* node = first_work(graph);
    if (node != nullptr && is_operator(*node, "Transpose")) {
        return std::ranges::equal(settings(*node, "perm"), to_channels_first);
    }
    const bool has_window =
        node != nullptr && (is_operator(*node, "Conv") || is_operator(*node, "MaxPool"));
    return !has_window && sizes[0] > 1 && sizes[1] > 1 && sizes[2] == 1;
}

/// A number that stands for both directions.
std::size_t one_setting(
    const onnx::NodeProto& node,
    const char* name,
    std::span<const std::int64_t> values,
    std::size_t fallback,
    std::int64_t least
)
{
    constexpr std::int64_t most = 1 << 20;
    if (values.empty()) {
        return fallback;
    }
    for (const std::int64_t value : values) {
        if (value != values.front() || value < least || value > most) {
            refuse_setting(node, name, value);
        }
    }
    return static_cast<std::size_t>(values.front());
}

void check_plain_window(const onnx::NodeProto& node)
{
    if (one_setting(node, "dilations", settings(node, "dilations"), 1, 1) != 1) {
        refuse_setting(node, "dilations");
    }
}

/// Pixels of zeros around an image, as `auto_pad` says where it does not say it in numbers.
std::size_t padding_of(const onnx::NodeProto& node, std::size_t window, std::size_t stride)
{
    const std::string automatic = text_setting(node, "auto_pad");
    if (automatic.empty() || automatic == "NOTSET") {
        return one_setting(node, "pads", settings(node, "pads"), 0, 0);
    }
    if (automatic == "VALID") {
        return 0;
    }
    if (!automatic.starts_with("SAME_") || stride != 1 || window % 2 == 0) {
        refuse_setting(node, "auto_pad");
    }
    return (window - 1) / 2;
}

} // namespace

std::size_t OnnxValue::rank() const
{
    return form == OnnxForm::vector ? 2 : form == OnnxForm::grey_image ? 3 : 4;
}

void OnnxValue::flatten()
{
    order = form == OnnxForm::channels_first ? shape : Shape {1, 1, shape.size()};
    form = OnnxForm::vector;
}

bool OnnxValue::make_image(std::span<const std::int64_t> wanted, bool is_input)
{
    const auto is_size = [](std::int64_t size) {
        return size > 0 && size <= std::int64_t {Topology::max_activation_count};
    };
    const bool is_in_our_order = form == OnnxForm::vector
        ? order.channels == 1 || order.height * order.width == 1
        : shape.channels == 1;
    if (wanted.size() != 4 || !std::ranges::all_of(wanted.subspan(1), is_size)
        || !is_in_our_order) {
        return false;
    }
    std::array<std::size_t, 3> sizes {};
    std::ranges::transform(wanted.subspan(1), sizes.begin(), [](std::int64_t size) {
        return static_cast<std::size_t>(size);
    });
    const bool is_first = sizes[0] == 1 || sizes[2] != 1;
    const Shape image =
        is_first ? Shape {sizes[1], sizes[2], sizes[0]} : Shape {sizes[0], sizes[1], sizes[2]};
    const bool is_pixel = sizes[1] == 1 && sizes[2] == 1;
    const Shape pixel {1, 1, sizes[0]};
    const Shape& made = is_pixel ? pixel : image;
    if (made.size() != shape.size() || !(is_pixel || (is_input && image.channels == 1))) {
        return false;
    }
    shape = made;
    form = is_pixel || is_first ? OnnxForm::channels_first : OnnxForm::channels_last;
    return true;
}

bool OnnxValue::transpose(std::span<const std::int64_t> axes)
{
    if (form == OnnxForm::channels_last && std::ranges::equal(axes, to_channels_first)) {
        form = OnnxForm::channels_first;
        return true;
    }
    if (form == OnnxForm::channels_first && std::ranges::equal(axes, to_channels_last)) {
        form = OnnxForm::channels_last;
        return true;
    }
    return false;
}

OnnxValue input_value(const OnnxGraph& graph)
{
    const std::vector<std::size_t> sizes = declared_sizes(graph.input());
    if (sizes.size() == 1) {
        const Shape shape {1, 1, sizes[0]};
        return {OnnxForm::vector, shape, shape};
    }
    if (sizes.size() == 2) {
        return {OnnxForm::grey_image, {sizes[0], sizes[1], 1}, {}};
    }
    if (has_channels_last(graph, sizes)) {
        return {OnnxForm::channels_last, {sizes[0], sizes[1], sizes[2]}, {}};
    }
    return {OnnxForm::channels_first, {sizes[1], sizes[2], sizes[0]}, {}};
}

Convolution convolution_of(const onnx::NodeProto& node, const std::vector<std::size_t>& sizes)
{
    Convolution layer;
    layer.activation = Activation::identity;
    layer.channel_count = sizes[0];
    layer.window = sizes[2];
    const std::size_t window =
        one_setting(node, "kernel_shape", settings(node, "kernel_shape"), layer.window, 1);
    if (sizes[2] != sizes[3] || window != layer.window) {
        refuse_setting(node, "kernel_shape", static_cast<std::int64_t>(sizes[3]));
    }
    if (const auto group = setting(node, "group", std::int64_t {1}); group != 1) {
        refuse_setting(node, "group", group);
    }
    check_plain_window(node);
    layer.stride = one_setting(node, "strides", settings(node, "strides"), 1, 1);
    layer.padding = padding_of(node, layer.window, layer.stride);
    return layer;
}

MaxPooling pooling_of(const onnx::NodeProto& node, const Shape& input)
{
    MaxPooling layer;
    layer.window = one_setting(node, "kernel_shape", settings(node, "kernel_shape"), 0, 1);
    layer.stride = one_setting(node, "strides", settings(node, "strides"), 1, 1);
    check_plain_window(node);
    if (padding_of(node, layer.window, layer.stride) != 0) {
        refuse_setting(node, "pads");
    }
    const auto is_filled = [&](std::size_t side) {
        return side >= layer.window && (side - layer.window) % layer.stride == 0;
    };
    const bool adds_windows = setting(node, "ceil_mode", std::int64_t {0}) != 0;
    if (adds_windows && !(is_filled(input.height) && is_filled(input.width))) {
        refuse_setting(node, "ceil_mode", 1);
    }
    return layer;
}

void check_size(std::size_t activation_count)
{
    if (activation_count > Topology::max_activation_count) {
        throw Refusal {
            numbered(ErrorCode::too_large, {}, Topology::max_activation_count, activation_count)};
    }
}

void refuse_sizes(const onnx::TensorProto& tensor, std::size_t expected, std::size_t actual)
{
    throw Refusal {
        numbered(ErrorCode::wrong_dimension, short_name(tensor.name()), expected, actual)};
}

} // namespace nn
