// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/troubled_pairs.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView primaryAddress = u"https://fhir-south.example.org";
constexpr QStringView secondaryAddress = u"https://fhir-west.example.org";

/// A healthy pair of which neither lag nor loss is known.
PairStatus unmeasured(const QString& id, const QString& name, Instant now, const Error& why)
{
    PairStatus status = healthyPair(id, name, now);
    Reading& reading = *status.reading;
    reading.lag = {};
    reading.lagError = why;
    reading.forecast = {};
    reading.loss = {};
    reading.backlog.reset();
    return status;
}

PairStatus lockedKeychain(Instant now)
{
    const Error locked{Errc::Secret, primaryAddress.toString(), u"the keychain is locked"_s};
    PairStatus status = unmeasured(u"locked"_s, u"Locked keychain"_s, now, locked);
    Reading& reading = *status.reading;
    reading.verdict = {VerdictCode::SignIn,
                       Confidence::Confirmed,
                       now - 2h,
                       {{EvidenceCode::SecretUnreadable, u"the keychain is locked"_s, 0, Side::Primary},
                        {EvidenceCode::ReachedWithout, {}, 401, Side::Primary}},
                       {}};
    reading.primary.status.reset();
    reading.primary.error = locked;
    reading.primary.phases = {};
    reading.protection = {ProtectionState::Unknown, ProtectionCause::NotMeasured, Confidence::Confirmed, now - 2h, now};
    return status;
}

PairStatus deadSecondary(Instant now)
{
    const Error refused{Errc::Unreachable, secondaryAddress.toString(), {}};
    PairStatus status = unmeasured(u"dead"_s, u"Dead secondary"_s, now, refused);
    Reading& reading = *status.reading;
    reading.verdict.evidence = {{EvidenceCode::HttpStatus, {}, 200}};
    reading.protection = {
        ProtectionState::Unprotected,
        ProtectionCause::Down,
        Confidence::Confirmed,
        now - 42min,
        now,
        {{EvidenceCode::Refused, {}, 0, Side::Secondary}, {EvidenceCode::FailedInRow, {}, 84, Side::Secondary}}};
    reading.secondary->status.reset();
    reading.secondary->error = refused;
    reading.secondary->phases = {};
    return status;
}

PairStatus lateCopy(Instant now)
{
    PairStatus status = healthyPair(u"late"_s, u"Late copy"_s, now);
    Reading& reading = *status.reading;
    reading.lag.staleness = Interval{72min, 74min};
    reading.lag.method = LagMethod::OverdueChange;
    reading.forecast.breached = true;
    reading.forecast.breachIn.reset();
    reading.protection = {ProtectionState::Unprotected, ProtectionCause::RpoBreached, Confidence::Confirmed,
                          now - 58min, now};
    reading.loss.total = CountRange{18'204, 18'904};
    return status;
}

} // namespace

void addTroubledPairs(FakeWatchSource& source)
{
    const Instant now = source.now();
    source.add(lockedKeychain(now));
    source.add(deadSecondary(now));
    source.add(lateCopy(now));
    PairStatus late = lateCopy(now);
    late.pair.id = PairId{u"later"_s};
    late.pair.name = u"Later copy"_s;
    late.reading->lag.method = LagMethod::Heartbeat;
    source.add(late);
    PairStatus unknown = unmeasured(u"unknown"_s, u"Unknown protection"_s, now, {Errc::Pending, u"UK West"_s, {}});
    unknown.pair.heartbeat.enabled = true;
    unknown.reading->protection = {ProtectionState::Unknown, ProtectionCause::NotMeasured, Confidence::Confirmed,
                                   now - 2min, now};
    source.add(unknown);
    PairStatus one = healthyPair(u"one"_s, u"Two names"_s, now);
    one.reading->protection = {ProtectionState::Unknown,
                               ProtectionCause::MayBeOneService,
                               Confidence::Confirmed,
                               now - 2h,
                               now,
                               {{EvidenceCode::SameAddress, u"10.1.0.4:443"_s, 0}}};
    source.add(one);
    PairStatus full = healthyPair(u"full"_s, u"Full disk"_s, now);
    full.storeError = Error{Errc::StorageFull, u"/var/lib/rekindle/rekindle.sqlite"_s, {}};
    source.add(full);
}

} // namespace rekindle
