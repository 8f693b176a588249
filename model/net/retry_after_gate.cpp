// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry_after_gate.h"

#include "net/retry.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QByteArray identityOf(const SignIn& signIn)
{
    return QStringList{
        codeName(signIn.kind),      signIn.user, signIn.tenant, signIn.clientId, signIn.scope, signIn.keyId,
        signIn.authority.toString()}
        .join(QChar(u'\n'))
        .toUtf8();
}

bool isBelow(const QUrl& url, const QUrl& base)
{
    const QString path = base.path();
    const QString folder = path.endsWith(u'/') ? path : path + u'/';
    return sameOrigin(url, base) && (url.path() == path || url.path().startsWith(folder));
}

} // namespace

RetryAfterGate::RetryAfterGate(HttpTransport& http, const Clock& clock, RetryAfterBook& book, QUrl baseUrl,
                               SignIn identity)
    : m_http(http)
    , m_clock(clock)
    , m_book(book)
    , m_baseUrl(std::move(baseUrl))
    , m_identity(identityOf(identity))
{
}

QByteArray RetryAfterGate::keyOf(const QUrl& url) const
{
    const QUrl asked = isBelow(url, m_baseUrl) ? m_baseUrl : url;
    const QByteArray place =
        asked.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    return QCryptographicHash::hash(QByteArray(place + '\n' + m_identity), QCryptographicHash::Sha256).toHex();
}

HttpExchange RetryAfterGate::exchange(const HttpRequest& request, std::stop_token stop)
{
    const QByteArray key = keyOf(request.url);
    if (const auto until = m_book.heldUntil(key)) {
        HttpExchange held = unsent(
            request, {Errc::Throttled, originName(request.url), u"not asked: it wants to be left alone"_s}, m_clock);
        held.heldBack = std::max(*until - held.sentBoot, Millis{0});
        return held;
    }
    HttpExchange answer = m_http.exchange(request, std::move(stop));
    const bool refused = !answer.error && answer.status == 429;
    if (const auto rest = refused ? retryAfter(answer.headers, answer.sentAt) : std::nullopt; rest && *rest > 0ms) {
        m_book.hold(key, answer.receivedBoot + std::min(*rest, longestRest));
    }
    return answer;
}

} // namespace rekindle
