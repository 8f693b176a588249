// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/rest.h"

#include <QSet>

#include <optional>

namespace rekindle {

/// The way of changes from the primary to the secondary: a queue that keeps the primary's order, whatever the jitter, so
/// that what a reader of the secondary sees is always the primary's state at one moment. Not thread-safe.
class Replication
{
public:
    /// `preserve`: the copy carries lastUpdated and versionId; else the secondary stamps anew.
    Replication(const SandboxReplication& settings, bool preserve);

    const SandboxReplication& settings() const { return m_settings; }
    /// Rewound puts `secondary` back at once.
    void configure(const SandboxReplication& settings, Instant now, Region& secondary);

    /// A region that is down copies nothing; what is pending waits.
    void setRunning(bool running, Instant now);

    /// `jitter` in 0..1.
    void commit(const SandboxChange& change, Instant at, double jitter);

    /// When the next change becomes visible; nullopt: nothing pending, or nothing moves.
    std::optional<Instant> nextDue() const;
    void applyNext(Region& secondary, Instant at);

    /// now - (commit of the oldest change that is not visible); 0 when all are.
    Millis staleness(Instant now) const;
    /// Keys of the changes that are not yet visible, each once.
    QSet<QByteArray> pendingKeys() const;

private:
    struct Entry {
        SandboxChange change{};
        Instant at{};
        double jitter{0};
        std::optional<Instant> appliedAt{};
    };
    void apply(Region& secondary, Entry& entry, Instant at) const;
    void rewind(Region& secondary, Instant to);
    Instant position(Instant now) const; ///< the moment whose state of the primary the secondary shows
    void anchor(Instant now);

    SandboxReplication m_settings{};
    bool m_preserve{true};
    bool m_running{true};
    QList<Entry> m_log{};
    qsizetype m_applied{0}; ///< entries before it are visible
    Instant m_anchorTime{}; ///< the last change of settings; nothing becomes visible before it
    Instant m_anchorPosition{};
};

} // namespace rekindle
