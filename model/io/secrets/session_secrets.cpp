// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/session_secrets.h"

namespace rekindle {

using namespace Qt::StringLiterals;

Result<std::optional<Secret>> SessionSecrets::read(const SecretKey& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.constFind(keyName(key));
    return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
}

Result<void> SessionSecrets::write(const SecretKey& key, const Secret& secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert(keyName(key), secret);
    return {};
}

Result<void> SessionSecrets::remove(const SecretKey& key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(keyName(key));
    return {};
}

Result<void> SessionSecrets::removeAll(const SecretOwner& owner)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.removeIf(
        [prefix = QString(owner.value + u'/')](const auto& entry) { return entry.key().startsWith(prefix); });
    return {};
}

QString SessionSecrets::kind() const
{
    return u"session"_s;
}

} // namespace rekindle
