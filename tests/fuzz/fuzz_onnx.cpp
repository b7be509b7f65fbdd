// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/onnx_file.h"

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/require.h"

/// What can be imported is whole, can be exported, and comes back as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto model = nn::decode_onnx({data, size});
    if (model) {
        fuzz::require(model->parameters.values.size() == model->topology.parameter_count());
        const auto written = nn::encode_onnx(*model);
        fuzz::require(written.has_value());
        const auto again = nn::decode_onnx(*written);
        fuzz::require(again.has_value() && *again == *model);
    }
    return 0;
}
