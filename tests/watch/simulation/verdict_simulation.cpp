// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/verdict_simulation.h"

#include <vector>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis probePeriod = 30s;
constexpr double lossChance = 0.003;

void noAnswer(Observation& o)
{
    o.primary = {};
    o.heartbeat.reset();
}

} // namespace

void localLoss(ProbedWorld& w)
{
    noAnswer(w.next);
    w.next.control = false;
    w.next.primary.dns = w.random.chance(0.5) ? DnsState::Fail : DnsState::Ok;
    w.next.primary.connect = w.next.primary.dns == DnsState::Ok ? ConnectState::Timeout : ConnectState::Ok;
    w.next.secondary = SideObservation::silent();
    w.next.peer.reset();
}

void connection(ProbedWorld& w, ConnectState state)
{
    const auto heartbeat = w.next.heartbeat;
    noAnswer(w.next);
    w.next.heartbeat = heartbeat; // the secondary can still be read
    w.next.primary.connect = state;
}

void status(ProbedWorld& w, int http)
{
    w.next.primary.status = http;
    w.next.primary.serves = http >= 200 && http < 300;
}

/// Each probe alone may get lost.
void loseSome(Observation& o, Random& random)
{
    if (o.primary.status && random.chance(lossChance)) {
        const auto heartbeat = o.heartbeat;
        noAnswer(o);
        o.heartbeat = heartbeat;
        o.primary.connect = ConnectState::Timeout;
    }
    if (random.chance(lossChance)) {
        o.control = false;
    }
    if (random.chance(lossChance)) {
        o.secondary = SideObservation::silent();
        o.heartbeat.reset();
    }
}

namespace {

FaultKind kind(const QString& name, VerdictCode right, std::function<void(ProbedWorld&)> apply)
{
    return {.name = name, .right = right, .apply = std::move(apply)};
}

FaultKind localKind(const QString& name, VerdictCode right, std::function<void(ProbedWorld&)> apply)
{
    return {.name = name, .right = right, .localOnly = true, .apply = std::move(apply)};
}

QList<FaultKind> replicationKinds()
{
    QList<FaultKind> kinds{
        kind(u"replication stalled"_s, VerdictCode::ReplicationStalled,
             [](ProbedWorld& w) { w.next.heartbeat = static_cast<qint64>(w.heartbeatAtOnset); }),
        kind(u"not converging"_s, VerdictCode::NotConverging,
             [](ProbedWorld& w) {
                 const double speed = 0.5;
                 w.next.heartbeat =
                     static_cast<qint64>(w.heartbeatAtOnset + speed * (w.heartbeatNow - w.heartbeatAtOnset));
             }),
        kind(u"rewind"_s, VerdictCode::Rewind,
             [](ProbedWorld& w) { w.next.heartbeat = static_cast<qint64>(w.heartbeatNow) - 40; }),
    };
    // A heartbeat may still arrive after the onset, and slowness needs a distance to be seen.
    kinds[0].timed = false;
    kinds[1].timed = false;
    return kinds;
}

QList<FaultKind> serviceKinds()
{
    return {
        kind(u"primary down"_s, VerdictCode::PrimaryDown, [](ProbedWorld& w) { connection(w, ConnectState::Timeout); }),
        kind(u"front end down"_s, VerdictCode::FrontEndDown,
             [](ProbedWorld& w) { connection(w, w.random.chance(0.7) ? ConnectState::Refused : ConnectState::Reset); }),
        kind(u"gray failure, 5xx"_s, VerdictCode::GrayFailure, [](ProbedWorld& w) { status(w, 503); }),
        kind(u"gray failure, hanging"_s, VerdictCode::GrayFailure,
             [](ProbedWorld& w) { connection(w, ConnectState::Ok); }),
        kind(u"certificate"_s, VerdictCode::Certificate, [](ProbedWorld& w) { connection(w, ConnectState::Tls); }),
        kind(u"sign-in"_s, VerdictCode::SignIn,
             [](ProbedWorld& w) {
                 status(w, 401);
                 w.next.secondary = SideObservation::ofStatus(401);
                 w.next.heartbeat.reset();
             }),
        kind(u"permission"_s, VerdictCode::Permission, [](ProbedWorld& w) { status(w, 403); }),
        kind(u"throttled"_s, VerdictCode::Throttled, [](ProbedWorld& w) { status(w, 429); }),
        kind(u"slow"_s, VerdictCode::Slow, [](ProbedWorld& w) { *w.next.primary.total *= 8; }),
    };
}

} // namespace

QList<FaultKind> faultKinds()
{
    QList<FaultKind> kinds = serviceKinds() + replicationKinds();
    kinds += localKind(u"offline here"_s, VerdictCode::OfflineHere, localLoss);
    kinds += localKind(u"network intercepted"_s, VerdictCode::NetworkIntercepted, [](ProbedWorld& w) {
        localLoss(w);
        w.next.primary.dns = DnsState::Ok;
        w.next.primary.connect = ConnectState::Ok;
        status(w, w.random.chance(0.5) ? 200 : 511);
    });
    kinds += localKind(u"name resolution"_s, VerdictCode::NameResolution, [](ProbedWorld& w) {
        noAnswer(w.next);
        w.next.primary.dns = w.random.chance(0.5) ? DnsState::NxDomain : DnsState::Public;
    });
    kinds += localKind(u"partition near me"_s, VerdictCode::PartitionNearMe, [](ProbedWorld& w) {
        connection(w, ConnectState::Timeout);
        w.next.peer = true;
    });
    return kinds;
}

