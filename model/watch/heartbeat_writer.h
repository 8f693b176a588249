// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/client.h"
#include "watch/heartbeat_resource.h"
#include "watch/lag.h"

#include <QMap>

#include <optional>
#include <stop_token>

namespace rekindle {

/// Writes the numbered heartbeat on the primary and remembers the primary's own stamp of each number. Not thread-safe.
class HeartbeatWriter
{
public:
    HeartbeatWriter(QString installation, QList<Heartbeat> known);

    /// Another installation writes this heartbeat too (seen within ten minutes): Errc::Foreign with its name. We leave
    /// it alone and measure by watermark; once it has been silent for longer we take over.
    std::optional<Error> foreign(const std::optional<HeartbeatMark>& onPrimary, BootTime now);

    /// Writes the next number, above both our own and the one found on the primary, and only over the version found
    /// there (`version`; empty: none): a write that was thought lost can then never undo a later one. Errors of the transport or the
    /// server; the book knows the heartbeat as sent, unacknowledged, in that case: it may have arrived.
    Result<Heartbeat> write(FhirClient& primary, Clock& clock, const std::optional<HeartbeatMark>& onPrimary,
                            const QString& version, std::stop_token stop);

    const HeartbeatBook& book() const { return m_book; }
    std::optional<BootTime> lastSent() const;

    /// The primary's meta.lastUpdated of the newest known number up to `number`: who holds `number` holds all that was
    /// written until then. nullopt: none is known.
    std::optional<Instant> stampUpTo(qint64 number) const;
    /// The stamp of the first known number after `number`.
    std::optional<Instant> stampAfter(qint64 number) const;
    void remember(qint64 number, Instant stamp);

    /// As HeartbeatBook::forget, and the stamps with them.
    void forget(BootTime before, qint64 keepVisible, BootTime arrivedBefore);

private:
    QString m_installation{};
    HeartbeatBook m_book;
    QMap<qint64, Instant> m_stamps{};
    struct Foreign {
        HeartbeatMark mark{};
        BootTime movedAt{};
    };
    std::optional<Foreign> m_foreign{};
};

} // namespace rekindle
