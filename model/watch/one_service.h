// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "watch/reading.h"

#include <QList>
#include <QString>

#include <utility>

namespace rekindle {

/// Whether both names of a pair may lead to one service: both sides were answered from one address and port. What
/// answered through a proxy shows no address, and then nothing can be said. A name may have several addresses, of which
/// each look sees one: an address that both sides showed within the last `kept` looks counts. Not thread-safe.
class OneService
{
public:
    static constexpr qsizetype kept = 10;

    /// Takes up which addresses answered in this reading.
    void see(const Reading& reading);
    /// False where a person confirmed that a gateway serves both, for a managed pair and for different ports.
    bool possible(const Pair& pair) const;
    /// "10.0.0.1:443": where both answered in the newest reading; empty: at two addresses, or it is not known.
    QString address(const Pair& pair) const;

private:
    QList<std::pair<QString, QString>> m_seen{}; ///< primary and secondary, newest last; empty: not known
};

} // namespace rekindle
