// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QHash>
#include <QObject>

namespace rekindle {

/// Writes what changes in the watch to the log (log.h): verdicts, protection, incidents, the store's trouble; one line each, never one
/// a reading. Main thread only.
class WatchLog : public QObject
{
    Q_OBJECT
public:
    /// The source must outlive it.
    explicit WatchLog(WatchSource& source, QObject* parent = nullptr);

private:
    void look(const PairId& id);
    void lookAtIncidents(const PairId& id);

    struct Seen {
        std::optional<VerdictCode> code{};
        Confidence confidence{};
        std::optional<ProtectionState> state{};
        ProtectionCause cause{};
        Confidence protection{}; ///< how sure that is
        QString incident{}; ///< the open one
    };
    WatchSource& m_source;
    QHash<PairId, Seen> m_seen{};
    std::optional<Error> m_storeError{}; ///< the same for all pairs
};

} // namespace rekindle
