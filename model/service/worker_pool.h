// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fair_queue.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace rekindle {

/// Threads for work that blocks: made when work comes and none is idle, up to a number, and gone a second after the last.
/// They have small stacks and hold no file each, as those of Qt do, so that there may be hundreds. What is expected to be
/// slow never holds all of them (FairQueue). Work that finds no thread to be had waits for one of the others, or for the
/// next start(). Thread-safe.
class WorkerPool
{
public:
    using Work = std::function<void()>;

    explicit WorkerPool(int threads);
    ~WorkerPool() { waitForDone(); }
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    void start(Work work, QueueLine line);
    /// Until all work that was started is done and no thread is left.
    void waitForDone();

private:
    using Queue = FairQueue<std::shared_ptr<Work>>;

    static void* serveIn(void* pool);
    void serve();
    void dispatch(int free);
    bool makeThread();
    void carryOut(Queue::Turn turn, std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex{};
    std::condition_variable m_ready{};
    std::condition_variable m_gone{};
    // Guarded by the mutex:
    Queue m_queue;
    std::deque<Queue::Turn> m_turns{}; ///< have a place, wait for a thread
    int m_threads{0};
    int m_starting{0}; ///< made, and not at work yet
    int m_idle{0};
    bool m_ending{false};
};

} // namespace rekindle
