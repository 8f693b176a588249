// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pair_draft.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const SignIn& signInOf(const Pair& pair, Identity who)
{
    switch (who) {
    case Identity::Primary: return pair.primary.signIn;
    case Identity::Secondary: return pair.secondary.signIn;
    case Identity::Heartbeat: break;
    }
    return pair.heartbeat.signIn;
}

Endpoint signedInOf(const Pair& pair, Identity who)
{
    Endpoint service = sideOf(who) == Side::Primary ? pair.primary : pair.secondary;
    service.signIn = signInOf(pair, who);
    return service;
}

} // namespace

QString roleOf(Side side)
{
    return side == Side::Primary ? u"primary"_s : u"secondary"_s;
}

QString roleOf(Identity who)
{
    return who == Identity::Heartbeat ? u"heartbeat"_s : roleOf(sideOf(who));
}

SignIn& PairDraft::signIn(Identity who)
{
    return who == Identity::Heartbeat ? pair.heartbeat.signIn : endpoint(sideOf(who)).signIn;
}

const SignIn& PairDraft::signIn(Identity who) const
{
    return signInOf(pair, who);
}

Endpoint PairDraft::signedIn(Identity who) const
{
    return signedInOf(pair, who);
}

SecretKey PairDraft::secretKey(Identity who) const
{
    SecretKey key = rekindle::secretKey(pair, roleOf(who));
    key.loose = key.loose && hasUsableSecret(who);
    return key;
}

bool PairDraft::hasUsableSecret(Identity who) const
{
    return before && needsSecret(signInOf(*before, who).kind) && keepsSecret(signedInOf(*before, who), signedIn(who));
}

bool PairDraft::lacksSecret(Identity who) const
{
    return needsSecret(signIn(who).kind) && !secrets.contains(roleOf(who)) && !hasUsableSecret(who);
}

} // namespace rekindle
