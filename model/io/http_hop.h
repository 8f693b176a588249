// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "io/curl_pool.h"
#include "io/http_outcome.h"
#include "io/tls_trust.h"
#include "net/http.h"

#include <chrono>

struct curl_slist;

namespace rekindle {

/// One request and its answer over one handle: no redirects. Used once, by one thread.
class HttpHop
{
public:
    /// All but `request` must outlive run(). `proxy` as proxyFor() gives it.
    HttpHop(const HttpRequest& request, const QByteArray& proxy, CurlHandle& handle, TlsTrust& trust,
            const Clock& clock);
    ~HttpHop();

    HttpExchange run(std::stop_token stop);

private:
    static size_t takeHeader(char* data, size_t size, size_t count, void* hop);
    static size_t takeBody(char* data, size_t size, size_t count, void* hop);
    static size_t giveBody(char* buffer, size_t size, size_t count, void* hop);
    static int beforeSend(void* hop, char* peer, char* local, int peerPort, int localPort);
    static int prepareTls(void* curl, void* context, void* hop);

    template <class Value>
    void set(int option, Value value);
    void prepare();
    void prepareMethod();
    void prepareHeaders();
    void prepareSecurity();
    int transfer(std::stop_token stop);
    TransferEnd endOf(int code, bool stopped) const;
    void collect(const TransferEnd& end);
    DnsState askAgain(const TransferMarks& marks, std::stop_token stop) const;

    const HttpRequest m_request;
    const QByteArray m_proxy;
    CurlHandle& m_handle;
    TlsTrust& m_trust;
    const Clock& m_clock;
    HttpExchange m_exchange{};
    TlsReport m_tls{};
    Result<TlsTrust::Store> m_store{};
    std::chrono::steady_clock::time_point m_began{};
    std::optional<std::chrono::steady_clock::time_point> m_tlsBegan{};
    curl_slist* m_headers{};
    qsizetype m_bodySent{};
    bool m_sent{false};
    bool m_answerBegan{false};
    bool m_headersEnded{false};
    bool m_tooLarge{false};
    QByteArray m_errorText{};
};

/// The name and value can be sent as a header field (RFC 9110 5.5): no line breaks hide in them.
bool isSendable(const QByteArray& name, const QByteArray& value);

} // namespace rekindle
