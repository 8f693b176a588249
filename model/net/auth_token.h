// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/auth.h"
#include "net/auth_wire.h"

#include <mutex>

namespace rekindle {

/// What goes into the Authorization header, and how long it is good for (nullopt: until somebody changes the secret).
struct Credential {
    Secret header{};
    std::optional<Millis> lifetime{};
};

/// Obtains credentials: one exchange with the token endpoint of the sign-in kind, or a person's sign-in. Keeps nothing but
/// the discovered token endpoint and the refresh token of a device code. fetch() is for one thread at a time; the rest is
/// thread-safe. Internal to model/net: Authenticator caches and shares what it fetches.
class TokenSource
{
public:
    TokenSource(ProtectedService service, SignIn signIn, Authenticator::Ports ports);

    /// Errors as Authenticator::authorise.
    Result<Credential> fetch(std::stop_token stop);

    /// As Authenticator::identityProvider.
    QUrl identityProvider() const;

    /// As Authenticator::pendingPrompt.
    std::optional<DeviceCodePrompt> pendingPrompt() const;

private:
    struct Token {
        Credential credential{};
        Secret refresh{};
    };

    Result<Secret> readSecret();
    Result<Credential> basic();
    Result<Credential> bearer();
    Result<Credential> entraSecret(std::stop_token stop);
    Result<Credential> entraCertificate(std::stop_token stop);
    Result<Credential> entraDeviceCode(std::stop_token stop);
    Result<Credential> smartBackend(std::stop_token stop);
    Result<Credential> managedIdentity(std::stop_token stop);

    Result<std::optional<Credential>> fromRefreshToken(const QUrl& tokenUrl, const QByteArray& scope,
                                                       std::stop_token stop);
    /// A device code that was shown, and when the token endpoint may be asked about it again.
    struct Asked {
        DeviceCodePrompt prompt{};
        QByteArray deviceCode{};
        Millis interval{};
        BootTime deadline{};
        BootTime next{};
    };
    Result<Asked> askForCode(const QUrl& url, const QByteArray& scope, std::stop_token stop);
    Result<Credential> waitForPerson(const QUrl& tokenUrl, Asked asked, std::stop_token stop);
    Result<Credential> lookForPerson(const QUrl& tokenUrl, const QUrl& url, const QByteArray& scope,
                                     std::stop_token stop);
    Result<std::optional<Credential>> lookOnce(const QUrl& tokenUrl, Asked& asked, std::stop_token stop);
    void setAsked(std::optional<Asked> asked);
    Credential keep(Token token);

    QUrl authority() const;
    Result<QUrl> entraUrl(const QString& leaf) const;
    Result<QByteArray> entraScope() const;
    Result<QUrl> smartTokenUrl(std::stop_token stop);
    Result<QByteArray> assertion(const QUrl& audience, const QString& keyId, bool certificate);

    HttpRequest requestTo(const QUrl& url) const;
    Result<HttpExchange> post(const QUrl& url, const wire::Form& form, std::stop_token stop);
    Result<Token> token(const QUrl& url, const wire::Form& form, std::stop_token stop);
    /// The same with our own secret, which is not tried again for five minutes when it is refused.
    Result<Token> tokenBySecret(const QUrl& url, const wire::Form& form, std::stop_token stop);
    static Result<Token> tokenOf(const HttpExchange& exchange, const QUrl& url);

    ProtectedService m_service{};
    SignIn m_signIn{};
    Authenticator::Ports m_ports;
    Secret m_secret{}; ///< the one that fetch() read last
    Secret m_refresh{};
    mutable std::mutex m_mutex{};
    QUrl m_discovered{}; ///< guarded by m_mutex
    std::optional<Asked> m_asked{}; ///< guarded by m_mutex; written by fetch() only
};

} // namespace rekindle
