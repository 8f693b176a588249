// SPDX-License-Identifier: GPL-3.0-or-later
// What libcurl is told of a request before it begins, and asks us while it connects and sends.
#include "io/http_hop.h"

#include <QCryptographicHash>

#include <curl/curl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr long kKeptAlive = 60; // seconds, idle
/// Seconds. Names are resolved here; libcurl goes through all that it knows after each transfer.
constexpr long kKnownAddress = 5;

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

/// Connections of one origin may be shared by requests of one key.
QByteArray connectionKey(const TlsOptions& tls)
{
    const QString all = (QStringList{tls.clientCertificate, tls.clientKey} + tls.extraCaFiles).join(QChar(u'\n'));
    return "/rekindle/" + QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex();
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

template <class Value>
void HttpHop::set(int option, Value value)
{
    // Wrong options are programmer errors; that memory is short shows in the transfer.
    curl_easy_setopt(m_easy, static_cast<CURLoption>(option), value);
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
    set(CURLOPT_RESOLVE, m_addresses);
    set(CURLOPT_DNS_CACHE_TIMEOUT, kKnownAddress);
    set(CURLOPT_MAXAGE_CONN, kKeptAlive);
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
    set(CURLOPT_OPENSOCKETFUNCTION, &HttpHop::openSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_PREREQFUNCTION, &HttpHop::beforeSend);
    set(CURLOPT_PREREQDATA, this);
    if (m_request.freshConnection) {
        set(CURLOPT_FRESH_CONNECT, 1L);
        set(CURLOPT_FORBID_REUSE, 1L);
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
    // Nothing is read there either. It tells connections of other trust and other keys apart, which libcurl keeps in one
    // place and compares by it.
    set(CURLOPT_CAPATH, connectionKey(m_request.tls).constData());
    set(CURLOPT_CA_CACHE_TIMEOUT, 0L);
    if (m_request.url.scheme() == u"https"_s) {
        // Before the clock of the handshake runs, because reading them takes longer than a handshake.
        m_store = m_ports.trust.storeFor(m_request.tls.extraCaFiles);
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

size_t HttpHop::giveBody(char* buffer, size_t size, size_t count, void* hop)
{
    const QByteArray& body = self(hop)->m_request.body;
    const qsizetype bytes = std::min(qsizetype(size * count), body.size() - self(hop)->m_bodySent);
    std::memcpy(buffer, body.constData() + self(hop)->m_bodySent, size_t(bytes));
    self(hop)->m_bodySent += bytes;
    return size_t(bytes);
}

int HttpHop::prepareTls(void* /*curl*/, void* context, void* hop)
{
    self(hop)->m_tlsBegan = std::chrono::steady_clock::now();
    const auto& store = self(hop)->m_store;
    if (!store) {
        self(hop)->m_tls.trustError = store.error();
        return CURLE_SSL_CACERT_BADFILE;
    }
    installTrust(static_cast<ssl_ctx_st*>(context), *store, self(hop)->m_report);
    return CURLE_OK;
}

int HttpHop::openSocket(void* hop, int /*purpose*/, void* address)
{
    const auto* wanted = static_cast<curl_sockaddr*>(address);
    const int made = socket(wanted->family, wanted->socktype | SOCK_CLOEXEC, wanted->protocol);
    const bool ours = made < 0 && errno != EAFNOSUPPORT && errno != EPROTONOSUPPORT;
    self(hop)->m_socketError = ours ? errno : self(hop)->m_socketError;
    return made < 0 ? int{CURL_SOCKET_BAD} : made;
}

} // namespace rekindle
