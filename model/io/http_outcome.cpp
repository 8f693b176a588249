// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/http_outcome.h"

#include "io/redirect.h"

#include <curl/curl.h>
#include <netdb.h>
#include <openssl/ssl.h>

#include <cerrno>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

Millis rounded(TransferMarks::Micros time)
{
    return std::chrono::round<Millis>(time);
}

/// TLS alerts and handshake errors of OpenSSL, whose texts are never translated. A connection that merely closed during
/// the handshake is not one: that is a reset.
bool isTlsRefusal(const TransferEnd& end, const TlsReport& tls)
{
    const QString& text = end.text;
    return tls.alert
           || ((text.contains(u"SSL routines"_s) || text.contains(u"error:"_s)) && !text.contains(u"unexpected eof"_s));
}

/// The alerts with which a server refuses the certificate of a client, or that there is none.
bool isAboutOurCertificate(int alert)
{
    switch (alert) {
    case SSL3_AD_BAD_CERTIFICATE:
    case SSL3_AD_UNSUPPORTED_CERTIFICATE:
    case SSL3_AD_CERTIFICATE_REVOKED:
    case SSL3_AD_CERTIFICATE_EXPIRED:
    case SSL3_AD_CERTIFICATE_UNKNOWN:
    case TLS1_AD_UNKNOWN_CA:
    case TLS1_AD_ACCESS_DENIED:
    case TLS13_AD_CERTIFICATE_REQUIRED: return true;
    default: return false;
    }
}

struct Judgement {
    DnsState dns{DnsState::Ok};
    ConnectState connect{ConnectState::Ok};
    Errc code{};
    QString detail{};
    Barrier barrier{Barrier::None};
};

Judgement atProxy(const QString& detail, Errc code = Errc::Unreachable)
{
    return {.code = code, .detail = detail, .barrier = Barrier::Proxy};
}

Judgement beyondProxy(const QString& detail, Errc code = Errc::Unreachable)
{
    return {.code = code, .detail = detail, .barrier = Barrier::BeyondProxy};
}

/// What went wrong before anything of the server itself was seen; nullopt: it was not the proxy.
std::optional<Judgement> ofProxy(const TransferEnd& end, bool https)
{
    if (!end.proxied) {
        return std::nullopt;
    }
    if (end.code == CURLE_COULDNT_RESOLVE_PROXY) {
        return atProxy(u"the proxy's name cannot be resolved"_s);
    }
    if (end.proxyStatus != 0 && end.proxyStatus / 100 != 2) {
        const QString detail = u"the proxy answered %1"_s.arg(end.proxyStatus);
        return end.proxyStatus >= 500 ? beyondProxy(detail) : atProxy(detail);
    }
    switch (end.proxyError) {
    case CURLPX_REPLY_GENERAL_SERVER_FAILURE:
    case CURLPX_REPLY_NETWORK_UNREACHABLE:
    case CURLPX_REPLY_HOST_UNREACHABLE:
    case CURLPX_REPLY_CONNECTION_REFUSED:
    case CURLPX_REPLY_TTL_EXPIRED: return beyondProxy(u"the proxy could not connect"_s);
    default: break;
    }
    if (end.code == CURLE_COULDNT_CONNECT || !end.connected) {
        return end.code == CURLE_OPERATION_TIMEDOUT ? atProxy(u"the proxy does not answer"_s, Errc::Timeout)
                                                    : atProxy(u"no connection to the proxy"_s);
    }
    if (end.tlsBegan || end.marks.answering.count() > 0) {
        return std::nullopt; // the tunnel stands, or somebody answers
    }
    if (end.code == CURLE_OPERATION_TIMEDOUT) {
        return beyondProxy(u"no answer through the proxy"_s, Errc::Timeout);
    }
    return https || end.code == CURLE_PROXY ? atProxy(u"the proxy closed the connection"_s)
                                            : beyondProxy(u"closed without an answer through the proxy"_s);
}

Judgement ofTimeout(const TransferMarks& marks, bool https)
{
    const auto none = TransferMarks::Micros::zero();
    if (marks.requested > none) {
        return {.code = Errc::Timeout, .detail = marks.answering > none ? u"the answer stopped"_s : u"no answer"_s};
    }
    if (marks.resolved == none) {
        return {.dns = DnsState::Fail, .code = Errc::Timeout, .detail = u"name resolution gave no answer"_s};
    }
    if (marks.connected == none) {
        return {.connect = ConnectState::Timeout, .code = Errc::Timeout, .detail = u"no answer to the connection"_s};
    }
    return {.code = Errc::Timeout, .detail = https ? u"no answer to the TLS handshake"_s : u"no answer"_s};
}

