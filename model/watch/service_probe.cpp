// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/service_probe.h"

#include "net/address.h"
#include "watch/answer_kind.h"
#include "watch/cache_doubt.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis clockTolerance = 1min;
constexpr qint64 largestAnswer = 256 * 1024;

/// Small, of one type that every server has, and an answer of FHIR whatever is stored: a search for nothing. New each time,
/// so that no cache can have it.
QString otherPath()
{
    return u"Patient?_id=rekindle-%1&_count=1"_s.arg(randomUuid());
}

QString heartbeatPath()
{
    return QString::fromLatin1(heartbeatType) + u'/' + QString::fromLatin1(heartbeatId);
}

/// Of the heartbeat's type, so that no other right is needed, and new each time. That there is none is an answer.
QString unheardOf()
{
    return QString::fromLatin1(heartbeatType) + u"/rekindle-"_s + randomUuid();
}

HttpRequest requestWithin(Millis timeout)
{
    HttpRequest request;
    request.timeout = timeout;
    request.freshConnection = true;
    request.maxBody = largestAnswer;
    return request;
}

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

/// An answer that says of the service what a user would see, whichever path was asked.
bool isOfTheWholeService(int status)
{
    return status == 401 || status == 407 || status == 429 || (status >= 500 && status != 501);
}

/// What the network, the proxies and the certificates on the way showed.
void takeWay(ServiceProbe& probe, const FhirClient& client, const HttpExchange& exchange)
{
    SideObservation& seen = probe.seen;
    probe.reading.at = exchange.sentAt;
    probe.reading.phases = exchange.phases;
    probe.reading.address = exchange.peerAddress;
    if (!exchange.certificates.isEmpty()) {
        probe.reading.certificateEnds = exchange.certificates.first().notAfter;
    }
    probe.started = exchange.sentBoot - ageOf(exchange); // a cache shows what was then
    probe.ended = exchange.receivedBoot;
    seen.dns = exchange.dns;
    seen.connect = exchange.connect;
    seen.barrier = exchange.barrier;
    seen.proxyStatus = exchange.proxyStatus;
    if (exchange.untrusted) {
        seen.certificate = exchange.untrusted->fault;
    }
    seen.detail = exchange.error ? exchange.error->detail : QString{};
    seen.verified = exchange.status && !exchange.error && !exchange.certificates.isEmpty() && !exchange.untrusted;
    seen.heldBack = exchange.heldBack;
    if (client.endpoint().expectPrivateAddress && !exchange.peerAddress.isEmpty()
        && !isPrivateAddress(exchange.peerAddress)) {
        seen.dns = DnsState::Public;
    }
}

/// No answer, or one that cannot be used as far as the transport is concerned.
void takeFailure(ServiceProbe& probe, const HttpExchange& exchange)
{
    SideObservation& seen = probe.seen;
    const Errc code = exchange.error->code;
    if (code == Errc::Exhausted || code == Errc::NotInTime || code == Errc::Invalid) {
        seen.barrier = seen.barrier == Barrier::None ? Barrier::Here : seen.barrier;
    } else if (code == Errc::TooLarge) {
        seen.broken = !exchange.headers.value("Content-Type").toLower().contains("html");
        seen.notFhir = !seen.broken;
    } else if (code == Errc::BadReply && seen.connect == ConnectState::Ok && seen.barrier == Barrier::None) {
        seen.broken = true;
    } else if (exchange.phases.transfer && seen.barrier == Barrier::None) {
        // It had begun to answer: the connection was not what failed.
        seen.connect = ConnectState::Ok;
        seen.broken = true;
    }
}

void takeMark(ServiceProbe& probe, const HttpExchange& exchange)
{
    const auto mark = parseHeartbeat(exchange.body);
    if (!mark) {
        probe.markError = mark.error();
        return;
    }
    probe.mark = *mark;
    if (const auto facts = scanResource(exchange.body)) {
        probe.markUpdated = facts->lastUpdated;
        probe.markVersion = facts->versionId;
    }
}

/// The status and what came with it, as far as it is the service's own.
void takeAnswer(ServiceProbe& probe, const FhirClient& client, const HttpExchange& exchange, const AnswerKind& kind)
{
    SideObservation& seen = probe.seen;
    const int status = *exchange.status;
    seen.ledTo = otherOriginOf(exchange, client.endpoint().baseUrl);
    if (const Barrier barrier = barrierIn(exchange, kind, client.endpoint().tls); barrier != Barrier::None) {
        seen.barrier = barrier;
        if (barrier == Barrier::Proxy || barrier == Barrier::BeyondProxy) {
            seen.proxyStatus = status;
            return;
        }
    }
    seen.status = status;
    seen.fhirSeen = kind.isFhir();
    seen.retired = probe.reading.error && probe.reading.error->code == Errc::Retired;
    seen.broken = kind.kind == AnswerKind::Kind::Broken && (status < 400 || status == 404 || status == 410);
    seen.notFhir = kind.kind == AnswerKind::Kind::Other && (status < 400 || status == 404 || status == 410);
    if (seen.broken) {
        seen.detail = kind.why;
    }
}

