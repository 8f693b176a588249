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
    Millis age{}; ///< of the oldest of these answers when this reading began: at most ControlNames::sharedFor
    bool operator==(const ControlReading&) const = default;

    /// nullopt: none was asked; then only the secondary can bear witness.
    std::optional<bool> works() const { return asked > 0 ? std::optional(answered > 0) : std::nullopt; }
};

/// Whether one name answers; any HTTP answer over a trusted connection will do. nullopt: this computer could not ask it.
std::optional<bool> askControl(const QUrl& url, HttpTransport& http, Millis timeout, std::stop_token stop);

} // namespace rekindle
