// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/verdict.h"

#include <QJsonObject>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 16;
constexpr qsizetype shareWindow = 8;
constexpr qsizetype troubleWindow = 10;
constexpr int mostDiscount = 6;
constexpr int healthyNeeded = 2;
constexpr qsizetype namedBy = 4;
constexpr Millis leastHole = 5min;
constexpr Millis newUsualAfter = 24h;
/// The kinds that count together are named by one of them.
VerdictCode familyOf(VerdictCode code)
{
    switch (code) {
    case VerdictCode::FrontEndDown:
    case VerdictCode::GrayFailure: return VerdictCode::PrimaryDown;
    case VerdictCode::NetworkIntercepted:
    case VerdictCode::PartitionNearMe: return VerdictCode::OfflineHere;
    case VerdictCode::NotConverging: return VerdictCode::ReplicationStalled;
    default: return code;
    }
}

bool isLocal(VerdictCode code)
{
    return familyOf(code) == VerdictCode::OfflineHere;
}

/// An unreachable primary for which no witness speaks.
bool cannotTell(const Finding& finding)
{
    return finding.code == VerdictCode::PartitionNearMe && finding.most != Confidence::Confirmed;
}

Confidence confidenceAt(int level)
{
    return level >= 4 ? Confidence::Confirmed : level == 3 ? Confidence::Probable : Confidence::Suspected;
}

/// Whether a finding of that kind is told by probes of the judged service that failed.
bool isFailure(const Finding& finding, Side judged)
{
    switch (finding.code) {
    case VerdictCode::Unknown:
    case VerdictCode::Healthy:
    case VerdictCode::Slow:
    case VerdictCode::ReplicationStalled:
    case VerdictCode::NotConverging:
    case VerdictCode::Rewind: return false;
    default: return finding.side == judged;
    }
}

const SideObservation& sideOf(const Observation& observed, Side judged)
{
    static const SideObservation none{};
    return judged == Side::Primary ? observed.primary : observed.secondary ? *observed.secondary : none;
}

/// The network works, as far as this observation shows.
std::optional<bool> networkOf(const Observation& observed, Side judged)
{
    if (observed.control) {
        return observed.control;
    }
    return sideOf(observed, judged).serves ? std::optional(true) : std::nullopt;
}

Finding findingOf(const Observation& observed, Side judged)
{
    if (judged == Side::Primary) {
        return classify(observed);
    }
    return classify(judged, sideOf(observed, judged),
                    {&observed.primary,
                     observed.control,
                     observed.controlsAnswered,
                     observed.controlsAsked,
                     observed.controlsAge,
                     {}});
}

} // namespace

bool isUnwitnessed(const Verdict& verdict)
{
    return verdict.code == VerdictCode::PartitionNearMe
           && std::none_of(verdict.evidence.begin(), verdict.evidence.end(),
                           [](const Evidence& fact) { return fact.code == EvidenceCode::PeerReaches; });
}

bool isOutage(VerdictCode code)
{
    return familyOf(code) == VerdictCode::PrimaryDown;
}

VerdictRules::VerdictRules(Side judged)
    : m_side(judged)
    , m_heartbeats(likelyPeriod)
{
}

Verdict VerdictRules::observe(const Observation& observation)
{
    if (!accept(observation.at)) {
        return m_verdict;
    }
    m_recent.append(
        {observation.at, withMemory(observation, findingOf(observation, m_side)), networkOf(observation, m_side)});
    if (!sideOf(observation, m_side).heldBack) {
        m_failedInRow = isFailure(m_recent.constLast().finding, m_side) ? m_failedInRow + 1 : 0;
    }
    if (m_recent.size() > kept) {
        m_recent.removeFirst();
    }
    decide();
    return m_verdict;
}

void VerdictRules::gap()
{
    m_recent.clear();
    m_heartbeats.restart();
    m_pace.restart();
    m_badInRow = 0;
    m_failedInRow = 0;
    m_distance = {};
}

bool VerdictRules::accept(Instant at)
{
    if (m_newestAt && at < *m_newestAt) {
        if (!m_strayAt || at < *m_strayAt) {
            m_strayAt = at;
            return false;
        }
        gap(); // two in a row from the past: the clock was set back
    } else if (m_newestAt) {
        const Millis distance = at - *m_newestAt;
        if (distance > std::max(leastHole, 3 * m_distance)) {
            gap();
        }
        m_distance = distance;
    }
    m_strayAt.reset();
    m_newestAt = at;
    return true;
}

