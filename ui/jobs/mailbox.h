// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <utility>

namespace ui {

/// Hands values from one thread to another that looks in from time to time: the newest one wins.
template <typename T>
class Mailbox
{
public:
    void put(T value)
    {
        put(std::move(value), [](T&, T&) {});
    }

    /// `merge(waiting, value)` may move out of a value nobody has taken yet what must not be lost.
    template <typename Merge>
    void put(T value, Merge merge)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting) {
            merge(*m_waiting, value);
        }
        m_waiting = std::move(value);
    }

    /// Nothing if nothing new has come. Never waits: who puts may have lost its processor
    /// meanwhile, and is asked again soon.
    std::optional<T> take()
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        return lock ? std::exchange(m_waiting, std::nullopt) : std::nullopt;
    }

private:
    std::mutex m_mutex;
    std::optional<T> m_waiting;
};

} // namespace ui
