// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/ledger.h"

#include "core/json_fields.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <tuple>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Estimates of what is visible wobble by the error of the clock offset; further back than this is a real step back.
constexpr Millis wobble = 5s;

constexpr qsizetype hashBytes = 16;

QByteArray resourceKey(const QString& type, const QByteArray& idHash)
{
    return type.toUtf8() + '/' + idHash;
}

/// An undated deletion is the same whatever moment it is given; its version tells it from another one.
QByteArray changeKey(const Change& change)
{
    const QByteArray which = change.notBefore ? QByteArray("deleted ") + change.version.toUtf8()
                                              : QByteArray::number(toEpochMs(change.changedAt));
    return resourceKey(change.type, change.idHash) + '/' + which;
}

QJsonValue momentOf(const std::optional<Instant>& moment)
{
    return moment ? QJsonValue(toEpochMs(*moment)) : QJsonValue();
}

} // namespace

QByteArray hashId(const QByteArray& key, const QString& type, const QString& id)
{
    const QByteArray name = type.toUtf8() + '/' + id.toUtf8();
    return QMessageAuthenticationCode::hash(name, key, QCryptographicHash::Sha256).left(hashBytes);
}

/// The latest moment of the change's commit, when a list that ended then shows it for the first time.
Instant LossLedger::committedBy(const Change& change, Instant ended) const
{
    const Instant stamped = change.notBefore.value_or(change.changedAt);
    const bool shouldHaveBeenSeen = m_listedUpTo && stamped <= *m_listedUpTo;
    return shouldHaveBeenSeen ? ended : std::min(ended, change.changedAt + lateCommit);
}

void LossLedger::listed(const Listing& listing, Instant at)
{
    for (const Change& change : listing.changes) {
        const QByteArray key = changeKey(change);
        if (const auto known = m_entries.find(key); known != m_entries.end()) {
            known->change.changedAt = std::min(known->change.changedAt, change.changedAt);
            continue;
        }
        if (m_entries.size() >= limit) {
            unread(change.changedAt, LossGap::TooMany);
            continue;
        }
        m_entries.insert(key, Entry{change, committedBy(change, listing.ended)});
    }
    if (listing.unreadUpTo) {
        unread(*listing.unreadUpTo, listing.gap == LossGap::None ? LossGap::TooMany : listing.gap);
    }
    if (listing.upTo) {
        m_listedUpTo = std::max(m_listedUpTo.value_or(*listing.upTo), *listing.upTo);
    }
    m_listGap = listing.gap;
    m_listedAt = at;
    settle();
    forgetHeld();
}

std::optional<Instant> LossLedger::readFrom() const
{
    return m_listedUpTo ? std::optional(*m_listedUpTo - overlap) : std::nullopt;
}

void LossLedger::unread(Instant upTo, LossGap why)
{
    if ((!m_complete || upTo > *m_complete) && (!m_unknown || upTo > m_unknown->upTo)) {
        m_unknown = Unknown{upTo, why};
    }
}

void LossLedger::visible(Instant complete, Instant possible)
{
    if (m_complete && complete < *m_complete) {
        if (*m_complete - complete <= wobble) {
            complete = *m_complete;
        } else {
            // What it has lost again was taken for held.
            const Instant lost = *m_complete;
            m_complete = complete;
            unread(lost, LossGap::SecondaryRewound);
        }
    }
    m_complete = complete;
    m_possible = std::max(complete, possible);
    m_secondaryKnown = true;
    if (m_unknown && m_unknown->upTo <= complete) {
        m_unknown.reset();
    }
    settle();
}

void LossLedger::overtaken(std::optional<Instant> from)
{
    m_overtakenFrom = from;
    settle();
}

void LossLedger::secondaryLost()
{
    if (m_complete) {
        const Instant lost = *m_complete;
        m_complete.reset();
        unread(lost, LossGap::SecondaryRewound);
    }
    m_possible.reset();
    m_secondaryKnown = false;
    settle();
}

void LossLedger::primaryLost(Instant now)
{
    m_entries.clear();
    m_listedUpTo.reset();
    m_complete.reset();
    m_possible.reset();
    m_secondaryKnown = false;
    m_unknown = Unknown{now, LossGap::PrimaryRewound};
}

void LossLedger::settle()
{
    for (Entry& entry : m_entries) {
        const bool overtaken = m_overtakenFrom && entry.change.changedAt >= *m_overtakenFrom;
        entry.held = m_complete && entry.committedBy <= *m_complete && !overtaken;
    }
}

void LossLedger::forgetHeld()
{
    const auto from = readFrom();
    m_entries.removeIf(
        [&](const auto& entry) { return entry.value().held && from && entry.value().change.changedAt < *from; });
}

