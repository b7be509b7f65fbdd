// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/model_file.h"

#include "engine/io/byte_streams.h"
#include "engine/io/envelope.h"
#include "engine/io/file_bytes.h"
#include "engine/io/model_archive.h"

#include <cerrno>
#include <fstream>
#include <istream>
#include <locale>
#include <ostream>

namespace nn {

namespace {

constexpr EnvelopeKind model_kind {"LOVELACE", model_format_version, max_model_bytes};

/// Reads a model from the beginning of `in`, which has `size` bytes.
Expected<Model> decode_stream(std::istream& in, std::uint64_t size)
{
    const auto opened = open_envelope(model_kind, in, size);
    return opened ? read_model_archive(in, size) : opened.error();
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
    if (const auto sealed = seal(model_kind, content); !sealed) {
        return sealed.error();
    }
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
