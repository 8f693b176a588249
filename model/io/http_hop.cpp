// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/http_hop.h"

#include "io/name_lookup.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPollMs = 60'000; // libcurl shortens it to its own next timer; a stop wakes it
constexpr Millis kLookUpAgain{2'000};

HttpHop* self(void* hop)
{
    return static_cast<HttpHop*>(hop);
}

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || (c != 0 && std::strchr("!#$%&'*+-.^_`|~", c));
}

/// Safe to send twice: libcurl does so when a kept-alive connection turns out to be dead.
bool isIdempotent(const QByteArray& method)
{
    return method != "POST" && method != "PATCH";
}

bool carriesBody(const HttpRequest& request)
{
    return !request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
}

} // namespace

bool isSendable(const QByteArray& name, const QByteArray& value)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenChar)
           && std::none_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == 0; });
}

HttpHop::HttpHop(const HttpRequest& request, const QByteArray& proxy, CurlHandle& handle, TlsTrust& trust,
                 const Clock& clock)
    : m_request(request)
    , m_proxy(proxy)
    , m_handle(handle)
    , m_trust(trust)
    , m_clock(clock)
    , m_errorText(CURL_ERROR_SIZE, '\0')
{
    m_handle.report = &m_tls;
}

HttpHop::~HttpHop()
{
    m_handle.report = nullptr;
    curl_easy_reset(m_handle.easy()); // forgets every pointer to this object
    curl_slist_free_all(m_headers);
}

template <class Value>
void HttpHop::set(int option, Value value)
{
    // Wrong options are programmer errors; that memory is short shows in the transfer.
    curl_easy_setopt(m_handle.easy(), static_cast<CURLoption>(option), value);
}

HttpExchange HttpHop::run(std::stop_token stop)
{
    m_exchange.finalUrl = m_request.url;
    m_exchange.sentAt = m_clock.now();
    m_exchange.sentBoot = m_clock.boot();
    prepare();
    int code = transfer(stop);
    if (code == CURLE_OK && !m_headersEnded) {
        code = CURLE_PARTIAL_FILE; // libcurl takes a head that was cut off for a whole one
    }
    m_exchange.receivedBoot = m_clock.boot();
    const TransferEnd end = endOf(code, stop.stop_requested() && code == CURLE_ABORTED_BY_CALLBACK);
    collect(end);
    if (code != CURLE_OK) {
        judge(end, m_tls, m_request, m_exchange);
        if (code == CURLE_COULDNT_RESOLVE_HOST && !end.stopped) {
            m_exchange.dns = askAgain(end.marks, stop);
        }
    }
    return std::move(m_exchange);
}

void HttpHop::prepare()
{
    const QByteArray url = m_request.url.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // do not wait for a resolver that hangs
    set(CURLOPT_TIMEOUT_MS, long(std::max<Millis::rep>(1, m_request.timeout.count())));
    set(CURLOPT_ACCEPT_ENCODING, "gzip");
    set(CURLOPT_USERAGENT, "Rekindle/" REKINDLE_VERSION);
    set(CURLOPT_PROXY, m_proxy.constData()); // also when empty: libcurl must not look into the environment
    set(CURLOPT_PROXYAUTH, long(CURLAUTH_BASIC | CURLAUTH_DIGEST | CURLAUTH_NTLM | CURLAUTH_NEGOTIATE));
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
    set(CURLOPT_HEADERFUNCTION, &HttpHop::takeHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &HttpHop::takeBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_PREREQFUNCTION, &HttpHop::beforeSend);
    set(CURLOPT_PREREQDATA, this);
    if (m_request.freshConnection) {
        set(CURLOPT_FRESH_CONNECT, 1L);
        set(CURLOPT_FORBID_REUSE, 1L);
        set(CURLOPT_DNS_CACHE_TIMEOUT, 0L);
    }
    prepareMethod();
    prepareHeaders();
    prepareSecurity();
}

