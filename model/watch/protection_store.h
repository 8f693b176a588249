// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "watch/divergence.h"
#include "watch/exposure.h"

#include <QList>

#include <optional>

namespace rekindle {

/// A span and whose it is.
struct KeptSpan {
    PairId pair{};
    ProtectionSpan span{};
};

/// What a person said about the protection of a pair.
struct ProtectionNote {
    Instant at{};
    QString who{};
    QString text{};
    std::optional<Divergence> closed{}; ///< what was found, when it was closed
    bool operator==(const ProtectionNote&) const = default;
};

/// How long pairs were protected and how long not: spans, kept longer than the samples that they came from. Every function
/// may be called from any thread and blocks on the disk. Errors: Errc::Storage, StorageFull, Corrupt, ReadOnly. A function
/// that fails has changed nothing.
class ProtectionStore
{
public:
    virtual ~ProtectionStore() = default;

    /// Replaces by pair and start. All in one transaction.
    virtual Result<void> saveSpans(const QList<KeptSpan>& spans) = 0;
    /// Those that touch the stretch, oldest first.
    virtual Result<QList<ProtectionSpan>> spans(const PairId& id, Instant from, Instant to) = 0;
    /// The one that started last; nullopt: none is stored.
    virtual Result<std::optional<ProtectionSpan>> newestSpan(const PairId& id) = 0;

    virtual Result<void> saveNote(const PairId& id, const ProtectionNote& note) = 0;
    /// Of that stretch, both ends included, oldest first.
    virtual Result<QList<ProtectionNote>> notes(const PairId& id, Instant from, Instant to) = 0;
};

} // namespace rekindle
