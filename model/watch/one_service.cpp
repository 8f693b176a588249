// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/one_service.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

void OneService::see(const Reading& reading)
{
    const auto answeredAt = [](const EndpointReading& side) { return side.status ? side.address : QString{}; };
    m_seen.append({answeredAt(reading.primary), reading.secondary ? answeredAt(*reading.secondary) : QString{}});
    if (m_seen.size() > kept) {
        m_seen.removeFirst();
    }
}

bool OneService::possible(const Pair& pair) const
{
    if (pair.sharedGateway || !mayShareGateway(pair)) {
        return false;
    }
    return std::any_of(m_seen.begin(), m_seen.end(), [this](const auto& one) {
        return !one.first.isEmpty() && std::any_of(m_seen.begin(), m_seen.end(), [&one](const auto& other) {
            return other.second == one.first;
        });
    });
}

QString OneService::address(const Pair& pair) const
{
    if (m_seen.isEmpty() || m_seen.constLast().first.isEmpty()
        || m_seen.constLast().first != m_seen.constLast().second) {
        return {};
    }
    const QString& host = m_seen.constLast().first;
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(portOf(pair.primary.baseUrl));
}

} // namespace rekindle
