// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inventory.h"

#include <QFile>
#include <QPromise>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestKeyFile = 1024 * 1024;

QFuture<Result<void>> answered(Result<void> result)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Nobody reads what was typed into an Error: only the pair's own words are in it.
Result<void> writeAll(SecretStore& store, const PairId& id, const RoleSecrets& secrets)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        if (const auto written = store.write({id, it.key()}, it.value()); !written) {
            return written;
        }
    }
    return {};
}

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

Result<void> Inventory::addPair(const Pair& pair)
{
    return m_ports.monitor.addPair(pair);
}

Result<void> Inventory::updatePair(const Pair& pair)
{
    return m_ports.monitor.updatePair(pair);
}

QFuture<Result<void>> Inventory::removePair(const PairId& id)
{
    if (auto removed = m_ports.monitor.removePair(id); !removed) {
        return answered(std::move(removed));
    }
    return m_secrets.run([&secrets = m_ports.secrets, id](std::stop_token) { return secrets.removePair(id); });
}

QFuture<Inspection> Inventory::inspect(const Endpoint& endpoint)
{
    return m_asks.run(
        [endpoint, &http = m_ports.http, &clock = m_ports.clock, &signer = m_ports.signer](std::stop_token stop) {
            return rekindle::inspect(endpoint, http, clock, signer, std::move(stop));
        });
}

QFuture<Result<void>> Inventory::trySignIn(const Endpoint& endpoint, const SecretKey& key, const Secret& secret)
{
    const auto tell = [&relay = m_relay, key](const DeviceCodePrompt& prompt) { emit relay.prompted(key, prompt); };
    return m_asks.run([endpoint, key, secret, tell, &http = m_ports.http, &clock = m_ports.clock,
                       &signer = m_ports.signer, &secrets = m_ports.secrets](std::stop_token stop) {
        const auto read = [&]() -> Result<std::optional<Secret>> {
            return secret.isEmpty() ? secrets.read(key) : std::optional(secret);
        };
        return rekindle::trySignIn(endpoint, {http, clock, signer, read, tell}, std::move(stop));
    });
}

QFuture<Result<void>> Inventory::saveSecrets(const PairId& id, const RoleSecrets& secrets, SecretPlace place)
{
    return m_secrets
        .run([id, secrets, place, &store = m_ports.secrets, writeTo = m_ports.writeTo](std::stop_token) {
            if (writeTo) {
                writeTo(place);
            }
            return writeAll(store, id, secrets);
        })
        .then(this, [this, id](const Result<void>& saved) -> Result<void> {
            const auto status = m_ports.monitor.pair(id);
            if (saved && status) {
                // Tokens that were fetched with the old secrets go with the watcher that holds them.
                if (auto updated = m_ports.monitor.updatePair(status->pair); !updated) {
                    return updated;
                }
            }
            emit secretsChanged(id);
            return saved;
        });
}

QFuture<QList<SecretState>> Inventory::secretStates(const QList<Pair>& pairs)
{
    return m_secrets.run([pairs, &store = m_ports.secrets](std::stop_token stop) {
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
    return m_files.run([path](std::stop_token) { return readPairs(path); })
        .then(this, [this](const Result<QList<ImportOutcome>>& read) -> Result<QList<ImportOutcome>> {
            return read ? Result<QList<ImportOutcome>>(store(*read)) : read;
        });
}

QList<ImportOutcome> Inventory::store(const QList<ImportOutcome>& entries)
{
    QList<Pair> known;
    for (const PairStatus& status : m_ports.monitor.pairs()) {
        known.append(status.pair);
    }
    return rekindle::importPairs(entries, known, [this](const Pair& pair, bool replaces) {
        return replaces ? m_ports.monitor.updatePair(pair) : m_ports.monitor.addPair(pair);
    });
}

} // namespace rekindle
