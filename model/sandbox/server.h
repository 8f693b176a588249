// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/sandbox.h"

#include <QUrl>

#include <memory>

namespace rekindle {

/// The sandbox behind real HTTP on loopback: one listener a site (the pair's four, then its guests' as they are at start), so that refused,
/// reset and hanging connections are real. Runs on a thread of its own; every function may be called from any thread.
/// POST /sandbox on the control site takes a command(), GET /sandbox there answers state(); both work under every fault.
/// What loopback cannot do is acted by the nearest thing it can: NameUnknown is refused, and Slow in the phases resolve
/// and connect delays the TLS handshake or, without TLS, the first answer of a connection. HTTP/1.1 only.
class SandboxServer
{
public:
    struct Options {
        quint16 firstPort{0}; ///< the ports of the sites follow each other; 0: free ports
        bool tls{false}; ///< with a throw-away certificate made at start (caFile() trusts it)
    };
    SandboxServer(Sandbox& sandbox, Options options);
    ~SandboxServer();

    /// Errc::Conflict when a port is taken.
    Result<void> start();
    void stop();

    QUrl url(SandboxSite site) const; ///< "http://127.0.0.1:PORT/fhir"; control and guests: without path
    QString caFile() const; ///< PEM; empty without tls

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rekindle
