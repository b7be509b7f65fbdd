// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/thread_team.h"

#include <cassert>
#include <system_error>

namespace nn {

namespace {

/// Turns of looking for work before going to sleep: about 15 microseconds, less than waking up
/// takes.
constexpr int spin_turns = 1000;

void pause_briefly()
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

constexpr std::uint64_t job_unit = std::uint64_t {1} << 32U;
constexpr std::uint64_t task_mask = job_unit - 1;

/// First task of the stretch of `thread`; that of the thread after the last is the end.
std::uint64_t stretch_begin(std::uint64_t task_count, std::size_t thread, std::size_t thread_count)
{
    return thread * task_count / thread_count;
}

} // namespace

ThreadTeam::ThreadTeam(unsigned thread_count) : stretches_(thread_count)
{
    assert(thread_count > 0);
    helpers_.reserve(thread_count - 1);
    try {
        for (unsigned thread = 1; thread < thread_count; ++thread) {
            helpers_.emplace_back([this, thread] { help(thread); });
        }
    } catch (const std::system_error&) {
        return; // The system gives no more threads: a smaller team does the same work.
    }
}

ThreadTeam::~ThreadTeam()
{
    stopping_ = true;
    job_.fetch_add(job_unit);
    job_.notify_all();
    for (std::thread& helper : helpers_) {
        helper.join();
    }
}

void ThreadTeam::run(std::size_t task_count, Call call, const void* object)
{
    if (helpers_.empty() || task_count == 1) {
        for (std::size_t task = 0; task < task_count; ++task) {
            call(object, task, 0);
        }
        return;
    }
    call_ = call;
    object_ = object;
    unfinished_.store(task_count, std::memory_order_relaxed);
    const std::uint64_t number = (job_.load(std::memory_order_relaxed) & ~task_mask) + job_unit;
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
        const std::uint64_t first = stretch_begin(task_count, i, stretches_.size());
        stretches_[i].next.store(number | first, std::memory_order_release);
    }
    job_.store(number | task_count, std::memory_order_release);
    job_.notify_all();
    work_on(number | task_count, 0);
    for (int turn = 0;; ++turn) {
        const std::size_t unfinished = unfinished_.load(std::memory_order_acquire);
        if (unfinished == 0) {
            return;
        }
        if (turn < spin_turns) {
            pause_briefly();
        } else {
            unfinished_.wait(unfinished, std::memory_order_acquire);
        }
    }
}

/// Begins and finishes tasks until all are begun: the thread's own first.
void ThreadTeam::work_on(std::uint64_t job, unsigned thread)
{
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
        work_on(job, (thread + i) % stretches_.size(), thread);
    }
}

void ThreadTeam::work_on(std::uint64_t job, std::size_t stretch, unsigned thread)
{
    const std::uint64_t end =
        (job & ~task_mask) | stretch_begin(job & task_mask, stretch + 1, stretches_.size());
    std::atomic<std::uint64_t>& next = stretches_[stretch].next;
    std::uint64_t task = next.load(std::memory_order_acquire);
    // Another job's word is not below this one's end, or not in this one's upper half.
    while (task < end && (task & ~task_mask) == (job & ~task_mask)) {
        if (next.compare_exchange_weak(
                task, task + 1, std::memory_order_acq_rel, std::memory_order_acquire
            )) {
            // The job cannot end, and call_ cannot change, before this task is counted as finished.
            call_(object_, task & task_mask, thread);
            if (unfinished_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
                unfinished_.notify_one();
            }
            task = next.load(std::memory_order_acquire);
        }
    }
}

void ThreadTeam::help(unsigned thread)
{
    std::uint64_t done = 0;
    while (true) {
        const std::uint64_t job = job_.load(std::memory_order_acquire);
        if (stopping_.load(std::memory_order_acquire)) {
            return; // Asked after `job` was read: a change since then ends the wait below.
        }
        if (job != done) {
            work_on(job, thread);
            done = job;
        }
        for (int turn = 0; job_.load(std::memory_order_acquire) == job; ++turn) {
            if (turn < spin_turns) {
                pause_briefly();
            } else {
                job_.wait(job, std::memory_order_acquire);
            }
        }
    }
}

} // namespace nn
