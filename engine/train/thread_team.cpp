// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/thread_team.h"

#include <cassert>

namespace nn {

namespace {

/// Turns of looking for work before going to sleep: a few microseconds, shorter than waking up.
constexpr int spin_turns = 300;

void pause_briefly()
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

constexpr std::uint64_t job_unit = std::uint64_t {1} << 32U;
constexpr std::uint64_t task_mask = job_unit - 1;

} // namespace

ThreadTeam::ThreadTeam(unsigned thread_count)
{
    assert(thread_count > 0);
    for (unsigned thread = 1; thread < thread_count; ++thread) {
        helpers_.emplace_back([this, thread] { help(thread); });
    }
}

ThreadTeam::~ThreadTeam()
{
    stopping_ = true;
    open_.fetch_add(job_unit);
    open_.notify_all();
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
    const std::uint64_t job = (open_.load(std::memory_order_relaxed) & ~task_mask) + job_unit;
    open_.store(job | task_count, std::memory_order_release);
    open_.notify_all();
    while (work_on_one_task(0)) { }
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

/// Begins and finishes one task of the present job, if one is left.
bool ThreadTeam::work_on_one_task(unsigned thread)
{
    std::uint64_t open = open_.load(std::memory_order_acquire);
    do {
        if ((open & task_mask) == 0) {
            return false;
        }
    } while (!open_.compare_exchange_weak(
        open, open - 1, std::memory_order_acq_rel, std::memory_order_acquire
    ));
    // The job cannot end, and call_ cannot change, before this task is counted as finished.
    call_(object_, (open & task_mask) - 1, thread);
    if (unfinished_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        unfinished_.notify_one();
    }
    return true;
}

void ThreadTeam::help(unsigned thread)
{
    while (true) {
        const std::uint64_t seen = open_.load(std::memory_order_acquire);
        if (stopping_.load(std::memory_order_acquire)) {
            return; // Asked after `seen` was read: a change since then ends the wait below.
        }
        if (work_on_one_task(thread)) {
            continue;
        }
        for (int turn = 0; open_.load(std::memory_order_acquire) == seen; ++turn) {
            if (turn < spin_turns) {
                pause_briefly();
            } else {
                open_.wait(seen, std::memory_order_acquire);
            }
        }
    }
}

} // namespace nn
