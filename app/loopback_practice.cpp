// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback_practice.h"

namespace rekindle {

LoopbackPractice::LoopbackPractice(Clock& clock, quint64 seed)
    : Practice(clock, seed)
    , m_server(sandbox(), SandboxServer::Options{})
{
}

LoopbackPractice::~LoopbackPractice()
{
    m_server.stop();
}

Result<void> LoopbackPractice::start()
{
    const auto ready = Practice::start();
    return ready ? m_server.start() : ready;
}

Workspace::Options LoopbackPractice::workspaceOptions() const
{
    return {.network = makeNetwork, .storePath = storePath(), .controls = controls(), .keychain = false};
}

QUrl LoopbackPractice::url(SandboxSite site) const
{
    return m_server.url(site);
}

QList<QUrl> LoopbackPractice::controls() const
{
    return {url(SandboxSite::Control)};
}

} // namespace rekindle
