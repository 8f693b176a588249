// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_watch_source.h"

#include <QPromise>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

FakeWatchSource::FakeWatchSource(Instant now)
    : m_now(now)
{
}

int FakeWatchSource::rowOf(const PairId& id) const
{
    for (int row = 0; row < m_pairs.size(); ++row) {
        if (m_pairs.at(row).pair.id == id) {
            return row;
        }
    }
    return -1;
}

std::optional<PairStatus> FakeWatchSource::pair(const PairId& id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_pairs.at(row));
}

QFuture<Result<void>> FakeWatchSource::declare(const PairId& id, const QString& who, const QString& note,
                                               IncidentKind kind)
{
    if (rowOf(id) < 0) {
        return QtFuture::makeReadyFuture(Result<void>(fail(Errc::NotFound, id.value)));
    }
    declared.append(u"%1|%2|%3"_s.arg(who, note).arg(static_cast<int>(kind)));
    Incident incident;
    incident.id = IncidentId{u"declared"_s};
    incident.kind = kind;
    incident.began = m_now;
    incident.milestones = {{MilestoneKind::Declared, m_now, MilestoneSource::Person, who, note}};
    m_incidents[id].prepend(incident);
    emit incidentChanged(id);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> FakeWatchSource::addMilestone(const PairId& id, const Milestone& milestone)
{
    auto& list = m_incidents[id];
    if (list.isEmpty() || list.first().ended) {
        return QtFuture::makeReadyFuture(Result<void>(fail(Errc::NotFound, id.value)));
    }
    auto& milestones = list.first().milestones;
    milestones.insert(std::upper_bound(milestones.begin(), milestones.end(), milestone,
                                       [](const Milestone& a, const Milestone& b) { return a.at < b.at; }),
                      milestone);
    emit incidentChanged(id);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> FakeWatchSource::closeDivergence(const PairId& id, const QString& who, const QString& reason)
{
    if (!pair(id)) {
        return QtFuture::makeReadyFuture(Result<void>(fail(Errc::NotFound, id.value)));
    }
    closings.append(who + u": "_s + reason);
    return QtFuture::makeReadyFuture(Result<void>());
}

std::optional<Instant> FakeWatchSource::knownImport(const PairId& id) const
{
    const auto until = m_imports.constFind(id);
    return until != m_imports.cend() && *until > m_now ? std::optional(*until) : std::nullopt;
}

QFuture<Result<void>> FakeWatchSource::setKnownImport(const PairId& id, std::optional<Instant> until)
{
    if (rowOf(id) < 0) {
        return QtFuture::makeReadyFuture(Result<void>(fail(Errc::NotFound, id.value)));
    }
    m_imports.remove(id);
    if (until) {
        m_imports.insert(id, *until);
    }
    emit importChanged(id);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> FakeWatchSource::setMetric(const PairId& id, const ImportedMetric& metric)
{
    if (rowOf(id) < 0) {
        return QtFuture::makeReadyFuture(Result<void>(fail(Errc::NotFound, id.value)));
    }
    metrics.insert(id, metric);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<Exposure>> FakeWatchSource::exposure(const PairId& id, Instant from, Instant to)
{
    QPromise<Result<Exposure>> promise;
    promise.start();
    promise.addResult(Result<Exposure>(exposureOf(spansOf.value(id, spans), from, to)));
    promise.finish();
    return promise.future();
}

QFuture<Result<History>> FakeWatchSource::history(const PairId& id, Instant from, Instant to, int pixels)
{
    ++historyAsked;
    QPromise<Result<History>> promise;
    promise.start();
    promise.addResult(answer ? answer(id, from, to, pixels) : Result<History>(drawnHistory(id, from, to)));
    promise.finish();
    return promise.future();
}

void FakeWatchSource::add(const PairStatus& status)
{
    m_pairs.append(status);
    emit pairAdded(status.pair.id);
}

void FakeWatchSource::update(const PairStatus& status)
{
    m_pairs[rowOf(status.pair.id)] = status;
    emit read(status.pair.id);
}

void FakeWatchSource::change(const Pair& pair)
{
    m_pairs[rowOf(pair.id)].pair = pair;
    emit pairChanged(pair.id);
}

void FakeWatchSource::remove(const PairId& id)
{
    m_pairs.removeAt(rowOf(id));
    emit pairRemoved(id);
}

void FakeWatchSource::setIncidents(const PairId& id, const QList<Incident>& incidents)
{
    m_incidents[id] = incidents;
    emit incidentChanged(id);
}

namespace {

EndpointReading endpointReading(Instant now, int answer)
{
    EndpointReading reading;
    reading.at = now - 3s;
    reading.status = 200;
    reading.phases = {2ms, 9ms, 14ms, Millis{answer}, std::nullopt, Millis{25 + answer}};
    reading.baseline = Millis{33 + answer};
    reading.certificateEnds = now + 71 * 24h + 2h;
    reading.address = u"10.1.0.4"_s;
    return reading;
}

void addNorth(FakeWatchSource& source)
{
    const Instant now = source.now();
    PairStatus status = healthyPair(u"north"_s, u"Hospital North"_s, now);
    status.pair.primary.name = u"North Europe"_s;
    status.pair.secondary.name = u"West Europe"_s;
    Reading& reading = *status.reading;
    reading.verdict = {VerdictCode::PrimaryDown,
                       Confidence::Confirmed,
                       now - 24min,
                       {{EvidenceCode::ConnectTimeout, {}, 0},
                        {EvidenceCode::FailedInRow, {}, 4},
                        {EvidenceCode::ControlOk, {}, 0},
                        {EvidenceCode::SecondaryAnswers, {}, 0}},
                       {}};
    reading.protection.state = ProtectionState::Unprotected;
    reading.protection.cause = ProtectionCause::OneLeg;
    reading.state = DrState::ServingFromSecondary;
    reading.lag.staleness = Interval{350s, 380s};
    reading.forecast = {Interval{8min, 9min}, true, false, true, true};
    reading.loss.total = CountRange{41, 63};
    reading.loss.byType = {{u"Observation"_s, {22, 33}},
                           {u"Encounter"_s, {9, 14}},
                           {u"MedicationRequest"_s, {6, 10}},
                           {u"Condition"_s, {4, 6}}};
    reading.primary.status = {};
    reading.primary.phases = {2ms, 10'000ms, std::nullopt, std::nullopt, std::nullopt, 10'002ms};
    reading.primary.error = Error{Errc::Timeout, u"fhir-north.example.org"_s, {}};
    source.add(status);
    const auto probe = [&](MilestoneKind kind, Millis ago) {
        return Milestone{kind, now - ago, MilestoneSource::Probe, {}, {}};
    };
    Incident open;
    open.id = IncidentId{u"incident-1"_s};
    open.began = now - 1421s;
    open.rpoActual = Interval{18s, 48s};
    open.milestones = {
        probe(MilestoneKind::OutageBegan, 1421s),
        probe(MilestoneKind::Detected, 1331s),
        {MilestoneKind::AlertSeen, now - 1200s, MilestoneSource::Person, u"M. Okafor"_s, {}},
        {MilestoneKind::Declared, now - 920s, MilestoneSource::Person, u"M. Okafor"_s,
         u"Confirmed with the on-call network team"_s},
        {MilestoneKind::FailoverStarted, now - 860s, MilestoneSource::Person, u"L. Chen"_s, {}},
        probe(MilestoneKind::TrafficMoved, 540s),
        probe(MilestoneKind::FirstGoodRead, 520s),
        probe(MilestoneKind::FirstGoodWrite, 400s),
        {MilestoneKind::DataLossAssessed, now - 130s, MilestoneSource::Person, u"L. Chen"_s, u"41 to 63 resources"_s}};
    Incident planned;
    planned.id = IncidentId{u"incident-0"_s};
    planned.kind = IncidentKind::Planned;
    planned.began = now - 24h * 12;
    planned.ended = planned.began + 38min;
    planned.rpoActual = Interval{2s, 9s};
    Incident earlier = planned;
    earlier.id = IncidentId{u"incident-00"_s};
    earlier.kind = IncidentKind::Drill;
    earlier.began = now - 24h * 40;
    earlier.ended = earlier.began + 52min;
    source.setIncidents(status.pair.id, {open, planned, earlier});
}

void addCohort(FakeWatchSource& source)
{
    const Instant now = source.now();
    PairStatus status = healthyPair(u"cohort"_s, u"Research cohort"_s, now);
    status.pair.environment = Environment::Test;
    status.pair.primary.name = u"Sweden Central"_s;
    status.pair.secondary.name = u"North Europe"_s;
    Reading& reading = *status.reading;
    reading.protection.state = ProtectionState::AtRisk;
    reading.protection.cause = ProtectionCause::NotConverging;
    reading.verdict.code = VerdictCode::NotConverging;
    reading.verdict.evidence = {{EvidenceCode::HeartbeatSlow, u"18204"_s, 0}};
    reading.state = DrState::Degraded;
    reading.lag.staleness = Interval{570s, 600s};
    reading.forecast = {Interval{14min, 22min}, true, false, false, false};
    reading.loss.total = CountRange{2318, 2318};
    source.add(status);
}

} // namespace

PairStatus healthyPair(const QString& id, const QString& name, Instant now)
{
    PairStatus status;
    status.live = true;
    status.pair.id = PairId{id};
    status.pair.name = name;
    status.pair.primary = {
        u"UK South"_s, QUrl(u"https://fhir-south.example.org"_s), Flavour::Ahds, u"4.0.1"_s, {}, {}, {}, false};
    status.pair.secondary = {
        u"UK West"_s, QUrl(u"https://fhir-west.example.org"_s), Flavour::Ahds, u"4.0.1"_s, {}, {}, {}, false};
    Reading reading;
    reading.pair = status.pair.id;
    reading.at = now - 3s;
    reading.verdict = {VerdictCode::Healthy,
                       Confidence::Confirmed,
                       now - 3h,
                       {{EvidenceCode::HttpStatus, {}, 200},
                        {EvidenceCode::SecondaryAnswers, {}, 0},
                        {EvidenceCode::HeartbeatVisible, u"18204"_s, 0}},
                       {}};
    reading.protection = {
        ProtectionState::Protected,           ProtectionCause::None, Confidence::Confirmed, now - 3h, now - 3s,
        {{EvidenceCode::HttpStatus, {}, 200}}};
    reading.state = DrState::Healthy;
    reading.lag = {LagMethod::Heartbeat, Interval{12s, 42s}, now - 3s, 18'204, StallState::None, 1.0};
    reading.forecast.known = true;
    reading.loss.total = CountRange{4, 7};
    reading.loss.byType = {
        {u"Observation"_s, {2, 3}}, {u"Encounter"_s, {1, 2}}, {u"MedicationRequest"_s, {1, 1}}, {u"Patient"_s, {0, 1}}};
    reading.loss.deletes = {0, 1};
    reading.loss.oldest = now - 31s;
    reading.loss.worstCase = 42s;
    reading.loss.countedAt = now - 3s;
    reading.primary = endpointReading(now, 38);
    reading.secondary = endpointReading(now, 61);
    status.reading = reading;
    return status;
}

void addDrawnPairs(FakeWatchSource& source)
{
    const Instant now = source.now();
    source.add(healthyPair(u"hie"_s, u"Regional HIE"_s, now));
    addCohort(source);
    addNorth(source);
    PairStatus clinic = healthyPair(u"clinic"_s, u"Legacy clinic"_s, now);
    clinic.pair.kind = PairKind::Managed;
    clinic.pair.primary = {u"Azure API for FHIR"_s,
                           QUrl(u"https://clinic.example.org"_s),
                           Flavour::AzureApiForFhir,
                           u"4.0.1"_s,
                           {},
                           {},
                           {},
                           false};
    clinic.pair.secondary = {};
    clinic.reading->lag = {};
    clinic.reading->protection = {.cause = ProtectionCause::NoFigure};
    clinic.reading->verdict.evidence = {{EvidenceCode::HttpStatus, {}, 200}};
    clinic.reading->lagError = Error{Errc::Unsupported, u"Legacy clinic"_s, {}};
    clinic.reading->loss = {};
    clinic.reading->forecast = {};
    clinic.reading->secondary.reset();
    source.add(clinic);
    PairStatus old = healthyPair(u"old"_s, u"Island lab"_s, now - 9h);
    old.live = false;
    source.add(old);
}

void addManyPairs(FakeWatchSource& source)
{
    static const QStringList groups{u"Nordics"_s,
                                    u"Iberia"_s,
                                    u"Research"_s,
                                    u"Laboratories"_s,
                                    u"Insurers"_s,
                                    u"Île-de-France"_s,
                                    u"Clinics"_s,
                                    {},
                                    u"Public health agency"_s,
                                    u"Imaging"_s};
    for (int i = 0; i < 100; ++i) {
        PairStatus status = healthyPair(u"many-%1"_s.arg(i), u"Hospital %1"_s.arg(i), source.now());
        Reading& reading = *status.reading;
        status.pair.group = groups.at(i % groups.size());
        status.pair.environment = static_cast<Environment>(i % 7 == 0 ? 1 : i % 11 == 0 ? 2 : 0);
        reading.lag.staleness = Interval{Millis{5s * (i % 40)}, Millis{5s * (i % 40) + 30s}};
        if (i % 17 == 3) {
            reading.verdict.code = VerdictCode::Throttled;
        } else if (i == 42) {
            reading.verdict.code = VerdictCode::PrimaryDown;
        } else if (i % 13 == 5) {
            status.live = false;
        }
        source.add(status);
        if (i % 4 == 1) {
            Incident drill;
            drill.id = IncidentId{u"drill-%1"_s.arg(i)};
            drill.kind = IncidentKind::Drill;
            drill.began = source.now() - 24h * i;
            drill.ended = drill.began + 40min;
            source.setIncidents(status.pair.id, {drill});
        }
    }
}

History drawnHistory(const PairId& id, Instant from, Instant to)
{
    History history{id, from, to, Resolution::Raw, {}, {}};
    const Millis span = to - from;
    const int points = 1440;
    for (int i = 0; i < points; ++i) {
        const double share = static_cast<double>(i) / points;
        if (share > 0.35 && share < 0.41) {
            continue; // asleep
        }
        const double hump = 400 * std::exp(-std::pow((share - 0.62) / 0.07, 2.0))
                            + 60 * std::exp(-std::pow((share - 0.12) / 0.02, 2.0));
        const double noise = 4 * std::sin(i * 0.7) + 3 * std::sin(i * 0.13);
        const Interval interval{Millis{static_cast<qint64>((8 + hump + noise) * 1000)},
                                Millis{static_cast<qint64>((38 + hump + noise) * 1000)}};
        history.lag.append({from + span * i / points, 0ms, interval, interval, interval.lo, interval.hi, 1, 0});
    }
    const auto verdict = [&](double share, VerdictCode code) {
        Verdict value;
        value.code = code;
        value.confidence = Confidence::Confirmed;
        history.verdicts.append({from + Millis{static_cast<qint64>(static_cast<double>(span.count()) * share)}, value});
    };
    verdict(0.12, VerdictCode::Slow);
    verdict(0.13, VerdictCode::Healthy);
    verdict(0.56, VerdictCode::NotConverging);
    verdict(0.69, VerdictCode::Healthy);
    return history;
}

} // namespace rekindle
