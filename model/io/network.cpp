// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/network.h"

#include "io/curl_transport.h"
#include "io/jwt_signer.h"
#include "io/secrets/keychain_secrets.h"

namespace rekindle {

namespace {

class RealNetwork : public Network
{
public:
    RealNetwork(const Clock& clock, const QString& installation, const TransportOptions& options)
        : m_http(clock, options)
        , m_keychain(installation)
    {
    }
    HttpTransport& http() override { return m_http; }
    AssertionSigner& signer() override { return m_signer; }
    SecretStore& keychain() override { return m_keychain; }
    Result<void> prepare() override { return {}; }
    void setOptions(const TransportOptions& options) override { m_http.setOptions(options); }

private:
    CurlTransport m_http;
    JwtSigner m_signer{};
    KeychainSecrets m_keychain;
};

} // namespace

std::unique_ptr<Network> makeNetwork(const Clock& clock, const QString& installation, const TransportOptions& options)
{
    return std::make_unique<RealNetwork>(clock, installation, options);
}

} // namespace rekindle
