// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QByteArray>

namespace rekindle {

/// The CapabilityStatement of a sandbox region: what it really can, no more.
QByteArray capabilityStatement(const QByteArray& base, Instant now);

} // namespace rekindle
