// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/stamp_book.h"

#include <algorithm>
#include <iterator>

namespace rekindle {

namespace {

constexpr Millis month = std::chrono::hours{24 * 30};

/// How far apart stamps of that age may stand.
Millis distanceAt(Millis age)
{
    return age < 1h ? Millis{0} : age < 24h ? Millis{15min} : Millis{6h};
}

} // namespace

void StampBook::remember(qint64 number, const Stamp& stamp)
{
    if (!m_stamps.contains(number)) {
        m_stamps.insert(number, stamp);
    }
}

std::optional<StampBook::Stamp> StampBook::of(qint64 number) const
{
    const auto place = m_stamps.constFind(number);
    return place == m_stamps.cend() ? std::nullopt : std::optional(*place);
}

std::optional<StampBook::Stamp> StampBook::upTo(qint64 number) const
{
    const auto above = m_stamps.upperBound(number);
    return above == m_stamps.cbegin() ? std::nullopt : std::optional(*std::prev(above));
}

std::optional<StampBook::Stamp> StampBook::after(qint64 number) const
{
    const auto above = m_stamps.upperBound(number);
    return above == m_stamps.cend() ? std::nullopt : std::optional(*above);
}

qsizetype StampBook::countSince(Instant since) const
{
    return std::count_if(m_stamps.begin(), m_stamps.end(),
                         [since](const Stamp& stamp) { return stamp.stamped >= since; });
}

void StampBook::revokeAfter(qint64 number)
{
    m_stamps.erase(m_stamps.upperBound(number), m_stamps.end());
}

void StampBook::thin(qint64 visible)
{
    if (m_stamps.size() < 2) {
        return;
    }
    const Instant newest = m_stamps.last().stamped;
    const auto above = m_stamps.upperBound(visible);
    const qint64 next = above == m_stamps.cend() ? visible : above.key();
    const qint64 held = above == m_stamps.cbegin() ? visible : std::prev(above).key();
    Instant kept = m_stamps.first().stamped - month;
    for (auto it = m_stamps.begin(); it != m_stamps.end();) {
        const Millis age = newest - it->stamped;
        const bool needed = it.key() == next || it.key() == held;
        if (!needed && (age > month || it->stamped - kept < distanceAt(age))) {
            it = m_stamps.erase(it);
        } else {
            kept = it->stamped;
            ++it;
        }
    }
}

QJsonArray StampBook::memory() const
{
    QJsonArray list;
    Instant kept{Millis::min() / 2};
    for (auto it = m_stamps.cbegin(); it != m_stamps.cend(); ++it) {
        // Of the last hour, too, one in five minutes is enough for a later run; and the newest.
        if (it->stamped - kept >= 5min || std::next(it) == m_stamps.cend()) {
            list.append(QJsonArray{it.key(), toEpochMs(it->stamped), qint64{(it->committedBy - it->stamped).count()}});
            kept = it->stamped;
        }
    }
    return list;
}

void StampBook::restore(const QJsonArray& memory)
{
    for (const QJsonValue& entry : memory) {
        const QJsonArray fields = entry.toArray();
        if (fields.size() == 3 && fields.at(0).isDouble() && fields.at(1).isDouble() && fields.at(2).isDouble()) {
            const Instant stamped = fromEpochMs(fields.at(1).toInteger());
            remember(fields.at(0).toInteger(), {stamped, stamped + Millis{fields.at(2).toInteger()}});
        }
    }
}

} // namespace rekindle
