// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/endpoint.h"
#include "sandbox/sandbox.h"
#include "sandbox/server.h"
#include "workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace rekindle {

/// The practice pair: two FHIR regions in memory and a store of its own in a temporary folder, so that nothing done here
/// can touch a real pair or its history. They are reached by real HTTP on loopback, or over a network that is made up too:
/// that one has names, certificates and routes that can fail, and nothing in it can reach any other computer.
class Practice
{
public:
    enum class Network { Loopback, MadeUp };
    explicit Practice(Clock& clock, Network network = Network::Loopback, quint64 seed = 1);
    ~Practice();

    /// Errc::Conflict when no port is free.
    Result<void> start();

    Sandbox& sandbox() { return *m_sandbox; }
    bool isMadeUp() const { return m_network == Network::MadeUp; }
    /// For Workspace::open: its store, its control names, its network, no keychain. Lives as long as this.
    Workspace::Options workspaceOptions() const;
    Pair pair() const;
    QUrl url(SandboxSite site) const;
    QString storePath() const;
    QList<QUrl> controls() const;

private:
    Network m_network;
    QTemporaryDir m_folder{};
    std::unique_ptr<Sandbox> m_sandbox{};
    std::unique_ptr<SandboxServer> m_server{}; ///< of Loopback
    std::unique_ptr<SandboxTransport> m_transport{}; ///< of MadeUp
};

} // namespace rekindle
