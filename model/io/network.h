// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "io/proxy.h"
#include "net/auth.h"
#include "net/http.h"
#include "service/verb_channel.h"

#include <QStringList>

#include <memory>

namespace rekindle {

/// What holds for every request of a transport.
struct TransportOptions {
    ProxySettings proxy{};
    QStringList extraCaFiles{}; ///< PEM, trusted in addition to the system's CAs and to those of the request
    bool operator==(const TransportOptions&) const = default;
};

/// What reaches out of this process: requests, signatures, the keychain, other processes of ours. One interface for all, because they stand
/// on the same libraries (libcurl, OpenSSL, Qt Network, QtKeychain and some forty below them), which cost as much time to
/// load as all the rest of a window. All of it is thread-safe; destroy it when nothing runs in it.
class Network
{
public:
    virtual ~Network() = default;
    virtual HttpTransport& http() = 0;
    virtual AssertionSigner& signer() = 0;
    virtual SecretStore& keychain() = 0;
    virtual VerbChannel& verbs() = 0;
    /// Makes it usable, if something is still to be done for that; may take a while. Errors: what is missing.
    virtual Result<void> prepare() = 0;
    /// For requests that start from now on.
    virtual void setOptions(const TransportOptions& options) = 0;
};

/// CurlTransport, JwtSigner, KeychainSecrets. `clock` must outlive it.
std::unique_ptr<Network> makeNetwork(const Clock& clock, const QString& installation, const TransportOptions& options);

} // namespace rekindle
