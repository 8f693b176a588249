// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>

#include <stop_token>
#include <utility>

namespace rekindle {

/// The only way off the main thread: a pool that its owner joins. Make it the last member, so that no work outlives the
/// rest of the object. Work captures values and ports, never `this` and never a widget.
class Background
{
public:
    explicit Background(int threads) { m_pool.setMaxThreadCount(threads); }
    ~Background() { stop(); }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    template <class Work>
    auto run(Work work)
    {
        return QtConcurrent::run(&m_pool,
                                 [work = std::move(work), stop = m_stop.get_token()]() mutable { return work(stop); });
    }

    /// Asks all work to stop and waits for it. Work started later stops at once.
    void stop()
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }

    void setThreads(int threads) { m_pool.setMaxThreadCount(threads); }

private:
    QThreadPool m_pool{};
    std::stop_source m_stop{};
};

} // namespace rekindle
