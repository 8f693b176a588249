// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sign_in.h"

#include "core/code_table.h"

namespace rekindle {

namespace {

// clang-format off
constexpr auto kinds = codeTable<SignInKind>({
    {SignInKind::None, u"none"},
    {SignInKind::Basic, u"basic"},
    {SignInKind::Bearer, u"bearer"},
    {SignInKind::EntraClientSecret, u"entra-client-secret"},
    {SignInKind::EntraCertificate, u"entra-certificate"},
    {SignInKind::EntraDeviceCode, u"entra-device-code"},
    {SignInKind::SmartBackend, u"smart-backend"},
    {SignInKind::ManagedIdentity, u"managed-identity"},
});
// clang-format on

} // namespace

bool needsSecret(SignInKind kind)
{
    switch (kind) {
    case SignInKind::None:
    case SignInKind::EntraDeviceCode:
    case SignInKind::ManagedIdentity: return false;
    case SignInKind::Basic:
    case SignInKind::Bearer:
    case SignInKind::EntraClientSecret:
    case SignInKind::EntraCertificate:
    case SignInKind::SmartBackend: return true;
    }
    return false;
}

QString codeName(SignInKind kind)
{
    return kinds.name(kind);
}

std::optional<SignInKind> signInKindFromCode(QStringView code)
{
    return kinds.value(code);
}

} // namespace rekindle
