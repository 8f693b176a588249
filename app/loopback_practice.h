// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice.h"
#include "sandbox/server.h"

namespace rekindle {

/// The practice pair behind real HTTP servers on this computer.
class LoopbackPractice : public Practice
{
public:
    explicit LoopbackPractice(Clock& clock, quint64 seed = 1);
    ~LoopbackPractice() override;

    /// Also Errc::Conflict when no port is free.
    Result<void> start() override;

    bool isMadeUp() const override { return false; }
    Workspace::Options workspaceOptions() const override;
    QUrl url(SandboxSite site) const override;
    QList<QUrl> controls() const override;

private:
    SandboxServer m_server;
};

} // namespace rekindle
