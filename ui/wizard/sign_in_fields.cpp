// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/sign_in_fields.h"

namespace rekindle {

namespace {

constexpr SignInKind kinds[] = {SignInKind::None,
                                SignInKind::EntraClientSecret,
                                SignInKind::EntraCertificate,
                                SignInKind::EntraDeviceCode,
                                SignInKind::ManagedIdentity,
                                SignInKind::SmartBackend,
                                SignInKind::Basic,
                                SignInKind::Bearer};

bool hasTenant(SignInKind kind)
{
    return isByEntra(kind) && kind != SignInKind::ManagedIdentity;
}

} // namespace

std::span<const SignInKind> allSignInKinds()
{
    return kinds;
}

bool isByFile(SignInKind kind)
{
    return kind == SignInKind::EntraCertificate || kind == SignInKind::SmartBackend;
}

bool isByEntra(SignInKind kind)
{
    return kind == SignInKind::EntraClientSecret || kind == SignInKind::EntraCertificate
           || kind == SignInKind::EntraDeviceCode || kind == SignInKind::ManagedIdentity;
}

bool usesField(SignInKind kind, SignInField field)
{
    switch (field) {
    case SignInField::User: return kind == SignInKind::Basic;
    case SignInField::Tenant: return hasTenant(kind);
    case SignInField::SecretText: return needsSecret(kind) && !isByFile(kind);
    case SignInField::KeyFile: return isByFile(kind);
    case SignInField::ClientId:
    case SignInField::Scope: return isByEntra(kind) || kind == SignInKind::SmartBackend;
    case SignInField::KeyId: return kind == SignInKind::SmartBackend;
    case SignInField::Authority: return hasTenant(kind) || kind == SignInKind::SmartBackend;
    }
    return false;
}

} // namespace rekindle
