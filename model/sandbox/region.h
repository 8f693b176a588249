// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QMap>

#include <utility>

namespace rekindle {

enum class WriteMethod { Post, Put, Delete };

/// One version of one resource. A deletion is a version too.
struct Version {
    qint64 number{0};
    Instant lastUpdated{};
    QByteArray bytes{}; ///< with meta; empty: deleted
    WriteMethod method{WriteMethod::Put};
    bool created{false}; ///< it brought the resource into being (again)
    quint64 sequence{0}; ///< the region's own count of changes; set by Region::put
    quint64 origin{0}; ///< on a copy: the sequence in the region it was copied from; 0: written here
    bool deleted() const { return method == WriteMethod::Delete; }
};

/// The resources of one FHIR service with all their versions. Keys are "Type/id". A value: copies share their data until
/// one is changed, which is how a transaction is tried and thrown away. Not thread-safe.
class Region
{
public:
    using Place = std::pair<qint64, quint64>; ///< lastUpdated in ms, sequence: the order of a search
    using Index = QMap<Place, QByteArray>; ///< current, not deleted resources
    struct Event {
        QByteArray key{};
        Version version{};
    };

    static QByteArray typeOf(const QByteArray& key) { return key.left(key.indexOf('/')); }

    /// The newest version, which may be a deletion; nullptr: never there, or hard-deleted. Valid until the next change.
    const Version* current(const QByteArray& key) const;
    /// Oldest first; empty likewise.
    QList<Version> versions(const QByteArray& key) const { return m_records.value(key); }
    /// All changes of the region, oldest first, without those of hard-deleted resources.
    const QList<Event>& events() const { return m_events; }

    /// Empty type: all types.
    const Index& index(const QByteArray& type = {}) const;
    QByteArrayList types() const { return m_byType.keys(); }
    qint64 count() const { return m_all.size(); }

    const Version& put(const QByteArray& key, Version version);
    /// Removes a resource with its history. False: there was none.
    bool erase(const QByteArray& key);

private:
    void unindex(const QByteArray& key);
    QHash<QByteArray, QList<Version>> m_records{};
    QMap<QByteArray, Index> m_byType{};
    Index m_all{};
    QList<Event> m_events{};
    quint64 m_sequence{0};
};

} // namespace rekindle
