// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/observation.h"
#include "watch/verdict_values.h"

namespace rekindle {

/// What one observation alone says of one service, before it is counted.
struct Finding {
    VerdictCode code{VerdictCode::Healthy};
    Confidence most{Confidence::Confirmed}; ///< evidence of this kind can never say more than this
    QList<Evidence> evidence{}; ///< strongest first
    QString slowPhase{};
    int atLeast{0}; ///< the condition has lasted for so many observations already
    std::optional<Instant> since{}; ///< and began then
    Side side{Side::Primary}; ///< the service that was seen to fail, or that serves
};

/// Who can bear witness while one service of a pair is judged.
struct Testimony {
    const SideObservation* witness{
        nullptr}; ///< the other service of the pair; nullptr: there is none, or it was not asked
    std::optional<bool> control{}; ///< did any control probe answer; nullopt: none was asked
    int controlsAnswered{0};
    int controlsAsked{0};
    Millis controlsAge{}; ///< as ControlReading::age
    std::optional<bool> peer{}; ///< what a second observer sees of the judged service; nullopt: none asked
};

/// The rows of the decision table (facts/monitoring.md 2.3) that need no memory, for either service of a pair: for the
/// secondary, "primary down" is read as "down". Healthy stands for an accepted answer. What the table leaves open is
/// decided so:
/// - The witness's answer, or one that is provably the service's own, proves the network as a control probe does.
/// - Without a control that fails, an unreachable service beside an unreachable witness cannot be told from a lost VPN:
///   partition near me, never more than probable, unless a second observer also fails.
/// - 407 and 511 come from proxies and portals only. A page in place of FHIR and a redirect to another origin are a
///   portal's too, unless the witness serves FHIR on the same way: then the service's own front end is broken.
/// - What our proxy says is about the proxy: intercepted when it refuses us, partition near me (probable) when it cannot
///   go further (5xx). It is never an outage.
/// - What goes wrong with certificates, ours or theirs, is "certificate"; the evidence says whose and what.
/// - An answer that was meant as FHIR and cannot be used, and 404 and the like beside no FHIR at all, are gray failures.
/// - A retired service refuses everybody for good: permission, with that evidence first.
/// - Without a credential the service is asked nothing that needs one: sign-in, when it can be reached. When it cannot, that
///   is the finding.
/// - What this computer could not ask is Unknown, and so is a service in whose place only a cache answers.
Finding classify(Side side, const SideObservation& seen, const Testimony& testimony);

/// The same for the primary of a pair, beside its secondary. A secondary that alone refuses us is a finding of its own:
/// permission or sign-in, with its name.
Finding classify(const Observation& observed);

/// What was seen of that service itself, as evidence, strongest first: its connection, status, certificate, barrier. The facts
/// only, whatever they mean.
QList<Evidence> seenOf(Side side, const SideObservation& seen);

} // namespace rekindle
