// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"

#include <functional>
#include <mutex>

namespace rekindle {

/// A network that answers from a script and remembers what it was asked. Rules are tried in the order given; a rule fits
/// when the URL contains its text. Without a fitting rule nothing answers (Errc::Unreachable). Stamps are taken from the
/// clock, which `latency` moves. It follows no redirects: script what the real transport would have returned. Thread-safe.
class FakeTransport : public HttpTransport
{
public:
    using Handler = std::function<HttpExchange(const HttpRequest&, std::stop_token)>;

    explicit FakeTransport(Clock& clock);

    /// Answers in this order; the last one stays.
    void answer(const QString& urlPart, QList<HttpExchange> answers);
    void handle(const QString& urlPart, Handler handler);
    void setLatency(Millis latency);

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override;

    QList<HttpRequest> requests() const;
    qsizetype count(const QString& urlPart) const;

    static HttpExchange reply(int status, QByteArray body = {},
                              const QList<std::pair<QByteArray, QByteArray>>& headers = {});
    static HttpExchange failure(Errc code);

private:
    struct Rule {
        QString urlPart{};
        QList<HttpExchange> answers{};
        Handler handler{};
    };
    HttpExchange answerTo(const HttpRequest& request, std::stop_token stop);

    Clock& m_clock;
    mutable std::mutex m_mutex{};
    QList<Rule> m_rules{};
    QList<HttpRequest> m_requests{};
    Millis m_latency{0};
};

} // namespace rekindle
