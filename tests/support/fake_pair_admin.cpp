// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_pair_admin.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<T> answered(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

QList<Pair> storedPairs(const FakeWatchSource& source)
{
    QList<Pair> pairs;
    for (const PairStatus& status : source.pairs()) {
        pairs.append(status.pair);
    }
    return pairs;
}

} // namespace

Inspection seenAhds(const Endpoint& endpoint)
{
    Inspection seen{.endpoint = endpoint};
    seen.endpoint.flavour = Flavour::Ahds;
    seen.endpoint.fhirVersion = u"4.0.1"_s;
    seen.endpoint.software = u"Azure Healthcare APIs 4.0.6"_s;
    seen.implementationUrl = endpoint.baseUrl.toString();
    seen.signIn = {{SignInKind::EntraClientSecret, SignInKind::EntraCertificate, SignInKind::Bearer}, u"contoso.org"_s};
    return seen;
}

Inspection seenUnknownCa(const Endpoint& endpoint)
{
    const Instant from = fromEpochMs(1'760'000'000'000);
    Inspection seen{.endpoint = endpoint};
    seen.error = Error{Errc::Tls, endpoint.baseUrl.host(), u"unknown CA: CN=Hospital Root CA,O=Contoso Hospitals"_s};
    seen.certificates = {{u"CN=fhir-north.contoso.example"_s, u"CN=Contoso Issuing CA 2,O=Contoso Hospitals"_s, from,
                          from + 24h * 390, QByteArray(32, '\x1f')},
                         {u"CN=Contoso Issuing CA 2,O=Contoso Hospitals"_s,
                          u"CN=Hospital Root CA,O=Contoso Hospitals"_s, from, from + 24h * 3650,
                          QByteArray(32, '\x2a')}};
    seen.untrusted = UntrustedCertificate{1, CertificateFault::UnknownCa};
    return seen;
}

FakePairAdmin::FakePairAdmin(FakeWatchSource& source)
    : seen(seenAhds)
    , m_source(source)
{
}

Result<void> FakePairAdmin::put(const Pair& pair, PairRegistry::Change change)
{
    const bool known = m_source.pair(pair.id).has_value();
    if (change == PairRegistry::Change::Edit && !known) {
        return fail(Errc::NotFound, pair.name);
    }
    if (const auto problems = validate(pair, storedPairs(m_source)); !problems.isEmpty()) {
        return fail(problems.first());
    }
    if (known) {
        m_source.change(pair);
    } else {
        PairStatus status;
        status.pair = pair;
        m_source.add(status);
    }
    return {};
}

QFuture<Result<void>> FakePairAdmin::savePair(const Pair& pair, const RoleSecrets& secrets, SecretPlace place,
                                              PairRegistry::Change change)
{
    if (!secrets.isEmpty() && place == SecretPlace::Keychain && keychainError) {
        return answered(Result<void>(fail(*keychainError)));
    }
    if (auto stored = put(pair, change); !stored) {
        return answered(std::move(stored));
    }
    const QString where = place == SecretPlace::Keychain ? u"keychain"_s : u"session"_s;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        kept.append(u"%1|%2|%3"_s.arg(it.key(), QString::fromUtf8(it.value().reveal()), where));
        m_places[pair.id].insert(it.key(), where);
    }
    kept.sort();
    emit secretsChanged(pair.id);
    return answered(Result<void>());
}

QFuture<Result<void>> FakePairAdmin::removePair(const PairId& id)
{
    if (removeError) {
        return answered(Result<void>(fail(*removeError)));
    }
    m_source.remove(id);
    m_places.remove(id);
    return answered(Result<void>());
}

QFuture<Result<void>> FakePairAdmin::deleteHeartbeats(const Pair& pair)
{
    if (heartbeatError) {
        return answered(Result<void>(fail(*heartbeatError)));
    }
    heartbeatsDeleted.append(pair.id.value);
    return answered(Result<void>());
}

QFuture<Inspection> FakePairAdmin::inspect(const Endpoint& endpoint)
{
    inspected.append(endpoint.baseUrl.toString());
    if (!hold) {
        return answered(seen(endpoint));
    }
    auto promise = std::make_shared<QPromise<Inspection>>();
    promise->start();
    m_held.append({endpoint, promise});
    return promise->future();
}

void FakePairAdmin::answerHeld()
{
    for (const Held& held : std::exchange(m_held, {})) {
        held.promise->addResult(seen(held.endpoint));
        held.promise->finish();
    }
}

QFuture<Result<void>> FakePairAdmin::trySignIn(const Endpoint& endpoint, const SecretKey& key, const Secret& secret)
{
    tried.append(u"%1|%2|%3"_s.arg(key.role, codeName(endpoint.signIn.kind), QString::fromUtf8(secret.reveal())));
    return answered(signIn);
}

QFuture<QList<SecretState>> FakePairAdmin::secretStates(const QList<Pair>& pairs)
{
    QList<SecretState> states;
    for (const Pair& pair : pairs) {
        for (const SecretKey& key : neededSecrets(pair)) {
            states.append({key, m_places.value(pair.id).value(key.role), keychainError});
        }
    }
    return answered(states);
}

QFuture<Result<Secret>> FakePairAdmin::readKeyFile(const QString& path)
{
    return answered(path.endsWith(".pem"_L1) ? Result<Secret>(Secret(files.value(path, "-----BEGIN PRIVATE KEY-----")))
                                             : Result<Secret>(fail(Errc::Invalid, path, u"no PEM"_s)));
}

QFuture<Result<void>> FakePairAdmin::exportPairs(const QString& path, const QList<Pair>& pairs)
{
    exported.append(u"%1|%2"_s.arg(path).arg(pairs.size()));
    return answered(writePairs(path, pairs));
}

QFuture<Result<QList<ImportOutcome>>> FakePairAdmin::importPairs(const QString& path)
{
    const auto entries = readPairs(path);
    if (!entries) {
        return answered(entries);
    }
    return answered(Result<QList<ImportOutcome>>(
        rekindle::importPairs(*entries, storedPairs(m_source), [this](const Pair& pair, bool replaces) -> Result<Pair> {
            const auto stored = put(pair, replaces ? PairRegistry::Change::Edit : PairRegistry::Change::Add);
            return stored ? Result<Pair>(pair) : fail(stored.error());
        })));
}

} // namespace rekindle
