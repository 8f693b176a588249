// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_transport.h"

#include <algorithm>

namespace rekindle {

FakeTransport::FakeTransport(Clock& clock)
    : m_clock(clock)
{
}

void FakeTransport::answer(const QString& urlPart, QList<HttpExchange> answers)
{
    const std::lock_guard lock(m_mutex);
    m_rules.append({urlPart, std::move(answers), {}});
}

void FakeTransport::handle(const QString& urlPart, Handler handler)
{
    const std::lock_guard lock(m_mutex);
    m_rules.append({urlPart, {}, std::move(handler)});
}

void FakeTransport::setLatency(Millis latency)
{
    const std::lock_guard lock(m_mutex);
    m_latency = latency;
}

HttpExchange FakeTransport::exchange(const HttpRequest& request, std::stop_token stop)
{
    const Instant sentAt = m_clock.now();
    const BootTime sentBoot = m_clock.boot();
    HttpExchange exchange = stop.stop_requested() ? failure(Errc::Cancelled) : answerTo(request, stop);
    exchange.sentAt = sentAt;
    exchange.sentBoot = sentBoot;
    exchange.receivedBoot = m_clock.boot();
    if (exchange.finalUrl.isEmpty()) {
        exchange.finalUrl = request.url;
    }
    return exchange;
}

HttpExchange FakeTransport::answerTo(const HttpRequest& request, std::stop_token stop)
{
    Handler handler;
    Millis latency{};
    HttpExchange next = failure(Errc::Unreachable);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
        latency = m_latency;
        const QString url = request.url.toString(QUrl::FullyEncoded);
        const auto rule =
            std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule& r) { return url.contains(r.urlPart); });
        if (rule != m_rules.end() && rule->handler) {
            handler = rule->handler;
        } else if (rule != m_rules.end() && !rule->answers.isEmpty()) {
            next = rule->answers.size() > 1 ? rule->answers.takeFirst() : rule->answers.first();
        }
    }
    if (latency > Millis{0} && !m_clock.sleepFor(latency, stop)) {
        return failure(Errc::Cancelled);
    }
    return handler ? handler(request, stop) : next;
}

QList<HttpRequest> FakeTransport::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

qsizetype FakeTransport::count(const QString& urlPart) const
{
    const std::lock_guard lock(m_mutex);
    return std::count_if(m_requests.begin(), m_requests.end(), [&](const HttpRequest& request) {
        return request.url.toString(QUrl::FullyEncoded).contains(urlPart);
    });
}

HttpExchange FakeTransport::reply(int status, QByteArray body, const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    HttpExchange exchange;
    exchange.status = status;
    exchange.body = std::move(body);
    for (const auto& [name, value] : headers) {
        exchange.headers.add(name, value);
    }
    return exchange;
}

HttpExchange FakeTransport::failure(Errc code)
{
    HttpExchange exchange;
    exchange.error = Error{code, {}, QStringLiteral("scripted")};
    if (code == Errc::Unreachable) {
        exchange.connect = ConnectState::Refused;
    } else if (code == Errc::Timeout) {
        exchange.connect = ConnectState::Timeout;
    } else if (code == Errc::Tls) {
        exchange.connect = ConnectState::Tls;
    }
    return exchange;
}

} // namespace rekindle
