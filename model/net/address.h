// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

/// Is this IP address one that the public internet does not route: RFC 1918, RFC 6598, loopback, link-local, RFC 4193,
/// also as an IPv4-mapped IPv6 address? False for text that is no address.
bool isPrivateAddress(const QString& address);

/// Is this host of a URL this computer: localhost, a name below it (RFC 6761), 127.0.0.0/8 or ::1?
bool isLoopbackHost(const QString& host);

} // namespace rekindle
