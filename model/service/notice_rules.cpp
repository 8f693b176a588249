// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice_rules.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isHealthy(const Reading& reading)
{
    const Protection& protection = reading.protection;
    return reading.verdict.code == VerdictCode::Healthy && !reading.forecast.breached
           && !reading.forecast.breachForecast
           && (isProtected(protection) || protection.state == ProtectionState::Unknown);
}

/// Whether one could fail over is not known, though it could be: nothing near this computer is to blame for it.
bool isUnmeasured(const PairStatus& status)
{
    const Protection& protection = status.reading->protection;
    return status.pair.kind == PairKind::Copied && protection.state == ProtectionState::Unknown
           && protection.cause != ProtectionCause::OwnNetwork;
}

/// Since when, if it is so in this reading: never across a hole, never from the future.
void follow(std::optional<Instant>& since, bool holds, const Reading& reading)
{
    if (!holds) {
        since.reset();
    } else if (!since || reading.afterGap || *since > reading.at) {
        since = reading.at;
    }
}

QString lagCode(Severity severity)
{
    return severity == Severity::Bad ? u"rpo_breached"_s : u"breach_forecast"_s;
}

std::optional<Instant> firstCertificateEnd(const Reading& reading)
{
    std::optional<Instant> first = reading.primary.certificateEnds;
    if (reading.secondary && reading.secondary->certificateEnds) {
        first = std::min(first.value_or(Instant::max()), *reading.secondary->certificateEnds);
    }
    return first;
}

} // namespace

QList<NoticeEvent> NoticeRules::observe(const PairStatus& status)
{
    QList<NoticeEvent> events;
    if (!status.reading || !status.live) {
        return events;
    }
    const Reading& reading = *status.reading;
    PairState& state = m_pairs[status.pair.id];
    if (state.newest == reading.at) {
        return events;
    }
    state.newest = reading.at;
    QList<NoticeFinding> found = findingsOf(reading);
    if (const auto unknown = unknownFinding(state, status)) {
        found.append(*unknown);
    }
    QStringList present;
    for (const NoticeFinding& finding : std::as_const(found)) {
        present.append(finding.problem);
        take(state, reading, finding, events);
    }
    rest(state, reading, present);
    takeHealth(state, reading, events);
    takeCertificate(state, reading, events);
    return events;
}

std::optional<NoticeFinding> NoticeRules::unknownFinding(PairState& state, const PairStatus& status)
{
    const Reading& reading = *status.reading;
    if (reading.protection.cause != ProtectionCause::OwnNetwork) { // which says nothing, this way or the other
        follow(state.unknownSince, isUnmeasured(status), reading);
    }
    if (!isUnmeasured(status) || !state.unknownSince || reading.at - *state.unknownSince < unknownFor) {
        return std::nullopt;
    }
    return NoticeFinding{.problem = problems::unknownProtection,
                         .code = problems::unknownProtection,
                         .severity = Severity::Unknown,
                         .since = *state.unknownSince,
                         .side = Side::Secondary,
                         .tellable = true};
}

void NoticeRules::take(PairState& state, const Reading& reading, const NoticeFinding& found, QList<NoticeEvent>& events)
{
    Problem& problem = state.problems[found.problem];
    Severity held = found.tellable ? found.severity : Severity::Good;
    if (found.mayBeHeld) {
        held = std::min(found.severity, problem.seen);
    }
    problem.seen = found.severity;
    problem.overSince.reset();
    if (held <= problem.told || isSilent(state, found.side, reading.at)) {
        return;
    }
    problem.told = held;
    ++m_revision;
    if (isAcknowledged(state, held)) {
        return;
    }
    (isOfProtection(found.problem) ? state.protectionOwed : state.recoveryOwed) = true;
    events.append({.kind = NoticeKind::Problem,
                   .pair = reading.pair,
                   .severity = held,
                   .problem = found.problem,
                   .code = found.code.isEmpty() ? lagCode(held) : found.code,
                   .at = reading.at,
                   .since = found.since});
}

void NoticeRules::rest(PairState& state, const Reading& reading, const QStringList& present)
{
    for (auto it = state.problems.begin(); it != state.problems.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        const bool evidence = isEvidenceAgainst(it.key(), reading);
        follow(it->overSince, evidence, reading);
        it->seen = evidence ? Severity::Good : it->seen;
        const bool over = it->overSince && reading.at - *it->overSince >= overAfter;
        m_revision += over && it->told > Severity::Good ? 1 : 0;
        it = over ? state.problems.erase(it) : std::next(it);
    }
    restAcknowledgement(state);
}

