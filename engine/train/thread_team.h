// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <vector>

namespace nn {

/// A few threads that share out the tasks of one job after another. Each begins with a stretch of
/// tasks that is its own from job to job, so that what they write stays in its cache, and then
/// takes what the others have not begun. The calling thread works too and never waits for a helper
/// to wake up, only for tasks that a helper has begun: on a busy machine a team is no slower than
/// one thread. Helpers without work look for it for some microseconds, then sleep.
class ThreadTeam
{
public:
    /// Starts `thread_count` - 1 helpers, fewer if the system gives no more. Precondition:
    /// thread_count > 0.
    explicit ThreadTeam(unsigned thread_count);
    ~ThreadTeam();
    ThreadTeam(const ThreadTeam&) = delete;
    ThreadTeam& operator=(const ThreadTeam&) = delete;

    unsigned size() const { return static_cast<unsigned>(helpers_.size()) + 1; }

    /// Calls work(task, thread) for each task from 0 to task_count - 1, in any order, on any
    /// thread; `thread` is below size(). Returns when all are done. `work` must not throw. No
    /// allocation.
    template <typename Work>
    void run(std::size_t task_count, const Work& work)
    {
        run(
            task_count,
            [](const void* object, std::size_t task, unsigned thread) {
                (*static_cast<const Work*>(object))(task, thread);
            },
            &work
        );
    }

private:
    static constexpr std::size_t cache_line = 64;

    using Call = void (*)(const void* object, std::size_t task, unsigned thread);

    void run(std::size_t task_count, Call call, const void* object);
    void help(unsigned thread);
    void work_on(std::uint64_t job, unsigned thread);
    void work_on(std::uint64_t job, std::size_t stretch, unsigned thread);

    /// Tasks that one thread begins with. Number of the job (upper half) and the next task (lower
    /// half) are one word, so that a helper that comes late cannot begin a task of a job it has not
    /// seen.
    struct alignas(cache_line) Stretch
    {
        std::atomic<std::uint64_t> next {0};
    };

    /// Number of the job (upper half) and of its tasks (lower half).
    std::atomic<std::uint64_t> job_ {0};
    std::vector<Stretch> stretches_; ///< One for each thread.
    std::atomic<std::size_t> unfinished_ {0};
    std::atomic<bool> stopping_ {false};
    Call call_ = nullptr;
    const void* object_ = nullptr;
    std::vector<std::thread> helpers_;
};

} // namespace nn