void HttpHop::prepareMethod()
{
    if (m_request.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
        return;
    }
    if (carriesBody(m_request)) {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        if (isIdempotent(m_request.method)) {
            set(CURLOPT_POSTFIELDS, m_request.body.constData());
        } else if (m_request.body.isEmpty()) {
            // A dead kept-alive connection is met by a second attempt. With a body that is prevented below; without one
            // only a new connection prevents it.
            set(CURLOPT_POSTFIELDS, "");
            set(CURLOPT_FRESH_CONNECT, 1L);
        } else {
            // Read by a callback that cannot rewind: libcurl then fails instead of creating a resource twice.
            set(CURLOPT_READFUNCTION, &HttpHop::giveBody);
            set(CURLOPT_READDATA, this);
        }
    }
    set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void HttpHop::prepareHeaders()
{
    const auto append = [this](const QByteArray& line) {
        if (curl_slist* longer = curl_slist_append(m_headers, line.constData())) {
            m_headers = longer;
        }
    };
    for (const auto& [name, value] : m_request.headers.fields()) {
        append(value.isEmpty() ? QByteArray(name + ';') : QByteArray(name + ": " + value));
    }
    append("Expect:"); // no waiting for 100 Continue before a large body
    if (carriesBody(m_request) && !m_request.headers.has("Content-Type")) {
        append("Content-Type:"); // not libcurl's form type
    }
    set(CURLOPT_HTTPHEADER, m_headers);
}

void HttpHop::prepareSecurity()
{
    const char* const none = nullptr;
    set(CURLOPT_CAINFO, none); // our own store instead: see prepareTls
    set(CURLOPT_CAPATH, none);
    set(CURLOPT_CA_CACHE_TIMEOUT, 0L);
    if (m_request.url.scheme() == u"https"_s) {
        // Before the clock of the handshake runs, because reading them takes longer than a handshake.
        m_store = m_trust.storeFor(m_request.tls.extraCaFiles);
    }
    set(CURLOPT_SSL_CTX_FUNCTION, &HttpHop::prepareTls);
    set(CURLOPT_SSL_CTX_DATA, this);
    set(CURLOPT_SSL_SESSIONID_CACHE, 0L); // a resumed session would show no certificate
    if (!m_request.tls.clientCertificate.isEmpty()) {
        const QByteArray certificate = m_request.tls.clientCertificate.toLocal8Bit();
        const QByteArray key = m_request.tls.clientKey.toLocal8Bit();
        set(CURLOPT_SSLCERT, certificate.constData());
        set(CURLOPT_SSLKEY, key.isEmpty() ? certificate.constData() : key.constData());
        set(CURLOPT_KEYPASSWD, ""); // never ask on the terminal
    }
}

int HttpHop::transfer(std::stop_token stop)
{
    CURLM* multi = m_handle.multi();
    if (stop.stop_requested()) {
        return CURLE_ABORTED_BY_CALLBACK;
    }
    m_began = std::chrono::steady_clock::now();
    const std::stop_callback wake(stop, [multi] { curl_multi_wakeup(multi); });
    if (curl_multi_add_handle(multi, m_handle.easy()) != CURLM_OK) {
        return CURLE_FAILED_INIT;
    }
    int code = CURLE_ABORTED_BY_CALLBACK;
    while (!stop.stop_requested()) {
        int running = 0;
        if (curl_multi_perform(multi, &running) != CURLM_OK) {
            code = CURLE_FAILED_INIT;
            break;
        }
        if (running == 0) {
            int left = 0;
            const CURLMsg* message = curl_multi_info_read(multi, &left);
            code = message ? int(message->data.result) : CURLE_FAILED_INIT;
            break;
        }
        curl_multi_poll(multi, nullptr, 0, kPollMs, nullptr);
    }
    return code;
}

TransferEnd HttpHop::endOf(int code, bool stopped) const
{
    CURL* easy = m_handle.easy();
    const auto mark = [easy](CURLINFO info) {
        curl_off_t micros = 0;
        curl_easy_getinfo(easy, info, &micros);
        return TransferMarks::Micros{micros};
    };
    const auto number = [easy](CURLINFO info) {
        long value = 0;
        curl_easy_getinfo(easy, info, &value);
        return value;
    };
    TransferMarks marks{.newConnection = number(CURLINFO_NUM_CONNECTS) > 0,
                        .resolved = mark(CURLINFO_NAMELOOKUP_TIME_T),
                        .connected = mark(CURLINFO_CONNECT_TIME_T),
                        .secured = mark(CURLINFO_APPCONNECT_TIME_T),
                        .requested = mark(CURLINFO_PRETRANSFER_TIME_T),
                        .answering = mark(CURLINFO_STARTTRANSFER_TIME_T),
                        .ended = mark(CURLINFO_TOTAL_TIME_T)};
    if (!m_answerBegan) {
        marks.answering = {}; // libcurl also marks the end of a connection that brought nothing
    }
    if (marks.connected.count() == 0 && m_tlsBegan) {
        // libcurl tells when TCP stood only once TLS stands too.
        const auto since = std::chrono::ceil<TransferMarks::Micros>(*m_tlsBegan - m_began);
        marks.connected = std::min(since, marks.ended);
    }
    return {.code = code,
            .osError = int(number(CURLINFO_OS_ERRNO)),
            .proxyStatus = number(CURLINFO_HTTP_CONNECTCODE),
            .text = QString::fromUtf8(m_errorText.constData()),
            .stopped = stopped,
            .tooLarge = m_tooLarge,
            .marks = marks};
}

void HttpHop::collect(const TransferEnd& end)
{
    CURL* easy = m_handle.easy();
    const char* peer = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &peer);
    m_exchange.peerAddress = QString::fromLatin1(peer);
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (status > 0 && (end.code == CURLE_OK || end.tooLarge)) {
        m_exchange.status = int(status);
    }
    if (end.code != CURLE_OK) {
        m_exchange.body.clear(); // half an answer is none
    }
    m_exchange.phases = phasesOf(end.marks, m_request.url.scheme() == u"https"_s, end.code != CURLE_OK);
    m_exchange.certificates = m_tls.certificates;
    // Only now: removing an unfinished transfer closes its connection, and its facts go with it.
    curl_multi_remove_handle(m_handle.multi(), easy);
}