/// What memory adds to an answer that is good by itself.
Finding VerdictRules::withMemory(const Observation& observed, Finding finding)
{
    const bool good = finding.code == VerdictCode::Healthy;
    if (m_side == Side::Primary) {
        followHeartbeat(observed, good);
    }
    if (!good) {
        return finding;
    }
    if (auto replication = replicationFinding(finding)) {
        return *replication;
    }
    const SideObservation& judged = sideOf(observed, m_side);
    if (!judged.total) {
        return finding;
    }
    if (m_verdict.code == VerdictCode::Slow && observed.at - m_verdict.since > newUsualAfter) {
        m_baseline = {};
    }
    if (!m_baseline.isSlow(*judged.total)) {
        m_baseline.learn(*judged.total, judged.phases);
        return finding;
    }
    finding.code = VerdictCode::Slow;
    finding.slowPhase = m_baseline.grownPhase(judged.phases);
    const auto took = m_baseline.timeOf(finding.slowPhase, judged.phases).value_or(*judged.total);
    finding.evidence.prepend({EvidenceCode::SlowPhase, finding.slowPhase, static_cast<double>(took.count()), m_side});
    return finding;
}

/// The observations in a row that belong to the family of the newest, newest first. One that cannot tell an outage from a
/// lost VPN does not end a run of outage, but does not count either.
QList<const VerdictRules::Seen*> VerdictRules::run() const
{
    const VerdictCode family = familyOf(m_recent.constLast().finding.code);
    const auto belongs = [family](const Seen& seen) { return familyOf(seen.finding.code) == family; };
    QList<const Seen*> members;
    for (auto it = m_recent.rbegin(); it != m_recent.rend(); ++it) {
        const auto older = std::next(it);
        if (belongs(*it)) {
            members.append(&*it);
        } else if (!isOutage(family) || !cannotTell(it->finding) || older == m_recent.rend() || !belongs(*older)) {
            break;
        }
    }
    return members;
}

/// The finding that gives a run its name: the newest of the most frequent kind among its last four.
const Finding& VerdictRules::majority(const QList<const Seen*>& run) const
{
    const qsizetype voters = std::min(run.size(), namedBy);
    const auto votes = [&](const Seen* candidate) {
        return std::count_if(run.begin(), run.begin() + voters,
                             [candidate](const Seen* seen) { return seen->finding.code == candidate->finding.code; });
    };
    return (*std::max_element(run.begin(), run.begin() + voters,
                              [&](const Seen* a, const Seen* b) { return votes(a) < votes(b); }))
        ->finding;
}

/// How many of the last eight show it, and since when; nothing unless more than half do since the first of them.
VerdictRules::Share VerdictRules::share(VerdictCode code) const
{
    const auto shows = [&](const Seen& seen) { return seen.finding.code == code; };
    const auto first = std::find_if(m_recent.end() - std::min(shareWindow, m_recent.size()), m_recent.end(), shows);
    const auto count = std::count_if(first, m_recent.end(), shows);
    return 2 * count > m_recent.end() - first ? Share{static_cast<int>(count), first->at} : Share{};
}

/// It paused and came again within the last eight, and at least half of them show it.
bool VerdictRules::comesAndGoes(VerdictCode code) const
{
    int count = 0;
    int returns = 0;
    bool before = true;
    for (auto it = m_recent.end() - std::min(shareWindow, m_recent.size()); it != m_recent.end(); ++it) {
        const bool shows = it->finding.code == code;
        returns += shows && !before && count > 0 ? 1 : 0;
        count += shows ? 1 : 0;
        before = shows;
    }
    return returns > 0 && 2 * count >= shareWindow;
}

/// How much in the last ten observations speaks against our own network.
int VerdictRules::ownTrouble() const
{
    int count = 0;
    bool failed = true;
    std::optional<bool> control;
    for (auto it = m_recent.end() - std::min(troubleWindow, m_recent.size()); it != m_recent.end(); ++it) {
        const bool local = isLocal(it->finding.code);
        const bool fails = it->finding.code == VerdictCode::PrimaryDown;
        const bool goneAgain = fails && !failed; // a way that opens and closes
        // Controls that always fail are blocked here and say nothing; controls that waver tell of a bad network.
        const bool wavers = control && it->network && *control != *it->network;
        count += local || goneAgain || wavers ? 1 : 0;
        failed = local ? failed : fails;
        control = it->network ? it->network : control;
    }
    // The run that is being judged went away once, too.
    return std::clamp(count - 1, 0, mostDiscount);
}

