// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/control_probe.h"
#include "watch/observation.h"
#include "watch/service_probe.h"

#include <QList>
#include <QUrl>

#include <functional>
#include <optional>

namespace rekindle {

/// What one round of probes says to the rules of the verdict. `there`: nullopt for a pair without a second service;
/// `written`: the newest heartbeat known to be on the primary, if a still number on the secondary then means something.
/// `askControls` is called only when the primary does not answer: an answer of the primary proves the network, and asking
/// others costs them.
Observation observe(const ServiceProbe& here, const std::optional<ServiceProbe>& there, std::optional<qint64> written,
                    const std::function<ControlReading()>& askControls);

} // namespace rekindle