DnsState HttpHop::askAgain(const TransferMarks& marks, std::stop_token stop) const
{
    const Millis left = m_request.timeout - std::chrono::duration_cast<Millis>(marks.ended);
    const QByteArray host = m_request.url.host(QUrl::FullyEncoded).toLatin1();
    const auto error = lookUpError(host, std::clamp(left, Millis{0}, kLookUpAgain), stop);
    // Resolves now, but did not for the request: that was a failure of the resolver.
    return error && *error != 0 ? dnsStateOf(*error) : DnsState::Fail;
}

size_t HttpHop::takeHeader(char* data, size_t size, size_t count, void* hop)
{
    const QByteArray line = QByteArray(data, qsizetype(size * count)).trimmed();
    HttpHeaders& headers = self(hop)->m_exchange.headers;
    self(hop)->m_answerBegan = true;
    self(hop)->m_headersEnded = self(hop)->m_headersEnded || line.isEmpty();
    if (line.startsWith("HTTP/")) {
        headers = {}; // of an interim answer
        self(hop)->m_exchange.http2 = line.startsWith("HTTP/2");
        self(hop)->m_headersEnded = false;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return size * count;
}

size_t HttpHop::takeBody(char* data, size_t size, size_t count, void* hop)
{
    QByteArray& body = self(hop)->m_exchange.body;
    const auto bytes = qsizetype(size * count);
    if (body.size() + bytes > self(hop)->m_request.maxBody) {
        self(hop)->m_tooLarge = true;
        return 0; // ends the transfer
    }
    body.append(data, bytes);
    return size * count;
}

size_t HttpHop::giveBody(char* buffer, size_t size, size_t count, void* hop)
{
    const QByteArray& body = self(hop)->m_request.body;
    const qsizetype bytes = std::min(qsizetype(size * count), body.size() - self(hop)->m_bodySent);
    std::memcpy(buffer, body.constData() + self(hop)->m_bodySent, size_t(bytes));
    self(hop)->m_bodySent += bytes;
    return size_t(bytes);
}

int HttpHop::beforeSend(void* hop, char* /*peer*/, char* /*local*/, int /*peerPort*/, int /*localPort*/)
{
    if (!std::exchange(self(hop)->m_sent, true)) {
        self(hop)->m_exchange.sentAt = self(hop)->m_clock.now();
        self(hop)->m_exchange.sentBoot = self(hop)->m_clock.boot();
    }
    return CURL_PREREQFUNC_OK;
}

int HttpHop::prepareTls(void* /*curl*/, void* context, void* hop)
{
    self(hop)->m_tlsBegan = std::chrono::steady_clock::now();
    const auto& store = self(hop)->m_store;
    if (!store) {
        self(hop)->m_tls.trustError = store.error();
        return CURLE_SSL_CACERT_BADFILE;
    }
    installTrust(static_cast<ssl_ctx_st*>(context), *store, &self(hop)->m_handle.report);
    return CURLE_OK;
}

} // namespace rekindle
