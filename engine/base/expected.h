// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace nn {

/// Either a value or what kept it from being made, in the engine always an Error: the part of
/// C++23's std::expected that is used here, under the same names, until the tool chain has it.
template <typename T, typename E = Error>
class [[nodiscard]] Expected
{
public:
    Expected(T value) : content_(std::in_place_index<0>, std::move(value)) { }
    Expected(E error) : content_(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return content_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Precondition of these: has_value().
    T& value() { return assert(has_value()), *std::get_if<0>(&content_); }
    const T& value() const { return assert(has_value()), *std::get_if<0>(&content_); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Precondition: !has_value().
    const E& error() const { return assert(!has_value()), *std::get_if<1>(&content_); }

private:
    std::variant<T, E> content_;
};

/// Success, or what prevented it.
template <typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    Expected(E error) : error_(std::move(error)) { }

    bool has_value() const { return !error_; }
    explicit operator bool() const { return has_value(); }

    /// Precondition: !has_value().
    const E& error() const { return assert(error_), *error_; }

private:
    std::optional<E> error_;
};

} // namespace nn