Judgement ofConnect(const TransferEnd& end)
{
    switch (end.osError) {
    case ECONNREFUSED:
        return {.connect = ConnectState::Refused, .code = Errc::Unreachable, .detail = u"connection refused"_s};
    case ECONNRESET:
        return {.connect = ConnectState::Reset, .code = Errc::Unreachable, .detail = u"connection reset"_s};
    case ETIMEDOUT:
        return {.connect = ConnectState::Timeout, .code = Errc::Timeout, .detail = u"no answer to the connection"_s};
    default:
        // No route: nothing out there said no, so it counts as silence.
        return {.connect = ConnectState::Timeout, .code = Errc::Unreachable, .detail = end.text};
    }
}

/// Whose fault it is that no secure connection came about.
Barrier barrierOf(const TransferEnd& end, const TlsReport& tls, const TlsOptions& options)
{
    const bool ours = !options.clientCertificate.isEmpty();
    if (end.code == CURLE_SSL_CACERT_BADFILE) {
        return Barrier::CaFile;
    }
    if (end.code == CURLE_SSL_CERTPROBLEM) {
        return Barrier::ClientKey;
    }
    if (!tls.refusal.isEmpty()) {
        const bool alone = tls.certificates.size() == 1
                           && tls.certificates.constFirst().subject != tls.certificates.constFirst().issuer;
        const bool unknown = tls.untrusted && tls.untrusted->fault == CertificateFault::UnknownCa;
        return alone && unknown ? Barrier::PeerChain : Barrier::PeerCertificate;
    }
    if (tls.alert && isAboutOurCertificate(*tls.alert)) {
        return ours ? Barrier::ClientCertificateRefused : Barrier::ClientCertificateWanted;
    }
    if (end.code == CURLE_PEER_FAILED_VERIFICATION) {
        return Barrier::PeerCertificate;
    }
    if (tls.certificateWanted) {
        return Barrier::ClientCertificateWanted;
    }
    const bool speaksTls = tls.alert || !tls.certificates.isEmpty();
    for (const QString& plain : {u"wrong version number"_s, u"packet length too long"_s, u"http request"_s}) {
        if (!speaksTls && end.text.contains(plain)) {
            return Barrier::NotTls;
        }
    }
    return Barrier::None;
}

Judgement ofTls(const TransferEnd& end, const TlsReport& tls, const TlsOptions& options)
{
    Judgement judgement{.connect = ConnectState::Tls,
                        .code = Errc::Tls,
                        .detail = tls.refusal,
                        .barrier = barrierOf(end, tls, options)};
    if (judgement.detail.isEmpty() && judgement.barrier == Barrier::PeerCertificate && !tls.certificates.isEmpty()) {
        // The chain is trusted, so it is libcurl's check of the name that failed.
        judgement.detail = u"host name mismatch: %1"_s.arg(tls.certificates.constFirst().subject);
    }
    if (judgement.detail.isEmpty()) {
        judgement.detail = judgement.barrier == Barrier::ClientCertificateWanted
                               ? u"the server wants a client certificate"_s
                               : end.text;
    }
    return judgement;
}

Judgement ofBrokenConnection(const TransferEnd& end, const TlsReport& tls, const TlsOptions& options)
{
    if (isTlsRefusal(end, tls)) {
        return ofTls(end, tls, options);
    }
    if (end.marks.answering.count() > 0) {
        return {.connect = ConnectState::Reset,
                .code = Errc::Unreachable,
                .detail = u"closed in the middle of the answer"_s};
    }
    // TLS 1.3 servers refuse after our side of the handshake, and their alert is often lost in the reset.
    if (tls.certificateWanted) {
        return ofTls(end, tls, options);
    }
    if (end.tlsBegan && !options.clientCertificate.isEmpty() && isExpiredCertificate(options.clientCertificate)) {
        return {.connect = ConnectState::Tls,
                .code = Errc::Tls,
                .detail = u"our client certificate has expired"_s,
                .barrier = Barrier::ClientCertificateRefused};
    }
    return {.connect = ConnectState::Reset, .code = Errc::Unreachable, .detail = u"closed without an answer"_s};
}