/// A heartbeat, or the word that there is none.
void accept(ServiceProbe& probe, const HttpExchange& exchange, const AnswerKind& kind)
{
    SideObservation& seen = probe.seen;
    const int status = *seen.status;
    if (isSuccess(status) && kind.type == QLatin1String(heartbeatType)) {
        seen.serves = true;
        takeMark(probe, exchange);
    } else if ((status == 404 || status == 410) && !seen.retired) {
        seen.serves = true;
        probe.reading.error.reset();
    } else if (isSuccess(status)) {
        seen.broken = true;
        seen.detail = kind.type.left(64) + u" instead of the resource"_s;
    }
}

/// The heartbeat's path got an odd answer. Whether that is the path's or the service's shows a second small read.
void askElsewhere(ServiceProbe& probe, FhirClient& client, Millis timeout, std::stop_token stop)
{
    SideObservation& seen = probe.seen;
    const HttpExchange other = client.exchange(requestWithin(timeout), otherPath(), std::move(stop));
    if (other.error || !other.status) {
        return;
    }
    const AnswerKind kind = answerKind(other);
    const int status = *other.status;
    if (barrierIn(other, kind, client.endpoint().tls) != Barrier::None
        || !otherOriginOf(other, client.endpoint().baseUrl).isEmpty()) {
        return;
    }
    const bool bundle = isSuccess(status) && kind.type == "Bundle"_L1;
    if (!bundle && !(status == 404 && kind.isFhir())) {
        if (kind.isFhir() || isOfTheWholeService(status)) {
            // The service speaks for itself: it does not serve, and says so.
            seen.status = status;
            seen.fhirSeen = kind.isFhir();
            seen.notFhir = false;
            seen.broken = isSuccess(status);
            seen.detail = seen.broken ? kind.type.left(64) + u" instead of a list"_s : QString{};
            seen.ledTo.clear();
            probe.reading.error = errorOf(other);
        }
        return;
    }
    const bool absent = !seen.broken && (seen.status == 404 || seen.status == 410);
    seen.heartbeatRefused = !absent;
    if (!absent) {
        probe.markError = seen.broken ? Error{Errc::BadReply, heartbeatPath(), seen.detail}
                                      : probe.reading.error.value_or(Error{Errc::BadReply, heartbeatPath(), {}});
        probe.markError->subject = heartbeatPath();
    }
    seen.serves = true;
    seen.fhirSeen = true;
    seen.notFhir = false;
    seen.broken = false;
    seen.detail.clear();
    seen.ledTo.clear();
    probe.reading.error.reset();
}

/// What is wrong with the server's clock, or ours.
std::optional<Error> clockError(const FhirClient& client, const ClockOffset& offset, const HttpExchange& exchange)
{
    const QString service = client.endpoint().baseUrl.toString();
    if (offset.contradicts(exchange.receivedBoot)) {
        return Error{Errc::ClockWrong, service, u"its Date headers contradict each other"_s};
    }
    const auto bounds = offset.offset(exchange.receivedBoot);
    if (!bounds) {
        return std::nullopt;
    }
    const Millis ours = exchange.sentAt.time_since_epoch() - exchange.sentBoot.time_since_epoch();
    if (bounds->lo - ours > clockTolerance || ours - bounds->hi > clockTolerance) {
        const auto apart = std::chrono::duration_cast<std::chrono::seconds>(bounds->middle() - ours).count();
        return Error{Errc::ClockWrong, service, u"its Date is %1 s from this computer's clock"_s.arg(apart)};
    }
    return std::nullopt;
}

/// Without a credential only the way to the service can be tried.
ServiceProbe probeWay(FhirClient& client, Millis timeout, const HttpExchange& refused, std::stop_token stop)
{
    ServiceProbe probe;
    const HttpExchange exchange = client.exchangeUnsigned(requestWithin(timeout), heartbeatPath(), std::move(stop));
    takeWay(probe, client, exchange);
    SideObservation& seen = probe.seen;
    seen.signIn = refused.error;
    seen.refused = refused.refusedBefore;
    if (exchange.error) {
        takeFailure(probe, exchange);
    } else if (exchange.status) {
        takeAnswer(probe, client, exchange, answerKind(exchange));
    }
    seen.notFhir = false; // a page for nobody in particular says nothing of what the service serves
    seen.broken = false;
    probe.reading.error = refused.error;
    return probe;
}

/// Another origin answered: nothing in it is of this service.
bool isElsewheres(const FhirClient& client, const HttpExchange& exchange)
{
    return exchange.status && !exchange.finalUrl.isEmpty() && !sameOrigin(exchange.finalUrl, client.endpoint().baseUrl);
}

