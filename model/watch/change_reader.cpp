// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/change_reader.h"

#include "fhir/flavours.h"
#include "watch/heartbeat_resource.h"

#include <QSet>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

bool isHeartbeat(const ResourceFacts& facts)
{
    return facts.type == QLatin1String(heartbeatType) && facts.id == QLatin1String(heartbeatId);
}

QString firstPage(Instant since, const HistoryManners& manners)
{
    return u"_history?_since=%1&_count=%2"_s.arg(toIso(since)).arg(pageSize)
           + (manners.elements ? u"&_elements=id,meta"_s : QString{});
}

/// Walks the entries of all pages, newest first.
class HistoryWalk
{
public:
    HistoryWalk(ChangeRead& read, Instant since, const QByteArray& hashKey)
        : m_read(read)
        , m_since(since)
        , m_hashKey(hashKey)
    {
    }

    void take(const BundleFacts& page)
    {
        if (!m_newer) {
            m_newer = page.lastUpdated;
        }
        for (const BundleEntry& entry : page.entries) {
            ++m_entries;
            take(entry);
        }
    }

    /// The list has gone past `since`, and its order can be relied on.
    bool isPast() const { return m_ordered && m_oldest && *m_oldest < m_since; }
    bool ordered() const { return m_ordered; }
    std::optional<Instant> oldest() const { return m_oldest; }
    qint64 entries() const { return m_entries; }

private:
    void take(const BundleEntry& entry)
    {
        const ResourceFacts& facts = entry.resource;
        std::optional<Instant> at = facts.lastUpdated;
        if (at) {
            // What nobody dated was made before the entry before it, and after this one.
            for (const qsizetype undated : std::as_const(m_undated)) {
                m_read.changes[undated].notBefore = std::min(*at, m_read.changes[undated].changedAt);
            }
            m_undated.clear();
            m_ordered = m_ordered && (!m_oldest || *at <= *m_oldest);
            m_oldest = std::min(m_oldest.value_or(*at), *at);
            m_newer = m_newer ? std::min(*m_newer, *at) : *at;
            m_read.newest = std::max(m_read.newest.value_or(*at), *at);
        } else if (!entry.deleted || !m_newer) {
            m_read.gap = LossGap::Untimed;
            return;
        }
        if (isHeartbeat(facts)) {
            if (at && !entry.deleted) {
                m_read.heartbeats.append(*at);
            }
            return;
        }
        if (at && *at < m_since) {
            return; // not asked for
        }
        const bool created = entry.method == u"POST"_s || facts.versionId == u"1"_s;
        m_read.named.append({facts, entry.deleted, created && !entry.deleted});
        Change change{facts.type,     hashId(m_hashKey, facts.type, facts.id), at.value_or(*m_newer), entry.deleted, {},
                      facts.versionId};
        if (!at) {
            change.notBefore = m_since;
            m_undated.append(m_read.changes.size());
        }
        m_read.changes.append(std::move(change));
    }

    ChangeRead& m_read;
    Instant m_since{};
    const QByteArray& m_hashKey;
    std::optional<Instant> m_newer{}; ///< no entry from here on is later
    std::optional<Instant> m_oldest{};
    QList<qsizetype> m_undated{}; ///< deletions after which no dated entry has come yet
    bool m_ordered{true};
    qint64 m_entries{0};
};

/// Why a list that ends with this page does not hold everything; None when it does.
LossGap gapAtEnd(const BundleFacts& page, qint64 entries)
{
    if (page.hasNext || (page.total && *page.total > entries)) {
        return LossGap::Paging;
    }
    return LossGap::None;
}

} // namespace

Result<ChangeRead> readChanges(FhirClient& primary, Instant since, const QByteArray& hashKey, int maxPages,
                               HistoryManners& manners, std::stop_token stop)
{
    if (!traits(primary.endpoint().flavour).systemHistory) {
        return fail(Errc::Unsupported, primary.endpoint().baseUrl.toString(), u"no system history"_s);
    }
    ChangeRead read;
    HistoryWalk walk(read, since, hashKey);
    QSet<QString> asked;
    QString next = firstPage(since, manners);
    LossGap end = LossGap::TooMany;
    for (int number = 0; number < maxPages; ++number) {
        asked.insert(next);
        HttpExchange answer = primary.exchange({}, next, stop);
        if (number == 0 && manners.elements && answer.status == 400) {
            manners.elements = false;
            next = firstPage(since, manners);
            answer = primary.exchange({}, next, stop);
        }
        const auto error = errorOf(answer);
        const auto page = error ? Result<BundleFacts>(fail(*error)) : scanBundle(answer.body);
        read.started = number == 0 ? answer.sentBoot : read.started;
        read.ended = answer.receivedBoot;
        if (!page) {
            if (number == 0) {
                return fail(page.error());
            }
            end = LossGap::Paging; // the way on has expired, or time is up
            break;
        }
        if (page->self.isEmpty() && read.gap == LossGap::None) {
            read.gap = LossGap::NoSelfLink;
        }
        walk.take(*page);
        if (walk.isPast()) {
            end = LossGap::None;
            break;
        }
        next = page->next.toString(QUrl::FullyEncoded);
        if (next.isEmpty() || asked.contains(next)) {
            end = gapAtEnd(*page, walk.entries());
            break;
        }
    }
    if (end != LossGap::None) {
        read.gap = end;
        // It comes newest first: what was not read is older than what was. Without that order it may be anywhere.
        read.unreadUpTo = walk.ordered() ? walk.oldest() : read.newest;
    }
    return read;
}

} // namespace rekindle