Judgement judgementOf(const TransferEnd& end, const TlsReport& tls, const HttpRequest& request)
{
    const bool https = request.url.scheme() == u"https"_s;
    if (const auto proxy = ofProxy(end, https)) {
        return *proxy;
    }
    switch (end.code) {
    case CURLE_OPERATION_TIMEDOUT: return ofTimeout(end.marks, https);
    case CURLE_COULDNT_RESOLVE_HOST:
        return {.dns = DnsState::Fail, .code = Errc::Unreachable, .detail = u"the name cannot be resolved"_s};
    case CURLE_COULDNT_CONNECT: return ofConnect(end);
    case CURLE_SSL_CONNECT_ERROR: return ofBrokenConnection(end, tls, request.tls);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CLIENTCERT:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return ofTls(end, tls, request.tls);
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_PROXY: return ofBrokenConnection(end, tls, request.tls);
    case CURLE_URL_MALFORMAT: return {.code = Errc::Invalid, .detail = end.text, .barrier = Barrier::Here};
    default: return {.code = Errc::BadReply, .detail = end.text};
    }
}

} // namespace

PhaseTimes phasesOf(const TransferMarks& marks, bool https, bool failed)
{
    PhaseTimes phases{.total = rounded(marks.ended)};
    TransferMarks::Micros begin{};
    bool open = true;
    const auto phase = [&](std::optional<Millis>& time, TransferMarks::Micros mark) {
        if (!open || (mark.count() == 0 && !failed)) {
            return;
        }
        open = mark.count() > 0;
        const auto end = open ? mark : marks.ended;
        time = rounded(std::max(end - begin, TransferMarks::Micros::zero()));
        begin = end;
    };
    if (marks.newConnection || marks.requested.count() == 0) {
        phase(phases.resolve, marks.resolved);
        phase(phases.connect, marks.connected);
        if (https) {
            phase(phases.tls, marks.secured);
        }
    }
    if (open && marks.requested.count() > 0) {
        begin = marks.requested;
    }
    phase(phases.firstByte, marks.answering);
    phase(phases.transfer, marks.ended);
    return phases;
}

DnsState dnsStateOf(int addressInfoError)
{
    switch (addressInfoError) {
    case 0: return DnsState::Ok;
    case EAI_NONAME: return DnsState::NxDomain;
#ifdef EAI_NODATA
    case EAI_NODATA: return DnsState::NxDomain;
#endif
    default: return DnsState::Fail;
    }
}

void judge(const TransferEnd& end, const TlsReport& tls, const HttpRequest& request, HttpExchange& exchange)
{
    const QString subject = originName(request.url);
    if (end.stopped) {
        exchange.error = Error{Errc::Cancelled, subject, {}};
        return;
    }
    if (end.exhausted || end.code == CURLE_OUT_OF_MEMORY || end.code == CURLE_FAILED_INIT) {
        exchange.barrier = Barrier::Here;
        exchange.error = Error{Errc::Exhausted, subject, end.text};
        return;
    }
    if (end.notInTime) {
        exchange.barrier = Barrier::Here;
        exchange.error = Error{Errc::NotInTime, subject, u"our own time was up"_s};
        return;
    }
    if (end.headTooLarge) {
        exchange.error = Error{Errc::TooLarge, subject, u"endless header fields"_s};
        return;
    }
    if (end.tooLarge) {
        exchange.error = Error{Errc::TooLarge, subject, u"more than %1 bytes"_s.arg(request.maxBody)};
        return;
    }
    if (tls.trustError) {
        exchange.connect = ConnectState::Tls;
        exchange.barrier = Barrier::CaFile;
        exchange.error = tls.trustError;
        return;
    }
    const Judgement judgement = judgementOf(end, tls, request);
    exchange.barrier = judgement.barrier;
    exchange.proxyStatus =
        judgement.barrier == Barrier::Proxy || judgement.barrier == Barrier::BeyondProxy ? int(end.proxyStatus) : 0;
    exchange.untrusted = tls.untrusted;
    if (judgement.barrier == Barrier::PeerCertificate && !tls.untrusted && !tls.certificates.isEmpty()) {
        exchange.untrusted = UntrustedCertificate{0, CertificateFault::OtherName};
    }
    exchange.dns = judgement.dns;
    exchange.connect = judgement.connect;
    exchange.error = Error{judgement.code, subject, judgement.detail};
}

} // namespace rekindle
