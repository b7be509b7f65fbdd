// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/mnist.h"

#include "engine/data/idx_file.h"

#include <algorithm>
#include <string>
#include <utility>

namespace nn {

namespace {

constexpr std::size_t digit_class_count = 10;

/// The file called `name`, or if that is not there the compressed one.
std::filesystem::path choose_file(const std::filesystem::path& folder, const std::string& name)
{
    const std::filesystem::path packed = folder / (name + ".gz");
    std::error_code ignored; // What cannot be looked at cannot be opened either: that tells.
    const bool is_packed = !std::filesystem::exists(folder / name, ignored)
        && std::filesystem::exists(packed, ignored);
    return is_packed ? packed : folder / name;
}

Error count_error(
    ErrorCode code, const std::filesystem::path& path, std::size_t expected, std::size_t actual
)
{
    return {
        code,
        path.string(),
        static_cast<std::int64_t>(expected),
        static_cast<std::int64_t>(actual)};
}

Expected<IdxArray> read_array(const std::filesystem::path& path, std::size_t dimension_count)
{
    auto array = read_idx_file(path);
    if (!array) {
        return array;
    }
    const std::vector<std::size_t>& shape = array->shape;
    if (shape.size() != dimension_count) {
        return count_error(ErrorCode::wrong_dimension, path, dimension_count, shape.size());
    }
    if (shape.front() == 0) {
        return count_error(ErrorCode::truncated, path, 1, 0);
    }
    if (std::ranges::find(shape, std::size_t {0}) != shape.end()) {
        return count_error(ErrorCode::wrong_dimension, path, 1, 0);
    }
    return array;
}

} // namespace

Expected<Dataset> read_mnist(const std::filesystem::path& folder, MnistPart part)
{
    const std::string prefix = part == MnistPart::training ? "train" : "t10k";
    const auto label_path = choose_file(folder, prefix + "-labels-idx1-ubyte");
    auto labels = read_array(label_path, 1);
    if (!labels) {
        return labels.error();
    }
    const auto wrong = std::ranges::find_if(labels->elements, [](std::uint8_t label) {
        return label >= digit_class_count;
    });
    if (wrong != labels->elements.end()) {
        return count_error(ErrorCode::label_out_of_range, label_path, digit_class_count, *wrong);
    }
    auto images = read_array(choose_file(folder, prefix + "-images-idx3-ubyte"), 3);
    if (!images) {
        return images.error();
    }
    const std::size_t count = images->shape[0];
    if (count != labels->elements.size()) {
        return count_error(ErrorCode::count_mismatch, folder, count, labels->elements.size());
    }
    Dataset data;
    data.input = {images->shape[1], images->shape[2], 1};
    data.count = count;
    data.pixels = std::move(images->elements);
    data.class_count = digit_class_count;
    data.labels = std::move(labels->elements);
    return data;
}

} // namespace nn
