// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/content_compare.h"

#include "fhir/content_hash.h"
#include "fhir/resource_name.h"
#include "watch/cache_doubt.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using Standing = FoundChange::Standing;

struct Shown {
    ResourceFacts facts{};
    QByteArray bytes{};
};

constexpr int mostPages = 10; ///< of one resource's history

/// The other side does not offer such a history; its failing otherwise is an error.
bool offersNone(Errc code)
{
    return code == Errc::NotFound || code == Errc::Gone || code == Errc::Rejected || code == Errc::Unsupported;
}

/// What the service itself holds now; what a cache kept proves neither that it has it nor that it lacks it.
Result<Shown> show(FhirClient& client, const ResourceFacts& wanted, std::stop_token stop)
{
    const QString service = client.endpoint().baseUrl.toString();
    if (!isResourceName(wanted.type, wanted.id)) {
        return fail(Errc::Invalid, service, u"no FHIR type or id"_s);
    }
    const HttpExchange answer = client.exchange({}, wanted.type + u'/' + wanted.id, std::move(stop));
    if (keptFor(answer)) {
        return fail(Errc::BadReply, service, u"a cache answered"_s);
    }
    if (const auto error = errorOf(answer)) {
        return fail(*error);
    }
    const auto facts = scanResource(answer.body);
    if (!facts || facts->type != wanted.type || facts->id != wanted.id) {
        return fail(Errc::BadReply, service, u"not the resource"_s);
    }
    return Shown{*facts, answer.body};
}

/// Is the change among the versions that the other side made since then? One that is older may be what a copy brought again
/// after it was put back, or what a client put back: they look alike.
Result<Standing> findInHistory(FhirClient& other, const SoughtChange& sought, std::optional<Instant> since,
                               const QByteArray& hashKey, std::stop_token stop)
{
    QString next = sought.facts.type + u'/' + sought.facts.id + u"/_history?_count=50"_s;
    for (int number = 0; number < mostPages; ++number) {
        const auto page = other.page(next, stop);
        if (!page) {
            return offersNone(page.error().code) ? Result<Standing>(Standing::Unclear)
                                                 : Result<Standing>(fail(page.error()));
        }
        for (const BundleEntry& entry : page->entries) {
            const auto hash = entry.deleted ? Result<QByteArray>(QByteArray{}) : contentHash(hashKey, entry.bytes);
            if (!hash) {
                return fail(hash.error());
            }
            if (entry.deleted == sought.deleted && *hash == sought.content) {
                const auto& at = entry.resource.lastUpdated;
                return at && since && *at >= *since ? Standing::Has : Standing::Unclear;
            }
        }
        if (!page->hasNext) {
            return Standing::Lacks;
        }
        if (page->next.isEmpty()) {
            break;
        }
        next = page->next.toString(QUrl::FullyEncoded);
    }
    return Standing::Unclear;
}

} // namespace

Result<FoundChange> findChange(FhirClient& own, FhirClient& other, const SoughtChange& sought,
                               std::optional<Instant> since, const QByteArray& hashKey, std::stop_token stop)
{
    const auto there = show(other, sought.facts, stop);
    const bool never = !there && there.error().code == Errc::NotFound;
    const bool gone = !there && there.error().code == Errc::Gone;
    if (!there && !never && !gone) {
        return fail(there.error());
    }
    if (sought.deleted) {
        if (!there) {
            return FoundChange{Standing::Has, DivergenceKind::Delete, {}};
        }
    } else if (never) {
        return FoundChange{Standing::Lacks, DivergenceKind::Create, sought.content};
    } else if (there && !sought.facts.versionId.isEmpty() && there->facts.versionId == sought.facts.versionId
               && there->facts.lastUpdated && there->facts.lastUpdated == sought.facts.lastUpdated) {
        return FoundChange{Standing::Has, DivergenceKind::Update, sought.content};
    }
    SoughtChange known = sought;
    if (!known.deleted && known.content.isEmpty()) {
        const auto here = show(own, sought.facts, stop);
        if (!here) {
            return fail(here.error());
        }
        const auto hash = contentHash(hashKey, here->bytes);
        if (!hash) {
            return fail(hash.error());
        }
        known.content = *hash;
    }
    const DivergenceKind kind = known.deleted ? DivergenceKind::Delete : DivergenceKind::Update;
    if (there && !known.deleted) {
        const auto hash = contentHash(hashKey, there->bytes);
        if (!hash) {
            return fail(hash.error());
        }
        if (*hash == known.content) {
            return FoundChange{Standing::Has, kind, known.content};
        }
    }
    const auto standing = findInHistory(other, known, since, hashKey, std::move(stop));
    if (!standing) {
        return fail(standing.error());
    }
    return FoundChange{*standing, kind, known.content};
}

} // namespace rekindle
