// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/session_file.h"

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
    const auto session = nn::decode_session(content);
    if (session) {
        const auto written = nn::encode_session(*session);
        fuzz::require(written.has_value());
        const auto again = nn::decode_session(*written);
        fuzz::require(again.has_value() && *again == *session);
    }
}

} // namespace

/// An input that begins like a session file is one; anything else is put into an envelope with a
/// right checksum, so that the fuzzer gets past it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (text.starts_with("LSESSION")) {
        read({data, size});
    } else {
        read(test::in_session_envelope(text));
    }
    return 0;
}
