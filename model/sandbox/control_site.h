// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/guest.h"

namespace rekindle {

/// A name outside the pair whose answer proves that the network works (GET: 204), and the door for commands: POST /sandbox
/// takes a Sandbox::command(), GET /sandbox answers Sandbox::state(); both under every fault, or none could be cleared.
/// Every sandbox has one.
class ControlSite : public SandboxGuest
{
public:
    explicit ControlSite(Sandbox& sandbox)
        : m_sandbox(sandbox)
    {
    }

    QString name() const override;
    bool heedsFaults(QStringView target) const override;
    Sandbox::Response answer(const QByteArray& method, const QString& target, const HttpHeaders& headers,
                             const QByteArray& body, Instant now) override;

private:
    Sandbox::Response obey(const QByteArray& method, const QByteArray& body);
    Sandbox& m_sandbox;
};

} // namespace rekindle
