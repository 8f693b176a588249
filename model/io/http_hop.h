// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "io/byte_budget.h"
#include "io/curl_loop.h"
#include "io/http_outcome.h"
#include "io/name_resolver.h"
#include "io/tls_trust.h"
#include "net/http.h"

#include <chrono>

struct curl_slist;

namespace rekindle {

/// One request and its answer: no redirects. Used once. Made, run and destroyed on the caller's thread; in between the
/// loop's thread has it.
class HttpHop : public CurlJob
{
public:
    /// All of it must outlive run().
    struct Ports {
        CurlLoop& loop;
        NameResolver& names;
        TlsTrust& trust;
        const Clock& clock;
    };
    /// `proxy` as proxyFor() gives it.
    HttpHop(const HttpRequest& request, const QByteArray& proxy, Ports ports, std::shared_ptr<ByteBudget::Share> room);
    ~HttpHop() override;
    HttpHop(const HttpHop&) = delete;
    HttpHop& operator=(const HttpHop&) = delete;

    HttpExchange run(std::stop_token stop);
    Millis queued() const { return m_queued; } ///< how long it waited for its turns

    void* easy() const override { return m_easy; }
    void begin(Millis timeout) override;
    void end(int code) override;
    bool isPaused() const override { return m_room->isWaiting(); }

private:
    static size_t takeHeader(char* data, size_t size, size_t count, void* hop);
    static size_t takeBody(char* data, size_t size, size_t count, void* hop);
    static size_t giveBody(char* buffer, size_t size, size_t count, void* hop);
    static int beforeSend(void* hop, char* peer, char* local, int peerPort, int localPort);
    static int prepareTls(void* curl, void* context, void* hop);
    static int openSocket(void* hop, int purpose, void* address);

    template <class Value>
    void set(int option, Value value);
    void prepare();
    void prepareMethod();
    void prepareHeaders();
    void prepareSecurity();
    bool resolve(std::stop_token stop);
    void useAddresses(const QByteArray& host, int port, const QList<QByteArray>& addresses);
    std::optional<CurlLoop::Time> startBy() const;
    void fail(TransferEnd end);
    TransferEnd endOf(int code) const;
    bool makeRoomFor(qsizetype bytes, bool& wait);

    const HttpRequest m_request;
    const QByteArray m_proxy;
    const Ports m_ports;
    const std::shared_ptr<ByteBudget::Share> m_room;
    const std::shared_ptr<TlsReportSlot> m_report;
    void* m_easy{}; ///< CURL*
    HttpExchange m_exchange{};
    TlsReport m_tls{};
    Result<TlsTrust::Store> m_store{};
    std::chrono::steady_clock::time_point m_began{};
    std::optional<std::chrono::steady_clock::time_point> m_tlsBegan{};
    Millis m_queued{};
    Millis m_lookedUp{}; ///< what asking for the name took
    Millis m_given{}; ///< the time the transfer has
    curl_slist* m_headers{};
    curl_slist* m_addresses{};
    qsizetype m_bodySent{};
    qsizetype m_headBytes{};
    int m_headLines{};
    int m_socketError{}; ///< errno, when this computer had no socket
    bool m_sent{false};
    bool m_answerBegan{false};
    bool m_headersEnded{false};
    bool m_tooLarge{false};
    bool m_headTooLarge{false};
    bool m_noRoom{false};
    QByteArray m_errorText{};
};

/// The name and value can be sent as a header field (RFC 9110 5.5): no line breaks hide in them.
bool isSendable(const QByteArray& name, const QByteArray& value);

} // namespace rekindle
