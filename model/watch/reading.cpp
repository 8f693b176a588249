// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/reading.h"

#include "core/json_fields.h"

// Durations are whole milliseconds and named _ms, moments are ISO 8601 UTC, nothing is null. Each function that writes a
// value stands beside the one that reads it back.

namespace rekindle {

using namespace Qt::StringLiterals;

// Not in an unnamed namespace: the template for optional values finds them by their argument.
static QJsonValue toJson(const CountRange& range)
{
    return QJsonObject{{u"least"_s, range.least}, {u"most"_s, range.most}};
}

namespace {

CountRange rangeFrom(JsonFields& in, const QString& key)
{
    JsonFields fields = in.object(key);
    return {fields.integer(u"least"_s), fields.integer(u"most"_s)};
}

// How JsonFields::optional reads each kind of value.
Instant instantFrom(JsonFields& in, const QString& key)
{
    return in.instant(key);
}
Millis millisFrom(JsonFields& in, const QString& key)
{
    return in.millis(key);
}
Interval intervalFrom(JsonFields& in, const QString& key)
{
    return in.interval(key);
}
qint64 integerFrom(JsonFields& in, const QString& key)
{
    return in.integer(key);
}
int statusFrom(JsonFields& in, const QString& key)
{
    const qint64 status = in.integer(key);
    if (status < 0 || status > 999) {
        in.broken(key);
        return 0;
    }
    return static_cast<int>(status);
}
Error errorFrom(JsonFields& in, const QString& key)
{
    return in.error(key);
}

/// Written for the secondary of a verdict only, and where it is known for evidence; earlier versions knew none.
std::optional<Side> sideFrom(JsonFields& in)
{
    return in.keys().contains(u"side"_s) ? std::optional(in.code(u"side"_s, sideFromCode)) : std::nullopt;
}

QList<Evidence> evidenceFrom(JsonFields& in)
{
    QList<Evidence> evidence;
    for (JsonFields& fact : in.objects(u"evidence"_s)) {
        evidence.append(
            {fact.code(u"code"_s, evidenceFromCode), fact.text(u"text"_s), fact.number(u"number"_s), sideFrom(fact)});
    }
    return evidence;
}

QJsonArray evidenceJson(const QList<Evidence>& evidence)
{
    QJsonArray list;
    for (const Evidence& fact : evidence) {
        QJsonObject json{{u"code"_s, codeName(fact.code)}, {u"text"_s, fact.text}, {u"number"_s, fact.number}};
        if (fact.side) {
            json.insert(u"side"_s, codeName(*fact.side));
        }
        list.append(json);
    }
    return list;
}

Protection protectionFrom(JsonFields in)
{
    Protection protection;
    protection.state = in.code(u"state"_s, protectionStateFromCode);
    protection.cause = in.code(u"cause"_s, protectionCauseFromCode);
    protection.confidence = in.code(u"confidence"_s, confidenceFromCode);
    protection.since = in.instant(u"since"_s);
    protection.seen = in.instant(u"seen"_s);
    protection.evidence = evidenceFrom(in);
    return protection;
}

Verdict verdictFrom(JsonFields in)
{
    Verdict verdict;
    verdict.code = in.code(u"code"_s, verdictFromCode);
    verdict.confidence = in.code(u"confidence"_s, confidenceFromCode);
    verdict.since = in.instant(u"since"_s);
    verdict.evidence = evidenceFrom(in);
    verdict.slowPhase = in.text(u"slow_phase"_s);
    verdict.side = sideFrom(in).value_or(Side::Primary);
    return verdict;
}

QJsonObject lagToJson(const LagReading& lag)
{
    return {{u"method"_s, codeName(lag.method)},    {u"staleness"_s, toJson(lag.staleness)},
            {u"at_least"_s, isAtLeast(lag.method)}, {u"order"_s, codeName(lag.order)},
            {u"read_at"_s, toIso(lag.readAt)},      {u"visible"_s, toJson(lag.visible)},
            {u"stall"_s, codeName(lag.stall)},      {u"completeness"_s, lag.completeness}};
}

LagReading lagFrom(JsonFields in)
{
    LagReading lag;
    lag.method = in.code(u"method"_s, lagMethodFromCode);
    lag.staleness = in.optional(u"staleness"_s, intervalFrom);
    lag.readAt = in.instant(u"read_at"_s);
    lag.visible = in.optional(u"visible"_s, integerFrom);
    if (in.keys().contains(u"at_least"_s)) { // what the method says, for other programs
        static_cast<void>(in.flag(u"at_least"_s));
    }
    if (in.keys().contains(u"order"_s)) { // older readings did not look
        lag.order = in.code(u"order"_s, orderCheckFromCode);
    }
    lag.stall = in.code(u"stall"_s, stallStateFromCode);
    lag.completeness = in.number(u"completeness"_s);
    return lag;
}

QJsonObject forecastToJson(const Forecast& forecast)
{
    return {{u"breach_in"_s, toJson(forecast.breachIn)},
            {u"known"_s, forecast.known},
            {u"breached"_s, forecast.breached},
            {u"stall_watch"_s, forecast.stallWatch},
            {u"breach_forecast"_s, forecast.breachForecast}};
}

Forecast forecastFrom(JsonFields in)
{
    Forecast forecast;
    forecast.breachIn = in.optional(u"breach_in"_s, intervalFrom);
    forecast.known = in.flag(u"known"_s);
    forecast.breached = in.flag(u"breached"_s);
    forecast.stallWatch = in.flag(u"stall_watch"_s);
    forecast.breachForecast = in.flag(u"breach_forecast"_s);
    return forecast;
}

QJsonObject lossToJson(const LossEstimate& loss)
{
    QJsonObject byType;
    for (auto it = loss.byType.begin(); it != loss.byType.end(); ++it) {
        byType.insert(it.key(), toJson(it.value()));
    }
    return {{u"total"_s, toJson(loss.total)},
            {u"by_type"_s, byType},
            {u"deletes"_s, toJson(loss.deletes)},
            {u"oldest"_s, toJson(loss.oldest)},
            {u"worst_case_ms"_s, toJson(loss.worstCase)},
            {u"counted_at"_s, toIso(loss.countedAt)},
            {u"complete"_s, loss.complete},
            {u"gap"_s, codeName(loss.gap)},
            {u"stopped_at"_s, toJson(loss.stoppedAt)}};
}

LossEstimate lossFrom(JsonFields in)
{
    LossEstimate loss;
    loss.total = in.optional(u"total"_s, rangeFrom);
    JsonFields byType = in.object(u"by_type"_s);
    for (const QString& type : byType.keys()) {
        loss.byType.insert(type, rangeFrom(byType, type));
    }
    loss.deletes = rangeFrom(in, u"deletes"_s);
    loss.oldest = in.optional(u"oldest"_s, instantFrom);
    loss.worstCase = in.optional(u"worst_case_ms"_s, millisFrom);
    loss.countedAt = in.instant(u"counted_at"_s);
    loss.complete = in.flag(u"complete"_s);
    if (in.keys().contains(u"gap"_s)) { // older readings do not say
        loss.gap = in.code(u"gap"_s, lossGapFromCode);
        loss.stoppedAt = in.optional(u"stopped_at"_s, instantFrom);
    }
    return loss;
}

QJsonObject phasesToJson(const PhaseTimes& phases)
{
    return {{u"resolve_ms"_s, toJson(phases.resolve)},   {u"connect_ms"_s, toJson(phases.connect)},
            {u"tls_ms"_s, toJson(phases.tls)},           {u"first_byte_ms"_s, toJson(phases.firstByte)},
            {u"transfer_ms"_s, toJson(phases.transfer)}, {u"total_ms"_s, toJson(phases.total)}};
}

PhaseTimes phasesFrom(JsonFields in)
{
    PhaseTimes phases;
    phases.resolve = in.optional(u"resolve_ms"_s, millisFrom);
    phases.connect = in.optional(u"connect_ms"_s, millisFrom);
    phases.tls = in.optional(u"tls_ms"_s, millisFrom);
    phases.firstByte = in.optional(u"first_byte_ms"_s, millisFrom);
    phases.transfer = in.optional(u"transfer_ms"_s, millisFrom);
    phases.total = in.millis(u"total_ms"_s);
    return phases;
}

} // namespace

static QJsonValue toJson(const EndpointReading& endpoint)
{
    return QJsonObject{{u"at"_s, toIso(endpoint.at)},
                       {u"status"_s, toJson(endpoint.status)},
                       {u"phases"_s, phasesToJson(endpoint.phases)},
                       {u"baseline_ms"_s, toJson(endpoint.baseline)},
                       {u"certificate_ends"_s, toJson(endpoint.certificateEnds)},
                       {u"address"_s, endpoint.address},
                       {u"error"_s, toJson(endpoint.error)},
                       {u"clock"_s, toJson(endpoint.clock)}};
}

namespace {

EndpointReading endpointFrom(JsonFields& outer, const QString& key)
{
    JsonFields in = outer.object(key);
    EndpointReading endpoint;
    endpoint.at = in.instant(u"at"_s);
    endpoint.status = in.optional(u"status"_s, statusFrom);
    endpoint.phases = phasesFrom(in.object(u"phases"_s));
    endpoint.baseline = in.optional(u"baseline_ms"_s, millisFrom);
    endpoint.certificateEnds = in.optional(u"certificate_ends"_s, instantFrom);
    endpoint.address = in.text(u"address"_s);
    endpoint.error = in.optional(u"error"_s, errorFrom);
    endpoint.clock = in.optional(u"clock"_s, errorFrom);
    return endpoint;
}

} // namespace

QJsonObject toJson(const Verdict& verdict)
{
    QJsonObject json{{u"code"_s, codeName(verdict.code)},
                     {u"confidence"_s, codeName(verdict.confidence)},
                     {u"since"_s, toIso(verdict.since)},
                     {u"evidence"_s, evidenceJson(verdict.evidence)},
                     {u"slow_phase"_s, verdict.slowPhase}};
    if (verdict.side != Side::Primary) {
        json.insert(u"side"_s, codeName(verdict.side));
    }
    return json;
}

QJsonObject toJson(const Protection& protection)
{
    return {{u"state"_s, codeName(protection.state)},
            {u"cause"_s, codeName(protection.cause)},
            {u"confidence"_s, codeName(protection.confidence)},
            {u"since"_s, toIso(protection.since)},
            {u"seen"_s, toIso(protection.seen)},
            {u"evidence"_s, evidenceJson(protection.evidence)}};
}

Result<Verdict> verdictFromJson(const QJsonObject& json)
{
    JsonFields in(json);
    const Verdict verdict = verdictFrom(in);
    if (const auto whole = in.done(); !whole) {
        return fail(whole.error());
    }
    return verdict;
}

QJsonObject toJson(const Reading& reading)
{
    QJsonObject json{{u"pair"_s, reading.pair.value},
                     {u"at"_s, toIso(reading.at)},
                     {u"verdict"_s, toJson(reading.verdict)},
                     {u"protection"_s, toJson(reading.protection)},
                     {u"state"_s, codeName(reading.state)},
                     {u"lag"_s, lagToJson(reading.lag)},
                     {u"lag_error"_s, toJson(reading.lagError)},
                     {u"forecast"_s, forecastToJson(reading.forecast)},
                     {u"loss"_s, lossToJson(reading.loss)},
                     {u"backlog"_s, toJson(reading.backlog)},
                     {u"primary"_s, toJson(reading.primary)},
                     {u"secondary"_s, toJson(reading.secondary)},
                     {u"after_gap"_s, reading.afterGap}};
    if (reading.heartbeatError) { // earlier versions knew none
        json.insert(u"heartbeat_error"_s, toJson(*reading.heartbeatError));
    }
    if (reading.orderError) {
        json.insert(u"order_error"_s, toJson(*reading.orderError));
    }
    if (reading.divergence) {
        json.insert(u"divergence"_s, toJson(*reading.divergence));
    }
    return json;
}

Result<Reading> readingFromJson(const QJsonObject& json)
{
    JsonFields in(json);
    Reading reading;
    reading.pair = PairId{in.text(u"pair"_s)};
    reading.at = in.instant(u"at"_s);
    reading.verdict = verdictFrom(in.object(u"verdict"_s));
    if (json.contains(u"protection"_s)) { // before 0.2.0 there was none: unknown
        reading.protection = protectionFrom(in.object(u"protection"_s));
    }
    reading.state = in.code(u"state"_s, drStateFromCode);
    reading.lag = lagFrom(in.object(u"lag"_s));
    reading.lagError = in.optional(u"lag_error"_s, errorFrom);
    if (in.keys().contains(u"heartbeat_error"_s)) {
        reading.heartbeatError = in.error(u"heartbeat_error"_s);
    }
    if (in.keys().contains(u"order_error"_s)) {
        reading.orderError = in.error(u"order_error"_s);
    }
    reading.forecast = forecastFrom(in.object(u"forecast"_s));
    reading.loss = lossFrom(in.object(u"loss"_s));
    reading.backlog = in.optional(u"backlog"_s, rangeFrom);
    if (in.keys().contains(u"divergence"_s)) {
        reading.divergence = divergenceFrom(in.object(u"divergence"_s));
    }
    reading.primary = endpointFrom(in, u"primary"_s);
    reading.secondary = in.optional(u"secondary"_s, endpointFrom);
    reading.afterGap = in.flag(u"after_gap"_s);
    if (const auto whole = in.done(); !whole) {
        return fail(whole.error());
    }
    return reading;
}

QJsonObject toJson(const Incident& incident)
{
    QJsonArray milestones;
    for (const Milestone& milestone : incident.milestones) {
        milestones.append(QJsonObject{{u"kind"_s, codeName(milestone.kind)},
                                      {u"at"_s, toIso(milestone.at)},
                                      {u"source"_s, codeName(milestone.source)},
                                      {u"who"_s, milestone.who},
                                      {u"note"_s, milestone.note}});
    }
    return {{u"id"_s, incident.id.value},
            {u"kind"_s, codeName(incident.kind)},
            {u"began"_s, toIso(incident.began)},
            {u"ended"_s, toJson(incident.ended)},
            {u"milestones"_s, milestones},
            {u"rpo_actual"_s, toJson(incident.rpoActual)},
            {u"rpo_at_least_ms"_s, toJson(incident.rpoAtLeast)}};
}

Result<Incident> incidentFromJson(const QJsonObject& json)
{
    JsonFields in(json);
    Incident incident;
    incident.id = IncidentId{in.text(u"id"_s)};
    incident.kind = in.code(u"kind"_s, incidentKindFromCode);
    incident.began = in.instant(u"began"_s);
    incident.ended = in.optional(u"ended"_s, instantFrom);
    for (JsonFields& milestone : in.objects(u"milestones"_s)) {
        incident.milestones.append({milestone.code(u"kind"_s, milestoneFromCode), milestone.instant(u"at"_s),
                                    milestone.code(u"source"_s, milestoneSourceFromCode), milestone.text(u"who"_s),
                                    milestone.text(u"note"_s)});
    }
    incident.rpoActual = in.optional(u"rpo_actual"_s, intervalFrom);
    if (in.keys().contains(u"rpo_at_least_ms"_s)) { // older incidents do not say
        incident.rpoAtLeast = in.optional(u"rpo_at_least_ms"_s, millisFrom);
    }
    if (const auto whole = in.done(); !whole) {
        return fail(whole.error());
    }
    return incident;
}

} // namespace rekindle
