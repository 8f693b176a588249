// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace rekindle {

/// An identifier that cannot be confused with another kind of identifier.
template <class Tag>
struct Id {
    QString value{};
    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return value < other.value; }
    bool isEmpty() const { return value.isEmpty(); }
};

template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using PairId = Id<struct PairTag>; ///< a random UUID, without braces; never shown to a person
using IncidentId = Id<struct IncidentTag>; ///< a random UUID, without braces

/// 36 characters, lower case.
QString randomUuid();

/// A new random identifier.
template <class IdType>
IdType newId()
{
    return IdType{randomUuid()};
}

} // namespace rekindle
