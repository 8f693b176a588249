// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace rekindle {

class JsonFields;

/// Why a count of changes that only the secondary has is a lower bound, or why there is none. Stored and printed by its code name;
/// sentences are in service/messages_divergence.cpp.
enum class DivergenceGap {
    None, ///< proven complete
    NotCompared, ///< not yet, or not all: a poll compares a few hundred
    PrimaryUnread, ///< the primary does not answer, so that nothing can be looked for there
    SecondaryUnread, ///< the secondary's changes could not be read in this reading
    NoHistory, ///< the secondary offers none that can be relied on
    NoPrimaryHistory, ///< whether the primary ever had the same content cannot be asked
    ListCut, ///< the secondary's list ended early, or is in no order
    TooMany, ///< more changes than are kept
    CopyUnproven, ///< no resource was found that both have: the copy may change ids or contents, or there is none
    Clock, ///< the secondary sends no Date that places its changes
    BeforeWatch, ///< it began before it was watched
};

/// What a change on the secondary is to the primary that lacks it.
enum class DivergenceKind {
    Create,
    Update,
    Delete,
};

/// Resources by what was done to them.
struct DivergenceCounts {
    qint64 creates{0};
    qint64 updates{0};
    qint64 deletes{0};
    void add(DivergenceKind kind);
    qint64 total() const { return creates + updates + deletes; }
    bool operator==(const DivergenceCounts&) const = default;
};

/// What was changed on the secondary, since both sides last were known to be alike, and is lacking on the primary. One
/// resource counts once, by its newest change. What the primary has had since is not lacking.
struct Divergence {
    Instant since{}; ///< both sides were known to be alike up to here, on this computer's clock
    Instant countedAt{}; ///< when the secondary was last listed; the epoch: never
    QMap<QString, DivergenceCounts> byType{}; ///< certain
    qint64 mayBe{
        0}; ///< further resources of which it cannot be told, or was not asked yet; the copy's own may be among them
    DivergenceGap gap{DivergenceGap::None};
    bool served{false}; ///< the secondary is known to have served users since then
    bool operator==(const Divergence&) const = default;

    DivergenceCounts total() const;
    /// Nothing is lacking, and that is proven.
    bool none() const { return gap == DivergenceGap::None && mayBe == 0 && total().total() == 0; }
    /// No later reading can tell more: a person has to look.
    bool untellable() const;
};

QString codeName(DivergenceKind kind);
std::optional<DivergenceKind> divergenceKindFromCode(QStringView code);
QString codeName(DivergenceGap gap);
std::optional<DivergenceGap> divergenceGapFromCode(QStringView code);
QJsonObject toJson(const Divergence& divergence);
Divergence divergenceFrom(JsonFields in);

} // namespace rekindle
