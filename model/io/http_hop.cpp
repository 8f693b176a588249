// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/http_hop.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netdb.h>

#include <algorithm>
#include <utility>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostHeadBytes = 256 * 1024; // of header fields and trailers, of all answers of one exchange
constexpr int kMostHeadLines = 1'000;
constexpr qsizetype kFirstRoom = 16 * 1024;
constexpr Millis kNameAge = 60s; // for a connection that is no probe's

HttpHop* self(void* hop)
{
    return static_cast<HttpHop*>(hop);
}

/// An address already. IPv6 comes without its brackets.
bool isNumeric(const QByteArray& host)
{
    in6_addr parsed{};
    return inet_pton(AF_INET, host.constData(), &parsed) == 1 || inet_pton(AF_INET6, host.constData(), &parsed) == 1;
}

} // namespace

HttpHop::HttpHop(const HttpRequest& request, const QByteArray& proxy, Ports ports,
                 std::shared_ptr<ByteBudget::Share> room)
    : m_request(request)
    , m_proxy(proxy)
    , m_ports(ports)
    , m_room(std::move(room))
    , m_report(std::make_shared<TlsReportSlot>())
    , m_easy(curl_easy_init())
    , m_errorText(CURL_ERROR_SIZE, '\0')
{
    m_report->report = &m_tls;
}

HttpHop::~HttpHop()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_addresses);
}

HttpExchange HttpHop::run(std::stop_token stop)
{
    m_exchange.finalUrl = m_request.url;
    m_exchange.sentAt = m_ports.clock.now();
    m_exchange.sentBoot = m_ports.clock.boot();
    if (stop.stop_requested()) {
        fail({.stopped = true});
    } else if (!m_easy) {
        fail({.code = CURLE_OUT_OF_MEMORY});
    } else if (resolve(stop)) {
        prepare();
        const auto carried = m_ports.loop.carryOut(*this,
                                                   {.origin = originName(m_request.url).toUtf8(),
                                                    .timeout = m_request.timeout - m_lookedUp,
                                                    .deadline = startBy()},
                                                   std::move(stop));
        m_queued += carried.queued;
        switch (carried.end) {
        case CurlLoop::End::Done: break;
        case CurlLoop::End::Stopped: fail({.stopped = true}); break;
        case CurlLoop::End::NotInTime: fail({.notInTime = true}); break;
        case CurlLoop::End::Exhausted: fail({.exhausted = true}); break;
        }
    }
    return std::move(m_exchange);
}

/// Until when its turn must have come.
std::optional<CurlLoop::Time> HttpHop::startBy() const
{
    if (!m_request.deadline) {
        return std::nullopt;
    }
    return std::chrono::steady_clock::now() + (*m_request.deadline - m_ports.clock.boot());
}

/// Asks for the address of the server, or of the proxy before it, so that neither libcurl nor anybody else waits for the
/// system's resolver. False: that failed, and so has the exchange.
bool HttpHop::resolve(std::stop_token stop)
{
    const QUrl target = m_proxy.isEmpty() ? m_request.url : QUrl::fromEncoded(m_proxy);
    const QByteArray host = target.host(QUrl::FullyEncoded).toLatin1().toLower();
    if (isNumeric(host) || host == "localhost" || host.endsWith(".localhost")) {
        return true; // libcurl knows these by itself
    }
    const auto found = m_ports.names.lookUp({.host = host,
                                             .timeout = m_request.timeout,
                                             .age = m_request.freshConnection ? Millis{0} : kNameAge,
                                             .startBy = startBy()},
                                            std::move(stop));
    m_queued += found.queued;
    m_lookedUp = found.took;
    TransferEnd end{.proxied = !m_proxy.isEmpty(), .marks = {.ended = found.took}};
    switch (found.end) {
    case NameResolver::End::Stopped: end.stopped = true; break;
    case NameResolver::End::NotInTime: end.notInTime = true; break;
    case NameResolver::End::Timeout: end.code = CURLE_OPERATION_TIMEDOUT; break;
    case NameResolver::End::Answered:
        if (found.answer.error == 0) {
            useAddresses(host, target.port(target.scheme() == u"https"_s ? 443 : 80), found.answer.addresses);
            return true;
        }
        end.code = m_proxy.isEmpty() ? CURLE_COULDNT_RESOLVE_HOST : CURLE_COULDNT_RESOLVE_PROXY;
        end.exhausted = found.answer.isExhausted();
    }
    m_exchange.phases = phasesOf(end.marks, false, true);
    fail(end);
    if (found.end == NameResolver::End::Answered && !end.exhausted && m_proxy.isEmpty()) {
        m_exchange.dns = dnsStateOf(found.answer.error);
    }
    return false;
}

void HttpHop::useAddresses(const QByteArray& host, int port, const QList<QByteArray>& addresses)
{
    // "+": libcurl forgets it again as it would what it had asked for itself.
    const QByteArray entry = '+' + host + ':' + QByteArray::number(port) + ':' + addresses.join(',');
    m_addresses = curl_slist_append(m_addresses, entry.constData());
}

/// Nothing came, or nothing more.
void HttpHop::fail(TransferEnd end)
{
    m_exchange.receivedBoot = m_ports.clock.boot();
    judge(end, m_tls, m_request, m_exchange);
}

void HttpHop::begin(Millis timeout)
{
    m_given = timeout;
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, long(std::max<Millis::rep>(1, timeout.count())));
    m_exchange.sentAt = m_ports.clock.now();
    m_exchange.sentBoot = m_ports.clock.boot();
    m_began = std::chrono::steady_clock::now();
}

