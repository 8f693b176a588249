// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/region.h"

namespace rekindle {

namespace {

Region::Place placeOf(const Version& version)
{
    return {toEpochMs(version.lastUpdated), version.sequence};
}

} // namespace

const Version* Region::current(const QByteArray& key) const
{
    const auto it = m_records.constFind(key);
    return it == m_records.constEnd() ? nullptr : &it->constLast();
}

const Region::Index& Region::index(const QByteArray& type) const
{
    static const Index empty;
    if (type.isEmpty()) {
        return m_all;
    }
    const auto it = m_byType.constFind(type);
    return it == m_byType.constEnd() ? empty : *it;
}

const Version& Region::put(const QByteArray& key, Version version)
{
    unindex(key);
    version.sequence = ++m_sequence;
    if (!version.deleted()) {
        m_all.insert(placeOf(version), key);
        m_byType[typeOf(key)].insert(placeOf(version), key);
    }
    m_events.append({key, version});
    QList<Version>& versions = m_records[key];
    versions.append(std::move(version));
    return versions.constLast();
}

bool Region::erase(const QByteArray& key)
{
    unindex(key);
    if (!m_records.remove(key)) {
        return false;
    }
    m_events.removeIf([&key](const Event& event) { return event.key == key; });
    return true;
}

void Region::unindex(const QByteArray& key)
{
    const Version* before = current(key);
    if (before == nullptr || before->deleted()) {
        return;
    }
    const Place place = placeOf(*before);
    m_all.remove(place);
    const auto type = m_byType.find(typeOf(key));
    if (type != m_byType.end()) {
        type->remove(place);
        if (type->isEmpty()) {
            m_byType.erase(type);
        }
    }
}

} // namespace rekindle