void NoticeRules::restAcknowledgement(PairState& state)
{
    if (state.silence.acknowledged) {
        // What somebody knew of goes with the problem: the next one is news.
        const Severity worst = std::min(worstTold(state), *state.silence.acknowledged);
        state.silence.acknowledged = worst > Severity::Good ? std::optional(worst) : std::nullopt;
    }
}

bool NoticeRules::isOpen(const PairState& state, const QString& problem)
{
    const auto it = state.problems.constFind(problem);
    return it != state.problems.cend() && !it->overSince;
}

/// What was told is over: all of it in one word where everything is well, or else that one could fail over again.
void NoticeRules::takeHealth(PairState& state, const Reading& reading, QList<NoticeEvent>& events)
{
    bool unwell = isOpen(state, problems::lag);
    for (auto it = state.problems.cbegin(); it != state.problems.cend(); ++it) {
        unwell = unwell || (isOfProtection(it.key()) && it->told > Severity::Good && !it->overSince);
    }
    follow(state.healthySince, isHealthy(reading) && !unwell, reading);
    follow(state.protectedSince, isProtected(reading.protection), reading);
    const auto lasts = [&](const std::optional<Instant>& since) { return since && reading.at - *since >= overAfter; };
    const bool healthy = state.recoveryOwed && lasts(state.healthySince);
    const bool isSafe = state.protectionOwed && lasts(state.protectedSince);
    if ((!healthy && !isSafe) || isSnoozed(state, reading.at)) {
        return;
    }
    ++m_revision;
    state.protectionOwed = state.protectionOwed && !lasts(state.protectedSince);
    NoticeEvent event{.kind = NoticeKind::Recovered,
                      .pair = reading.pair,
                      .severity = Severity::Good,
                      .problem = problems::protection,
                      .code = codeName(ProtectionState::Protected),
                      .at = reading.at};
    if (healthy) {
        state.recoveryOwed = false;
        event.problem = u"recovery"_s;
        event.code = codeName(VerdictCode::Healthy);
    }
    event.since = healthy ? *state.healthySince : *state.protectedSince;
    events.append(event);
}

void NoticeRules::takeCertificate(PairState& state, const Reading& reading, QList<NoticeEvent>& events)
{
    const auto ends = firstCertificateEnd(reading);
    const auto& told = state.certificateTold;
    const bool toldToday = told && *told <= reading.at && reading.at - *told < 24h;
    if (!ends || *ends - reading.at >= certificateDays * 24h || toldToday || isSnoozed(state, reading.at)
        || isAcknowledged(state, Severity::Watch)) {
        return;
    }
    state.certificateTold = reading.at;
    ++m_revision;
    events.append({.kind = NoticeKind::Certificate,
                   .pair = reading.pair,
                   .severity = Severity::Watch,
                   .problem = u"certificate_ends"_s,
                   .code = u"certificate_ends"_s,
                   .at = reading.at,
                   .since = reading.at,
                   .certificateEnds = ends});
}

QList<NoticeEvent> NoticeRules::observe(const PairId& id, const QList<Incident>& incidents, Instant now)
{
    QList<NoticeEvent> events;
    PairState& state = m_pairs[id];
    const auto add = [&](std::optional<NoticeEvent> event) {
        if (event) {
            event->pair = id;
            events.append(*std::move(event));
        }
    };
    for (const Incident& incident : incidents) {
        if (incident.id.value == state.incident && incident.ended) {
            add(closed(state, incident, now));
            break;
        }
    }
    if (!incidents.isEmpty() && !incidents.first().ended && incidents.first().id.value != state.incident) {
        add(opened(state, incidents.first(), now));
    }
    return events;
}

std::optional<NoticeEvent> NoticeRules::opened(PairState& state, const Incident& incident, Instant now)
{
    state.incident = incident.id.value;
    const bool outage = incident.kind == IncidentKind::Outage;
    const Severity severity = outage ? Severity::Bad : Severity::Unknown;
    const bool toldAsOutage = outage && state.problems.value(problems::outage).told > Severity::Good;
    const bool silent = toldAsOutage || (outage ? isSilent(state, Side::Primary, now) : isSnoozed(state, now))
                        || isAcknowledged(state, severity);
    state.incidentTold = toldAsOutage || !silent;
    ++m_revision;
    if (silent) {
        return std::nullopt;
    }
    return NoticeEvent{.kind = NoticeKind::IncidentOpened,
                       .severity = severity,
                       .problem = u"incident"_s,
                       .code = codeName(incident.kind),
                       .at = now,
                       .since = incident.began,
                       .incident = incident.kind};
}

