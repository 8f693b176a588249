// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/heartbeat_pace.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr qsizetype advancesKept = 9;
constexpr qsizetype advancesNeeded = 4;
constexpr qsizetype samplesKept = 25;

} // namespace

void HeartbeatPace::observe(Instant at, qint64 number)
{
    if (!m_advances.isEmpty() && number < m_advances.constLast().second) {
        m_advances.clear();
    }
    if (!m_advances.isEmpty() && number == m_advances.constLast().second) {
        return;
    }
    m_advances.append({at, number});
    if (m_advances.size() > advancesKept) {
        m_advances.removeFirst();
    }
    if (m_advances.size() >= advancesNeeded) {
        const auto& [firstAt, first] = m_advances.constFirst();
        m_samples.append((at - firstAt) / (number - first));
        if (m_samples.size() > samplesKept) {
            m_samples.removeFirst();
        }
    }
}

std::optional<Millis> HeartbeatPace::period() const
{
    if (m_samples.isEmpty()) {
        return std::nullopt;
    }
    QList<Millis> sorted = m_samples;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return std::max(*middle, Millis{1});
}

} // namespace rekindle
