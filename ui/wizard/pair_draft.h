// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pair_admin.h"

#include <optional>

namespace rekindle {

/// The two services of a pair, as the wizard's forms speak of them.
enum class Side { Primary, Secondary };

inline QString roleOf(Side side)
{
    return side == Side::Primary ? QStringLiteral("primary") : QStringLiteral("secondary");
}

/// What the wizard's steps fill in. Secrets that were typed are here until they are kept; kept ones never are.
struct PairDraft {
    Pair pair{};
    std::optional<Pair> before{}; ///< as it is stored; nullopt: a new pair
    std::optional<Inspection> primary{}; ///< of the address that is in `pair` now
    std::optional<Inspection> secondary{};
    RoleSecrets secrets{};
    SecretPlace place{SecretPlace::Keychain};
    bool sameSignIn{true}; ///< the secondary signs in as the primary does
    bool heartbeatConfirmed{false};

    Endpoint& endpoint(Side side) { return side == Side::Primary ? pair.primary : pair.secondary; }
    const Endpoint& endpoint(Side side) const { return side == Side::Primary ? pair.primary : pair.secondary; }
    std::optional<Inspection>& seen(Side side) { return side == Side::Primary ? primary : secondary; }
    const std::optional<Inspection>& seen(Side side) const { return side == Side::Primary ? primary : secondary; }

    const Endpoint* endpointBefore(Side side) const
    {
        return !before ? nullptr : side == Side::Primary ? &before->primary : &before->secondary;
    }

    /// A secret is kept for that side and may be used for what is in `pair` now.
    bool hasUsableSecret(Side side) const
    {
        const Endpoint* old = endpointBefore(side);
        return old && needsSecret(old->signIn.kind) && keepsSecret(*old, endpoint(side));
    }
};

} // namespace rekindle
