// SPDX-License-Identifier: GPL-3.0-or-later
// What one poll of a pair asks for: requests and bytes of bodies, by what is asked, in the steady state and while writes
// come in. Prints lines "name value unit".
// usage: bench_poll [WRITES_PER_MINUTE, default 60]
#include "support/watched_pair.h"

#include <QMap>

#include <cstdio>
#include <cstdlib>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// Counts what passes.
class Counter : public HttpTransport
{
public:
    explicit Counter(HttpTransport& real)
        : m_real(real)
    {
    }
    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        HttpExchange answer = m_real.exchange(request, std::move(stop));
        const std::lock_guard lock(m_mutex);
        const QString what = QString::fromLatin1(request.method) + u' ' + request.url.host().section(u'.', 0, 0) + u' '
                             + request.url.path().section(u'/', 2, 2);
        Seen& seen = m_seen[what];
        ++seen.requests;
        seen.sent += request.body.size();
        seen.received += answer.body.size();
        return answer;
    }
    void clear() { m_seen.clear(); }
    void print(int polls) const
    {
        Seen all;
        for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
            std::printf("%-28s %6.2f requests %8.0f bytes sent %8.0f bytes received\n", qPrintable(it.key()),
                        double(it->requests) / polls, double(it->sent) / polls, double(it->received) / polls);
            all.requests += it->requests;
            all.sent += it->sent;
            all.received += it->received;
        }
        std::printf("requests_a_poll %.2f count\nbytes_sent_a_poll %.0f bytes\nbytes_received_a_poll %.0f bytes\n",
                    double(all.requests) / polls, double(all.sent) / polls, double(all.received) / polls);
    }

private:
    struct Seen {
        int requests{0};
        qint64 sent{0};
        qint64 received{0};
    };
    HttpTransport& m_real;
    std::mutex m_mutex{};
    QMap<QString, Seen> m_seen{};
};

} // namespace

int main(int argc, char** argv)
{
    WatchedPair pair({.writesPerMinute = argc > 1 ? std::atof(argv[1]) : 60});
    Counter counter(pair.http);
    PairWatcher watcher(pair.pair,
                        {.http = counter,
                         .clock = pair.clock,
                         .signer = pair.signer,
                         .secret = [](const QString&) -> Result<std::optional<Secret>> { return std::nullopt; },
                         .installation = pair.installation,
                         .hashKey = "key",
                         .together = [](const auto& one, const auto& other) { one(), other(); }},
                        {});
    constexpr int warmUp = 10;
    constexpr int polls = 100;
    for (int i = 0; i < warmUp + polls; ++i) {
        if (i == warmUp) {
            counter.clear();
        }
        if (!watcher.poll({})) {
            return 1;
        }
        pair.clock.advance(watcher.nextDelay());
    }
    counter.print(polls);
    return 0;
}
