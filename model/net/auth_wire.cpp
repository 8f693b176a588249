// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/auth_wire.h"

#include <QJsonDocument>

#include <algorithm>

namespace rekindle::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis longestLifetime = 24h;

/// The OAuth error code, and nothing else of what the server wrote: descriptions hold names of tenants and of people.
QString oauthErrorOf(const HttpExchange& exchange)
{
    QString code = objectOf(exchange).value("error"_L1).toString().left(64);
    code.removeIf([](QChar c) { return !((c >= u'a' && c <= u'z') || c == u'_'); });
    return code;
}

} // namespace

QString plain(const QUrl& url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

QByteArray formBody(const Form& form)
{
    QByteArray body;
    for (const auto& [name, value] : form) {
        if (!body.isEmpty()) {
            body += '&';
        }
        body += name + '=' + value.toPercentEncoding();
    }
    return body;
}

bool isHeaderSafe(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

QJsonObject objectOf(const HttpExchange& exchange)
{
    return QJsonDocument::fromJson(exchange.body).object();
}

std::optional<Millis> secondsOf(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !(seconds > 0)) {
        return std::nullopt;
    }
    const auto longest = std::chrono::duration<double>(longestLifetime).count();
    return std::chrono::duration_cast<Millis>(std::chrono::duration<double>(std::min(seconds, longest)));
}

Error refusalOf(const HttpExchange& exchange, const QUrl& url)
{
    const int status = exchange.status.value_or(0);
    const QString said = oauthErrorOf(exchange);
    const QString detail = said.isEmpty() ? u"HTTP %1"_s.arg(status) : said;
    if (exchange.error) {
        return {exchange.error->code, plain(url), exchange.error->detail};
    }
    if (status == 429) {
        return {Errc::Throttled, plain(url), detail};
    }
    if (status >= 500) {
        return {Errc::ServerError, plain(url), detail};
    }
    if (status == 401 || (status >= 400 && !said.isEmpty())) {
        return {Errc::Unauthorized, plain(url), detail};
    }
    if (status >= 400) {
        return {Errc::Rejected, plain(url), detail}; // nobody there spoke of our secret
    }
    return {Errc::BadReply, plain(url), detail};
}

} // namespace rekindle::wire