std::optional<NoticeEvent> NoticeRules::closed(PairState& state, const Incident& incident, Instant now)
{
    state.incident.clear();
    const bool told = std::exchange(state.incidentTold, false);
    ++m_revision;
    if (!told || isSnoozed(state, now)) {
        return std::nullopt;
    }
    if (const auto outage = state.problems.find(problems::outage); outage != state.problems.end()) {
        outage->told = Severity::Good; // the last word is that it is over
        restAcknowledgement(state);
    }
    return NoticeEvent{.kind = NoticeKind::IncidentClosed,
                       .severity = Severity::Good,
                       .problem = u"incident"_s,
                       .code = codeName(incident.kind),
                       .at = *incident.ended,
                       .since = incident.began,
                       .incident = incident.kind};
}

std::optional<NoticeKind> NoticeRules::observe(const ServiceEvent& event)
{
    PairState& state = m_pairs[event.pair];
    const Severity told = state.services.value(event.problem, Severity::Good);
    const bool silent = isSnoozed(state, event.at);
    if (event.severity == Severity::Good) {
        if (told == Severity::Good) {
            return std::nullopt;
        }
        state.services.remove(event.problem);
        restAcknowledgement(state);
        ++m_revision;
        return silent ? std::nullopt : std::optional(NoticeKind::Recovered);
    }
    if (event.severity <= told || silent) {
        return std::nullopt;
    }
    state.services.insert(event.problem, event.severity);
    ++m_revision;
    return isAcknowledged(state, event.severity) ? std::nullopt : std::optional(NoticeKind::Problem);
}

void NoticeRules::forget(const PairId& id)
{
    m_revision += m_pairs.remove(id) ? 1 : 0;
}

void NoticeRules::acknowledge(const PairId& id)
{
    const auto it = m_pairs.find(id);
    if (it == m_pairs.end()) {
        return;
    }
    if (const Severity worst = worstTold(*it); worst > Severity::Good) {
        it->silence.acknowledged = worst;
        ++m_revision;
    }
}

void NoticeRules::acknowledgeAll()
{
    for (auto id = m_pairs.keyBegin(); id != m_pairs.keyEnd(); ++id) {
        acknowledge(*id);
    }
}

void NoticeRules::snooze(const PairId& id, std::optional<Instant> until)
{
    m_pairs[id].silence.snoozedUntil = until;
    ++m_revision;
}

void NoticeRules::snoozeAll(std::optional<Instant> until)
{
    m_snoozedUntil = until;
    ++m_revision;
}

void NoticeRules::setOff(const PairId& id, bool off)
{
    m_pairs[id].silence.off = off;
    ++m_revision;
}

void NoticeRules::plan(const PairId& id, const std::optional<PlannedWork>& work)
{
    m_pairs[id].silence.planned = work;
    ++m_revision;
}

Silence NoticeRules::silence(const PairId& id) const
{
    return m_pairs.value(id).silence;
}

bool NoticeRules::needsAttention(const PairId& id) const
{
    const auto it = m_pairs.constFind(id);
    if (it == m_pairs.cend()) {
        return false;
    }
    return worstTold(*it) > Severity::Good && !isAcknowledged(*it, worstTold(*it));
}

Severity NoticeRules::worstTold(const PairState& state)
{
    Severity worst = Severity::Good;
    for (const Problem& problem : state.problems) {
        worst = std::max(worst, problem.told);
    }
    for (const Severity told : state.services) {
        worst = std::max(worst, told);
    }
    return worst;
}

bool NoticeRules::isSnoozed(const PairState& state, Instant now) const
{
    const auto runs = [&](const std::optional<Instant>& until) { return until && now < *until; };
    return state.silence.off || runs(state.silence.snoozedUntil) || runs(m_snoozedUntil);
}

bool NoticeRules::isSilent(const PairState& state, Side side, Instant now) const
{
    const auto& planned = state.silence.planned;
    return isSnoozed(state, now)
           || (planned && planned->side.value_or(side) == side && now >= planned->from && now < planned->until);
}

bool NoticeRules::isAcknowledged(const PairState& state, Severity severity)
{
    return state.silence.acknowledged && severity <= *state.silence.acknowledged;
}

} // namespace rekindle
