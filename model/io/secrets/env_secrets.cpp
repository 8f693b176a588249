// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/env_secrets.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

QString folded(const QString& text)
{
    QString result = text.toUpper();
    std::replace_if(
        result.begin(), result.end(), [](QChar c) { return !isPlain(c); }, u'_');
    return result;
}

} // namespace

EnvSecrets::EnvSecrets() = default;

EnvSecrets::EnvSecrets(Ports ports)
    : m_ports(std::move(ports))
{
}

QString EnvSecrets::variable(const QString& idOrName, const QString& role)
{
    const bool ascii = std::all_of(idOrName.begin(), idOrName.end(), [](QChar c) { return c.unicode() < 128; });
    if (!ascii || std::none_of(idOrName.begin(), idOrName.end(), isPlain)) {
        return {};
    }
    return u"REKINDLE_SECRET_%1_%2"_s.arg(folded(idOrName), folded(role));
}

Result<std::optional<Secret>> EnvSecrets::read(const SecretKey& key)
{
    QList<Named> pairs;
    if (m_ports.pairs) {
        auto known = m_ports.pairs();
        if (!known) {
            return fail(known.error());
        }
        pairs = std::move(*known);
    }
    const auto self = std::find_if(pairs.cbegin(), pairs.cend(),
                                   [&key](const Named& pair) { return pair.id.value == key.owner.value; });
    for (const QString& name : {key.owner.value, self == pairs.cend() ? QString() : self->name}) {
        const QString found = variable(name, key.role);
        const QByteArray value = found.isEmpty() ? QByteArray{} : qgetenv(found.toLatin1().constData());
        if (value.isEmpty()) {
            continue;
        }
        if (const auto claimed = claim(found, key, pairs); !claimed) {
            return fail(claimed.error());
        }
        return std::optional(Secret(value));
    }
    return std::nullopt;
}

Result<void> EnvSecrets::claim(const QString& found, const SecretKey& key, const QList<Named>& pairs)
{
    for (const Named& other : pairs) {
        if (other.id.value != key.owner.value
            && (variable(other.id.value, key.role) == found || variable(other.name, key.role) == found)) {
            return fail(Errc::Secret, found, u"two pairs have this variable; rename one, or use their ids"_s);
        }
    }
    const std::lock_guard lock(m_mutex);
    QString pinned = m_pins.value(found);
    if (pinned.isEmpty() && m_ports.pin) {
        auto stored = m_ports.pin(found);
        if (!stored) {
            return fail(stored.error());
        }
        pinned = std::move(*stored);
    }
    if (!pinned.isEmpty()) {
        return pinned == key.origin
                   ? Result<void>{}
                   : fail(Errc::Secret, found,
                          u"first used for another server or sign-in; 'rekindlectl secret remove' frees it"_s);
    }
    m_pins.insert(found, key.origin);
    if (m_ports.setPin && !m_ports.setPin(found, key.origin)) {
        m_unsaved.append(found); // this process only reads, or the disk is full: it holds here until it can be kept
    }
    return {};
}

void EnvSecrets::keepPins()
{
    const std::lock_guard lock(m_mutex);
    m_unsaved.removeIf([this](const QString& variable) {
        const auto stored = m_ports.pin(variable);
        return stored && (!stored->isEmpty() || m_ports.setPin(variable, m_pins.value(variable)).has_value());
    });
}

Result<void> EnvSecrets::write(const SecretKey& key, const Secret& /*secret*/)
{
    return fail(Errc::Unsupported, variable(key.owner.value, key.role), u"environment variables are read-only"_s);
}

Result<void> EnvSecrets::remove(const SecretKey& key)
{
    const auto pairs = m_ports.pairs ? m_ports.pairs() : Result<QList<Named>>(QList<Named>{});
    if (!pairs) {
        return fail(pairs.error());
    }
    QStringList names{key.owner.value};
    for (const Named& pair : *pairs) {
        if (pair.id.value == key.owner.value) {
            names.append(pair.name);
        }
    }
    const std::lock_guard lock(m_mutex);
    for (const QString& name : names) {
        const QString found = variable(name, key.role);
        m_pins.remove(found);
        const auto pinned = m_ports.pin && !found.isEmpty() ? m_ports.pin(found) : Result<QString>();
        if (pinned && !pinned->isEmpty()) {
            if (auto freed = m_ports.setPin(found, {}); !freed) {
                return freed;
            }
        }
    }
    return {};
}

Result<void> EnvSecrets::removeAll(const SecretOwner& /*owner*/)
{
    return {};
}

QString EnvSecrets::kind() const
{
    return u"environment"_s;
}

} // namespace rekindle
