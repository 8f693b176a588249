// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "net/http.h"

#include <optional>

namespace rekindle {

/// What one probe of one service of the pair saw: the same for both. Nothing here stands for something else; what was not
/// seen is empty.
struct SideObservation {
    DnsState dns{DnsState::Ok};
    ConnectState connect{ConnectState::Ok};
    Barrier barrier{Barrier::None}; ///< with connect Tls: whose fault it is; else what kept us from the service
    std::optional<CertificateFault> certificate{}; ///< with Barrier::PeerCertificate
    int proxyStatus{0}; ///< with Barrier::Proxy: what the proxy answered; 0: nothing
    QString detail{}; ///< of the barrier or of a broken answer: technical, English

    std::optional<int> status{}; ///< the service's own answer
    std::optional<Millis> total{}; ///< and its duration
    PhaseTimes phases{};

    bool serves{false}; ///< the answer is what users need: FHIR, also the word that there is no heartbeat
    bool fhirSeen{false}; ///< an answer that only a FHIR service gives
    bool verified{false}; ///< an answer over a connection whose certificate was trusted: nobody else's
    bool notFhir{false}; ///< an answer, but of another kind (a page, a text, nothing)
    bool broken{false}; ///< meant as FHIR, but nobody can use it (cut, not UTF-8, a fatal outcome)
    bool retired{false}; ///< 410 with service-deprecated
    std::optional<Millis> cached{}; ///< a cache answered in its place, with what it had kept for so long; 0: not said
    bool onlyCache{false}; ///< and nothing shows whether the service itself is there
    bool heartbeatRefused{false}; ///< serves, but not at the heartbeat's path
    QString ledTo{}; ///< the other origin to which it sends us

    /// Why there was no credential. What else is here was then seen without one, and tells of reachability only.
    std::optional<Error> signIn{};
    /// The service refused our credential, now or less than five minutes ago (with `signIn`), with that status.
    std::optional<int> refused{};
    std::optional<Millis> heldBack{}; ///< it was not asked: it wants to be left alone for so long still

    bool operator==(const SideObservation&) const = default;

    /// The service itself said something, whatever it was.
    bool answered() const { return serves || (status && !notFhir && ledTo.isEmpty() && barrier == Barrier::None); }

    /// As a trace tells of it: an HTTP status, an accepted answer, or silence.
    static SideObservation ofStatus(int status)
    {
        SideObservation side;
        side.status = status;
        side.serves = status >= 200 && status < 300;
        return side;
    }
    static SideObservation serving()
    {
        SideObservation side;
        side.serves = true;
        return side;
    }
    static SideObservation silent()
    {
        SideObservation side;
        side.connect = ConnectState::Timeout;
        return side;
    }
};

/// What one round of probes saw: one line of a verdict trace. The live watch and `replay verdict` feed the same rules
/// with it.
struct Observation {
    Instant at{};
    /// Did any of the control probes (two unrelated names and the identity provider) answer; nullopt: none was asked.
    std::optional<bool> control{};
    int controlsAnswered{0}; ///< of controlsAsked; both 0 where a trace does not tell
    int controlsAsked{0};
    Millis controlsAge{}; ///< as ControlReading::age: 0 where all were asked in this reading
    SideObservation primary{};
    std::optional<SideObservation> secondary{}; ///< nullopt: not asked
    std::optional<bool> peer{}; ///< a second observer's view of the primary; nullopt: none asked
    std::optional<qint64> heartbeat{}; ///< number visible on the secondary; nullopt: not read
    std::optional<qint64> written{}; ///< newest heartbeat that the primary acknowledged; nullopt: not known
    bool operator==(const Observation&) const = default;
};

} // namespace rekindle
