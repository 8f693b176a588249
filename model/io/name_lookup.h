// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace rekindle {

/// The error code of getaddrinfo() for a name (0: it resolves), or nullopt when there was no answer within `atMost` or
/// before a stop. The system's resolver cannot be interrupted, so it is left behind on a thread of its own.
std::optional<int> lookUpError(const QByteArray& host, Millis atMost, std::stop_token stop);

} // namespace rekindle
