// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/flavours.h"
#include "net/auth.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"

#include <QUrlQuery>

#include <atomic>

namespace rekindle {

/// Signs nothing, but tells what it was asked to sign.
class FakeSigner : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret& pem, const QString& keyId,
                            bool certificateThumbprint) override
    {
        m_asked.append({claims, pem.reveal(), keyId, certificateThumbprint});
        return "signed-" + QByteArray::number(m_asked.size());
    }
    struct Asked {
        Claims claims{};
        QByteArray pem{};
        QString keyId{};
        bool certificateThumbprint{};
    };
    const QList<Asked>& asked() const { return m_asked; }

private:
    QList<Asked> m_asked{};
};

inline SignIn entra(SignInKind kind)
{
    return {.kind = kind,
            .tenant = QStringLiteral("contoso.example"),
            .clientId = QStringLiteral("app"),
            .scope = QStringLiteral("api://x/.default")};
}

/// What AuthRig::headerOf() gives for a failure.
inline QString code(Errc errc, const char* detail)
{
    return codeName(errc) + u' ' + QLatin1StringView(detail);
}

/// An endpoint, its sign-in and everything around it, scripted.
struct AuthRig {
    FakeClock clock{};
    FakeTransport http{clock};
    FakeSigner signer{};
    Endpoint endpoint{.name = QStringLiteral("North"),
                      .baseUrl = QUrl(QStringLiteral("https://north.example.org/fhir"))};
    QByteArray secret{"s3cr3t value&x"};
    std::atomic<int> secretReads{0};
    QList<DeviceCodePrompt> prompts{};
    bool canPrompt{true};

    std::unique_ptr<Authenticator> make(const SignIn& signIn)
    {
        Authenticator::Ports ports{.http = http, .clock = clock, .signer = signer, .secret = [this] {
                                       ++secretReads;
                                       return Result<std::optional<Secret>>(
                                           secret.isEmpty() ? std::nullopt : std::optional(Secret(secret)));
                                   }};
        if (canPrompt) {
            ports.prompt = [this](const DeviceCodePrompt& prompt) { prompts.append(prompt); };
        }
        return std::make_unique<Authenticator>(protectedService(endpoint), signIn, std::move(ports));
    }

    HttpRequest request() const
    {
        HttpRequest r;
        r.url = QUrl(endpoint.baseUrl.toString() + QStringLiteral("/Patient/1"));
        return r;
    }

    /// The Authorization header that a request gets, or the error's code and detail.
    QString headerOf(Authenticator& auth, std::stop_token stop = {}) const
    {
        HttpRequest r = request();
        const Result<void> done = auth.authorise(r, stop);
        return done ? QString::fromLatin1(r.headers.value("Authorization"))
                    : QString(codeName(done.error().code) + u' ' + done.error().detail);
    }

    static QHash<QString, QString> formOf(const HttpRequest& request)
    {
        QHash<QString, QString> form;
        const QUrlQuery query(QString::fromLatin1(request.body));
        for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
            form.insert(name, value);
        }
        return form;
    }

    static HttpExchange token(const QByteArray& value, int seconds)
    {
        return FakeTransport::reply(200, "{\"token_type\":\"Bearer\",\"access_token\":\"" + value
                                             + "\",\"expires_in\":" + QByteArray::number(seconds) + "}");
    }
    static HttpExchange refusal(const QByteArray& code, int status = 400)
    {
        return FakeTransport::reply(status,
                                    "{\"error\":\"" + code + "\",\"error_description\":\"tenant Contoso s3cr3t\"}");
    }
};

} // namespace rekindle
