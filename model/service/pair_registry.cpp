// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pair_registry.h"

#include "fhir/secret_keys.h"

#include <QUuid>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const Pair* withId(const QList<Pair>& pairs, const PairId& id)
{
    const auto found = std::find_if(pairs.cbegin(), pairs.cend(), [&id](const Pair& pair) { return pair.id == id; });
    return found == pairs.cend() ? nullptr : &*found;
}

/// The roles whose secret is still kept without its origin: those of before that lead where they led and get no new one.
QStringList stillLoose(const Pair& before, const Pair& now, const RoleSecrets& secrets)
{
    QStringList loose = before.looseSecrets;
    loose.removeIf([&](const QString& role) {
        return secrets.contains(role)
               || destinationOf(endpointOf(before, role)) != destinationOf(endpointOf(now, role));
    });
    return loose;
}

} // namespace

PairRegistry::PairRegistry(Ports ports)
    : m_ports(std::move(ports))
{
}

Result<QList<Pair>> PairRegistry::pairs()
{
    return m_ports.pairs.pairs();
}

Result<PairRegistry::Saved> PairRegistry::save(Pair pair, const RoleSecrets& secrets, SecretPlace place, Change change)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_ports.pairs.pairs();
    return known ? saveAlone(std::move(pair), secrets, place, change, *known) : fail(known.error());
}

Result<PairRegistry::Saved> PairRegistry::keep(const PairId& id, const RoleSecrets& secrets, SecretPlace place)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_ports.pairs.pairs();
    if (!known) {
        return fail(known.error());
    }
    const Pair* pair = withId(*known, id);
    return pair ? saveAlone(*pair, secrets, place, Change::Edit, *known) : fail(Errc::NotFound, id.value);
}

Result<void> PairRegistry::writeSecrets(const Pair& pair, const RoleSecrets& secrets, SecretPlace place)
{
    if (!secrets.isEmpty() && m_ports.writeTo) {
        m_ports.writeTo(place);
    }
    // Nobody reads what was typed into an Error: only the pair's own words are in it.
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        if (auto written = m_ports.secrets.write(secretKey(pair, it.key()), it.value()); !written) {
            return written;
        }
    }
    return {};
}

Result<PairRegistry::Saved> PairRegistry::saveAlone(Pair pair, const RoleSecrets& secrets, SecretPlace place,
                                                    Change change, const QList<Pair>& known)
{
    const Pair* before = withId(known, pair.id);
    if (change == Change::Edit && !before) {
        return fail(Errc::NotFound, pair.name);
    }
    if (change == Change::Add && before) {
        return fail(Errc::Conflict, pair.name, u"a pair with this id is stored already"_s);
    }
    if (change == Change::Add && QUuid::fromString(pair.id.value).isNull()) {
        return fail(Errc::Invalid, u"id"_s, u"an id is a UUID"_s);
    }
    if (const auto problems = validate(pair, known); !problems.isEmpty()) {
        return fail(problems.first());
    }
    pair.looseSecrets = before ? stillLoose(*before, pair, secrets) : QStringList();
    if (const auto written = writeSecrets(pair, secrets, place); !written) {
        return fail(written.error());
    }
    if (!before || *before != pair) {
        if (const auto saved = m_ports.pairs.savePair(pair); !saved) {
            return fail(saved.error());
        }
    }
    Saved saved{.pair = pair};
    for (const QString& role : before ? secretRoles() : QStringList()) {
        const SecretKey old = secretKey(*before, role);
        if (old == secretKey(pair, role) || !needsSecret(endpointOf(*before, role).signIn.kind)) {
            continue;
        }
        if (!secrets.contains(role)) {
            saved.left.append(role);
        }
        if (const auto removed = m_ports.secrets.remove(old); !removed) {
            saved.notRemoved = removed.error();
        }
    }
    return saved;
}

Result<void> PairRegistry::remove(const PairId& id)
{
    const std::lock_guard lock(m_mutex);
    if (auto removed = m_ports.secrets.removeAll(id); !removed) {
        return removed;
    }
    return m_ports.pairs.removePair(id);
}

Result<void> PairRegistry::removeSecrets(const PairId& id)
{
    const std::lock_guard lock(m_mutex);
    for (const QString& role : secretRoles()) {
        if (auto removed = m_ports.secrets.remove({.owner = id, .role = role}); !removed) {
            return removed;
        }
    }
    return m_ports.secrets.removeAll(id);
}

Result<QList<ImportOutcome>> PairRegistry::import(const QList<ImportOutcome>& entries)
{
    const std::lock_guard lock(m_mutex);
    auto known = m_ports.pairs.pairs();
    if (!known) {
        return fail(known.error());
    }
    return importPairs(entries, *known, [this](const Pair& pair, bool replaces) -> Result<Pair> {
        const auto now = m_ports.pairs.pairs();
        if (!now) {
            return fail(now.error());
        }
        const auto saved = saveAlone(pair, {}, SecretPlace::Keychain, replaces ? Change::Edit : Change::Add, *now);
        return saved ? Result<Pair>(saved->pair) : fail(saved.error());
    });
}

} // namespace rekindle
