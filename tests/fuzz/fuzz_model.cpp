// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "tests/fuzz/require.h"
#include "tests/support/model_envelope.h"

namespace {

/// What can be read can be written, and reads back as the same.
void read(std::span<const std::uint8_t> content)
{
    const auto model = nn::decode_model(content);
    if (model) {
        const auto written = nn::encode_model(*model);
        fuzz::require(written.has_value());
        const auto again = nn::decode_model(*written);
        fuzz::require(again.has_value() && *again == *model);
    }
}

} // namespace

/// An input that begins like a model file is one; anything else is put into an envelope with a
/// right checksum, so that the fuzzer gets past it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (text.starts_with("LOVELACE")) {
        read({data, size});
    } else {
        read(test::in_model_envelope(text));
    }
    return 0;
}
