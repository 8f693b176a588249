// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/refusal_book.h"

#include <QCryptographicHash>

namespace rekindle {

namespace {

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray refusalKey(const QString& place, const QByteArray& credential, const QString& salt)
{
    const QByteArray mark = hashOf(salt.toUtf8() + '\n' + credential).left(2);
    return hashOf(salt.toUtf8() + '\n' + place.toUtf8() + '\n' + mark).toHex();
}

RefusalMemory::RefusalMemory(const Clock& clock)
    : m_clock(clock)
{
}

std::optional<RefusalBook::Refusal> RefusalMemory::find(const QByteArray& key)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_refusals.constFind(key);
    return it != m_refusals.cend() && m_clock.boot() < it->until ? std::optional(*it) : std::nullopt;
}

void RefusalMemory::note(const QByteArray& key, const Refusal& refusal)
{
    const std::lock_guard lock(m_mutex);
    const BootTime now = m_clock.boot();
    m_refusals.removeIf([now](const auto& entry) { return entry.value().until <= now; });
    m_refusals.insert(key, refusal);
}

} // namespace rekindle
