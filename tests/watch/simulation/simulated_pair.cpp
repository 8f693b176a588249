// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/simulated_pair.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis never = std::chrono::hours{24 * 365};

Instant wholeSecond(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

} // namespace

SimulatedPair::SimulatedPair(Random& random, FakeClock& clock)
    : m_random(random)
    , m_clock(clock)
    , m_primaryOffset(random.millis(-90'000'000, 90'000'000))
    , m_secondaryOffset(random.millis(-90'000'000, 90'000'000))
    , m_writtenUpTo(clock.boot())
{
    for (int i = 0; i < 6; ++i) {
        commit("Patient", "base" + QByteArray::number(i), false, {}, clock.boot() - Millis{60'000 * (9 - i)});
        m_log.last().at = m_log.last().begun;
        m_log.last().applied = m_log.last().begun + 1s;
    }
}

Instant SimulatedPair::clockOf(bool primary) const
{
    return Instant{m_clock.boot().time_since_epoch() + 1'795'000'000s
                   + (primary ? m_primaryOffset : m_secondaryOffset)};
}

void SimulatedPair::commit(const QByteArray& type, const QByteArray& id, bool deleted, const QByteArray& body,
                           BootTime begun)
{
    const Instant stamp = clockOf(true) - (m_clock.boot() - begun) + m_random.millis(-900, 900);
    Commit made{type, id, ++m_versions[type + '/' + id], stamp, begun, begun, deleted, body, {}, {}, false};
    if (body.isEmpty() && m_random.chance(0.1)) {
        made.at += m_random.millis(0, 9'000); // a long transaction
    }
    const auto place = std::upper_bound(m_log.begin(), m_log.end(), made,
                                        [](const Commit& a, const Commit& b) { return a.at < b.at; });
    m_log.insert(place, made);
}

void SimulatedPair::advance()
{
    const BootTime now = m_clock.boot();
    while (writing && primaryFault == Fault::None) {
        m_writtenUpTo += Millis{static_cast<qint64>(1000 * m_random.exponential(1 / writesPerSecond)) + 1};
        if (m_writtenUpTo > now) {
            break;
        }
        const bool again = m_created > 3 && m_random.chance(changed);
        const QByteArray id = QByteArray::number(again ? m_random.integer(1, m_created) : ++m_created);
        commit(m_random.chance(0.5) ? "Patient" : "Observation", "r" + id, again && m_random.chance(0.3), {},
               m_writtenUpTo);
    }
    m_writtenUpTo = std::max(m_writtenUpTo, now);
    copy();
}

void SimulatedPair::copy()
{
    const BootTime now = m_clock.boot();
    if (stalled) {
        return;
    }
    BootTime before{};
    for (Commit& change : m_log) {
        if (change.at > now) {
            break;
        }
        if (change.applied) {
            before = std::max(before, *change.applied);
            continue;
        }
        // In parallel, a change overtakes others by up to five seconds; which ones is fixed by its version.
        const Millis jitter =
            parallel ? Millis{(change.version * 7919 + change.id.size() * 104'729 + change.id.back()) % 5000}
                     : Millis{0};
        if (parallel && laneStuck && isInLane(change)) {
            continue;
        }
        BootTime due = change.at + delay + jitter;
        if (!parallel) {
            due = std::max(due, before);
        }
        if (due > now) {
            if (!parallel) {
                break;
            }
            continue;
        }
        change.applied = std::max(due, change.at);
        change.appliedStamp = clockOf(false) - (now - *change.applied);
        before = *change.applied;
    }
}

void SimulatedPair::restoreSecondary(Millis back)
{
    advance();
    secondaryRestored = true;
    const BootTime to = m_clock.boot() - back;
    for (Commit& change : m_log) {
        if (change.applied && *change.applied > to) {
            change.applied.reset();
        }
    }
    m_own.removeIf([to](const Commit& change) { return change.at > to; });
}

void SimulatedPair::writeOnSecondary()
{
    Commit made{"Patient",
                "own" + QByteArray::number(ownEver),
                1,
                clockOf(false),
                m_clock.boot(),
                m_clock.boot(),
                false,
                {},
                m_clock.boot(),
                clockOf(false),
                true};
    m_own.append(made);
    ++ownEver;
}

Millis SimulatedPair::oldestMissing(BootTime at, bool heartbeats) const
{
    for (const Commit& change : m_log) {
        if (change.at > at) {
            break;
        }
        if ((heartbeats || change.body.isEmpty()) && (!change.applied || *change.applied > at)) {
            return at - change.at;
        }
    }
    return Millis{0};
}

Millis SimulatedPair::oldestInLane(BootTime at) const
{
    const auto oldest = std::find_if(m_log.begin(), m_log.end(), [at](const Commit& change) {
        return isInLane(change) && change.at <= at && (!change.applied || *change.applied > at);
    });
    return oldest == m_log.end() ? Millis{0} : at - oldest->at;
}

qint64 SimulatedPair::missingUntil(BootTime until) const
{
    QHash<QByteArray, bool> missing;
    for (const Commit& change : m_log) {
        if (change.at <= until && change.body.isEmpty()) {
            missing[change.type + '/' + change.id] = !change.applied; // its newest change decides
        }
    }
    return std::count(missing.begin(), missing.end(), true);
}

void SimulatedPair::beginPoll()
{
    secondaryReads.clear();
    secondaryList.reset();
    m_listed = false;
    heartbeatCommitted.reset();
}

Millis SimulatedPair::latency()
{
    return m_random.chance(0.05) ? m_random.millis(200, 2'500) : m_random.millis(2, 60);
}

const SimulatedPair::Commit* SimulatedPair::heartbeatOn(bool primary) const
{
    const BootTime now = m_clock.boot();
    for (auto it = m_log.rbegin(); it != m_log.rend(); ++it) {
        if (!it->body.isEmpty() && it->at <= now && (primary || it->applied)) {
            return &*it;
        }
    }
    return nullptr;
}

HttpExchange SimulatedPair::exchange(const HttpRequest& request, std::stop_token)
{
    HttpExchange answer;
    answer.finalUrl = request.url;
    answer.sentAt = m_clock.now();
    answer.sentBoot = m_clock.boot();
    const bool primary = isPrimary(request);
    const Fault fault = primary ? primaryFault : secondaryFault;
    const bool control = !primary && request.url.host() != QLatin1String("s.sim");
    const bool lostRequest = !control && m_random.chance(0.01);
    const auto end = [&](Millis spent, Errc code) {
        m_clock.advance(std::min(spent, request.timeout));
        answer.receivedBoot = m_clock.boot();
        answer.error = Error{code, request.url.host(), {}};
        answer.connect = code == Errc::Timeout ? ConnectState::Timeout : ConnectState::Refused;
        answer.status.reset();
        return answer;
    };
    if (control) {
        m_clock.advance(20ms);
        answer.status = 204;
        answer.receivedBoot = m_clock.boot();
        return answer;
    }
    if (fault == Fault::Refused) {
        return end(5ms, Errc::Unreachable);
    }
    if (fault == Fault::Hang || lostRequest) {
        return end(never, Errc::Timeout);
    }
    m_clock.advance(latency());
    advance();
    const QString cacheKey = request.url.toString();
    const auto known = m_cache.constFind(cacheKey);
    const bool fromCache = cached && request.method == "GET" && known != m_cache.constEnd()
                           && m_clock.boot() - known->first < 60s && m_random.chance(0.3);
    const QString path = request.url.path();
    const auto shownBefore = heartbeatCommitted;
    if (fromCache) {
        answer.status = known->second.status;
        answer.body = known->second.body;
        answer.headers.add("Date", known->second.headers.value("Date"));
        answer.headers.add("Age", QByteArray::number((m_clock.boot() - known->first).count() / 1000));
    } else if (fault == Fault::Throttled || fault == Fault::Error) {
        answer.status = fault == Fault::Throttled ? 429 : 500;
    } else {
        const bool shown = fault == Fault::Redirect ? !primary : primary; // the other one answers
        if (request.method == "PUT") {
            takeHeartbeat(answer, request);
        } else if (path.endsWith(u"/rekindle-heartbeat"_s)) {
            answerHeartbeat(answer, shown);
        } else if (path.endsWith(u"/fhir/_history"_s)) {
            answerHistory(answer, request, shown);
        } else if (path.endsWith(u"/_history"_s) || !path.contains(u"/_history/"_s)) {
            answerResource(answer, path, shown);
        } else {
            answerVersion(answer, path, shown);
        }
        answer.headers.add("Date", toHttpDate(wholeSecond(clockOf(shown))));
        if (fault == Fault::Redirect) {
            answer.finalUrl.setHost(shown ? u"p.sim"_s : u"s.sim"_s);
        } else if (cached && request.method == "GET" && answer.status == 200) {
            m_cache.insert(cacheKey, {m_clock.boot(), answer});
        }
    }
    const Seen truth{answer.sentAt, oldestMissing(m_clock.boot()), oldestMissing(m_clock.boot(), false),
                     missingUntil(m_clock.boot())};
    m_clock.advance(latency());
    if (m_random.chance(0.01)) {
        heartbeatCommitted = request.method == "PUT" ? shownBefore : heartbeatCommitted;
        return end(never, Errc::Timeout); // done, but the answer is lost
    }
    if (!primary && fault == Fault::None && path.endsWith(u"/fhir/_history"_s) && !m_listed) {
        m_listed = true; // the lag is measured before the list is read for anything else
        secondaryList = fromCache ? std::nullopt : std::optional(truth);
    }
    if (!primary && !fromCache && fault == Fault::None) {
        secondaryRestored = false; // it was seen as it is
        if (path.endsWith(u"/rekindle-heartbeat"_s)) {
            secondaryReads.append(truth);
        }
    }
    answer.receivedBoot = m_clock.boot();
    return answer;
}

} // namespace rekindle
