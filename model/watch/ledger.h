// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "watch/loss_gap.h"

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
    Instant changedAt{}; ///< the primary's meta.lastUpdated; of an undated deletion the latest moment it may have
    bool deleted{false};
    std::optional<Instant> notBefore{}; ///< of an undated deletion: the earliest moment it may have
    QString version{}; ///< meta.versionId; empty: not said
    bool operator==(const Change&) const = default;
};

QByteArray hashId(const QByteArray& key, const QString& type, const QString& id);

/// Least and most resources.
struct CountRange {
    qint64 least{};
    qint64 most{};
    bool operator==(const CountRange&) const = default;
};

/// What would be lost if the primary died now: of the changes that it had when it was asked (countedAt), those that the
/// secondary lacked when it was last read (what happens to one that cannot be read is not known). `least` is certain; `most` holds the truth where `complete`, and is no more than the number of those
/// that are known where not. The one place from which every page, report and incident takes its figures of loss.
struct LossEstimate {
    std::optional<CountRange> total{}; ///< nullopt: not known
    QMap<QString, CountRange> byType{};
    CountRange deletes{}; ///< contained in byType too
    std::optional<Instant> oldest{}; ///< lastUpdated of the oldest change at risk
    /// As time: everything that was changed in the last `worstCase` before now, or, with `stoppedAt`, before that moment.
    std::optional<Millis> worstCase{};
    Instant countedAt{}; ///< when the primary was last asked
    bool complete{true}; ///< false: "at least"; `gap` says why
    LossGap gap{LossGap::None};
    /// The primary has taken no writes since, as far as its outage is confirmed: nothing was added to the loss from here on.
    std::optional<Instant> stoppedAt{};
    bool operator==(const LossEstimate&) const = default;
};

/// The changes of the primary that the secondary is not known to have. Fed from the primary while it answers, so that
/// after its death the answer is still there. All moments are on the primary's clock. Not thread-safe.
///
/// What the secondary holds is judged by commits, not by stamps: a change is stamped when its transaction begins and
/// can be read when it ends. It was committed by the end of the list in which it was first seen, and by `lateCommit` after
/// its stamp unless a list that should have shown it did not; only then does a heartbeat that was written later prove that
/// the secondary has it. A change that becomes readable later than `overlap` after its stamp, or whose stamp a node of the
/// primary set that far back, is not found: that is the limit of every count here.
class LossLedger
{
public:
    /// So many changes are kept; beyond it the estimate is incomplete until the secondary has caught up with the list.
    static constexpr int limit = 200'000;
    /// Lists go back so far behind the end of the one before.
    static constexpr Millis overlap = 60s;
    static constexpr Millis lateCommit = 10s;
    /// How far stamps of one server may be apart though they are of one moment (several nodes).
    static constexpr Millis skew = 2s;

    /// One list of changes, in any order.
    struct Listing {
        QList<Change> changes{};
        Instant ended{}; ///< the latest that the primary's clock can have shown when the list was made
        std::optional<Instant> upTo{}; ///< all that could be read by then is in it; proven where there is no gap
        std::optional<Instant> unreadUpTo{}; ///< older changes than this were not read
        LossGap gap{LossGap::None};
    };
    /// Takes a list up; known changes (type, hash, version, moment) are not counted twice. `at`: our clock, for countedAt.
    void listed(const Listing& listing, Instant at);
    /// The primary could not be asked this time.
    void notListed(LossGap why) { m_listGap = why; }

    /// Changes up to here were not read and never will be: the estimate is incomplete until the secondary is past them.
    void unread(Instant upTo, LossGap why);

    /// The secondary, read now, holds everything that was committed up to `complete` and nothing that was committed after
    /// `possible`. When `complete` goes back by more than five seconds (the wobble of a clock offset), the secondary was
    /// rewound and the estimate is incomplete until it is past again.
    void visible(Instant complete, Instant possible);
    /// Changes that were stamped from then on may be missing there although later ones have arrived; nullopt: none is known to
    /// be. What was taken for held from then on is at risk again, and the estimate is "at least": what has been forgotten as
    /// held may be missing as well.
    void overtaken(std::optional<Instant> from);
    /// The secondary could not be read now: it may have everything meanwhile.
    void notRead() { m_possible.reset(); }
    /// The secondary was read, and what it holds is not known: it went back behind all that is remembered.
    void secondaryLost();
    /// The primary lost what it had: the list begins anew.
    void primaryLost(Instant now);

    /// One change per resource counts: a resource changed twice would be lost once.
    LossEstimate estimate(std::optional<Millis> worstCase) const;

    /// The changes at risk, oldest first.
    QList<Change> changes() const;
    /// Whether a change of that resource is known that the copy may have brought to the secondary late. Changes that have
    /// arrived are remembered as long as no new list is taken up.
    bool mayComeFromPrimary(const QString& type, const QByteArray& idHash) const;
    /// Whether the list is whole, as far as it goes.
    bool whole() const { return !m_unknown && m_listedAt; }

    /// Everything above, to go on with after a restart: of the changes the newest ones, so many as `memoryLimit`; what is
    /// cut makes the estimate incomplete. A text that is no memory restores nothing.
    static constexpr int memoryLimit = 20'000;
    QJsonObject memory() const;
    void restore(const QJsonObject& memory);

    /// From when on changes must be asked for (`_since`) to miss none; nullopt: nothing was listed yet.
    std::optional<Instant> readFrom() const;

private:
    struct Entry {
        Change change{};
        Instant committedBy{};
        bool held{false}; ///< the secondary has it; kept while lists may still name it
    };
    struct Unknown {
        Instant upTo{};
        LossGap why{};
    };
    Instant committedBy(const Change& change, Instant ended) const;
    void settle();
    void forgetHeld();

    QHash<QByteArray, Entry> m_entries{};
    std::optional<Instant> m_listedUpTo{}; ///< lists showed all up to here
    std::optional<Instant> m_listedAt{}; ///< on our clock
    LossGap m_listGap{LossGap::None}; ///< of the newest list
    std::optional<Instant> m_complete{};
    std::optional<Instant> m_possible{}; ///< nullopt: the secondary may have everything
    std::optional<Instant> m_overtakenFrom{}; ///< changes from here on need not be where later ones are
    std::optional<Unknown> m_unknown{}; ///< up to here changes at risk may be missing from the list
    bool m_secondaryKnown{false};
};

} // namespace rekindle
