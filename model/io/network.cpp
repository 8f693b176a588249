// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/network.h"

#include "io/curl_transport.h"
#include "io/jwt_signer.h"
#include "io/local_channel.h"
#include "io/secrets/keychain_secrets.h"

#include <QDir>
#include <QStandardPaths>

namespace rekindle {

namespace {

/// One for all processes of this installation, wherever their store lies.
QString keychainLock(const QString& installation)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                      + QStringLiteral("/rekindle"));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("keychain-%1.lock").arg(installation));
}

class RealNetwork : public Network
{
public:
    RealNetwork(const Clock& clock, const QString& installation, const TransportOptions& options)
        : m_http(clock, options)
        , m_keychain(installation, keychainLock(installation))
    {
    }
    HttpTransport& http() override { return m_http; }
    AssertionSigner& signer() override { return m_signer; }
    SecretStore& keychain() override { return m_keychain; }
    VerbChannel& verbs() override { return m_verbs; }
    Result<void> prepare() override { return {}; }
    void setOptions(const TransportOptions& options) override { m_http.setOptions(options); }

private:
    CurlTransport m_http;
    JwtSigner m_signer{};
    KeychainSecrets m_keychain;
    LocalChannel m_verbs{};
};

} // namespace

std::unique_ptr<Network> makeNetwork(const Clock& clock, const QString& installation, const TransportOptions& options)
{
    return std::make_unique<RealNetwork>(clock, installation, options);
}

} // namespace rekindle
