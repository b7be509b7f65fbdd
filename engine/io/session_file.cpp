// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/session_file.h"

#include "engine/base/utf8.h"
#include "engine/io/archive_reader.h"
#include "engine/io/archive_writer.h"
#include "engine/io/byte_streams.h"
#include "engine/io/envelope.h"
#include "engine/io/file_bytes.h"
#include "engine/io/model_file.h"

#include <algorithm>
#include <fstream>
#include <istream>
#include <locale>
#include <ostream>
#include <set>

namespace nn {

namespace {

constexpr EnvelopeKind session_kind {"LSESSION", session_format_version, max_session_bytes};

Expected<void> check_size(const char* field, std::size_t size, std::size_t limit)
{
    return size <= limit ? Expected<void>() : numbered(ErrorCode::too_large, field, limit, size);
}

Expected<void> check_text(const char* field, const std::string& text)
{
    if (const auto checked = check_size(field, text.size(), max_session_text); !checked) {
        return checked;
    }
    return is_utf8(text) ? Expected<void>() : Error {ErrorCode::bad_value, field};
}

bool can_be_name(const std::string& name)
{
    const auto is_bad = [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0x20 || byte == 0x7f || character == '/' || character == '\\';
    };
    return !name.empty() && name.size() <= max_session_name && name.front() != '.' && is_utf8(name)
        && std::ranges::none_of(name, is_bad);
}

Expected<void> check_networks(const std::vector<SessionNetwork>& networks)
{
    if (const auto checked = check_size("networks", networks.size(), max_session_networks);
        !checked) {
        return checked;
    }
    std::set<std::string> names;
    for (const SessionNetwork& network : networks) {
        if (!can_be_name(network.name) || !names.insert(network.name).second) {
            return Error {ErrorCode::bad_value, "network"};
        }
        if (const auto model = decode_model(network.content); !model) {
            return in_file(model.error(), network.name);
        }
    }
    return {};
}

/// Before writing and after reading, so that whatever is saved can be opened.
Expected<void> check(const Session& session)
{
    if (const auto checked = check_text("page", session.page); !checked) {
        return checked;
    }
    if (const auto checked = check_text("created_by", session.created_by); !checked) {
        return checked;
    }
    const std::size_t size = session.progress.size();
    if (const auto checked = check_size("progress", size, max_session_progress); !checked) {
        return checked;
    }
    return check_networks(session.networks);
}

Session read_archive(ArchiveReader& in)
{
    Session session;
    session.created_by = in.text("created_by", max_session_text);
    session.created_at = in.number<std::int64_t>("created_at");
    session.page = in.text("page", max_session_text);
    session.progress = in.block("progress", max_session_progress);
    const std::uint64_t count = in.count("networks", max_session_networks);
    for (std::uint64_t i = 0; i < count; ++i) {
        SessionNetwork network;
        network.name = in.text("network", max_session_name);
        network.content = in.block("network", max_model_bytes);
        session.networks.push_back(std::move(network));
    }
    in.expect_end();
    return session;
}

} // namespace

Expected<std::vector<std::uint8_t>> encode_session(const Session& session)
{
    if (const auto checked = check(session); !checked) {
        return checked.error();
    }
    std::vector<std::uint8_t> content(envelope_size);
    ByteSink sink(content);
    std::ostream stream(&sink);
    stream.imbue(std::locale::classic());
    {
        ArchiveWriter out(stream); // Ends the archive's last line when it goes.
        out.text(session.created_by);
        out.number(session.created_at);
        out.text(session.page);
        out.block(session.progress);
        out.number(std::uint64_t {session.networks.size()});
        for (const SessionNetwork& network : session.networks) {
            out.text(network.name);
            out.block(network.content);
        }
    }
    if (const auto sealed = seal(session_kind, content); !sealed) {
        return sealed.error();
    }
    return content;
}

Expected<Session> decode_session(std::span<const std::uint8_t> content)
{
    ByteSource source(content);
    std::istream in(&source);
    if (const auto opened = open_envelope(session_kind, in, content.size()); !opened) {
        return opened.error();
    }
    try {
        ArchiveReader reader(in, content.size());
        Session session = read_archive(reader);
        const auto checked = check(session);
        return checked ? Expected<Session>(std::move(session)) : checked.error();
    } catch (const Refusal& refusal) {
        return refusal.error;
    }
}

Expected<void> save_session(const Session& session, const std::filesystem::path& path)
{
    const auto content = encode_session(session);
    return content ? write_file_atomically(path, *content)
                   : Expected<void>(in_file(content.error(), path));
}

Expected<Session> load_session(const std::filesystem::path& path)
{
    const auto content = read_file(path, envelope_size + max_session_bytes);
    if (!content) {
        return content.error();
    }
    auto session = decode_session(*content);
    return session ? std::move(session) : Expected<Session>(in_file(session.error(), path));
}

bool is_session_file(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return false; // A pipe would be waited for.
    }
    std::ifstream in(path, std::ios::binary);
    std::string begin(session_kind.magic.size(), '\0');
    return in.read(begin.data(), static_cast<std::streamsize>(begin.size()))
        && begin == session_kind.magic;
}

} // namespace nn
