// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/auth.h"

namespace rekindle {

/// Client assertions signed by libjwt. RSA keys (2048 bits or more) sign with RS384, EC keys on P-384 with ES384, which
/// are the two of SMART. With a certificate (Entra) the key must be RSA and signs with RS256: libjwt 1.10 has no PS256, and
/// Entra takes both; the header then names the certificate by its thumbprints, x5t#S256 and x5t. Errc::Secret with what is
/// wrong with the key, never its bytes; an encrypted key is refused, nobody is asked for a pass phrase. Thread-safe.
class JwtSigner : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret& pem, const QString& keyId,
                            bool certificateThumbprint) override;
};

} // namespace rekindle
