// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fair_queue.h"
#include "core/time.h"
#include "io/open_files.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace rekindle {

/// One transfer. All functions are called on the loop's thread, while the caller of carryOut() waits.
class CurlJob
{
public:
    virtual ~CurlJob() = default;
    virtual void* easy() const = 0; ///< CURL*
    /// It is its turn; libcurl gets it next.
    virtual void begin(Millis timeout) = 0;
    /// It ended (CURLcode), and libcurl still knows everything about it.
    virtual void end(int code) = 0;
    /// Its body waits for room.
    virtual bool isPaused() const = 0;
};

/// All transfers of a process on one thread and in one libcurl multi handle, which keeps their connections. At most
/// `places` run at a time; the rest wait for their turn, and that is nobody's silence: a transfer's time begins with its
/// turn. Origins that did not answer in time before never hold all places (FairQueue). Thread-safe.
class CurlLoop
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit CurlLoop(OpenFiles files);
    ~CurlLoop(); ///< when no transfer runs

    struct Wish {
        QByteArray origin{};
        Millis timeout{}; ///< from its turn on
        std::optional<Time> deadline{}; ///< cuts the timeout; NotInTime when its turn has not come by then
    };
    enum class End { Done, Stopped, NotInTime, Exhausted };
    struct Carried {
        End end{};
        Millis queued{}; ///< until its turn came
    };
    /// Blocks until the job ended. Stopped: at once, whatever it waits for. Exhausted: this computer has no thread, memory or
    /// file for it.
    Carried carryOut(CurlJob& job, const Wish& wish, std::stop_token stop);

    /// Lets jobs that wait for room try again. Any thread.
    void roomAgain();

private:
    struct Ticket;
    using Queue = FairQueue<Ticket*>;

    bool start();
    void wake();
    void run();
    bool takeWork(std::vector<Ticket*>& begun, std::vector<Ticket*>& stopped);
    void begin(Ticket& ticket);
    void finish(Ticket& ticket, int code, End end);
    void finishDone();
    void resumePaused();

    const OpenFiles m_files;
    std::atomic<void*> m_multi{}; ///< CURLM*; made by the first transfer
    std::atomic<bool> m_room{false};
    std::mutex m_mutex{};
    // Guarded by the mutex:
    Queue m_queue;
    QSet<QByteArray> m_slow{}; ///< origins whose last transfer timed out
    std::vector<Ticket*> m_stopped{}; ///< running ones that are to end
    bool m_quit{false};
    // The thread's own:
    QHash<void*, Ticket*> m_running{}; ///< by CURL*
    std::thread m_thread{};
};

} // namespace rekindle
