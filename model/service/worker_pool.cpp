// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/worker_pool.h"

#include <pthread.h>

#include <chrono>

namespace rekindle {

namespace {

constexpr auto idleFor = std::chrono::seconds{1}; // a stack is some forty kilobytes, another thread microseconds
constexpr std::size_t stackBytes = 1024 * 1024; // address space; only what is touched is memory

} // namespace

WorkerPool::WorkerPool(int threads)
    : m_queue(threads)
{
}

void WorkerPool::start(Work work, QueueLine line)
{
    const std::lock_guard lock(m_mutex);
    m_queue.add(std::make_shared<Work>(std::move(work)), line);
    dispatch(0);
}

/// With the lock held: finds a thread for everybody who may have one. `free`: of whoever calls, about to look for work.
void WorkerPool::dispatch(int free)
{
    while (auto turn = m_queue.next()) {
        m_turns.push_back(std::move(*turn));
    }
    const auto missing = static_cast<int>(m_turns.size()) - m_idle - m_starting - free;
    for (int made = 0; made < missing && makeThread(); ++made) { }
    for (int woken = 0; woken < m_idle && woken < static_cast<int>(m_turns.size()); ++woken) {
        m_ready.notify_one();
    }
}

bool WorkerPool::makeThread()
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stackBytes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_t thread{};
    const bool made = pthread_create(&thread, &attributes, &WorkerPool::serveIn, this) == 0;
    pthread_attr_destroy(&attributes);
    m_threads += made ? 1 : 0;
    m_starting += made ? 1 : 0;
    return made;
}

void* WorkerPool::serveIn(void* pool)
{
    static_cast<WorkerPool*>(pool)->serve();
    return nullptr;
}

void WorkerPool::serve()
{
    std::unique_lock lock(m_mutex);
    --m_starting;
    for (;;) {
        if (m_turns.empty()) {
            ++m_idle;
            m_ready.wait_for(lock, idleFor, [this] { return !m_turns.empty() || m_ending; });
            --m_idle;
        }
        if (m_turns.empty()) {
            break;
        }
        Queue::Turn turn = std::move(m_turns.front());
        m_turns.pop_front();
        carryOut(std::move(turn), lock);
    }
    --m_threads;
    m_gone.notify_all(); // under the lock: the pool may be gone right after
}

/// Called and left with the lock held.
void WorkerPool::carryOut(Queue::Turn turn, std::unique_lock<std::mutex>& lock)
{
    lock.unlock();
    (*turn.item)();
    turn.item.reset(); // what it holds goes before anybody is told that it is done
    lock.lock();
    m_queue.leave(turn.line);
    dispatch(1);
}

void WorkerPool::waitForDone()
{
    std::unique_lock lock(m_mutex);
    m_ending = true;
    m_ready.notify_all();
    while (m_threads > 0 || !m_turns.empty()) {
        if (m_threads == 0) { // no thread was to be had for it
            Queue::Turn turn = std::move(m_turns.front());
            m_turns.pop_front();
            carryOut(std::move(turn), lock);
        } else {
            m_gone.wait(lock);
        }
    }
    m_ending = false;
}

} // namespace rekindle
