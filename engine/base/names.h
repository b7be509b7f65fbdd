// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace nn {

/// The names of an enumeration's values, stated once and read in both directions.
template <typename Enum, std::size_t Count>
class NameTable
{
public:
    explicit constexpr NameTable(std::array<std::pair<Enum, std::string_view>, Count> rows)
        : rows_(rows)
    { }

    constexpr std::string_view name_of(Enum value) const
    {
        for (const auto& [row_value, name] : rows_) {
            if (row_value == value) {
                return name;
            }
        }
        assert(false);
        return {};
    }

    constexpr std::optional<Enum> value_named(std::string_view name) const
    {
        for (const auto& [value, row_name] : rows_) {
            if (row_name == name) {
                return value;
            }
        }
        return std::nullopt;
    }

private:
    std::array<std::pair<Enum, std::string_view>, Count> rows_;
};

template <typename Enum, std::size_t Count>
NameTable(std::array<std::pair<Enum, std::string_view>, Count>) -> NameTable<Enum, Count>;

} // namespace nn
