// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <span>

namespace rekindle {

/// What a person may have to enter to sign in.
enum class SignInField { User, Tenant, ClientId, SecretText, KeyFile, Scope, KeyId, Authority };
inline constexpr int signInFieldCount = 8;

/// All ways of signing in, those of most services first.
std::span<const SignInKind> allSignInKinds();
bool usesField(SignInKind kind, SignInField field);
/// Its secret is a PEM file, not a text.
bool isByFile(SignInKind kind);
/// Through Microsoft Entra, which wants a scope.
bool isByEntra(SignInKind kind);

} // namespace rekindle
