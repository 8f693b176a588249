// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/ledger.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <tuple>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Estimates of what is visible wobble by the error of the clock offset; further back than this is a real step back.
constexpr Millis wobble = 5s;
/// A change is stamped before it can be read; asking again from a little earlier misses none.
constexpr Millis overlap = 5s;

constexpr qsizetype hashBytes = 16;

QByteArray resourceKey(const Change& change)
{
    return change.type.toUtf8() + '/' + change.idHash;
}

QByteArray changeKey(const Change& change)
{
    return resourceKey(change) + '/' + QByteArray::number(toEpochMs(change.changedAt));
}

QJsonValue toJson(const std::optional<Instant>& moment)
{
    return moment ? QJsonValue(toEpochMs(*moment)) : QJsonValue();
}

std::optional<Instant> momentFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(fromEpochMs(value.toInteger())) : std::nullopt;
}

} // namespace

QByteArray hashId(const QByteArray& key, const QString& type, const QString& id)
{
    const QByteArray name = type.toUtf8() + '/' + id.toUtf8();
    return QMessageAuthenticationCode::hash(name, key, QCryptographicHash::Sha256).left(hashBytes);
}

void LossLedger::changed(const QList<Change>& changes, Instant readAt)
{
    for (const Change& change : changes) {
        m_readUpTo = std::max(m_readUpTo.value_or(change.changedAt - overlap), change.changedAt - overlap);
        if (m_complete && change.changedAt <= *m_complete) {
            continue;
        }
        if (m_changes.size() >= limit && !m_changes.contains(changeKey(change))) {
            m_unknownUpTo = std::max(m_unknownUpTo.value_or(change.changedAt), change.changedAt);
            continue;
        }
        m_changes.insert(changeKey(change), change);
    }
    m_readAt = readAt;
}

void LossLedger::unread(Instant upTo)
{
    if (!m_complete || upTo > *m_complete) {
        m_unknownUpTo = std::max(m_unknownUpTo.value_or(upTo), upTo);
    }
}

void LossLedger::visible(Instant complete, Instant possible)
{
    if (m_complete && complete < *m_complete) {
        if (*m_complete - complete <= wobble) {
            complete = *m_complete;
        } else {
            // The secondary went back: what it has lost again was dropped here long ago.
            m_unknownUpTo = std::max(m_unknownUpTo.value_or(*m_complete), *m_complete);
        }
    }
    m_complete = complete;
    m_possible = std::max(complete, possible);
    if (m_unknownUpTo && *m_unknownUpTo <= complete) {
        m_unknownUpTo.reset();
    }
    m_changes.removeIf([complete](const auto& entry) { return entry.value().changedAt <= complete; });
}

LossEstimate LossLedger::estimate(Instant now, std::optional<Millis> worstCase) const
{
    LossEstimate loss;
    loss.worstCase = worstCase;
    if (!m_readAt) {
        loss.complete = false;
        return loss;
    }
    loss.countedAt = *m_readAt;
    loss.complete = !m_unknownUpTo && now - *m_readAt <= fresh;
    loss.total = CountRange{};
    // The newest change of a resource decides: it is lost for certain only when the secondary cannot have it.
    QHash<QByteArray, const Change*> newest;
    for (const Change& change : m_changes) {
        loss.oldest = std::min(loss.oldest.value_or(change.changedAt), change.changedAt);
        const Change*& known = newest[resourceKey(change)];
        if (!known || known->changedAt < change.changedAt) {
            known = &change;
        }
    }
    for (const Change* change : std::as_const(newest)) {
        const qint64 certain = m_possible && change->changedAt > *m_possible ? 1 : 0;
        for (CountRange* range :
             {&*loss.total, &loss.byType[change->type], change->deleted ? &loss.deletes : nullptr}) {
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
    std::optional<Instant> unknown = m_unknownUpTo;
    if (first > 0) {
        const Instant cut = sorted.at(first - 1).changedAt;
        unknown = std::max(unknown.value_or(cut), cut);
    }
    QJsonArray list;
    for (const Change& change : sorted.sliced(first)) {
        list.append(QJsonArray{change.type, QString::fromLatin1(change.idHash.toBase64()), toEpochMs(change.changedAt),
                               change.deleted});
    }
    return {{u"changes"_s, list},
            {u"read_up_to"_s, toJson(m_readUpTo)},
            {u"read_at"_s, toJson(m_readAt)},
            {u"complete"_s, toJson(m_complete)},
            {u"possible"_s, toJson(m_possible)},
            {u"unknown_up_to"_s, toJson(unknown)}};
}

void LossLedger::restore(const QJsonObject& memory)
{
    for (const QJsonValue& entry : memory[u"changes"_s].toArray()) {
        const QJsonArray fields = entry.toArray();
        const auto at = momentFrom(fields.at(2));
        if (!at || fields.at(0).toString().isEmpty()) {
            continue;
        }
        const Change change{fields.at(0).toString(), QByteArray::fromBase64(fields.at(1).toString().toLatin1()), *at,
                            fields.at(3).toBool()};
        m_changes.insert(changeKey(change), change);
    }
    m_readUpTo = momentFrom(memory[u"read_up_to"_s]);
    m_readAt = momentFrom(memory[u"read_at"_s]);
    m_complete = momentFrom(memory[u"complete"_s]);
    m_possible = momentFrom(memory[u"possible"_s]);
    m_unknownUpTo = momentFrom(memory[u"unknown_up_to"_s]);
}

QList<Change> LossLedger::changes() const
{
    QList<Change> sorted = m_changes.values();
    std::sort(sorted.begin(), sorted.end(), [](const Change& a, const Change& b) {
        return std::tie(a.changedAt, a.type, a.idHash) < std::tie(b.changedAt, b.type, b.idHash);
    });
    return sorted;
}

} // namespace rekindle
