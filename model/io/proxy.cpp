// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/proxy.h"

#include "io/open_files.h"
#include "net/address.h"

#include <QNetworkProxyFactory>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// What asking the system needs. Qt starts a thread for it, and ends the whole process when that cannot be made.
constexpr int filesToAsk = 8;

QUrl systemProxy(const QUrl& target)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(target));
    for (const QNetworkProxy& proxy : proxies) {
        const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
        if (proxy.type() == QNetworkProxy::NoProxy) {
            return {};
        }
        if (!socks && proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy) {
            continue;
        }
        QUrl url;
        url.setScheme(socks ? u"socks5"_s : u"http"_s);
        url.setHost(proxy.hostName());
        url.setPort(proxy.port());
        url.setUserName(proxy.user());
        url.setPassword(proxy.password());
        return url;
    }
    return {};
}

} // namespace

Result<QByteArray> proxyFor(const QUrl& target, const ProxySettings& settings)
{
    if (settings.mode == ProxySettings::Mode::None || isLoopbackHost(target.host())) {
        return QByteArray{};
    }
    if (settings.mode == ProxySettings::Mode::System && !mayOpenFiles(filesToAsk)) {
        return fail(Errc::Exhausted, u"proxy"_s, u"no files to read the system's settings"_s);
    }
    QUrl url = settings.mode == ProxySettings::Mode::Manual ? settings.url : systemProxy(target);
    if (settings.mode == ProxySettings::Mode::System && url.isEmpty()) {
        return QByteArray{};
    }
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"socks5"_s)) {
        return fail(Errc::Invalid, url.toDisplayString(QUrl::RemoveUserInfo),
                    u"a proxy is http://host:port or socks5://host:port"_s);
    }
    if (url.scheme() == u"socks5"_s) {
        // "socks5h": names inside the network behind the proxy are known only there.
        url.setScheme(u"socks5h"_s);
    }
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace rekindle
