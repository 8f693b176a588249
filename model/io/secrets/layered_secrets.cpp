// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/layered_secrets.h"

namespace rekindle {

LayeredSecrets::LayeredSecrets(SecretStore& environment, SessionSecrets& session, SecretStore& keychain, Target target)
    : m_environment(environment)
    , m_session(session)
    , m_keychain(keychain)
    , m_target(target)
{
}

void LayeredSecrets::writeTo(Target target)
{
    m_target = target;
}

SecretStore& LayeredSecrets::target() const
{
    if (m_target == Target::Session) {
        return m_session;
    }
    return m_keychain;
}

Result<std::optional<Secret>> LayeredSecrets::read(const SecretKey& key)
{
    std::optional<Error> problem;
    for (SecretStore* layer : {&m_environment, static_cast<SecretStore*>(&m_session), &m_keychain}) {
        auto found = layer->read(key);
        if (found && *found) {
            return found;
        }
        if (!found && !problem) {
            problem = found.error();
        }
    }
    if (problem) {
        return fail(*problem);
    }
    return std::nullopt;
}

Result<std::optional<QString>> LayeredSecrets::placeOf(const SecretKey& key)
{
    std::optional<Error> problem;
    for (SecretStore* layer : {&m_environment, static_cast<SecretStore*>(&m_session), &m_keychain}) {
        auto place = layer->placeOf(key);
        if (place && *place) {
            return place;
        }
        if (!place && !problem) {
            problem = place.error();
        }
    }
    if (problem) {
        return fail(*problem);
    }
    return std::nullopt;
}

Result<void> LayeredSecrets::write(const SecretKey& key, const Secret& secret)
{
    SecretStore& chosen = target();
    auto written = chosen.write(key, secret);
    if (written && &chosen == &m_keychain) {
        static_cast<void>(m_session.remove(key)); // an older one there would hide the new one
    }
    return written;
}

Result<void> LayeredSecrets::remove(const SecretKey& key)
{
    for (SecretStore* layer : {&m_keychain, static_cast<SecretStore*>(&m_session), &m_environment}) {
        if (auto removed = layer->remove(key); !removed) {
            return removed;
        }
    }
    return {};
}

Result<void> LayeredSecrets::removeAll(const SecretOwner& owner)
{
    for (SecretStore* layer : {&m_keychain, static_cast<SecretStore*>(&m_session), &m_environment}) {
        if (auto removed = layer->removeAll(owner); !removed) {
            return removed;
        }
    }
    return {};
}

QString LayeredSecrets::kind() const
{
    return target().kind();
}

} // namespace rekindle
