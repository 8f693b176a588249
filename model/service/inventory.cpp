// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inventory.h"

#include "net/retry_after_gate.h"
#include "service/heartbeat_removal.h"
#include "service/verbs.h"

#include <QFile>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestKeyFile = 1024 * 1024;

SecretState stateOf(SecretStore& store, const SecretKey& key)
{
    const auto place = store.placeOf(key);
    if (!place) {
        return {key, {}, place.error()};
    }
    return {key, place->value_or(QString{}), std::nullopt};
}

Result<Secret> keyFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Errc::Invalid, path, file.errorString());
    }
    Secret secret(file.read(largestKeyFile));
    if (!secret.reveal().contains("-----BEGIN ")) {
        return fail(Errc::Invalid, path, u"no PEM"_s);
    }
    return secret;
}

} // namespace

Inventory::Inventory(Ports ports, QObject* parent)
    : PairAdmin(parent)
    , m_ports(std::move(ports))
{
    connect(&m_relay, &SignInRelay::prompted, this, &PairAdmin::signInPrompted);
}

Inventory::~Inventory() = default;

AskHolder Inventory::holder() const
{
    return m_ports.monitor.isWatchedElsewhere() ? m_ports.askHolder : AskHolder();
}

QFuture<Result<void>> Inventory::savePair(const Pair& pair, const RoleSecrets& secrets, SecretPlace place,
                                          PairRegistry::Change change)
{
    return m_changes
        .run([&registry = m_ports.registry, ask = holder(), pair, secrets, place,
              change](std::stop_token stop) -> Result<PairRegistry::Saved> {
            if (!ask) {
                return registry.save(pair, secrets, place, change);
            }
            const auto done = ask(u"pair.save"_s, saveArguments(pair, secrets, place, change), std::move(stop));
            return done ? savedFrom(*done) : fail(done.error());
        })
        .then(this, [this, id = pair.id](const Result<PairRegistry::Saved>& saved) -> Result<void> {
            if (!saved) {
                return fail(saved.error());
            }
            // Tokens that were fetched with the old secrets go with the watcher that holds them.
            m_ports.monitor.watch(saved->pair);
            emit secretsChanged(id);
            return {};
        });
}

QFuture<Result<void>> Inventory::removePair(const PairId& id)
{
    return m_changes
        .run([&registry = m_ports.registry, ask = holder(), id](std::stop_token stop) -> Result<void> {
            if (!ask) {
                return registry.remove(id);
            }
            const auto done = ask(u"pair.remove"_s, {{u"id"_s, id.value}}, std::move(stop));
            return done ? Result<void>() : fail(done.error());
        })
        .then(this, [this, id](const Result<void>& removed) {
            if (removed) {
                m_ports.monitor.forget(id);
            }
            return removed;
        });
}

QFuture<Result<void>> Inventory::deleteHeartbeats(const Pair& pair)
{
    return m_asks.run([pair, &ports = m_ports](std::stop_token stop) -> Result<void> {
        for (const HeartbeatPlace& place : heartbeatPlaces(pair)) {
            const auto read = [&secrets = ports.secrets, key = secretKey(pair, place.role)] {
                return secrets.read(key);
            };
            RetryAfterGate gate(ports.http, ports.clock, ports.rests, place.endpoint.baseUrl, place.endpoint.signIn);
            const auto gone = deleteHeartbeat(
                place.endpoint, {gate, ports.clock, ports.signer, read, {}, &ports.refusals}, ports.installation, stop);
            if (!gone) {
                return gone;
            }
        }
        return {};
    });
}

QFuture<Inspection> Inventory::inspect(const Endpoint& endpoint)
{
    return m_asks.run([endpoint, &ports = m_ports](std::stop_token stop) {
        const auto none = []() -> Result<std::optional<Secret>> { return std::nullopt; };
        Endpoint anonymous = endpoint; // the wizard signs in by itself, later
        anonymous.signIn = {};
        RetryAfterGate gate(ports.http, ports.clock, ports.rests, anonymous.baseUrl, anonymous.signIn);
        Inspection seen = rekindle::inspect(anonymous, {gate, ports.clock, ports.signer, none}, std::move(stop));
        seen.endpoint.signIn = endpoint.signIn;
        return seen;
    });
}

QFuture<Result<void>> Inventory::trySignIn(const Endpoint& endpoint, const SecretKey& key, const Secret& secret)
{
    const auto tell = [&relay = m_relay, key](const DeviceCodePrompt& prompt) { emit relay.prompted(key, prompt); };
    return m_asks.run([endpoint, key, secret, tell, &ports = m_ports](std::stop_token stop) {
        const auto read = [&]() -> Result<std::optional<Secret>> {
            return secret.isEmpty() ? ports.secrets.read(key) : std::optional(secret);
        };
        RetryAfterGate gate(ports.http, ports.clock, ports.rests, endpoint.baseUrl, endpoint.signIn);
        return rekindle::trySignIn(endpoint, {gate, ports.clock, ports.signer, read, tell, &ports.refusals},
                                   std::move(stop));
    });
}

QFuture<QList<SecretState>> Inventory::secretStates(const QList<Pair>& pairs)
{
    return m_changes.run([pairs, &store = m_ports.secrets](std::stop_token stop) {
        QList<SecretState> states;
        for (const Pair& pair : pairs) {
            for (const SecretKey& key : neededSecrets(pair)) {
                if (stop.stop_requested()) {
                    return states;
                }
                states.append(stateOf(store, key));
            }
        }
        return states;
    });
}

QFuture<Result<Secret>> Inventory::readKeyFile(const QString& path)
{
    return m_files.run([path](std::stop_token) { return keyFrom(path); });
}

QFuture<Result<void>> Inventory::exportPairs(const QString& path, const QList<Pair>& pairs)
{
    return m_files.run([path, pairs](std::stop_token) { return writePairs(path, pairs); });
}

QFuture<Result<QList<ImportOutcome>>> Inventory::importPairs(const QString& path)
{
    return m_changes
        .run(
            [path, &registry = m_ports.registry, ask = holder()](std::stop_token stop) -> Result<QList<ImportOutcome>> {
                const auto read = readPairs(path);
                if (!read || !ask) {
                    return read ? registry.import(*read) : read;
                }
                const auto done = ask(u"pair.import"_s, {{u"entries"_s, toJson(*read)}}, std::move(stop));
                return done ? Result<QList<ImportOutcome>>(importOutcomesFrom((*done)[u"outcomes"_s].toArray()))
                            : fail(done.error());
            })
        .then(this, [this](const Result<QList<ImportOutcome>>& outcomes) {
            for (const ImportOutcome& outcome : outcomes.value_or(QList<ImportOutcome>{})) {
                if (outcome.stored) {
                    m_ports.monitor.watch(*outcome.stored);
                }
            }
            return outcomes;
        });
}

} // namespace rekindle
