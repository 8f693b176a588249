// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/endpoint.h"
#include "sandbox/sandbox.h"
#include "workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace rekindle {

/// The practice pair: two FHIR regions in memory and a store of its own in a temporary folder, so that nothing done here
/// can touch a real pair or its history. They are reached over a network that is made up too: it has names, certificates
/// and routes that can fail, and nothing in it can reach any other computer. LoopbackPractice is reached by real HTTP.
class Practice
{
public:
    explicit Practice(Clock& clock, quint64 seed = 1);
    virtual ~Practice();

    /// Errc::Storage when there is no room for the store.
    virtual Result<void> start();

    Sandbox& sandbox() { return *m_sandbox; }
    virtual bool isMadeUp() const { return true; }
    /// For Workspace::open: its store, its control names, its network, no keychain. Lives as long as this.
    virtual Workspace::Options workspaceOptions() const;
    Pair pair() const;
    virtual QUrl url(SandboxSite site) const;
    QString storePath() const;
    virtual QList<QUrl> controls() const;

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxTransport> m_transport;
};

} // namespace rekindle
