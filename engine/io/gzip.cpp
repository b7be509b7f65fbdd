// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/gzip.h"

#include <algorithm>
#include <array>
#include <limits>

#define ZLIB_CONST // What is to be unpacked is not written to.
#include <zlib.h>

namespace nn {

namespace {

constexpr std::size_t chunk_size = 64U << 10U;

/// What is left to unpack. zlib counts in 32 bits, so the rest is handed over in pieces.
class Inflater
{
public:
    explicit Inflater(std::span<const std::uint8_t> content) : rest_(content)
    {
        constexpr int gzip_only = 16;
        is_open_ = inflateInit2(&stream_, MAX_WBITS + gzip_only) == Z_OK;
    }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool is_open() const { return is_open_; }
    bool is_at_end() const { return rest_.empty(); }

    /// Unpacks up to out.size() bytes and returns zlib's code; `produced` is how many they are.
    int run(std::span<std::uint8_t> out, std::size_t& produced)
    {
        constexpr std::size_t most = std::numeric_limits<uInt>::max();
        stream_.next_in = rest_.data();
        stream_.avail_in = static_cast<uInt>(std::min(rest_.size(), most));
        stream_.next_out = out.data();
        stream_.avail_out = static_cast<uInt>(out.size());
        const std::size_t given = stream_.avail_in;
        const int code = inflate(&stream_, Z_NO_FLUSH);
        produced = out.size() - stream_.avail_out;
        rest_ = rest_.subspan(given - stream_.avail_in);
        return code;
    }
    /// Makes ready for the next member of the stream.
    bool restart() { return inflateReset(&stream_) == Z_OK; }

private:
    std::span<const std::uint8_t> rest_;
    z_stream stream_ {};
    bool is_open_ = false;
};

} // namespace

bool is_gzip(std::span<const std::uint8_t> content)
{
    return content.size() >= 2 && content[0] == 0x1f && content[1] == 0x8b;
}

Expected<std::vector<std::uint8_t>> gunzip(std::span<const std::uint8_t> content, std::size_t limit)
{
    Inflater inflater(content);
    if (!inflater.is_open()) {
        return Error {ErrorCode::bad_compression};
    }
    const auto size = static_cast<std::int64_t>(content.size());
    std::vector<std::uint8_t> unpacked;
    std::array<std::uint8_t, chunk_size> chunk;
    for (;;) {
        std::size_t produced = 0;
        const int code = inflater.run(chunk, produced);
        if (produced > limit - unpacked.size()) {
            return Error {
                ErrorCode::too_large,
                {},
                static_cast<std::int64_t>(limit),
                static_cast<std::int64_t>(unpacked.size() + produced)};
        }
        unpacked.insert(unpacked.end(), chunk.begin(), chunk.begin() + produced);
        if (code == Z_STREAM_END) {
            if (inflater.is_at_end()) {
                return unpacked;
            }
            if (!inflater.restart()) {
                return Error {ErrorCode::bad_compression, {}, 0, size};
            }
        } else if (code == Z_BUF_ERROR) { // It needs more than there is.
            return Error {ErrorCode::truncated, {}, size + 1, size};
        } else if (code != Z_OK) {
            return Error {ErrorCode::bad_compression, {}, 0, size};
        }
    }
}

} // namespace nn