QList<FaultKind> localKinds()
{
    QList<FaultKind> kinds{
        localKind(u"VPN lost"_s, VerdictCode::PartitionNearMe,
                  [](ProbedWorld& w) {
                      connection(w, ConnectState::Timeout);
                      w.next.secondary = SideObservation::silent();
                      w.next.heartbeat.reset();
                  }),
        localKind(u"flapping Wi-Fi"_s, VerdictCode::OfflineHere,
                  [](ProbedWorld& w) {
                      if (w.random.chance(0.6)) {
                          localLoss(w);
                          w.next.control = w.random.chance(0.3);
                      }
                  }),
    };
    kinds[0].reaches = Confidence::Probable;
    return kinds;
}

FaultKind lossyKind()
{
    return localKind(u"half of all probes lost"_s, VerdictCode::OfflineHere, [](ProbedWorld& w) {
        const double loss = 0.5;
        if (w.random.chance(loss)) {
            connection(w, ConnectState::Timeout);
        }
        w.next.control = !w.random.chance(loss);
        if (w.random.chance(loss)) {
            w.next.secondary = SideObservation::silent();
            w.next.heartbeat.reset();
        }
    });
}

namespace {

struct Run {
    const FaultKind& kind;
    Random random;
    VerdictRules rules{};
    FaultRun result{};
    Instant at{};
    double latency{};
    double heartbeatBase{};
    double lagOfHeartbeat{};
    Verdict before{};
    bool wrongConfirmed{false};
    bool localNow{false}; ///< whatever fails now, it is the local network

    Observation healthy()
    {
        Observation o;
        o.at = at;
        o.control = true;
        o.primary = SideObservation::ofStatus(200);
        o.primary.total = Millis{std::llround(random.logNormal(latency, 0.25))};
        o.secondary = SideObservation::serving();
        o.heartbeat = static_cast<qint64>(heartbeatNow());
        return o;
    }

    double heartbeatNow()
    {
        const double seconds = static_cast<double>(toEpochMs(at)) / 1000;
        return heartbeatBase + (seconds - std::min(random.logNormal(lagOfHeartbeat, 0.4), 25.0)) / 30;
    }

    void take(const Observation& o)
    {
        const Verdict verdict = rules.observe(o);
        if (verdict.code != before.code || verdict.confidence != before.confidence) {
            result.changes +=
                toIso(at).mid(11, 8) + u' ' + codeName(verdict.code) + u'/' + codeName(verdict.confidence) + u"; ";
            const bool accuses = verdict.code == VerdictCode::PrimaryDown && before.code != verdict.code;
            result.primaryDown += accuses && localNow ? 1 : 0;
        }
        before = verdict;
        at += probePeriod;
    }

    void calm(int probes)
    {
        for (int i = 0; i < probes; ++i) {
            Observation o = healthy();
            loseSome(o, random);
            take(o);
        }
    }

    /// Up to three probes of noise in the course of healthy time.
    void burst(bool local)
    {
        const int probes = random.integer(1, 3);
        localNow = local;
        for (int i = 0; i < probes; ++i) {
            ProbedWorld world{healthy(), random};
            if (local) {
                localLoss(world);
            } else {
                status(world, 503);
            }
            take(world.next);
        }
        localNow = false;
    }

    void fault(int probes)
    {
        const Instant onset = at;
        localNow = kind.localOnly;
        const double heartbeatAtOnset = heartbeatNow();
        for (int i = 0; i < probes; ++i) {
            ProbedWorld world{healthy(), random, at - onset, i, heartbeatNow(), heartbeatAtOnset};
            kind.apply(world);
            loseSome(world.next, random);
            take(world.next);
            const Verdict& verdict = rules.verdict();
            const bool confirmed = verdict.confidence == Confidence::Confirmed && verdict.code != VerdictCode::Healthy;
            if (confirmed && verdict.code == kind.right && !result.toConfirmed) {
                result.toConfirmed = world.next.at - onset;
            }
            result.accused += confirmed && isOutage(verdict.code) ? 1 : 0;
            wrongConfirmed = wrongConfirmed || (confirmed && verdict.code != kind.right);
        }
        result.last = rules.verdict().code;
        result.lastConfidence = rules.verdict().confidence;
        result.right = result.last == kind.right && result.lastConfidence == kind.reaches && !wrongConfirmed;
    }
};

} // namespace

FaultRun simulateFault(const FaultKind& kind, int timing)
{
    std::uint64_t seed = static_cast<std::uint64_t>(timing) + 1;
    for (const QChar c : kind.name) {
        seed = seed * 31 + c.unicode();
    }
    Run run{.kind = kind, .random = Random(seed)};
    run.at = fromEpochMs(1'795'262'400'000) + run.random.millis(0, 3'600'000);
    run.latency = run.random.between(15, 400);
    run.heartbeatBase = 1'000 - static_cast<double>(toEpochMs(run.at)) / 30'000;
    run.lagOfHeartbeat = run.random.between(1, 10);
    run.calm(10 + timing * 3);
    run.burst(false);
    run.calm(12 + run.random.integer(0, 10));
    run.burst(true);
    run.calm(12 + run.random.integer(0, 10));
    run.fault(20);
    run.calm(8);
    if (run.rules.verdict().code != VerdictCode::Healthy) {
        run.calm(12); // a rewind and what came and went hold longer
    }
    run.result.recovered = run.rules.verdict().code == VerdictCode::Healthy;
    return run.result;
}

} // namespace rekindle
