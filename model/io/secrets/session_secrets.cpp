// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/session_secrets.h"

namespace rekindle {

using namespace Qt::StringLiterals;

Result<std::optional<Secret>> SessionSecrets::read(const SecretKey& key)
{
    const std::lock_guard lock(m_mutex);
    const auto ofPair = m_secrets.constFind(key.pair);
    if (ofPair == m_secrets.cend() || !ofPair->contains(key.role)) {
        return std::nullopt;
    }
    return std::optional(ofPair->value(key.role));
}

Result<void> SessionSecrets::write(const SecretKey& key, const Secret& secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets[key.pair].insert(key.role, secret);
    return {};
}

Result<void> SessionSecrets::removePair(const PairId& pair)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(pair);
    return {};
}

QString SessionSecrets::kind() const
{
    return u"session"_s;
}

void SessionSecrets::forget(const SecretKey& key)
{
    const std::lock_guard lock(m_mutex);
    if (const auto ofPair = m_secrets.find(key.pair); ofPair != m_secrets.end()) {
        ofPair->remove(key.role);
    }
}

} // namespace rekindle
