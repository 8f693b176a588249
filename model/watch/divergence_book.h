// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/content_compare.h"
#include "watch/divergence.h"
#include "watch/newest_list.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QList>

#include <optional>

namespace rekindle {

/// The secondary's changes since both sides last were alike, one per resource, and what is known of each on the primary.
/// Ids are in memory only; what is kept over a restart names a resource by its keyed hash, and the rest is listed anew. Not
/// thread-safe.
class DivergenceBook
{
public:
    static constexpr qsizetype limit = 200'000; ///< resources
    static constexpr qsizetype memoryLimit = 20'000; ///< of those that the primary lacks, kept over a restart

    /// This change of the resource was listed before.
    bool holds(const QByteArray& idHash, const QString& key) const { return m_entries.value(idHash).key == key; }
    /// Takes up the newest change of a resource. False: there is no room.
    bool list(const QByteArray& idHash, const NewestList::Entry& entry);

    struct Question {
        QByteArray idHash{};
        SoughtChange sought{};
        /// What the secondary had before its present change, and the primary lacked: covered there, it may be lost.
        std::optional<SoughtChange> former{};
    };
    /// What to ask of the primary: what was never compared first, then what it lacked, in turns; so many at most.
    QList<Question> questions(qsizetype most);
    /// `former`: whether the primary has what was covered; ignored without one.
    void answer(const Question& question, const FoundChange& found, FoundChange::Standing former);

    /// Adds to the counts.
    void count(Divergence& divergence) const;
    bool hasUncompared() const;
    bool hasUnclear() const;
    bool isEmpty() const { return m_entries.isEmpty(); }
    void clear();

    QJsonArray memory() const;
    void restore(const QJsonArray& memory);

private:
    enum class State { Uncompared, Held, Lacking, Unclear };
    struct Entry {
        ResourceFacts facts{}; ///< without an id: not listed since a restart
        bool deleted{false};
        QString key{}; ///< of the change that was listed
        State state{State::Uncompared};
        DivergenceKind kind{DivergenceKind::Update}; ///< with Lacking
        QByteArray content{};
        std::optional<SoughtChange> former{};
        quint64 asked{0}; ///< the round in which it was asked last
    };

    QHash<QByteArray, Entry> m_entries{};
    quint64 m_round{0};
};

} // namespace rekindle