bool isOurOwnFailure(const HttpExchange& exchange)
{
    const Errc code = exchange.error->code;
    return code == Errc::Cancelled || code == Errc::NotInTime || code == Errc::Exhausted;
}

/// What a cache kept back is taken for nothing.
void takeOnlyCache(ServiceProbe& probe, const FhirClient& client, Millis kept)
{
    ServiceProbe unproven;
    unproven.reading = probe.reading;
    unproven.reading.status.reset();
    unproven.reading.error =
        Error{Errc::BadReply, client.endpoint().baseUrl.toString(), u"a cache answered in its place"_s};
    unproven.started = probe.started;
    unproven.ended = probe.ended;
    unproven.seen.cached = kept;
    unproven.seen.onlyCache = true;
    unproven.pastCaches = PastCaches::Unclear;
    probe = std::move(unproven);
}

/// A good answer that a cache may have given. What no cache can have shows whether the service is there.
void askPastCaches(ServiceProbe& probe, FhirClient& client, Millis timeout, std::optional<Millis> kept,
                   std::stop_token stop)
{
    const HttpExchange other = client.exchange(requestWithin(timeout), unheardOf(), std::move(stop));
    const AnswerKind kind = answerKind(other);
    const bool asked = !other.signInFailed && !other.heldBack && !(other.error && isOurOwnFailure(other));
    const bool silent = asked && !other.status && !isElsewheres(client, other);
    const bool led = kept && isElsewheres(client, other);
    const bool refuses = asked && other.status && !other.error && isOfTheWholeService(*other.status);
    if (silent || refuses || led) {
        ServiceProbe failed;
        failed.reading.error = errorOf(other);
        takeWay(failed, client, other);
        if (led) {
            failed.seen.ledTo = otherOriginOf(other, client.endpoint().baseUrl);
        } else if (silent) {
            takeFailure(failed, other);
        } else {
            takeAnswer(failed, client, other, kind);
            failed.reading.status = failed.seen.status;
        }
        failed.seen.cached = kept;
        failed.pastCaches = PastCaches::Fails;
        probe = std::move(failed);
        return;
    }
    const bool own = asked && !other.error && kind.kind != AnswerKind::Kind::Other && !keptFor(other);
    if (!own && kept) {
        takeOnlyCache(probe, client, *kept);
        return;
    }
    probe.pastCaches = own ? PastCaches::Serves : PastCaches::Unclear;
}

} // namespace

ServiceProbe probeService(FhirClient& client, Millis timeout, ClockOffset& offset, std::stop_token stop, bool doubt)
{
    const HttpExchange exchange = client.exchange(requestWithin(timeout), heartbeatPath(), stop);
    if (exchange.signInFailed && !isOurOwnFailure(exchange)) {
        return probeWay(client, timeout, exchange, std::move(stop));
    }
    ServiceProbe probe;
    SideObservation& seen = probe.seen;
    probe.reading.error = errorOf(exchange);
    if (isElsewheres(client, exchange)) {
        probe.reading.at = exchange.sentAt;
        probe.started = exchange.sentBoot;
        probe.ended = exchange.receivedBoot;
        seen.ledTo = otherOriginOf(exchange, client.endpoint().baseUrl);
        return probe;
    }
    takeWay(probe, client, exchange);
    if (exchange.error) {
        takeFailure(probe, exchange);
        seen.status = exchange.status;
        if (seen.status) {
            askElsewhere(probe, client, timeout, std::move(stop));
        }
        return probe;
    }
    if (!exchange.status) {
        return probe;
    }
    offset.observe(exchange);
    probe.reading.clock = clockError(client, offset, exchange);
    const AnswerKind kind = answerKind(exchange);
    takeAnswer(probe, client, exchange, kind);
    probe.reading.status = seen.status;
    if (!seen.status || seen.barrier != Barrier::None) {
        return probe;
    }
    seen.total = exchange.phases.total;
    seen.phases = exchange.phases;
    if (seen.status == 401 && client.endpoint().signIn.kind != SignInKind::None) {
        seen.refused = seen.status;
    }
    if (kind.isFhir()) {
        accept(probe, exchange, kind);
    }
    if ((seen.broken || seen.notFhir) && !probe.reading.error) {
        probe.reading.error =
            Error{Errc::BadReply, client.endpoint().baseUrl.toString(), seen.broken ? seen.detail : u"not FHIR"_s};
    }
    const auto kept = keptFor(exchange);
    if (seen.serves && (kept || doubt)) {
        askPastCaches(probe, client, timeout, kept, std::move(stop));
    } else if (!seen.serves && !seen.retired && !isOfTheWholeService(*seen.status)) {
        askElsewhere(probe, client, timeout, std::move(stop));
    }
    return probe;
}

} // namespace rekindle
