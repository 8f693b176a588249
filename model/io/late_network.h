// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "io/network.h"

#include <functional>
#include <mutex>

namespace rekindle {

/// A network that is made by prepare() or when something first needs it, on the thread that needs it. When it cannot be made, each
/// request, signature and secret fails with the error of `make`, and the next one tries again.
class LateNetwork : public Network
{
public:
    using Make = std::function<Result<std::unique_ptr<Network>>(const TransportOptions&)>;
    LateNetwork(Make make, TransportOptions options);
    ~LateNetwork() override;

    HttpTransport& http() override;
    AssertionSigner& signer() override;
    SecretStore& keychain() override;
    VerbChannel& verbs() override;
    Result<void> prepare() override;
    void setOptions(const TransportOptions& options) override;

private:
    class Http;
    class Signer;
    class Keychain;
    class Verbs;
    Result<Network*> made();

    const Make m_make;
    std::mutex m_mutex{};
    TransportOptions m_options; ///< guarded by m_mutex
    std::unique_ptr<Network> m_network{}; ///< guarded by m_mutex; never changes once it is made
    std::unique_ptr<Http> m_http;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Verbs> m_verbs;
};

} // namespace rekindle
