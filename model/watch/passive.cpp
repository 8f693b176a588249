// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/passive.h"

#include "fhir/flavours.h"
#include "watch/change_reader.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString newestQuery(const Endpoint& endpoint)
{
    const FlavourTraits& row = traits(endpoint.flavour);
    if (*row.systemNewestQuery != '\0') {
        return QString::fromLatin1(row.systemNewestQuery);
    }
    return u"_history?_count=1"_s;
}

/// The resource that the secondary shows as newest, as the primary has it: the copy preserves lastUpdated only if both
/// agree (or the primary has moved on to a later version).
Result<bool> preserved(FhirClient& primary, const ResourceFacts& newest, std::stop_token stop)
{
    const auto there = primary.read(newest.type, newest.id, std::move(stop));
    if (!there) {
        if (there.error().code == Errc::Gone || there.error().code == Errc::NotFound) {
            return true;
        }
        return fail(there.error());
    }
    return there->facts.lastUpdated && newest.lastUpdated && *there->facts.lastUpdated >= *newest.lastUpdated;
}

/// The moment of the primary's first change after `held`; `held` itself where that cannot be read in a few pages.
Instant firstMissing(FhirClient& primary, Instant held, Instant newest, std::stop_token stop)
{
    constexpr int pages = 3;
    const auto read = readChanges(primary, held, {}, pages, std::move(stop));
    if (!read || !read->complete) {
        return held;
    }
    Instant first = newest;
    for (const Change& change : read->changes) {
        if (change.changedAt > held) {
            first = std::min(first, change.changedAt);
        }
    }
    return first;
}

} // namespace

Result<std::optional<ResourceFacts>> newestChange(FhirClient& client, std::stop_token stop)
{
    const auto page = client.page(newestQuery(client.endpoint()), std::move(stop));
    if (!page) {
        return fail(page.error());
    }
    if (page->entries.isEmpty()) {
        return std::optional<ResourceFacts>{};
    }
    return std::optional(page->entries.first().resource);
}

PassiveResult measurePassive(FhirClient& primary, FhirClient& secondary, const ClockOffset& primaryOffset, Clock& clock,
                             std::stop_token stop)
{
    PassiveResult result;
    // The secondary first: what it shows must then already be on the primary.
    const BootTime started = clock.boot();
    const auto there = newestChange(secondary, stop);
    const BootTime ended = clock.boot();
    const auto here = there ? newestChange(primary, stop) : there;
    if (!there || !here) {
        result.error = there ? here.error() : there.error();
        return result;
    }
    if (!*there || !*here || !(*there)->lastUpdated || !(*here)->lastUpdated) {
        result.error = Error{Errc::Unsupported, primary.endpoint().baseUrl.toString(), u"no change to compare"_s};
        return result;
    }
    const auto same = preserved(primary, **there, stop);
    if (!same || !*same) {
        result.error = same ? Error{Errc::Unsupported, secondary.endpoint().baseUrl.toString(),
                                    u"the copy does not preserve lastUpdated"_s}
                            : same.error();
        return result;
    }
    result.secondaryNewest = (*there)->lastUpdated;
    const Instant newestHere = *(*here)->lastUpdated;
    if (*result.secondaryNewest >= newestHere) {
        result.staleness = Interval{};
        return result;
    }
    // What a reader of the secondary sees was the primary's state until the first change that is missing there.
    const auto upTo = primaryOffset.toBoot(firstMissing(primary, *result.secondaryNewest, newestHere, stop), ended);
    const auto missing = primaryOffset.toBoot(newestHere, ended);
    if (!upTo || !missing) {
        result.error =
            Error{Errc::Unsupported, primary.endpoint().baseUrl.toString(), u"the primary sends no usable Date"_s};
        return result;
    }
    const Millis most = std::max(ended - upTo->first, Millis{0});
    result.staleness = Interval{std::clamp(started - missing->second, Millis{0}, most), most};
    return result;
}

} // namespace rekindle
