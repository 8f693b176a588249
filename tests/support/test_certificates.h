// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

/// Certificates made when a test runs, so that no key lies in the tree.
struct TestCertificate {
    QString certificate{}; ///< PEM file
    QString key{}; ///< PEM file, not encrypted
};

enum class TestKey { EcP256, EcP384, Rsa2048 };

struct TestCertificateSpec {
    QString commonName{};
    QString subjectAltName{}; ///< as OpenSSL writes it: "DNS:a.example,IP:127.0.0.1"; empty: none
    bool authority{false};
    long validFromSeconds{-3600}; ///< relative to now
    long validToSeconds{86400};
    TestKey key{TestKey::EcP256};
};

/// Writes <folder>/<name>.crt and .key, signed by `issuer`, or by itself.
TestCertificate makeCertificate(const QString& folder, const QString& name, const TestCertificateSpec& spec,
                                const TestCertificate& issuer = {});

} // namespace rekindle
