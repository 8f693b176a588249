// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/endpoint.h"
#include "sandbox/sandbox.h"
#include "sandbox/server.h"

#include <QTemporaryDir>

#include <memory>

namespace rekindle {

/// The practice pair: two FHIR regions in memory behind real HTTP on loopback, and a store of its own in a temporary
/// folder, so that nothing done here can touch a real pair or its history.
class Practice
{
public:
    explicit Practice(Clock& clock, quint64 seed = 1);
    ~Practice();

    /// Errc::Conflict when no port is free.
    Result<void> start();

    Sandbox& sandbox() { return *m_sandbox; }
    Pair pair() const;
    QString storePath() const;
    QList<QUrl> controls() const;

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Sandbox> m_sandbox{};
    std::unique_ptr<SandboxServer> m_server{};
};

} // namespace rekindle
