// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/worker_pool.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace rekindle {

/// The only way off the main thread: a pool that its owner joins. Make it the last member, so that no work outlives the
/// rest of the object. Work captures values and ports, never `this` and never a widget.
class Background
{
public:
    explicit Background(int threads)
        : m_pool(threads)
    {
    }
    ~Background() { stop(); }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    template <class Work>
    auto run(Work work, QueueLine line = QueueLine::Quick)
    {
        using Value = std::invoke_result_t<Work&, std::stop_token>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        m_pool.start(
            [promise = std::move(promise), work = std::move(work), stop = m_stop.get_token()]() mutable {
                if constexpr (std::is_void_v<Value>) {
                    work(stop);
                } else {
                    promise->addResult(work(stop));
                }
                promise->finish();
            },
            line);
        return future;
    }

    /// Asks all work to stop and waits for it. Work started later stops at once.
    void stop()
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }

private:
    WorkerPool m_pool;
    std::stop_source m_stop{};
};

} // namespace rekindle
