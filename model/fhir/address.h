// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

/// Is this IP address one that the public internet does not route: RFC 1918, RFC 6598, loopback, link-local, RFC 4193?
/// False for text that is no address.
bool isPrivateAddress(const QString& address);

/// localhost, 127.0.0.0/8 or ::1, as written in a URL.
bool isLoopbackHost(const QString& host);

} // namespace rekindle
