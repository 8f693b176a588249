// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/front.h"
#include "sandbox/region.h"
#include "sandbox/replication.h"
#include "sandbox/rest.h"
#include "sandbox/sandbox.h"
#include "sandbox/site_table.h"
#include "sandbox/writer.h"

#include <array>
#include <functional>
#include <mutex>

namespace rekindle {

/// The state of a sandbox. Its functions expect the mutex to be held.
///
/// The servers have a clock of their own: the wall clock of the start plus what has passed on the boot clock, so that
/// setting this computer's wall clock does not change theirs.
class Sandbox::Private
{
public:
    Private(Options options, Clock& clock);

    void advance();
    Response answer(SandboxSite site, const RestRequest& request);
    void commit(SandboxSite region, const QList<SandboxChange>& changes);
    void setFault(SandboxSite site, const SandboxFaultSpec& fault);
    void setWrites(double perMinute);
    qint64 backlog() const;
    QJsonObject state() const;

    SandboxFaultSpec faultMet(SandboxSite site) const { return sites.faultMet(site, front.target()); }
    void stamp(SandboxSite site, Response& response) const; ///< the Date header
    Region& regionAt(SandboxSite site) { return site == SandboxSite::Primary ? primary : secondary; }

    mutable std::mutex mutex{};
    std::mutex listenerMutex{}; ///< never taken while `mutex` is held
    std::function<void()> faultListener{};

    const Options options;
    Clock& clock;
    BootTime lastBoot{};
    Instant now{}; ///< the servers' clock
    Random random; ///< ids, error shares
    Random jitter;
    Region primary{};
    Region secondary{};
    std::array<QByteArray, 2> ownBases{}; ///< of the regions, by site
    SiteTable sites{};
    Replication replication;
    Front front;
    Writer writer;
    double writesPerMinute{0};
    std::optional<Instant> nextWrite{};
    void bringBack();
    QSet<QByteArray> writtenOnSecondary{}; ///< by clients, not by replication

private:
    void seed();
    void write(Instant at);
    void skipLongSleep(Instant target);
    void runUntil(Instant target);
};

} // namespace rekindle
