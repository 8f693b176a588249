// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

/// Whether an IP address cannot be reached from the public Internet: RFC 1918, RFC 6598 (shared), RFC 4193 (unique
/// local), loopback and link-local, also when written as an IPv4-mapped IPv6 address. False for what is no address.
bool isPrivateAddress(const QString& address);

/// Whether a host of a URL is this computer: "localhost", a name below it (RFC 6761), or a loopback address.
bool isLoopbackHost(const QString& host);

} // namespace rekindle
