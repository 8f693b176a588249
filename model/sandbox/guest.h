// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

namespace rekindle {

/// A service beside the regions on the sandbox's network: one that issues tokens, manages, stores, names or takes commands.
/// Each is a file of its own and knows nothing of the others; who needs one attaches it (Sandbox::attach). It meets every
/// fault that the regions do, and answers only when the fault lets a request through. Called from any thread, also by
/// several at once; admits() and refusal() while the sandbox is locked, hence they must not call it.
class SandboxGuest
{
public:
    virtual ~SandboxGuest() = default;
    /// Its site among those of the sandbox, and its host: "idp" is idp.sandbox without sockets, and a port of its own on
    /// loopback.
    virtual QString name() const = 0;
    /// `now` is the servers' clock; `target` is a path with query.
    virtual Sandbox::Response answer(const QByteArray& method, const QString& target, const HttpHeaders& headers,
                                     const QByteArray& body, Instant now) = 0;

    /// Whether faults of its site keep that request from it.
    virtual bool heedsFaults(QStringView target) const
    {
        Q_UNUSED(target);
        return true;
    }
    /// How it puts a fault that a FHIR service would put otherwise; nullopt: as a FHIR service.
    virtual std::optional<Sandbox::Response> refusal(SandboxFault fault) const
    {
        Q_UNUSED(fault);
        return std::nullopt;
    }
    /// Whether the regions are to let a request with that Authorization header in; nullopt: this is not its business.
    virtual std::optional<bool> admits(const QByteArray& authorization, Instant now) const
    {
        Q_UNUSED(authorization);
        Q_UNUSED(now);
        return std::nullopt;
    }
};

} // namespace rekindle
