// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"

#include <mutex>
#include <optional>

namespace rekindle {

/// Gives every request no more time than is left until one moment, the deadline of a whole task. A request that finds the
/// time used up is not sent, and one that ran out of time before its own was over failed for our reasons: both are
/// Errc::NotInTime, which says nothing of the server. Thread-safe.
class DeadlineTransport : public HttpTransport
{
public:
    /// Both must outlive it.
    DeadlineTransport(HttpTransport& http, const Clock& clock);

    /// For requests that start from now on; nullopt: each has its own time only.
    void setDeadline(std::optional<BootTime> deadline);
    /// What is left; nullopt: there is no deadline. Never negative.
    std::optional<Millis> left() const;

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override;

private:
    HttpTransport& m_http;
    const Clock& m_clock;
    mutable std::mutex m_mutex{};
    std::optional<BootTime> m_deadline{}; ///< guarded by m_mutex
};

} // namespace rekindle
