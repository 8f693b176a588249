// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "fhir/http.h"
#include "watch/failover.h"

#include <stop_token>

namespace rekindle {

/// Where the front name leads now: by the address behind it when the services have different ones, else by the
/// CapabilityStatement's implementation.url. Unknown when neither tells them apart.
FailoverSignals::Front frontLeadsTo(const Pair& pair, HttpTransport& http, const QString& primaryAddress,
                                    const QString& secondaryAddress, Millis timeout, std::stop_token stop);

} // namespace rekindle
