// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "net/http.h"
#include "net/refusal_book.h"
#include "net/sign_in.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <stop_token>

namespace rekindle {

/// The port to signing: makes a JWT client assertion (RFC 7523) signed with a private key. Implemented in io.
class AssertionSigner
{
public:
    struct Claims {
        QString issuer{}; ///< also the subject
        QString audience{};
        Instant issuedAt{};
        Instant expires{};
        QString tokenId{};
    };
    virtual ~AssertionSigner() = default;
    /// `pem` holds the private key and, for Entra (`certificateThumbprint`), its certificate, whose x5t#S256 goes into the header. The
    /// algorithm is RS384 or ES384 by the key's type (SMART), or RS256 with a certificate (Entra). Errc::Secret when the key cannot be used.
    virtual Result<QByteArray> sign(const Claims& claims, const Secret& pem, const QString& keyId,
                                    bool certificateThumbprint) = 0;
};

/// Shown to the person who signs in by device code (RFC 8628).
struct DeviceCodePrompt {
    QUrl verificationUrl{};
    QString userCode{};
    QString message{}; ///< the server's text: data, shown plain
    Instant expires{};
    bool operator==(const DeviceCodePrompt&) const = default;
};

/// What a sign-in is for.
struct ProtectedService {
    QUrl baseUrl{}; ///< its origin is the only one that is sent credentials
    TlsOptions tls{};
    QString scope{}; ///< Entra: asked for when the sign-in names none; empty: the sign-in must name one
};

/// Signs requests to one service in. Tokens are cached until shortly before they expire, refreshed once for any number
/// of waiting callers, held only in memory, and only ever attached to requests of the service's own origin. Thread-safe.
class Authenticator
{
public:
    struct Ports {
        HttpTransport& http;
        Clock& clock;
        AssertionSigner& signer;
        std::function<Result<std::optional<Secret>>()> secret; ///< reads the secret; called at most once per refresh
        /// Shows a device code; the call that needs it waits until the person has signed in. Empty: no call waits. It fails
        /// with Errc::Pending, a later one asks again, and pendingPrompt() has what is to be shown.
        std::function<void(const DeviceCodePrompt&)> prompt{};
        /// What was refused a short while ago, here or elsewhere; nullptr: this authenticator remembers only its own.
        RefusalBook* refusals{nullptr};
    };
    Authenticator(ProtectedService service, SignIn signIn, Ports ports);
    ~Authenticator();

    /// Adds the Authorization header. Errors: Errc::Unauthorized (refused, with the server's error code as detail),
    /// Errc::NotRepeated (the same was refused less than five minutes ago), Errc::Pending (a person has to sign in),
    /// Errc::Secret (the secret is missing), Errc::Invalid (a request to another origin; credentials over plain http to
    /// another computer; a sign-in that lacks its tenant or scope), Errc::Unsupported (SMART without a smart-configuration)
    /// and those of the transport to the token endpoint, which is then the subject. Nothing the token endpoint writes but
    /// its error code gets into an Error. A token that cannot be renewed is used until it ends.
    Result<void> authorise(HttpRequest& request, std::stop_token stop);

    /// After a 401: the next authorise() fetches a new token, at most once a minute.
    void invalidate();

    /// The service refused that header for good: until five minutes have passed or it has changed, authorise() fails with
    /// Errc::NotRepeated and the service as subject.
    void refused(const QByteArray& authorization, int status);

    /// What a person must do for authorise() to succeed, while no call waits for it; nullopt: nothing.
    std::optional<DeviceCodePrompt> pendingPrompt() const;

    /// The host that issues the tokens, as a control probe; empty when there is none, when it is not yet discovered, and
    /// when it is the service itself.
    QUrl identityProvider() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rekindle
