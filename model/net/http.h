// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/time.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace rekindle {

/// Header fields in the order sent or received. Names are compared without case.
class HttpHeaders
{
public:
    void add(QByteArray name, QByteArray value) { m_fields.append({std::move(name), std::move(value)}); }
    /// The first value of that name; empty when there is none.
    QByteArray value(const QByteArray& name) const;
    bool has(const QByteArray& name) const;
    const QList<std::pair<QByteArray, QByteArray>>& fields() const { return m_fields; }
    bool operator==(const HttpHeaders&) const = default;

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields{};
};

/// How to reach an origin securely and through which proxy. Paths are absolute; the files are read at connect time.
struct TlsOptions {
    QStringList extraCaFiles{}; ///< PEM, trusted in addition to the system's CAs
    QString clientCertificate{}; ///< PEM chain; empty: none
    QString clientKey{}; ///< PEM private key, not encrypted; empty: in clientCertificate
    bool operator==(const TlsOptions&) const = default;
};

struct HttpRequest {
    QByteArray method{"GET"};
    QUrl url{};
    HttpHeaders headers{}; ///< credentials go here and are dropped on a redirect to another origin
    QByteArray body{};
    Millis timeout{10s}; ///< for the whole exchange, redirects included; waiting for its turn here is not part of it
    std::optional<BootTime> deadline{}; ///< cuts the timeout and the wait for its turn: Errc::NotInTime
    qint64 maxBody{16 * 1024 * 1024}; ///< more than this ends the exchange with Errc::TooLarge
    bool freshConnection{false}; ///< resolve, connect and handshake anew: what a probe must do
    int maxRedirects{5};
    bool stayOnOrigin{false}; ///< a redirect to another origin is not followed: it is the answer
    TlsOptions tls{};
};

/// Time spent in each phase, each from the end of the one before; nullopt: the phase did not take place (a reused
/// connection has no resolve, connect and tls; plain HTTP has no tls; a failed exchange stops at the phase that failed,
/// whose time is then given).
struct PhaseTimes {
    std::optional<Millis> resolve{};
    std::optional<Millis> connect{};
    std::optional<Millis> tls{};
    std::optional<Millis> firstByte{}; ///< request sent to first byte of the answer
    std::optional<Millis> transfer{};
    Millis total{};
    bool operator==(const PhaseTimes&) const = default;
};

enum class DnsState { Ok, NxDomain, Public, Fail }; ///< Public: a public address where a private one is expected
enum class ConnectState { Ok, Timeout, Refused, Reset, Tls }; ///< Reset: closed without an answer, at any moment

/// What is known of the peer's certificate, trusted or not.
struct PeerCertificate {
    QString subject{};
    QString issuer{};
    std::optional<Instant> notBefore{};
    std::optional<Instant> notAfter{};
    QByteArray sha256{}; ///< of the whole certificate: what its owner can compare
    bool operator==(const PeerCertificate&) const = default;
};

/// Why one of them is not trusted. OtherName: made for another host.
enum class CertificateFault { UnknownCa, Expired, NotYetValid, OtherName, Other };

/// Which of a peer's certificates stands in the way of trusting it.
struct UntrustedCertificate {
    qsizetype index{}; ///< into HttpExchange::certificates
    CertificateFault fault{};
    bool operator==(const UntrustedCertificate&) const = default;
};

/// What stood between us and the service. It says nothing of the service itself but for the last two, which are faults of
/// what it shows.
enum class Barrier {
    None,
    Here, ///< this computer could not ask: no file handles or memory left, or an address that cannot be asked
    Proxy, ///< our own proxy said no or cannot be reached
    BeyondProxy, ///< our own proxy could not reach it
    NotTls, ///< what answers there does not speak TLS
    OnlyTls, ///< the address says http, and what answers there wants https
    CaFile, ///< one of our CA files cannot be used
    ClientKey, ///< our client certificate or its key cannot be used
    ClientCertificateWanted, ///< it asks for a client certificate, and none is set
    ClientCertificateRefused, ///< it does not take ours
    PeerChain, ///< it leaves out the certificates between its own and its CA
    PeerCertificate, ///< its certificate is not trusted; HttpExchange::untrusted says why
};

/// Everything one request taught us. An HTTP status, whichever it is, is a successful exchange: `error` is only set
/// when no complete answer came.
struct HttpExchange {
    DnsState dns{DnsState::Ok};
    ConnectState connect{ConnectState::Ok};
    std::optional<int> status{}; ///< nullopt: no answer
    HttpHeaders headers{};
    QByteArray body{};
    bool http2{false}; ///< the answer came by HTTP/2
    PhaseTimes phases{};
    QList<PeerCertificate> certificates{}; ///< leaf first; empty on plain HTTP and on reused connections
    std::optional<UntrustedCertificate> untrusted{}; ///< nullopt: all are trusted, or none came
    QString peerAddress{}; ///< the IP address that answered; empty behind a proxy
    QUrl finalUrl{}; ///< after redirects
    Instant sentAt{}; ///< wall clock
    BootTime sentBoot{}; ///< before the first byte was sent
    BootTime receivedBoot{}; ///< after the last byte was received, or when it failed
    std::optional<Error> error{};
    std::shared_ptr<const void> room{}; ///< the body's share of what may be in memory; goes with the last copy
    std::optional<Millis> heldBack{}; ///< set by RetryAfterGate: nothing was sent, for so long it wants to rest still
    Barrier barrier{Barrier::None}; ///< with `error`
    int proxyStatus{0}; ///< with Barrier::Proxy and BeyondProxy: what the proxy answered; 0: nothing
    bool viaProxy{false}; ///< in clear text through a proxy: it may be the proxy that answered
    std::optional<int> refusedBefore{}; ///< set by FhirClient, with Errc::NotRepeated: the service's status then
    bool signInFailed{false}; ///< set by FhirClient: `error` is of the sign-in and nothing was sent to the service

    /// Answered with a 2xx.
    bool ok() const { return !error && status && *status >= 200 && *status < 300; }
};

/// How old the answer was when it came, as a cache on the way says (Age, whole seconds, rounded up); zero when none does.
Millis ageOf(const HttpExchange& exchange);

/// The port to the network. `exchange` blocks until the answer is complete, the timeout has passed or `stop` is
/// requested (Errc::Cancelled, at once). It may be called from any number of threads. It never retries and never throws.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    virtual HttpExchange exchange(const HttpRequest& request, std::stop_token stop) = 0;
};

/// What stands for an answer when nothing was sent.
HttpExchange unsent(const HttpRequest& request, Error error, const Clock& clock);

/// The port that is asked: the scheme's own where the address names none.
int portOf(const QUrl& url);

/// scheme, host and port are equal.
bool sameOrigin(const QUrl& a, const QUrl& b);

/// "https://host:port", for error subjects: never a path, which may name a patient.
QString originName(const QUrl& url);

/// This computer itself: "localhost" and names below it, 127.0.0.0/8, ::1. Decided by the text, without resolving.
bool isLoopback(const QUrl& url);

/// Whether a password, token or signed assertion may be sent there: https, or http to this computer.
bool isSafeForCredentials(const QUrl& url);

} // namespace rekindle
