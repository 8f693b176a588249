// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "net/address.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

QByteArray HttpHeaders::value(const QByteArray& name) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto& field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == m_fields.end() ? QByteArray{} : it->second;
}

bool HttpHeaders::has(const QByteArray& name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const auto& field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Millis ageOf(const HttpExchange& exchange)
{
    constexpr qint64 aYear = 365LL * 24 * 3600;
    bool isNumber = false;
    const qint64 seconds = exchange.headers.value("Age").trimmed().toLongLong(&isNumber);
    return isNumber && seconds > 0 ? Millis{1000 * (std::min(seconds, aYear) + 1)} : Millis{0};
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QString originName(const QUrl& url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

HttpExchange unsent(const HttpRequest& request, Error error, const Clock& clock)
{
    HttpExchange exchange{
        .finalUrl = request.url, .sentAt = clock.now(), .sentBoot = clock.boot(), .receivedBoot = clock.boot()};
    exchange.error = std::move(error);
    return exchange;
}

bool isLoopback(const QUrl& url)
{
    return isLoopbackHost(url.host());
}

bool isSafeForCredentials(const QUrl& url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace rekindle
