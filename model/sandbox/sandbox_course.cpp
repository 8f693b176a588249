// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a sandbox by itself: clients write, the copy copies, the front name moves.
#include "sandbox/faults.h"
#include "sandbox/interactions.h"
#include "sandbox/sandbox_private.h"

#include <algorithm>

namespace rekindle {

namespace {

/// How much of a long sleep is made up for: nobody looks at the writes of months.
constexpr Millis longestCatchUp = 24h;
constexpr Millis seededPast = 24h;

} // namespace

Sandbox::Private::Private(Options theOptions, Clock& theClock)
    : options(std::move(theOptions))
    , clock(theClock)
    , lastBoot(clock.boot())
    , now(clock.now())
    , random(options.seed)
    , jitter(options.seed ^ 0x6a09e667f3bcc908ULL)
    , replication(options.replication, options.lastUpdatedPreserved)
    , front(now, options.frontTtl)
    , writer(options.seed ^ 0xbb67ae8584caa73bULL)
    , writesPerMinute(options.writesPerMinute)
{
    seed();
    nextWrite = writer.nextAt(now, writesPerMinute);
    replication.configure(options.replication, now, secondary);
}

/// The resources of the start were written during the day before and are on both sides.
void Sandbox::Private::seed()
{
    const Instant start = now - seededPast;
    // The last of them is older than any rewind that a test would ask for in a fresh sandbox.
    const Millis span = seededPast - 1h;
    for (int i = 0; i < options.initialResources; ++i) {
        const Instant at = start + span * i / options.initialResources;
        write(at);
        while (replication.staleness(at) > Millis{0} || !replication.pendingKeys().isEmpty()) {
            replication.applyNext(secondary, at);
        }
    }
}

void Sandbox::Private::write(Instant at)
{
    const SandboxSite site = front.target();
    const double share = random.unit();
    if (!acceptsWrites(sites.fault(site), share)) {
        return;
    }
    const Writer::Write next = writer.next(at);
    QList<SandboxChange> changes;
    RestWork work{regionAt(site), at, random, changes};
    if (next.resource.isEmpty()) {
        deleteVersion(work, next.key);
    } else {
        writeVersion(work, next.key, next.resource, WriteMethod::Put);
    }
    commit(site, changes);
}

void Sandbox::Private::commit(SandboxSite region, const QList<SandboxChange>& changes)
{
    for (const SandboxChange& change : changes) {
        if (region == SandboxSite::Primary) {
            const Instant at = change.kind == SandboxChange::Kind::Write ? change.version.lastUpdated : now;
            replication.commit(change, at, jitter.unit());
        } else {
            writtenOnSecondary.insert(change.key);
        }
    }
}

void Sandbox::Private::advance()
{
    const BootTime boot = clock.boot();
    // After a restart of the computer the boot clock begins anew; the servers lose no time by it.
    const Millis passed = std::max(boot - lastBoot, Millis{0});
    lastBoot = boot;
    const Instant target = now + passed;
    if (passed > longestCatchUp) {
        skipLongSleep(target);
    }
    runUntil(target);
    now = target;
}

void Sandbox::Private::skipLongSleep(Instant target)
{
    front.skipTo(target - longestCatchUp);
    if (nextWrite) {
        nextWrite = std::max(*nextWrite, target - longestCatchUp);
    }
}

/// Everything that happens by itself, in the order of time.
void Sandbox::Private::runUntil(Instant target)
{
    for (;;) {
        const Instant frontAt = front.nextEvent();
        const Instant writeAt = nextWrite.value_or(Instant::max());
        const Instant copyAt = replication.nextDue().value_or(Instant::max());
        const Instant next = std::min({frontAt, writeAt, copyAt});
        if (next > target) {
            return;
        }
        now = std::max(now, next);
        if (next == frontAt) {
            front.step(next, probeSucceeds(sites.fault(SandboxSite::Primary)),
                       probeSucceeds(sites.fault(SandboxSite::Secondary)));
        } else if (next == writeAt) {
            write(next);
            nextWrite = writer.nextAt(next, writesPerMinute);
        } else {
            replication.applyNext(secondary, next);
        }
    }
}

void Sandbox::Private::setFault(SandboxSite site, const SandboxFaultSpec& fault)
{
    const bool local = fault.fault == SandboxFault::Offline || fault.fault == SandboxFault::Intercepted;
    sites.setFault(local ? SandboxSite::Control : site, fault);
    replication.setRunning(othersReach(sites.fault(SandboxSite::Primary).fault)
                               && othersReach(sites.fault(SandboxSite::Secondary).fault),
                           now);
}

void Sandbox::Private::setWrites(double perMinute)
{
    writesPerMinute = perMinute;
    nextWrite = writer.nextAt(now, perMinute);
}

void Sandbox::Private::bringBack()
{
    QList<SandboxChange> changes;
    RestWork work{primary, now, random, changes};
    for (const QByteArray& key : std::as_const(writtenOnSecondary)) {
        const Version* there = secondary.current(key);
        if (there == nullptr) {
            continue;
        }
        if (there->deleted()) {
            deleteVersion(work, key);
        } else {
            writeVersion(work, key, there->bytes, WriteMethod::Put);
        }
    }
    commit(SandboxSite::Primary, changes);
    writtenOnSecondary.clear();
}

/// Only what is pending, and what clients wrote on the secondary, can differ.
qint64 Sandbox::Private::backlog() const
{
    const QSet<QByteArray> candidates = replication.pendingKeys() | writtenOnSecondary;
    return std::count_if(candidates.begin(), candidates.end(), [this](const QByteArray& key) {
        const Version* here = primary.current(key);
        const Version* there = secondary.current(key);
        if (here == nullptr || there == nullptr) {
            return here != there;
        }
        return here->sequence != there->origin;
    });
}

} // namespace rekindle
