// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/replication.h"

#include "sandbox/resource_bytes.h"

#include <algorithm>

namespace rekindle {

namespace {

Millis scaled(Millis duration, double factor)
{
    // A hundred years stand for "never": beyond them the sum with a date would overflow.
    constexpr double longest = 100.0 * 365 * 24 * 3600 * 1000;
    return Millis{static_cast<qint64>(std::min(static_cast<double>(duration.count()) * factor, longest))};
}

} // namespace

Replication::Replication(const SandboxReplication& settings, bool preserve)
    : m_settings(settings)
    , m_preserve(preserve)
{
}

void Replication::configure(const SandboxReplication& settings, Instant now, Region& secondary)
{
    anchor(now);
    m_settings = settings;
    if (settings.mode == SandboxReplication::Mode::Rewound) {
        rewind(secondary, now - settings.rewindTo);
    }
}

void Replication::setRunning(bool running, Instant now)
{
    if (running != m_running) {
        anchor(now);
        m_running = running;
    }
}

void Replication::commit(const SandboxChange& change, Instant at, double jitter)
{
    m_log.append({change, at, jitter, {}});
}

std::optional<Instant> Replication::nextDue() const
{
    if (m_applied >= m_log.size() || !m_running) {
        return std::nullopt;
    }
    const Entry& head = m_log[m_applied];
    Instant due = head.at + m_settings.delay + scaled(m_settings.jitter, head.jitter);
    switch (m_settings.mode) {
    case SandboxReplication::Mode::Running: break;
    case SandboxReplication::Mode::Stalled: return std::nullopt;
    case SandboxReplication::Mode::SlowerThanWrites:
        if (m_settings.rate <= 0) {
            return std::nullopt;
        }
        if (head.at > m_anchorPosition) {
            due = std::max(due, m_anchorTime + scaled(head.at - m_anchorPosition, 1 / m_settings.rate));
        }
        break;
    case SandboxReplication::Mode::Rewound: due = head.at + m_settings.rewindTo; break;
    }
    return std::max(due, m_anchorTime);
}

void Replication::applyNext(Region& secondary, Instant at)
{
    apply(secondary, m_log[m_applied], at);
    ++m_applied;
}

Millis Replication::staleness(Instant now) const
{
    return m_applied < m_log.size() ? now - m_log[m_applied].at : Millis{0};
}

QSet<QByteArray> Replication::pendingKeys() const
{
    QSet<QByteArray> keys;
    for (qsizetype i = m_applied; i < m_log.size(); ++i) {
        keys.insert(m_log[i].change.key);
    }
    return keys;
}

void Replication::apply(Region& secondary, Entry& entry, Instant at) const
{
    entry.appliedAt = at;
    const SandboxChange& change = entry.change;
    if (change.kind == SandboxChange::Kind::Erase) {
        secondary.erase(change.key);
        return;
    }
    Version version = change.version;
    version.origin = change.version.sequence;
    if (!m_preserve) {
        const Version* before = secondary.current(change.key);
        version.number = before == nullptr ? 1 : before->number + 1;
        version.lastUpdated = at;
        version.method = version.deleted() ? WriteMethod::Delete : WriteMethod::Put;
        if (!version.deleted()) {
            version.bytes = stamped(version.bytes, change.key.mid(change.key.indexOf('/') + 1), version.number, at);
        }
    }
    secondary.put(change.key, std::move(version));
}

/// Builds the secondary anew from the log, as a restored copy is: what was written on it by others is gone.
void Replication::rewind(Region& secondary, Instant to)
{
    qsizetype visible = 0;
    while (visible < m_applied && m_log[visible].at <= to) {
        ++visible;
    }
    secondary = Region();
    for (qsizetype i = 0; i < visible; ++i) {
        apply(secondary, m_log[i], m_log[i].appliedAt.value_or(m_log[i].at));
    }
    m_applied = visible;
}

Instant Replication::position(Instant now) const
{
    return m_applied < m_log.size() ? m_log[m_applied].at : now - m_settings.delay;
}

void Replication::anchor(Instant now)
{
    m_anchorPosition = position(now);
    m_anchorTime = now;
}

} // namespace rekindle
