// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "service/verb_channel.h"

namespace rekindle {

/// Verbs over a local socket. The socket can be opened by its user alone, and either end looks whose process the other
/// is, because a store may lie in a folder that others can write to.
class LocalChannel : public VerbChannel
{
public:
    /// `timeout`: for an answer.
    explicit LocalChannel(Millis timeout = 10s)
        : m_timeout(timeout)
    {
    }

    VerbAnswer ask(const QString& storePath, const VerbRequest& request, std::stop_token stop) override;
    Result<std::unique_ptr<VerbListener>> listen(const QString& storePath, VerbHandler handler) override;

private:
    Millis m_timeout{};
};

} // namespace rekindle
