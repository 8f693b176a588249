// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace rekindle {

/// Throw-away certificates for servers on loopback: they live in memory for as long as the server runs. The key is the
/// same for all of them.
struct SandboxCertificates {
    QByteArray ca{}; ///< PEM of the CA to trust
    QByteArray key{}; ///< PEM, P-256
    QByteArray good{}; ///< PEM for 127.0.0.1, ::1, localhost and *.sandbox
    QByteArray expired{};
    QByteArray wrongName{}; ///< for elsewhere.example
    QByteArray intercepted{}; ///< for the right names, from a CA that nobody trusts
};

/// Errc::Tls when OpenSSL fails.
Result<SandboxCertificates> makeCertificates();

} // namespace rekindle
