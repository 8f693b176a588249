// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/pair_simulation.h"

#include "watch/simulation/simulated_pair.h"
#include "watch/watcher.h"

#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using Fault = SimulatedPair::Fault;

constexpr Millis overtaking = 5s;
constexpr int mostUnfound = 25; ///< readings in a row; each finds what stands still with a chance of about a half

/// Looks at a primary that fails before it is told: two in a row, and some more where an answer of another kind came in between
/// or where our own network was seen to waver (VerdictRules::ownTrouble).
constexpr int mostUnseen = 5;

class NoSignature : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret&, const QString&, bool) override
    {
        return fail(Errc::Secret, claims.issuer);
    }
};

/// One history in the making.
class History
{
public:
    explicit History(std::uint64_t seed)
        : m_random(seed)
        , m_world(m_random, m_clock)
    {
        m_world.pages = static_cast<SimulatedPair::Pages>(m_random.integer(0, 2));
        m_world.restamps = m_random.chance(0.2);
        m_world.parallel = m_random.chance(0.2);
        m_world.cached = m_random.chance(0.15);
        m_world.writesPerSecond = m_random.between(0.02, 0.6);
        m_world.delay = Millis{static_cast<qint64>(m_random.logNormal(3'000, 1.2))};
        m_world.indexBehind = m_world.pages == SimulatedPair::Pages::Medplum && m_random.chance(0.5)
                                  ? m_random.millis(100, 8'000)
                                  : Millis{0};
        m_pair.id = PairId{u"sim"_s};
        m_pair.name = u"Sim"_s;
        m_pair.primary.name = u"P"_s;
        m_pair.primary.baseUrl = QUrl(u"http://p.sim/fhir"_s);
        m_pair.primary.flavour = Flavour::Hapi;
        m_pair.secondary = m_pair.primary;
        m_pair.secondary.name = u"S"_s;
        m_pair.secondary.baseUrl = QUrl(u"http://s.sim/fhir"_s);
        m_pair.heartbeat.enabled = m_random.chance(0.8);
        start({});
    }

    PairRun run(int polls)
    {
        for (int i = 0; i < polls; ++i) {
            disturb();
            poll();
        }
        return std::move(m_run);
    }

    PairRun runOvertaken()
    {
        m_world.parallel = true;
        m_world.restamps = false;
        m_world.cached = false;
        m_world.writesPerSecond = 0.5;
        m_world.delay = 2s;
        m_pair.heartbeat.enabled = true;
        start({});
        const auto polls = [this](int count) {
            for (int i = 0; i < count; ++i) {
                poll();
            }
        };
        polls(10);
        m_world.changed = 0.9; // an older version in its place is the proof
        m_world.laneStuck = true;
        polls(20);
        m_stoppedAt = m_clock.boot();
        m_world.primaryFault = Fault::Refused;
        polls(8);
        return std::move(m_run);
    }

private:
    void start(PairWatcher::Restored restored)
    {
        m_startedAt = m_clock.boot();
        m_failing = 0;
        m_watcher = std::make_unique<PairWatcher>(
            m_pair,
            PairWatcher::Ports{.http = m_world,
                               .clock = m_clock,
                               .signer = m_signer,
                               .secret = [](const QString&) -> Result<std::optional<Secret>> { return std::nullopt; },
                               .installation = u"sim"_s,
                               .hashKey = "key",
                               .controls = [] { return QList<QUrl>{QUrl(u"http://c.sim/"_s)}; },
                               .together = [](const auto& one, const auto& other) { one(), other(); }},
            std::move(restored));
    }

    void disturb()
    {
        if (m_random.chance(0.06)) {
            const bool served = m_world.primaryFault == Fault::None;
            m_world.primaryFault = m_random.chance(0.5) ? Fault::None : static_cast<Fault>(m_random.integer(1, 5));
            m_stoppedAt = served ? m_clock.boot() : m_stoppedAt;
        }
        if (m_random.chance(0.06)) {
            m_world.secondaryFault = m_random.chance(0.5) ? Fault::None : static_cast<Fault>(m_random.integer(1, 5));
        }
        if (m_random.chance(0.05)) {
            m_world.stalled = !m_world.stalled;
        }
        if (m_world.parallel && m_random.chance(m_world.laneStuck ? 0.03 : 0.06)) {
            m_world.laneStuck = !m_world.laneStuck;
        }
        if (m_random.chance(0.02)) {
            m_world.writing = !m_world.writing;
        }
        if (m_random.chance(0.02)) {
            m_clock.stepWall(m_random.millis(-40'000'000, 40'000'000));
            m_failing = -1; // it looks like a hole, or like one reading from the past
        }
        if (m_random.chance(0.02)) {
            m_world.restoreSecondary(m_random.millis(10'000, 900'000));
        }
        if (m_random.chance(0.03)) {
            m_world.writeOnSecondary();
        }
        if (m_random.chance(0.02)) {
            m_clock.advance(m_random.millis(60'000, 2'000'000));
            m_watcher->gap();
            m_failing = 0; // after a hole it is counted anew
        }
        if (m_random.chance(0.02)) {
            start({m_heartbeats, m_watcher->memory(), m_open, m_last});
        }
    }

    void poll()
    {
        m_world.advance();
        m_world.beginPoll();
        const BootTime began = m_clock.boot();
        const auto poll = m_watcher->poll({});
        ++m_run.polls;
        if (poll->heartbeat) {
            m_heartbeats.append(*poll->heartbeat);
        }
        if (poll->incident) {
            checkCost(*poll->incident);
            m_open = poll->incident->ended ? std::nullopt : poll->incident;
        }
        m_last = poll->reading;
        m_world.advance();
        check(poll->reading, m_clock.boot() - began);
        const Millis spent = m_clock.boot() - began;
        m_clock.advance(std::max(m_watcher->nextDelay() - spent, Millis{0}));
    }

    void outside(const Reading& reading, const QString& what)
    {
        m_run.outside.append(u"poll %1, %2: %3"_s.arg(m_run.polls).arg(codeName(reading.lag.method), what));
    }

    void check(const Reading& reading, Millis spent)
    {
        followLane(reading);
        checkLag(reading);
        checkCount(reading);
        checkTime(reading, spent);
        checkVerdict(reading);
        checkDivergence(reading);
    }

    /// Where only the least of what an outage cost is known, it is certain, as of the look at the secondary.
    void checkCost(const Incident& incident)
    {
        if (!incident.rpoAtLeast || (m_open && m_open->rpoAtLeast == incident.rpoAtLeast)
            || m_world.secondaryReads.isEmpty()) {
            return;
        }
        ++m_run.costs;
        const auto& seen = m_world.secondaryReads.constLast();
        const Millis since = m_clock.boot() - m_stoppedAt - (m_clock.now() - seen.sentAt);
        if (*incident.rpoAtLeast > seen.stale - since) {
            m_run.outside.append(u"poll %1: an outage cost at least %2 ms, true %3"_s.arg(m_run.polls)
                                     .arg(incident.rpoAtLeast->count())
                                     .arg((seen.stale - since).count()));
        }
    }

    void checkLag(const Reading& reading)
    {
        if (!reading.lag.staleness) {
            return;
        }
        const Interval& lag = *reading.lag.staleness;
        if (lag.lo < 0ms || lag.hi < lag.lo) {
            outside(reading, u"no interval"_s);
        }
        std::optional<Millis> truth;
        if (reading.lag.method == LagMethod::Passive) {
            truth = m_world.secondaryList ? std::optional(m_world.secondaryList->staleWithout) : std::nullopt;
        } else {
            for (const auto& seen : m_world.secondaryReads) {
                truth = seen.sentAt == reading.lag.readAt ? std::optional(seen.stale) : truth;
            }
        }
        if (!truth) {
            return; // a cache answered: the moment it tells of is not known
        }
        ++m_run.intervals;
        const bool passive = reading.lag.method == LagMethod::Passive;
        const bool atLeast = isAtLeast(reading.lag.method);
        m_run.overtaken += atLeast && reading.lag.visible ? 1 : 0;
        const Millis slack = passive ? m_world.indexBehind : m_world.parallel ? overtaking : 0ms;
        const bool above = !atLeast && lag.hi + slack < *truth;
        if (lag.lo > *truth || (above && !isUnfound())) {
            outside(reading, u"lag %1 to %2 ms, true %3"_s.arg(lag.lo.count()).arg(lag.hi.count()).arg(truth->count()));
        }
    }

    /// One of two lanes stands still, and by chance no look has come upon one of its changes yet; or they were made before
    /// the last start, and are known to nobody.
    bool isUnfound() const { return m_unfound > 0 && m_unfound <= mostUnfound; }

    /// A look could be made: both sides answer, and the copy brings something.
    bool isLooked() const
    {
        return seenSecondary() && !m_world.stalled && m_world.primaryFault == Fault::None
               && m_world.secondaryFault == Fault::None;
    }

    void followLane(const Reading& reading)
    {
        const Millis missing = m_world.oldestInLane(m_clock.boot());
        const bool late = missing > overtaking;
        if (!late || isAtLeast(reading.lag.method)) {
            m_unfound = late ? 1 : 0;
        } else if (m_unfound == 0 || (isLooked() && m_clock.boot() - missing > m_startedAt)) {
            ++m_unfound;
        }
    }

    void checkCount(const Reading& reading)
    {
        const LossEstimate& loss = reading.loss;
        if (!loss.total) {
            return;
        }
        ++m_run.counts;
        if (loss.total->least < 0 || loss.total->most < loss.total->least) {
            outside(reading, u"no range"_s);
        }
        if (loss.total->least > 0 && !m_world.secondaryReads.isEmpty()) {
            const qint64 truth = m_world.secondaryReads.constLast().missing;
            if (loss.total->least > truth) {
                outside(reading, u"at least %1 at risk, true %2"_s.arg(loss.total->least).arg(truth));
            }
        }
        if (loss.complete && m_world.heartbeatCommitted && !m_world.secondaryRestored) {
            ++m_run.complete;
            const qint64 truth = m_world.missingUntil(*m_world.heartbeatCommitted);
            if (loss.total->most < truth && !isUnfound()) {
                outside(reading, u"at most %1 at risk, true %2"_s.arg(loss.total->most).arg(truth));
            }
        }
    }

    void checkTime(const Reading& reading, Millis spent)
    {
        if (!reading.loss.worstCase) {
            return;
        }
        const Millis worst = *reading.loss.worstCase;
        if (worst < 0ms) {
            outside(reading, u"a negative duration"_s);
        }
        // What an outage costs is fixed at its beginning; before, the loss goes on.
        const bool open = reading.loss.stoppedAt || m_open;
        const Millis truth = m_world.oldestMissing(m_clock.boot(), false);
        const Millis slack = spent + m_world.indexBehind + (m_world.parallel ? overtaking : 0ms);
        if (isAtLeast(reading.lag.method) || isUnfound()) {
            return; // more may be lost, and that is said; or it was not found yet
        }
        if (!open && m_world.primaryFault == Fault::None && seenSecondary() && worst + slack < truth) {
            outside(reading, u"at worst %1 ms, true %2"_s.arg(worst.count()).arg(truth.count()));
        }
    }

    /// What only the secondary has are its clients' own writes, and nothing that the copy brought, in whatever order.
    void checkDivergence(const Reading& reading)
    {
        if (!reading.divergence) {
            return;
        }
        const Divergence& apart = *reading.divergence;
        const DivergenceCounts total = apart.total();
        m_run.apart += total.creates > 0 ? 1 : 0;
        if (total.creates > m_world.ownEver || total.updates > 0 || total.deletes > 0) {
            outside(reading,
                    u"%1 created, %2 updated, %3 deleted only on the secondary, true %4 created"_s.arg(total.creates)
                        .arg(total.updates)
                        .arg(total.deletes)
                        .arg(m_world.ownEver));
        }
    }

    bool seenSecondary() const { return !m_world.secondaryReads.isEmpty(); }

    void checkVerdict(const Reading& reading)
    {
        ++m_run.verdicts;
        m_failing = m_world.primaryFault == Fault::None ? 0 : m_failing + 1;
        const Verdict& verdict = reading.verdict;
        if (isOutage(verdict.code) && verdict.confidence == Confidence::Confirmed && m_failing == 0
            && m_lastFailing == 0 && !reading.primary.error && m_wellInRow > 8) {
            outside(reading, u"an outage of a primary that serves"_s);
        }
        if (verdict.code == VerdictCode::Healthy && m_failing > mostUnseen) {
            outside(reading, u"health of a primary that fails"_s);
        }
        m_wellInRow = m_failing == 0 && !reading.primary.error ? m_wellInRow + 1 : 0;
        m_lastFailing = m_failing;
    }

    Random m_random;
    FakeClock m_clock{};
    SimulatedPair m_world;
    NoSignature m_signer{};
    Pair m_pair{};
    std::unique_ptr<PairWatcher> m_watcher{};
    QList<Heartbeat> m_heartbeats{};
    std::optional<Incident> m_open{};
    std::optional<Reading> m_last{};
    PairRun m_run{};
    BootTime m_startedAt{};
    BootTime m_stoppedAt{}; ///< when the primary's last fault began
    int m_unfound{0};
    int m_failing{0};
    int m_lastFailing{0};
    int m_wellInRow{0};
};

} // namespace

PairRun simulateOvertaken(std::uint64_t seed)
{
    return History(seed).runOvertaken();
}

PairRun simulatePair(std::uint64_t seed, int polls)
{
    return History(seed).run(polls);
}

} // namespace rekindle
