// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/archive/text_oarchive.hpp>

#include <cstdint>
#include <iosfwd>
#include <span>
#include <string_view>

namespace nn {

/// What lies in the envelope of our files: a Boost.Serialization text archive without its header.
/// Only numbers go through it: a text is its length and its bytes, one number each; a block of
/// bytes is its length and then eight bytes, the first lowest, in each number, the last one filled
/// up with zeros.
inline constexpr unsigned archive_flags = boost::archive::no_header | boost::archive::no_codecvt;

class ArchiveWriter
{
public:
    /// Precondition: the locale of `out` is the classic one.
    explicit ArchiveWriter(std::ostream& out) : archive_(out, archive_flags) { }

    template <typename Number>
    void number(Number value)
    {
        archive_ << value;
    }
    void text(std::string_view text);
    void block(std::span<const std::uint8_t> bytes);

private:
    boost::archive::text_oarchive archive_;
};

} // namespace nn
