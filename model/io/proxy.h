// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QUrl>

namespace rekindle {

/// Through which proxy requests go. Loopback is never proxied.
struct ProxySettings {
    enum class Mode { System, Manual, None };
    Mode mode{Mode::System};
    QUrl url{}; ///< Manual: http://[user:password@]host:port or socks5://host:port (names are resolved by the proxy)
    bool operator==(const ProxySettings&) const = default;
};

/// The proxy for one address as libcurl takes it; empty: connect directly. System asks the operating system's settings,
/// which may block for as long as a proxy script takes. Errc::Invalid: the manual proxy is none that can be used.
/// Errc::Exhausted: this process has too few files left to ask.
/// Thread-safe.
Result<QByteArray> proxyFor(const QUrl& target, const ProxySettings& settings);

} // namespace rekindle
