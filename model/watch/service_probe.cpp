// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/service_probe.h"

#include "fhir/address.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

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
    probe.dns = exchange.dns;
    probe.connect = exchange.connect;
    probe.started = exchange.sentBoot;
    probe.ended = exchange.receivedBoot;
    if (client.endpoint().expectPrivateAddress && !exchange.peerAddress.isEmpty()
        && !isPrivateAddress(exchange.peerAddress)) {
        probe.dns = DnsState::Public;
    }
    probe.signInFailed = exchange.signInFailed;
    if (probe.signInFailed) {
        probe.http = 401;
    }
    if (!exchange.status) {
        return probe;
    }
    probe.http = exchange.status;
    const bool fhir = looksLikeFhir(exchange);
    probe.fhirSeen = fhir;
    const int status = *exchange.status;
    probe.retired = probe.reading.error && probe.reading.error->code == Errc::Retired;
    if (status == 200 && fhir) {
        takeMark(probe, exchange);
    } else if ((status == 404 || status == 410) && fhir && !probe.retired) {
        probe.http = 200;
        probe.reading.error.reset();
    } else if (status < 400 || ((status == 404 || status == 410) && !fhir)) {
        probe.notFhir = true;
        if (!probe.reading.error) {
            probe.reading.error = Error{Errc::BadReply, client.endpoint().baseUrl.toString(), u"not FHIR"_s};
        }
    }
    return probe;
}

WitnessState witness(const ServiceProbe& probe)
{
    if (probe.answers()) {
        return {WitnessState::Kind::Ok, 0};
    }
    if (probe.http && !probe.notFhir) {
        return {WitnessState::Kind::Status, *probe.http};
    }
    return {WitnessState::Kind::Fail, 0};
}

} // namespace rekindle
