// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/service_probe.h"

#include "net/address.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis clockTolerance = 1min;

bool looksLikeFhir(const HttpExchange& exchange)
{
    return exchange.body.trimmed().startsWith('{') && exchange.body.contains("\"resourceType\"");
}

EndpointReading readingOf(const HttpExchange& exchange)
{
    EndpointReading reading;
    reading.at = exchange.sentAt;
    reading.status = exchange.status;
    reading.phases = exchange.phases;
    reading.address = exchange.peerAddress;
    if (!exchange.certificates.isEmpty()) {
        reading.certificateEnds = exchange.certificates.first().notAfter;
    }
    return reading;
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

/// What is wrong with the server's clock, or ours.
std::optional<Error> clockError(const FhirClient& client, const ClockOffset& offset, const HttpExchange& exchange)
{
    const QString service = client.endpoint().baseUrl.toString();
    if (offset.contradicts(exchange.receivedBoot)) {
        return Error{Errc::ClockWrong, service, u"its Date headers contradict each other"_s};
    }
    const auto bounds = offset.offset(exchange.receivedBoot);
    if (!exchange.status || !bounds) {
        return std::nullopt;
    }
    const Millis ours = exchange.sentAt.time_since_epoch() - exchange.sentBoot.time_since_epoch();
    if (bounds->lo - ours > clockTolerance || ours - bounds->hi > clockTolerance) {
        const auto apart = std::chrono::duration_cast<std::chrono::seconds>(bounds->middle() - ours).count();
        return Error{Errc::ClockWrong, service, u"its Date is %1 s from this computer's clock"_s.arg(apart)};
    }
    return std::nullopt;
}

} // namespace

ServiceProbe probeService(FhirClient& client, Millis timeout, ClockOffset& offset, std::stop_token stop)
{
    HttpRequest request;
    request.timeout = timeout;
    request.freshConnection = true;
    request.maxBody = 256 * 1024;
    const HttpExchange exchange = client.exchange(
        request, QString::fromLatin1(heartbeatType) + u'/' + QString::fromLatin1(heartbeatId), std::move(stop));
    offset.observe(exchange);

    ServiceProbe probe;
    probe.reading = readingOf(exchange);
    probe.reading.error = errorOf(exchange);
    probe.reading.clock = clockError(client, offset, exchange);
    probe.started = exchange.sentBoot - ageOf(exchange); // a cache shows what was then
    probe.ended = exchange.receivedBoot;
    SideObservation& seen = probe.seen;
    seen.dns = exchange.dns;
    seen.connect = exchange.connect;
    seen.total = exchange.phases.total;
    seen.phases = exchange.phases;
    if (client.endpoint().expectPrivateAddress && !exchange.peerAddress.isEmpty()
        && !isPrivateAddress(exchange.peerAddress)) {
        seen.dns = DnsState::Public;
    }
    if (exchange.signInFailed) {
        seen.signIn = exchange.error;
    }
    if (exchange.status && !exchange.finalUrl.isEmpty() && !sameOrigin(exchange.finalUrl, client.endpoint().baseUrl)) {
        seen.ledTo = originName(exchange.finalUrl);
    }
    if (!exchange.status || exchange.error) {
        return probe; // an answer that carries an error is used for nothing but that error
    }
    seen.status = exchange.status;
    const bool fhir = looksLikeFhir(exchange);
    seen.fhirSeen = fhir;
    const int status = *exchange.status;
    seen.retired = probe.reading.error && probe.reading.error->code == Errc::Retired;
    if (status == 200 && fhir) {
        seen.serves = true;
        takeMark(probe, exchange);
    } else if ((status == 404 || status == 410) && fhir && !seen.retired) {
        seen.serves = true;
        probe.reading.error.reset();
    } else if (status < 400 || ((status == 404 || status == 410) && !fhir)) {
        seen.notFhir = true;
        if (!probe.reading.error) {
            probe.reading.error = Error{Errc::BadReply, client.endpoint().baseUrl.toString(), u"not FHIR"_s};
        }
    }
    return probe;
}

} // namespace rekindle