void VerdictRules::decide()
{
    const Seen& newest = m_recent.constLast();
    if (newest.finding.code != VerdictCode::Healthy) {
        judge();
        return;
    }
    if (m_verdict.code == VerdictCode::Healthy) {
        m_verdict.evidence = newest.finding.evidence;
    } else if (m_verdict.code == VerdictCode::Unknown && m_recent.size() == 1) {
        // An answer is proof; only a recovery could be a flap.
        m_verdict = {VerdictCode::Healthy, Confidence::Confirmed, newest.at, newest.finding.evidence, {},
                     Side::Primary};
    } else if (const auto good = run(); good.size() >= healthyNeeded && !comesAndGoes(m_verdict.code)) {
        m_verdict = {VerdictCode::Healthy, Confidence::Confirmed, good.constLast()->at, newest.finding.evidence, {},
                     Side::Primary};
    }
}

void VerdictRules::judge()
{
    const Finding& newest = m_recent.constLast().finding;
    const auto inRow = run();
    Finding named = majority(inRow);
    const int counted = static_cast<int>(inRow.size()) + (newest.code == VerdictCode::NotConverging ? 1 : 0);
    int level = std::max(counted, newest.atLeast);
    Instant since = newest.since.value_or(inRow.constLast()->at);
    if (newest.code == VerdictCode::GrayFailure || newest.code == VerdictCode::Slow) {
        if (const Share shown = share(newest.code); shown.count > level) {
            level = shown.count;
            since = shown.since;
            const auto of = static_cast<double>(std::min(shareWindow, m_recent.size()));
            const EvidenceCode share =
                newest.code == VerdictCode::Slow ? EvidenceCode::SlowShare : EvidenceCode::ErrorShare;
            named.evidence.prepend({share, {}, shown.count / of, Side::Primary});
        }
    }
    if (named.code == VerdictCode::PrimaryDown) {
        level -= ownTrouble();
    }
    if (level >= 2 || (level == 1 && named.code == VerdictCode::Rewind)) {
        adopt(named, level, since);
    } else {
        suspectSafest();
    }
}

void VerdictRules::adopt(const Finding& named, int level, Instant since)
{
    const Confidence reached = confidenceAt(level);
    const bool sameEpisode = familyOf(named.code) == familyOf(m_verdict.code);
    Confidence confidence = std::min(reached, named.most);
    if (named.code == m_verdict.code) {
        confidence = std::max(confidence, m_verdict.confidence);
    } else if (sameEpisode) {
        confidence = std::min(std::max(reached, m_verdict.confidence), named.most);
    }
    Verdict next{named.code,     confidence,      sameEpisode ? m_verdict.since : since,
                 named.evidence, named.slowPhase, named.side};
    if (m_failedInRow > 0) {
        next.evidence.append({EvidenceCode::FailedInRow, {}, static_cast<double>(m_failedInRow), Side::Primary});
    }
    m_verdict = next;
}

/// Nothing twice in a row, yet nothing good either: says so without accusing the primary when the local network may be it.
void VerdictRules::suspectSafest()
{
    const bool quiet = m_verdict.code == VerdictCode::Healthy || m_verdict.code == VerdictCode::Unknown;
    if (!quiet || m_recent.size() < namedBy || run().size() > 1) {
        return;
    }
    const auto first = m_recent.end() - namedBy;
    if (std::any_of(first, m_recent.end(),
                    [](const Seen& seen) { return seen.finding.code == VerdictCode::Healthy; })) {
        return;
    }
    const auto local = std::find_if(m_recent.rbegin(), m_recent.rbegin() + namedBy,
                                    [](const Seen& seen) { return isLocal(seen.finding.code); });
    const Finding& safest = local != m_recent.rbegin() + namedBy ? local->finding : m_recent.constLast().finding;
    if (safest.code != VerdictCode::PrimaryDown || ownTrouble() == 0) {
        adopt(safest, 2, first->at);
    }
}

QJsonObject VerdictRules::memory() const
{
    QJsonObject json{{u"latency"_s, m_baseline.toJson()}};
    if (const auto period = m_pace.period()) {
        json.insert(u"heartbeat_period_ms"_s, static_cast<qint64>(period->count()));
    }
    return json;
}

void VerdictRules::restore(const QJsonObject& memory)
{
    m_baseline = LatencyBaseline::fromJson(memory.value(u"latency"_s).toObject());
    if (const qint64 period = memory.value(u"heartbeat_period_ms"_s).toInteger(); period > 0) {
        m_pace.restore(Millis{period});
        m_heartbeats.setPeriod(Millis{period});
    }
}

} // namespace rekindle
