// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/diagnostics.h"

#include "core/json_fields.h"
#include "service/severity.h"
#include "watch/ledger.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLogLines = 200;
const QString hidden = u"[...]"_s;

QString hostHash(const QByteArray& key, const QString& host)
{
    return host.isEmpty() ? QString() : QString::fromLatin1(hashId(key, u"host"_s, host.toLower()).toHex().left(12));
}

/// A number with dots, or nothing: what a server says of its version is text.
QString versionNumber(const QString& text)
{
    static const QRegularExpression number(u"^[0-9]{1,3}(\\.[0-9]{1,4}){0,3}$"_s);
    return number.match(text).hasMatch() ? text : QString();
}

QJsonValue codeOf(const std::optional<Error>& error)
{
    return error ? QJsonValue(codeName(error->code)) : QJsonValue();
}

template <class Number>
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject endpointJson(const Endpoint& endpoint, const QByteArray& key)
{
    return {{u"host"_s, hostHash(key, endpoint.baseUrl.host())},
            {u"scheme"_s, endpoint.baseUrl.scheme()},
            {u"port"_s, endpoint.baseUrl.port()},
            {u"flavour"_s, codeName(endpoint.flavour)},
            {u"fhir_version"_s, versionNumber(endpoint.fhirVersion)},
            {u"sign_in"_s, codeName(endpoint.signIn.kind)},
            {u"extra_ca_files"_s, endpoint.tls.extraCaFiles.size()},
            {u"client_certificate"_s, !endpoint.tls.clientCertificate.isEmpty()},
            {u"expect_private_address"_s, endpoint.expectPrivateAddress}};
}

QJsonObject endpointReadingJson(const EndpointReading& reading)
{
    const auto& phases = reading.phases;
    return {{u"at"_s, toJson(reading.at)},
            {u"status"_s, orNull(reading.status)},
            {u"resolve_ms"_s, toJson(phases.resolve)},
            {u"connect_ms"_s, toJson(phases.connect)},
            {u"tls_ms"_s, toJson(phases.tls)},
            {u"first_byte_ms"_s, toJson(phases.firstByte)},
            {u"transfer_ms"_s, toJson(phases.transfer)},
            {u"total_ms"_s, toJson(phases.total)},
            {u"baseline_ms"_s, toJson(reading.baseline)},
            {u"certificate_ends"_s, toJson(reading.certificateEnds)},
            {u"error"_s, codeOf(reading.error)},
            {u"clock"_s, codeOf(reading.clock)}};
}

QJsonObject readingJson(const Reading& reading)
{
    QJsonArray evidence;
    for (const Evidence& fact : reading.verdict.evidence) {
        evidence.append(codeName(fact.code));
    }
    const auto& lost = reading.loss.total;
    return {{u"at"_s, toJson(reading.at)},
            {u"after_gap"_s, reading.afterGap},
            {u"verdict"_s, codeName(reading.verdict.code)},
            {u"confidence"_s, codeName(reading.verdict.confidence)},
            {u"since"_s, toJson(reading.verdict.since)},
            {u"evidence"_s, evidence},
            {u"state"_s, codeName(reading.state)},
            {u"lag_method"_s, codeName(reading.lag.method)},
            {u"lag"_s, toJson(reading.lag.staleness)},
            {u"lag_error"_s, codeOf(reading.lagError)},
            {u"stall"_s, codeName(reading.lag.stall)},
            {u"rpo_breached"_s, reading.forecast.breached},
            {u"breach_forecast"_s, reading.forecast.breachForecast},
            {u"loss_least"_s, lost ? toJson(lost->least) : QJsonValue()},
            {u"loss_most"_s, lost ? toJson(lost->most) : QJsonValue()},
            {u"loss_complete"_s, reading.loss.complete},
            {u"primary"_s, endpointReadingJson(reading.primary)},
            {u"secondary"_s, reading.secondary ? QJsonValue(endpointReadingJson(*reading.secondary)) : QJsonValue()}};
}

