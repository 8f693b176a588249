// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <QStringList>

namespace rekindle::messages {

// What the command line says about pairs: a sentence, then what to do. Main thread only, as messages.h.

QStringList noSuchPair(const QString& name);
QStringList noPairs();
QStringList neverRead(const Pair& pair);
QStringList lossUnknown(const Pair& pair);
/// It is kept although a service could not be asked.
QStringList keptUnasked(const Pair& pair);
/// It signs in with a secret that nobody has given yet.
QStringList secretMissing(const Pair& pair, const QString& role);
/// What is left on the servers of a pair that is removed.
QStringList heartbeatStays(const Pair& pair);
QString heartbeatDeleted(const Endpoint& endpoint);

} // namespace rekindle::messages
