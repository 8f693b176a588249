// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/divergence.h"

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace rekindle {

/// What one service shows of a resource, and is looked for on another.
struct SoughtChange {
    ResourceFacts facts{};
    bool deleted{false};
    QByteArray content{}; ///< contentHash; empty: to be read
};

/// Whether the other service has, or has had, that change.
struct FoundChange {
    enum class Standing { Has, Lacks, Unclear };
    Standing standing{Standing::Unclear};
    DivergenceKind kind{DivergenceKind::Update}; ///< with Lacks: what the change is to the other service
    QByteArray content{}; ///< contentHash of what was sought, where it was read
};

/// Looks for a change of `own` on `other`, by what the other holds now and, where that differs, by the resource's history
/// there: what another change has covered since is not lacking. Whether a version of the other that is older
/// than `since` (on the other's clock; nullopt: not known) is the change that is sought cannot be told.
///
/// Two to four requests, more for a resource of more than fifty versions. Errors are those of the reads (BadReply, too, where a cache answers in
/// the place of the service); Errc::Gone and NotFound: the resource is there no more on `own`.
Result<FoundChange> findChange(FhirClient& own, FhirClient& other, const SoughtChange& sought,
                               std::optional<Instant> since, const QByteArray& hashKey, std::stop_token stop);

} // namespace rekindle
