// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"

#include <QList>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace rekindle {

/// Does the network work from here, as far as names outside the pair show?
struct ControlReading {
    int asked{0}; ///< those that this computer could not ask are not counted: that is no silence of theirs
    int answered{0};
    bool operator==(const ControlReading&) const = default;

    /// nullopt: none was asked; then only the secondary can bear witness.
    std::optional<bool> works() const { return asked > 0 ? std::optional(answered > 0) : std::nullopt; }
};

/// Asks all `urls` at the same time; any HTTP answer over a trusted connection will do.
ControlReading probeControls(const QList<QUrl>& urls, HttpTransport& http, Millis timeout, std::stop_token stop);

} // namespace rekindle
