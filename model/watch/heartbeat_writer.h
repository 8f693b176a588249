// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/client.h"
#include "watch/heartbeat_resource.h"
#include "watch/lag.h"

#include <optional>
#include <stop_token>

namespace rekindle {

/// Writes the numbered heartbeat on the primary. Not thread-safe.
class HeartbeatWriter
{
public:
    HeartbeatWriter(QString installation, QList<Heartbeat> known);

    /// Another installation writes this heartbeat too (seen within ten minutes): Errc::Foreign with its name. We leave
    /// it alone and measure by watermark; once it has been silent for longer we take over.
    std::optional<Error> foreign(const std::optional<HeartbeatMark>& onPrimary, BootTime now);

    /// A heartbeat that was acknowledged, and the primary's own stamp of it (meta.lastUpdated), where it says one.
    struct Written {
        Heartbeat heartbeat{};
        std::optional<Instant> stamp{};
    };
    /// Writes the next number, above both our own and the one found on the primary, and only over the version found
    /// there (`version`; empty: none): a write that was thought lost can then never undo a later one. Errors of the transport or the
    /// server, and Errc::BadReply when the answer shows that nothing was written; the book knows the heartbeat as sent,
    /// unacknowledged, in that case: it may have arrived.
    Result<Written> write(FhirClient& primary, Clock& clock, const std::optional<HeartbeatMark>& onPrimary,
                          const QString& version, std::stop_token stop);

    const HeartbeatBook& book() const { return m_book; }
    /// What the primary shows proves that it never took, or lost, the numbers above: their acknowledgements bound nothing.
    void revokeAfter(qint64 number) { m_book.revokeAfter(number); }

    /// As HeartbeatBook::forget.
    void forget(BootTime before, qint64 keepVisible, BootTime arrivedBefore)
    {
        m_book.forget(before, keepVisible, arrivedBefore);
    }

private:
    QString m_installation{};
    HeartbeatBook m_book;
    struct Foreign {
        HeartbeatMark mark{};
        BootTime movedAt{};
    };
    std::optional<Foreign> m_foreign{};
};

} // namespace rekindle
