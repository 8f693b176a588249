// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"

#include <QList>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace rekindle {

/// Does the network work from here? Asks all `urls` at the same time; any HTTP answer over a trusted connection will do. nullopt
/// when there is none to ask: then only the secondary can bear witness.
std::optional<bool> probeControls(const QList<QUrl>& urls, HttpTransport& http, Millis timeout, std::stop_token stop);

} // namespace rekindle
