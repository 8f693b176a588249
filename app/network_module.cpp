// SPDX-License-Identifier: GPL-3.0-or-later
// The library that loadNetwork() loads: makeNetwork() and what lies below it.
#include "io/network.h"

extern "C" Q_DECL_EXPORT rekindle::Network* rekindleNetwork(const rekindle::Clock& clock, const QString& installation,
                                                            const rekindle::TransportOptions& options)
{
    return rekindle::makeNetwork(clock, installation, options).release();
}
