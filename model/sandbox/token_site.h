// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/guest.h"
#include "sandbox/random.h"

#include <QHash>

#include <mutex>

namespace rekindle {

/// Issues access tokens to one client that shows its secret (RFC 6749, 4.4, the secret in the form), at any path that ends
/// in "/token", as Entra's does. Once it is attached, the regions let in who carries a token that has not run out. Faults
/// of its site: "unauthorized" refuses the client (invalid_client), "forbidden" its grant (unauthorized_client), and
/// "expired" makes all that was issued, and what is issued meanwhile, worth nothing to the regions. Thread-safe.
class TokenSite : public SandboxGuest
{
public:
    struct Options {
        QByteArray clientId{"practice"};
        QByteArray clientSecret{"practice-secret"};
        Millis lifetime{1h};
        quint64 seed{1};
    };
    explicit TokenSite(Options options);

    QString name() const override;
    Sandbox::Response answer(const QByteArray& method, const QString& target, const HttpHeaders& headers,
                             const QByteArray& body, Instant now) override;
    std::optional<Sandbox::Response> refusal(SandboxFault fault) const override;
    std::optional<bool> admits(const QByteArray& authorization, Instant now) const override;

private:
    QByteArray issue(Instant now);
    const Options m_options;
    mutable std::mutex m_mutex{};
    Random m_random; ///< guarded by m_mutex
    QHash<QByteArray, Instant> m_issued{}; ///< when each runs out; guarded by m_mutex
};

} // namespace rekindle
