// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "net/http.h"
#include "watch/failover.h"

#include <QJsonObject>

#include <stop_token>

namespace rekindle {

/// Where a front name leads: by the address behind it when the services have different ones, else by the
/// CapabilityStatement's implementation.url, which is asked for only where the address tells nothing. A service that is down
/// keeps the address by which it was last seen, as one address may stand before both. Not thread-safe.
class FrontName
{
public:
    /// The addresses that were reached in this poll; empty: none.
    void see(const QString& primaryAddress, const QString& secondaryAddress);

    /// Asks the front name. Unknown when nothing tells the services apart.
    FailoverSignals::Front leadsTo(const Pair& pair, HttpTransport& http, Millis timeout, std::stop_token stop);

    QJsonObject memory() const;
    void restore(const QJsonObject& memory);

private:
    FailoverSignals::Front byAddress(const QString& front) const;
    bool addressesTell() const;

    QString m_primary{};
    QString m_secondary{};
    QString m_gateway{}; ///< the front's address, while it is neither of theirs
};

} // namespace rekindle
