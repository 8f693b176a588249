// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"
#include "support/fake_clock.h"
#include "support/truth_recorder.h"
#include "watch/watcher.h"

#include <memory>

namespace rekindle {

/// Never asked: the sandbox needs no signature.
class NoSigner : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret&, const QString&, bool) override
    {
        return fail(Errc::Secret, claims.issuer);
    }
};

/// A sandbox without sockets and the engine of its pair, on one fake clock.
class WatchedPair
{
public:
    explicit WatchedPair(Sandbox::Options options = {})
        : sandbox(options, clock)
        , sockets(sandbox, clock, options.seed)
        , http(sockets, sandbox, clock)
    {
        pair.id = PairId{QStringLiteral("p")};
        pair.name = QStringLiteral("Hospital North");
        pair.environment = Environment::Test;
        pair.primary.name = QStringLiteral("North Europe");
        pair.primary.baseUrl = QUrl(QStringLiteral("http://primary.sandbox/fhir"));
        pair.primary.flavour = Flavour::MicrosoftOss;
        pair.secondary = pair.primary;
        pair.secondary.name = QStringLiteral("West Europe");
        pair.secondary.baseUrl = QUrl(QStringLiteral("http://secondary.sandbox/fhir"));
        pair.frontUrl = QUrl(QStringLiteral("http://front.sandbox/fhir"));
        pair.heartbeat.enabled = true;
    }

    /// Call after changing `pair`, and again for a restart of the program.
    void start(PairWatcher::Restored restored = {})
    {
        watcher.emplace(pair,
                        PairWatcher::Ports{
                            .http = http,
                            .clock = clock,
                            .signer = signer,
                            .secret = [](const QString&) -> Result<std::optional<Secret>> { return std::nullopt; },
                            .metric = [this] { return metric; },
                            .installation = installation,
                            .hashKey = "key",
                            .controls =
                                [] {
                                    return QList<QUrl>{QUrl(QStringLiteral("http://control1.sandbox/")),
                                                       QUrl(QStringLiteral("http://control2.sandbox/"))};
                                },
                            .together = [](const auto& one, const auto& other) { one(), other(); },
                        },
                        std::move(restored));
    }

    /// Polls once and then waits for the rest of the period.
    PairWatcher::Poll poll()
    {
        const BootTime before = clock.boot();
        auto result = watcher->poll({});
        Q_ASSERT(result);
        if (result->heartbeat) {
            heartbeats.removeIf([&](const Heartbeat& known) { return known.number < result->oldestHeartbeat; });
            heartbeats.append(*result->heartbeat);
        }
        if (result->incident) {
            incident = result->incident;
        }
        const Millis spent = clock.boot() - before;
        if (const Millis delay = watcher->nextDelay(); delay > spent) {
            clock.advance(delay - spent);
        }
        return *result;
    }

    Reading pollTimes(int times)
    {
        Reading last;
        for (int i = 0; i < times; ++i) {
            last = poll().reading;
        }
        return last;
    }

    FakeClock clock{};
    Sandbox sandbox;
    SandboxTransport sockets;
    TruthRecorder http;
    NoSigner signer{};
    Pair pair{};
    std::optional<ImportedMetric> metric{};
    QString installation{QStringLiteral("this-console")};
    std::optional<PairWatcher> watcher{};
    QList<Heartbeat> heartbeats{}; ///< as a store keeps them
    std::optional<Incident> incident{};
};

} // namespace rekindle
