// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/deadline_transport.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// What has less time than this left is not begun: it could only fail.
constexpr Millis shortest{50};

} // namespace

DeadlineTransport::DeadlineTransport(HttpTransport& http, const Clock& clock)
    : m_http(http)
    , m_clock(clock)
{
}

void DeadlineTransport::setDeadline(std::optional<BootTime> deadline)
{
    const std::lock_guard lock(m_mutex);
    m_deadline = deadline;
}

std::optional<Millis> DeadlineTransport::left() const
{
    const std::lock_guard lock(m_mutex);
    return m_deadline ? std::optional(std::max(*m_deadline - m_clock.boot(), Millis{0})) : std::nullopt;
}

HttpExchange DeadlineTransport::exchange(const HttpRequest& request, std::stop_token stop)
{
    const auto time = left();
    if (!time) {
        return m_http.exchange(request, std::move(stop));
    }
    if (*time < std::min(shortest, request.timeout)) {
        return unsent(request, {Errc::NotInTime, originName(request.url), u"no time was left to ask"_s}, m_clock);
    }
    HttpRequest shorter = request;
    shorter.timeout = std::min(*time, request.timeout);
    shorter.deadline = m_clock.boot() + *time;
    HttpExchange exchange = m_http.exchange(shorter, std::move(stop));
    if (exchange.error && exchange.error->code == Errc::Timeout && shorter.timeout < request.timeout) {
        exchange.error->code = Errc::NotInTime;
        exchange.error->detail = u"only %1 ms were left to answer"_s.arg(time->count());
    }
    return exchange;
}

} // namespace rekindle
