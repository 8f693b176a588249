// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/memory_secrets.h"
#include "watch/watcher.h"

#include <functional>

namespace rekindle {

/// Signs with whatever it is given.
class AnySigner : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret& pem, const QString&, bool) override
    {
        if (!pem.reveal().startsWith("-----BEGIN")) {
            return fail(Errc::Secret, claims.issuer, QStringLiteral("not a key"));
        }
        return QByteArray("signed");
    }
};

/// Two FHIR servers, a control name and an identity provider on a network that does what a test says, and the engine of
/// their pair. What is written on the first is on the second at once. Without sockets, on a fake clock.
class TwoServers
{
public:
    using Odd = std::function<std::optional<HttpExchange>(const HttpRequest&)>;

    TwoServers()
    {
        pair.id = PairId{QStringLiteral("p")};
        pair.name = QStringLiteral("Hospital");
        pair.primary.name = QStringLiteral("North");
        pair.primary.baseUrl = QUrl(QStringLiteral("https://north.example/fhir"));
        pair.primary.flavour = Flavour::Hapi;
        pair.secondary = pair.primary;
        pair.secondary.name = QStringLiteral("West");
        pair.secondary.baseUrl = QUrl(QStringLiteral("https://west.example/fhir"));
        pair.heartbeat.enabled = true;
        http.handle(QString{}, [this](const HttpRequest& request, std::stop_token) {
            HttpExchange answered = answer(request);
            answered.peerAddress = request.url.host() == pair.primary.baseUrl.host()     ? northAddress
                                   : request.url.host() == pair.secondary.baseUrl.host() ? westAddress
                                                                                         : QString{};
            return answered;
        });
    }

    /// Call after changing `pair`, and again for a restart of the program.
    void start()
    {
        watcher.emplace(pair,
                        PairWatcher::Ports{.http = http,
                                           .clock = clock,
                                           .signer = signer,
                                           .secret =
                                               [this](const QString& role) {
                                                   ++secretReads;
                                                   return secrets.read({pair.id, role});
                                               },
                                           .installation = QStringLiteral("this-console"),
                                           .hashKey = "key",
                                           .controls = [this] { return controls; },
                                           .refusals = &refusals,
                                           .together = [](const auto& one, const auto& other) { one(), other(); }},
                        PairWatcher::Restored{});
    }

    Reading poll(int times = 1)
    {
        Reading last;
        for (int i = 0; i < times; ++i) {
            const auto polled = watcher->poll({});
            Q_ASSERT(polled);
            last = polled->reading;
            incident = polled->incident ? polled->incident : incident;
            clock.advance(30s);
        }
        return last;
    }

    void secret(const QString& role, const QByteArray& value)
    {
        const auto written = secrets.write({pair.id, role}, Secret(value));
        Q_ASSERT(written);
    }

    /// Signs both sides in with a name and a password.
    void useBasic()
    {
        pair.primary.signIn = {.kind = SignInKind::Basic, .user = QStringLiteral("u")};
        pair.secondary.signIn = pair.primary.signIn;
    }
    void useEntra()
    {
        pair.primary.signIn = {.kind = SignInKind::EntraClientSecret,
                               .tenant = QStringLiteral("t"),
                               .clientId = QStringLiteral("app"),
                               .scope = QStringLiteral("s"),
                               .authority = QUrl(QStringLiteral("https://login.example"))};
    }

    /// As often as that host was asked, with or without a credential.
    qsizetype asked(const QString& host, std::optional<bool> signedIn = {}) const
    {
        const auto requests = http.requests();
        return std::count_if(requests.begin(), requests.end(), [&](const HttpRequest& request) {
            return request.url.host() == host && (!signedIn || *signedIn == request.headers.has("Authorization"));
        });
    }

    static HttpExchange reply(int status, QByteArray body = {},
                              const QList<std::pair<QByteArray, QByteArray>>& headers = {})
    {
        return FakeTransport::reply(status, std::move(body), headers);
    }
    static HttpExchange outcome(int status, const QByteArray& code, const QByteArray& severity = "error")
    {
        return reply(status, R"({"resourceType":"OperationOutcome","issue":[{"severity":")" + severity + R"(","code":")"
                                 + code + R"("}]})");
    }
    static bool isHeartbeat(const HttpRequest& request)
    {
        return request.url.path().endsWith(QLatin1String("/rekindle-heartbeat"));
    }

    FakeClock clock{};
    FakeTransport http{clock};
    AnySigner signer{};
    MemorySecrets secrets{};
    RefusalMemory refusals{clock};
    Pair pair{};
    QString northAddress{}; ///< as the transport shows it; empty: through a proxy
    QString westAddress{};
    QList<QUrl> controls{QUrl(QStringLiteral("https://control.example/"))};
    Odd north{}; ///< nullopt, or no function: as a good server answers
    Odd west{};
    Odd control{};
    Odd provider{};
    int secretReads{0};
    std::optional<PairWatcher> watcher{};
    std::optional<Incident> incident{};

private:
    HttpExchange answer(const HttpRequest& request)
    {
        const QString host = request.url.host();
        const Odd& odd = host == QLatin1String("north.example")     ? north
                         : host == QLatin1String("west.example")    ? west
                         : host == QLatin1String("control.example") ? control
                                                                    : provider;
        if (odd) {
            if (const auto answered = odd(request)) {
                return *answered;
            }
        }
        if (host == QLatin1String("login.example")) {
            return reply(200, R"({"token_type":"Bearer","access_token":"tok","expires_in":3600})");
        }
        return host == QLatin1String("control.example") ? reply(200, "fine") : fhir(request);
    }

    HttpExchange fhir(const HttpRequest& request)
    {
        if (isHeartbeat(request) && request.method == "PUT") {
            m_heartbeat = request.body;
            m_heartbeat.insert(1, R"("meta":{"versionId":")" + QByteArray::number(++m_version) + R"("},)");
            return reply(200, m_heartbeat);
        }
        if (isHeartbeat(request)) {
            return m_heartbeat.isEmpty() ? outcome(404, "not-found") : reply(200, m_heartbeat);
        }
        const bool history = request.url.path().endsWith(QLatin1String("_history"));
        return reply(200, QByteArray(R"({"resourceType":"Bundle","type":")") + (history ? "history" : "searchset")
                              + R"(","total":0})");
    }

    QByteArray m_heartbeat{};
    int m_version{0};
};

} // namespace rekindle