QJsonObject pairJson(const PairStatus& status, const QByteArray& key)
{
    const Pair& pair = status.pair;
    return {{u"environment"_s, codeName(pair.environment)},
            {u"kind"_s, codeName(pair.kind)},
            {u"primary"_s, endpointJson(pair.primary, key)},
            {u"secondary"_s, endpointJson(pair.secondary, key)},
            {u"front"_s, hostHash(key, pair.frontUrl.host())},
            {u"rpo_ms"_s, toJson(pair.objectives.rpo)},
            {u"rto_ms"_s, toJson(pair.objectives.rto)},
            {u"heartbeat"_s, pair.heartbeat.enabled},
            {u"heartbeat_period_ms"_s, toJson(pair.heartbeat.period)},
            {u"probe_period_ms"_s, toJson(pair.probePeriod)},
            {u"drill_mode"_s, pair.drillMode},
            {u"shared_gateway"_s, pair.sharedGateway},
            {u"live"_s, status.live},
            {u"severity"_s, codeName(severity(status))},
            {u"store_error"_s, codeOf(status.storeError)},
            {u"reading"_s, status.reading ? QJsonValue(readingJson(*status.reading)) : QJsonValue()}};
}

QJsonObject settingsJson(const Settings& settings, const QByteArray& key)
{
    return {{u"proxy_mode"_s, codeName(settings.proxyMode)},
            {u"proxy_host"_s, hostHash(key, settings.proxyUrl.host())},
            {u"extra_ca_files"_s, settings.extraCaFiles.size()},
            {u"control_addresses"_s, settings.controls.size()},
            {u"probe_period_ms"_s, toJson(settings.probePeriod)},
            {u"heartbeat_period_ms"_s, toJson(settings.heartbeatPeriod)},
            {u"retention_days"_s, settings.retentionDays},
            {u"webhook"_s, codeName(settings.webhook)},
            {u"notifications"_s, settings.notifications},
            {u"sound"_s, settings.sound}};
}

QJsonObject platformJson()
{
    return {{u"system"_s, QSysInfo::prettyProductName()},     {u"kernel"_s, QSysInfo::kernelType()},
            {u"kernel_version"_s, QSysInfo::kernelVersion()}, {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
            {u"qt"_s, QString::fromLatin1(qVersion())},       {u"locale"_s, QLocale().name()}};
}

QStringList namesIn(const DiagnosticsInput& input)
{
    QStringList names{input.settings.proxyUrl.host()};
    for (const PairStatus& status : input.pairs) {
        const Pair& pair = status.pair;
        names += {pair.name, pair.group, pair.primary.name, pair.secondary.name};
        names += {pair.primary.baseUrl.host(), pair.secondary.baseUrl.host(), pair.frontUrl.host()};
    }
    names.removeAll(QString());
    // Longer ones first: "North" is in "Hospital North".
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return names;
}

QJsonArray logJson(const DiagnosticsInput& input)
{
    const QStringList names = namesIn(input);
    const QStringList lines = QString::fromUtf8(input.logTail).split(u'\n', Qt::SkipEmptyParts);
    QJsonArray json;
    for (const QString& line : lines.mid(std::max<qsizetype>(0, lines.size() - mostLogLines))) {
        json.append(redacted(line, names));
    }
    return json;
}

QString storeState(const std::optional<Result<void>>& whole)
{
    if (!whole) {
        return u"not checked"_s;
    }
    return *whole ? u"ok"_s : codeName(whole->error().code);
}

} // namespace

QJsonObject diagnostics(const DiagnosticsInput& input)
{
    QJsonArray pairs;
    for (const PairStatus& status : input.pairs) {
        pairs.append(pairJson(status, input.hashKey));
    }
    return {{u"made_at"_s, toJson(input.now)},
            {u"rekindle"_s, input.version},
            {u"platform"_s, platformJson()},
            {u"settings"_s, settingsJson(input.settings, input.hashKey)},
            {u"store"_s, QJsonObject{{u"bytes"_s, input.storeBytes}, {u"integrity"_s, storeState(input.storeWhole)}}},
            {u"pairs"_s, pairs},
            {u"window"_s, input.window.isEmpty() ? QJsonValue() : QJsonValue(input.window)},
            {u"log"_s, logJson(input)}};
}

QString redacted(const QString& line, const QStringList& names)
{
    static const QRegularExpression stamp(u"^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z$"_s);
    static const QRegularExpression plain(u"^[(]?([A-Za-z]{1,20}|\\d{1,4})[,.;:!?)]{0,2}$"_s);
    QString text = line;
    for (const QString& name : names) {
        text.replace(name, hidden, Qt::CaseInsensitive);
    }
    QStringList kept;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool harmless = plain.match(word).hasMatch() || (kept.isEmpty() && stamp.match(word).hasMatch());
        kept.append(harmless ? word : hidden);
    }
    return kept.join(u' ');
}

} // namespace rekindle