LossEstimate LossLedger::estimate(std::optional<Millis> worstCase) const
{
    LossEstimate loss;
    loss.worstCase = worstCase;
    loss.countedAt = m_listedAt.value_or(Instant{});
    loss.gap = m_listGap != LossGap::None ? m_listGap : m_unknown ? m_unknown->why : LossGap::None;
    if (m_overtakenFrom && loss.gap == LossGap::None) {
        loss.gap = LossGap::Overtaken;
    }
    if (!m_listedAt && loss.gap == LossGap::None) {
        loss.gap = LossGap::PrimaryUnread;
    }
    if (!m_secondaryKnown) {
        // The changes are not at risk, they are unknown.
        loss.gap = m_unknown && m_unknown->why == LossGap::SecondaryRewound ? LossGap::SecondaryRewound
                                                                            : LossGap::SecondaryUnknown;
    }
    loss.complete = loss.gap == LossGap::None;
    if (!m_listedAt || !m_secondaryKnown) {
        return loss;
    }
    loss.total = CountRange{};
    // The newest change of a resource decides: it is lost for certain only when the secondary cannot have it.
    QHash<QByteArray, const Entry*> newest;
    for (const Entry& entry : m_entries) {
        if (entry.held) {
            continue;
        }
        const Change& change = entry.change;
        loss.oldest = std::min(loss.oldest.value_or(change.changedAt), change.changedAt);
        const Entry*& known = newest[resourceKey(change.type, change.idHash)];
        if (!known || known->change.changedAt < change.changedAt) {
            known = &entry;
        }
    }
    for (const Entry* entry : std::as_const(newest)) {
        const Change& change = entry->change;
        const Instant stamped = change.notBefore.value_or(change.changedAt);
        // A stamp later than the moment at which the change was seen says nothing of when it was made.
        const bool plausible = stamped <= entry->committedBy + skew;
        const qint64 certain = m_possible && plausible && stamped - skew > *m_possible ? 1 : 0;
        for (CountRange* range : {&*loss.total, &loss.byType[change.type], change.deleted ? &loss.deletes : nullptr}) {
            if (range) {
                range->least += certain;
                range->most += 1;
            }
        }
    }
    return loss;
}

QJsonObject LossLedger::memory() const
{
    const QList<Change> sorted = changes();
    const qsizetype first = std::max(qsizetype{0}, sorted.size() - memoryLimit);
    std::optional<Unknown> unknown = m_unknown;
    if (first > 0 && (!unknown || unknown->upTo < sorted.at(first - 1).changedAt)) {
        unknown = Unknown{sorted.at(first - 1).changedAt, LossGap::TooMany};
    }
    QJsonArray list;
    for (const Change& change : sorted.sliced(first)) {
        list.append(QJsonArray{change.type, QString::fromLatin1(change.idHash.toBase64()), toEpochMs(change.changedAt),
                               change.deleted, momentOf(change.notBefore), change.version});
    }
    return {{u"changes"_s, list},
            {u"listed_up_to"_s, momentOf(m_listedUpTo)},
            {u"read_at"_s, momentOf(m_listedAt)},
            {u"complete"_s, momentOf(m_complete)},
            {u"unknown_up_to"_s, unknown ? QJsonValue(toEpochMs(unknown->upTo)) : QJsonValue()},
            {u"unknown_why"_s, unknown ? QJsonValue(codeName(unknown->why)) : QJsonValue()},
            {u"list_gap"_s, codeName(m_listGap)}};
}

void LossLedger::restore(const QJsonObject& memory)
{
    m_listedUpTo = momentFrom(memory[u"listed_up_to"_s]);
    m_listedAt = momentFrom(memory[u"read_at"_s]);
    m_complete = momentFrom(memory[u"complete"_s]);
    m_secondaryKnown = m_complete.has_value();
    m_listGap = lossGapFromCode(memory[u"list_gap"_s].toString()).value_or(LossGap::PrimaryUnread);
    if (const auto upTo = momentFrom(memory[u"unknown_up_to"_s])) {
        m_unknown = Unknown{*upTo, lossGapFromCode(memory[u"unknown_why"_s].toString()).value_or(LossGap::BeforeWatch)};
    }
    for (const QJsonValue& entry : memory[u"changes"_s].toArray()) {
        const QJsonArray fields = entry.toArray();
        const auto at = momentFrom(fields.at(2));
        if (!at || fields.at(0).toString().isEmpty()) {
            continue;
        }
        const Change change{fields.at(0).toString(),
                            QByteArray::fromBase64(fields.at(1).toString().toLatin1()),
                            *at,
                            fields.at(3).toBool(),
                            momentFrom(fields.at(4)),
                            fields.at(5).toString()};
        // When it was first seen is forgotten; all of the list had been seen by its end.
        const Instant ended = std::max(*at, m_listedUpTo.value_or(*at)) + lateCommit;
        m_entries.insert(changeKey(change), Entry{change, ended});
    }
}

QList<Change> LossLedger::changes() const
{
    QList<Change> sorted;
    for (const Entry& entry : m_entries) {
        if (!entry.held) {
            sorted.append(entry.change);
        }
    }
    std::sort(sorted.begin(), sorted.end(), [](const Change& a, const Change& b) {
        return std::tie(a.changedAt, a.type, a.idHash) < std::tie(b.changedAt, b.type, b.idHash);
    });
    return sorted;
}

bool LossLedger::mayComeFromPrimary(const QString& type, const QByteArray& idHash) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const Entry& entry) { return entry.change.type == type && entry.change.idHash == idHash; });
}

} // namespace rekindle
