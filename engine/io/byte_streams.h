// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <streambuf>
#include <vector>

namespace nn {

/// Lets a stream read bytes in memory, which must outlive it, without a copy.
class ByteSource : public std::streambuf
{
public:
    explicit ByteSource(std::span<const std::uint8_t> bytes)
    {
        // A stream buffer's pointers are to mutable characters; one that only reads writes nothing.
        char* begin = const_cast<char*>(reinterpret_cast<const char*>(bytes.data()));
        setg(begin, begin, begin + bytes.size());
    }

protected:
    pos_type
    seekoff(off_type offset, std::ios_base::seekdir from, std::ios_base::openmode which) override
    {
        if (from == std::ios_base::cur) {
            offset += gptr() - eback();
        } else if (from == std::ios_base::end) {
            offset += egptr() - eback();
        }
        return seekpos(offset, which);
    }
    pos_type seekpos(pos_type position, std::ios_base::openmode) override
    {
        if (position < 0 || position > egptr() - eback()) {
            return pos_type(off_type(-1));
        }
        setg(eback(), eback() + off_type(position), egptr());
        return position;
    }
};

/// Lets a stream append to `bytes`, which must outlive it.
class ByteSink : public std::streambuf
{
public:
    explicit ByteSink(std::vector<std::uint8_t>& bytes) : bytes_(bytes) { }

protected:
    std::streamsize xsputn(const char* characters, std::streamsize count) override
    {
        bytes_.insert(bytes_.end(), characters, characters + count);
        return count;
    }
    int_type overflow(int_type character) override
    {
        if (!traits_type::eq_int_type(character, traits_type::eof())) {
            bytes_.push_back(static_cast<std::uint8_t>(character));
        }
        return traits_type::not_eof(character);
    }

private:
    std::vector<std::uint8_t>& bytes_;
};

} // namespace nn
