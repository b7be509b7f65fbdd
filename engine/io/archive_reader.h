// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/archive_writer.h"
#include "engine/io/refusal.h"

#include <boost/archive/archive_exception.hpp>
#include <boost/archive/text_iarchive.hpp>

#include <cstdint>
#include <istream>
#include <string>
#include <vector>

namespace nn {

/// Reads what an ArchiveWriter wrote. Every count is checked against what is left of the archive
/// before anything is allocated for it. `field` names in errors what was to be read.
class ArchiveReader
{
public:
    /// Reads from where `in` stands to `end`, a place counted from the beginning of the file.
    /// Precondition: open_envelope() was satisfied with `in`.
    ArchiveReader(std::istream& in, std::uint64_t end);

    /// Place in the file.
    std::uint64_t here() const;
    /// Refuses to go on if the file is too short for `count` more numbers.
    void expect_numbers(std::uint64_t count) const;

    template <typename Number>
    Number number(const char* field)
    {
        Number value {};
        try {
            archive_ >> value;
        } catch (const boost::archive::archive_exception&) {
            throw Refusal {numbered(ErrorCode::damaged_archive, field, 0, here())};
        }
        return value;
    }
    std::uint64_t count(const char* field) { return number<std::uint64_t>(field); }
    /// A count of at most `limit`.
    std::uint64_t count(const char* field, std::uint64_t limit);
    /// Of at most `limit` bytes.
    std::string text(const char* field, std::uint64_t limit);
    std::vector<std::uint8_t> block(const char* field, std::uint64_t limit);
    /// The entry of `table` that stands for the number read.
    template <typename Table>
    auto name(const Table& table, const char* field)
    {
        const std::uint64_t number = count(field);
        const auto name = named_by(table, number);
        if (!name) {
            throw Refusal {numbered(ErrorCode::bad_value, field, table.size() - 1, number)};
        }
        return *name;
    }
    /// Refuses what does not end here, with the end of a line.
    void expect_end();

protected:
    std::istream& in() { return in_; }
    boost::archive::text_iarchive& archive() { return archive_; }

private:
    std::istream& in_;
    boost::archive::text_iarchive archive_;
    std::uint64_t end_;
};

} // namespace nn
