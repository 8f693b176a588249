// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

namespace rekindle {

/// A service beside the pair on the sandbox's network: one that issues tokens, manages, stores or names. Each is a file of
/// its own and knows nothing of the others; who needs one attaches it (Sandbox::attach). It meets every fault that the
/// pair's sites do, and answers only when the fault lets a request through.
class SandboxGuest
{
public:
    virtual ~SandboxGuest() = default;
    /// Its site among those of the sandbox, and its host: "idp" is idp.sandbox without sockets, and a port of its own on
    /// loopback.
    virtual QString name() const = 0;
    /// `now` is the servers' clock; `target` is a path with query. Called from any thread, also by several at once.
    virtual Sandbox::Response answer(const QByteArray& method, const QString& target, const HttpHeaders& headers,
                                     const QByteArray& body, Instant now) = 0;
};

} // namespace rekindle
