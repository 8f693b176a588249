// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace rekindle {

/// One change on the primary. The id is kept only as a keyed hash (key: random per installation), so that neither the
/// store nor a report can name a patient.
struct Change {
    QString type{};
    QByteArray idHash{};
    Instant changedAt{}; ///< the primary's meta.lastUpdated
    bool deleted{false};
    bool operator==(const Change&) const = default;
};

QByteArray hashId(const QByteArray& key, const QString& type, const QString& id);

/// Least and most resources.
struct CountRange {
    qint64 least{};
    qint64 most{};
    bool operator==(const CountRange&) const = default;
};

/// What would be lost if the primary died now.
struct LossEstimate {
    std::optional<CountRange> total{}; ///< nullopt: not known
    QMap<QString, CountRange> byType{};
    CountRange deletes{}; ///< contained in byType too
    std::optional<Instant> oldest{}; ///< lastUpdated of the oldest change at risk
    std::optional<Millis>
        worstCase{}; ///< as time: now minus the moment up to which the secondary is known to be complete
    Instant countedAt{}; ///< when the primary was last asked
    bool complete{true}; ///< false: the list was cut at its limit, or the primary could not be read since
    bool operator==(const LossEstimate&) const = default;
};

/// The changes of the primary that the secondary is not known to have. Fed from the primary while it answers, so that
/// after its death the answer is still there. Not thread-safe.
class LossLedger
{
public:
    /// So many changes are kept; beyond it the estimate is incomplete until the secondary has caught up with the list.
    static constexpr int limit = 200'000;
    /// An estimate made later than this after the last read of the primary is not complete.
    static constexpr Millis fresh = 2min;

    /// Changes read from the primary, in any order; known ones (type, hash, moment) are not counted twice.
    void changed(const QList<Change>& changes, Instant readAt);

    /// Changes up to here were not read and never will be: the estimate is incomplete until the secondary is past them.
    void unread(Instant upTo);

    /// The secondary is known to hold everything up to `complete` and may hold everything up to `possible`, both on the
    /// primary's clock. Changes at or before `complete` are dropped. When `complete` goes back by more than the wobble of
    /// a clock offset (five seconds), the secondary was rewound and the estimate is incomplete until it is past again.
    /// Before the first call nothing is known to be lost for certain: least is 0.
    void visible(Instant complete, Instant possible);

    /// One change per resource counts: a resource changed twice would be lost once.
    LossEstimate estimate(Instant now, std::optional<Millis> worstCase) const;

    /// The changes at risk, oldest first.
    QList<Change> changes() const;

    /// Everything above, to go on with after a restart: of the changes the newest ones, so many as `memoryLimit`; what is
    /// cut makes the estimate incomplete. A text that is no memory restores nothing.
    static constexpr int memoryLimit = 20'000;
    QJsonObject memory() const;
    void restore(const QJsonObject& memory);

    /// From when on changes must be asked for (`_lastUpdated=ge`) to miss none, on the primary's clock, with an overlap
    /// for changes that are stamped before they can be read; nullopt: no change seen yet.
    std::optional<Instant> readUpTo() const { return m_readUpTo; }

private:
    QHash<QByteArray, Change> m_changes{};
    std::optional<Instant> m_readUpTo{};
    std::optional<Instant> m_readAt{};
    std::optional<Instant> m_complete{};
    std::optional<Instant> m_possible{};
    std::optional<Instant> m_unknownUpTo{}; ///< up to here changes at risk may be missing from the list
};

} // namespace rekindle
