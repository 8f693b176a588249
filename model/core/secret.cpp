// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <utility>

namespace rekindle {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_bytes.detach();
}

Secret::Secret(const Secret& other)
    : m_bytes(other.m_bytes.constData(), other.m_bytes.size())
{
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = QByteArray(other.m_bytes.constData(), other.m_bytes.size());
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // A shared buffer belongs to somebody else too; wiping a fresh copy of it would help nobody.
    if (m_bytes.isEmpty() || !m_bytes.isDetached()) {
        return;
    }
    volatile char* bytes = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        bytes[i] = 0;
    }
    m_bytes.clear();
}

QString keyName(const SecretKey& key)
{
    const QString name = key.owner.value + QLatin1Char('/') + key.role;
    return key.loose || key.origin.isEmpty() ? name : name + QLatin1Char('@') + key.origin;
}

Result<std::optional<QString>> SecretStore::placeOf(const SecretKey& key)
{
    const auto found = read(key);
    if (!found) {
        return fail(found.error());
    }
    return *found ? std::optional(kind()) : std::nullopt;
}

} // namespace rekindle
