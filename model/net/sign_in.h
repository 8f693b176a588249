// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace rekindle {

enum class SignInKind {
    None,
    Basic, ///< secret: password
    Bearer, ///< secret: token
    EntraClientSecret, ///< secret: client secret
    EntraCertificate, ///< secret: PEM with private key and certificate
    EntraDeviceCode, ///< secret: none; a person signs in, per session
    SmartBackend, ///< secret: PEM private key; RS384 or ES384 by the key's type
    ManagedIdentity, ///< no secret; only on an Azure virtual machine
};

/// How to sign in, without the secret itself, which lives in the SecretStore under the pair and the role.
struct SignIn {
    SignInKind kind{SignInKind::None};
    QString user{}; ///< Basic
    QString tenant{}; ///< Entra
    QString clientId{}; ///< Entra, SMART, managed identity (user-assigned)
    QString scope{}; ///< empty: the flavour's default (Entra), "system/*.rs" (SMART)
    QString keyId{}; ///< SMART `kid`
    QUrl authority{}; ///< Entra login host of the cloud, or SMART token endpoint; empty: public cloud, or discovered
    bool operator==(const SignIn&) const = default;
};

/// Whether that sign-in rests on a secret that somebody must give.
bool needsSecret(SignInKind kind);

/// English codes for files and --json.
QString codeName(SignInKind kind);
std::optional<SignInKind> signInKindFromCode(QStringView code);

} // namespace rekindle
