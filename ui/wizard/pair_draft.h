// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pair_admin.h"

#include <optional>

namespace rekindle {

/// Who signs in. The heartbeat may be written to the primary with an identity of its own.
enum class Identity { Primary, Secondary, Heartbeat };

QString roleOf(Side side);
QString roleOf(Identity who); ///< as in SecretKey
/// The service that it signs in to.
inline Side sideOf(Identity who)
{
    return who == Identity::Secondary ? Side::Secondary : Side::Primary;
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

    SignIn& signIn(Identity who);
    const SignIn& signIn(Identity who) const;
    Endpoint signedIn(Identity who) const; ///< its service, with its sign-in

    /// Under which key what is kept for it is found: nothing, where it may not be used for what is in `pair` now.
    SecretKey secretKey(Identity who) const;
    /// A secret is kept for it and may be used for what is in `pair` now.
    bool hasUsableSecret(Identity who) const;
    /// Its sign-in rests on a secret that was neither typed nor is one kept that may be used.
    bool lacksSecret(Identity who) const;
    /// And what may be kept for it would go to another place than it was given for, unless a person gives it again.
    bool mustGiveSecret(Identity who) const { return before && lacksSecret(who); }
};

} // namespace rekindle
