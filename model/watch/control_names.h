// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"
#include "watch/control_probe.h"

#include <QHash>
#include <QList>
#include <QUrl>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace rekindle {

/// Does the network work from here? Asks names outside of all pairs, once for all who want to know at the same time:
/// nobody else's service is asked a thousand times because a thousand pairs fail. Thread-safe.
class ControlNames
{
public:
    /// Both must outlive it.
    ControlNames(HttpTransport& http, const Clock& clock);

    static constexpr Millis sharedFor = 2s;

    /// An answer counts when it was asked for at `since` (when this reading began) or later, or at most `sharedFor`
    /// before. All names are asked at the same time.
    ControlReading ask(const QList<QUrl>& names, BootTime since, Millis timeout, std::stop_token stop);

private:
    struct Known {
        BootTime asked{};
        bool open{false}; ///< somebody is asking now
        std::optional<bool> answered{}; ///< nullopt: we could not ask
    };
    QList<QUrl> take(const QList<QUrl>& names, BootTime oldest);
    void askMissing(const QList<QUrl>& names, BootTime oldest, Millis timeout, const std::stop_token& stop);
    void put(const QUrl& name, Millis timeout, const std::stop_token& stop);

    HttpTransport& m_http;
    const Clock& m_clock;
    std::mutex m_mutex{};
    std::condition_variable_any m_changed{};
    QHash<QUrl, Known> m_known{}; ///< guarded by m_mutex
};

} // namespace rekindle