void HttpHop::end(int code)
{
    m_report->report = nullptr; // the connection may live on
    m_exchange.receivedBoot = m_ports.clock.boot();
    if (code == CURLE_OK && !m_headersEnded) {
        code = CURLE_PARTIAL_FILE; // libcurl takes a head that was cut off for a whole one
    }
    const TransferEnd ended = endOf(code);
    const char* peer = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_IP, &peer);
    m_exchange.peerAddress = m_proxy.isEmpty() ? QString::fromLatin1(peer) : QString{};
    m_exchange.viaProxy = m_proxy.startsWith("http") && m_request.url.scheme() == u"http"_s;
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    if (status > 0 && (code == CURLE_OK || ended.tooLarge)) {
        m_exchange.status = int(status);
    }
    m_exchange.phases = phasesOf(ended.marks, m_request.url.scheme() == u"https"_s, code != CURLE_OK);
    m_exchange.certificates = m_tls.certificates;
    if (code == CURLE_OK) {
        m_exchange.room = m_room;
        return;
    }
    m_exchange.body = {}; // half an answer is none
    judge(ended, m_tls, m_request, m_exchange);
}

TransferEnd HttpHop::endOf(int code) const
{
    const auto mark = [this](CURLINFO info) {
        curl_off_t micros = 0;
        curl_easy_getinfo(m_easy, info, &micros);
        // Of what libcurl did not see: our question for the name.
        return micros > 0 ? TransferMarks::Micros{micros} + m_lookedUp : TransferMarks::Micros{};
    };
    const auto number = [this](CURLINFO info) {
        long value = 0;
        curl_easy_getinfo(m_easy, info, &value);
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
        const auto since = std::chrono::ceil<TransferMarks::Micros>(*m_tlsBegan - m_began) + m_lookedUp;
        marks.connected = std::min(since, marks.ended);
    }
    const bool timedOut = code == CURLE_OPERATION_TIMEDOUT;
    const char* peer = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_IP, &peer);
    return {.code = code,
            .osError = int(number(CURLINFO_OS_ERRNO)),
            .proxied = !m_proxy.isEmpty(),
            .connected = peer && *peer != '\0',
            .tlsBegan = m_tlsBegan.has_value(),
            .proxyStatus = number(CURLINFO_HTTP_CONNECTCODE),
            .proxyError = number(CURLINFO_PROXY_ERROR),
            .text = QString::fromUtf8(m_errorText.constData()),
            .stopped = code == CURLE_ABORTED_BY_CALLBACK,
            .tooLarge = m_tooLarge,
            .headTooLarge = m_headTooLarge,
            .exhausted = m_noRoom || (timedOut && isPaused()) || (code == CURLE_COULDNT_CONNECT && m_socketError != 0),
            .notInTime = timedOut && m_given < m_request.timeout - m_lookedUp,
            .marks = marks};
}

size_t HttpHop::takeHeader(char* data, size_t size, size_t count, void* hop)
{
    HttpHop& it = *self(hop);
    it.m_headBytes += qsizetype(size * count);
    if (it.m_headBytes > kMostHeadBytes || ++it.m_headLines > kMostHeadLines) {
        it.m_headTooLarge = true;
        return 0; // ends the transfer
    }
    const QByteArray line = QByteArray(data, qsizetype(size * count)).trimmed();
    HttpHeaders& headers = it.m_exchange.headers;
    it.m_answerBegan = true;
    it.m_headersEnded = it.m_headersEnded || line.isEmpty();
    if (line.startsWith("HTTP/")) {
        headers = {}; // of an interim answer
        it.m_exchange.http2 = line.startsWith("HTTP/2");
        it.m_headersEnded = false;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return size * count;
}

size_t HttpHop::takeBody(char* data, size_t size, size_t count, void* hop)
{
    HttpHop& it = *self(hop);
    const auto bytes = qsizetype(size * count);
    if (it.m_exchange.body.size() + bytes > it.m_request.maxBody) {
        it.m_tooLarge = true;
        return 0; // ends the transfer
    }
    bool wait = false;
    if (!it.makeRoomFor(it.m_exchange.body.size() + bytes, wait)) {
        return wait ? size_t{CURL_WRITEFUNC_PAUSE} : 0;
    }
    it.m_exchange.body.append(data, bytes);
    return size * count;
}

/// False: there is no room now (`wait`), or never.
bool HttpHop::makeRoomFor(qsizetype bytes, bool& wait)
{
    if (bytes <= m_room->bytes()) {
        return true;
    }
    const qsizetype doubled = std::max({kFirstRoom, bytes, qsizetype(2 * m_room->bytes())});
    switch (m_room->growTo(std::max(bytes, std::min<qsizetype>(doubled, m_request.maxBody)))) {
    case ByteBudget::Share::Grown::Yes: m_exchange.body.reserve(m_room->bytes()); return true;
    case ByteBudget::Share::Grown::Wait: wait = true; return false;
    case ByteBudget::Share::Grown::Never: m_noRoom = true; return false;
    }
    return false;
}

int HttpHop::beforeSend(void* hop, char* /*peer*/, char* /*local*/, int /*peerPort*/, int /*localPort*/)
{
    if (!std::exchange(self(hop)->m_sent, true)) {
        self(hop)->m_exchange.sentAt = self(hop)->m_ports.clock.now();
        self(hop)->m_exchange.sentBoot = self(hop)->m_ports.clock.boot();
    }
    return CURL_PREREQFUNC_OK;
}

} // namespace rekindle
