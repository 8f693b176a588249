// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/front.h"
#include "sandbox/guest.h"
#include "sandbox/region.h"
#include "sandbox/replication.h"
#include "sandbox/rest.h"
#include "sandbox/sandbox.h"
#include "sandbox/writer.h"

#include <array>
#include <functional>
#include <mutex>
#include <vector>

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

    static constexpr size_t pairSites = 4; ///< primary, secondary, front, control
    SandboxFaultSpec& faultAt(SandboxSite site) { return faults.at(static_cast<size_t>(site)); }
    const SandboxFaultSpec& faultAt(SandboxSite site) const { return faults.at(static_cast<size_t>(site)); }
    QList<SandboxSite> sites() const;
    QString nameOf(SandboxSite site) const;
    SandboxFaultSpec faultMet(SandboxSite site) const; ///< see effectiveFault
    SandboxGuest* guestAt(SandboxSite site) const
    {
        const auto index = static_cast<size_t>(site);
        return index < pairSites ? nullptr : guests.at(index - pairSites).get();
    }
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
    std::array<QByteArray, pairSites> ownBases{}; ///< by site
    Replication replication;
    Front front;
    Writer writer;
    double writesPerMinute{0};
    std::optional<Instant> nextWrite{};
    std::vector<SandboxFaultSpec> faults = std::vector<SandboxFaultSpec>(pairSites); ///< by site
    std::vector<std::unique_ptr<SandboxGuest>> guests{}; ///< their sites follow those of the pair; none ever goes
    void bringBack();
    QSet<QByteArray> writtenOnSecondary{}; ///< by clients, not by replication

private:
    void seed();
    void write(Instant at);
    void skipLongSleep(Instant target);
    void runUntil(Instant target);
};

} // namespace rekindle
