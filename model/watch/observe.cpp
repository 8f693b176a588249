// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/observe.h"

namespace rekindle {

Observation observe(const ServiceProbe& here, const std::optional<ServiceProbe>& there, std::optional<qint64> written,
                    const std::function<std::optional<bool>()>& askControls)
{
    Observation seen;
    seen.at = here.reading.at;
    seen.dns = here.dns;
    seen.connect = here.connect;
    seen.http = here.http;
    seen.total = here.reading.phases.total;
    seen.phases = here.reading.phases;
    seen.notFhir = here.notFhir;
    seen.retired = here.retired;
    seen.fhirSeen = here.fhirSeen;
    seen.control = here.answers() ? std::optional(true) : askControls();
    if (here.signInFailed && seen.control == false) {
        // No token because there is no network: that says nothing about the sign-in.
        seen.http.reset();
        seen.connect = ConnectState::Timeout;
    }
    if (there) {
        seen.secondary =
            there->signInFailed && seen.control == false ? WitnessState{WitnessState::Kind::Fail, 0} : witness(*there);
        if (there->mark && written) {
            seen.heartbeat = there->mark->number;
            seen.written = written;
        }
    }
    return seen;
}

} // namespace rekindle
