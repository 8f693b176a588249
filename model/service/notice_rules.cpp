// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice_rules.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString outageProblem = u"outage"_s;
const QString lagProblem = u"rpo"_s;

/// Verdicts that are one problem to people; empty: none.
QString problemOf(VerdictCode code)
{
    if (isOutage(code)) {
        return outageProblem;
    }
    switch (code) {
    case VerdictCode::ReplicationStalled:
    case VerdictCode::NotConverging: return u"replication"_s;
    case VerdictCode::Healthy: return {};
    default: return codeName(code);
    }
}

bool isTellable(const Verdict& verdict, Instant at)
{
    if (isUnwitnessed(verdict)) {
        return at - verdict.since >= NoticeRules::unreachableFor;
    }
    const bool urgent = isOutage(verdict.code) || verdict.code == VerdictCode::Rewind;
    return verdict.confidence == Confidence::Confirmed || (urgent && verdict.confidence == Confidence::Probable);
}

bool isVerdictEvidence(const Reading& reading)
{
    return severity(reading.verdict) != Severity::Unknown;
}

bool isHealthy(const Reading& reading)
{
    return reading.verdict.code == VerdictCode::Healthy && !reading.forecast.breached
           && !reading.forecast.breachForecast;
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

/// One problem that a reading shows.
struct NoticeRules::Finding {
    QString problem{};
    QString code{}; ///< empty: an alarm's, by what held
    Severity severity{};
    Instant since{};
    bool tellable{false}; ///< by this reading alone
    bool mayBeHeld{false}; ///< tellable as far as the reading before said so too
};

std::optional<NoticeRules::Finding> NoticeRules::verdictFinding(const Reading& reading)
{
    const QString problem = problemOf(reading.verdict.code);
    if (problem.isEmpty() || !isVerdictEvidence(reading)) {
        return std::nullopt;
    }
    return Finding{problem,
                   codeName(reading.verdict.code),
                   rekindle::severity(reading.verdict),
                   reading.verdict.since,
                   isTellable(reading.verdict, reading.at),
                   false};
}

std::optional<NoticeRules::Finding> NoticeRules::lagFinding(const Reading& reading)
{
    if (!reading.lag.staleness || (!reading.forecast.breached && !reading.forecast.breachForecast)) {
        return std::nullopt;
    }
    return Finding{lagProblem, {},    reading.forecast.breached ? Severity::Bad : Severity::Watch,
                   reading.at, false, true};
}

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
    QStringList present;
    for (const auto& found : {verdictFinding(reading), lagFinding(reading)}) {
        if (found) {
            present.append(found->problem);
            take(state, reading, *found, events);
        }
    }
    rest(state, reading, present);
    takeHealth(state, reading, events);
    takeCertificate(state, reading, events);
    return events;
}

void NoticeRules::take(PairState& state, const Reading& reading, const Finding& found, QList<NoticeEvent>& events)
{
    Problem& problem = state.problems[found.problem];
    Severity held = found.tellable ? found.severity : Severity::Good;
    if (found.mayBeHeld) {
        held = std::min(found.severity, problem.seen);
    }
    problem.seen = found.severity;
    problem.overSince.reset();
    if (held <= problem.told || isSnoozed(state, reading.at)) {
        return;
    }
    problem.told = held;
    ++m_revision;
    if (isAcknowledged(state, held)) {
        return;
    }
    state.recoveryOwed = true;
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
        const bool evidence = it.key() == lagProblem ? reading.lag.staleness.has_value() : isVerdictEvidence(reading);
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

void NoticeRules::takeHealth(PairState& state, const Reading& reading, QList<NoticeEvent>& events)
{
    const auto lag = state.problems.constFind(lagProblem);
    const bool lagIsOpen = lag != state.problems.cend() && !lag->overSince;
    follow(state.healthySince, isHealthy(reading) && !lagIsOpen, reading);
    if (!state.healthySince || reading.at - *state.healthySince < overAfter) {
        return;
    }
    if (!state.recoveryOwed || isSnoozed(state, reading.at)) {
        return;
    }
    state.recoveryOwed = false;
    ++m_revision;
    events.append({.kind = NoticeKind::Recovered,
                   .pair = reading.pair,
                   .severity = Severity::Good,
                   .problem = u"recovery"_s,
                   .code = codeName(VerdictCode::Healthy),
                   .at = reading.at,
                   .since = *state.healthySince});
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
    const bool toldAsOutage = outage && state.problems.value(outageProblem).told > Severity::Good;
    const bool silent = toldAsOutage || isSnoozed(state, now) || isAcknowledged(state, severity);
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
    if (const auto outage = state.problems.find(outageProblem); outage != state.problems.end()) {
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

bool NoticeRules::isAcknowledged(const PairState& state, Severity severity)
{
    return state.silence.acknowledged && severity <= *state.silence.acknowledged;
}

} // namespace rekindle
