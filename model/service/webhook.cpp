// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/webhook.h"

#include "net/retry.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const SecretKey addressKey{SecretOwner(u"webhook"_s), u"url"_s};
const QString subject = u"webhook"_s;

Errc codeOf(int status)
{
    switch (status) {
    case 401: return Errc::Unauthorized;
    case 403: return Errc::Forbidden;
    case 404: return Errc::NotFound;
    case 408: return Errc::Timeout;
    case 410: return Errc::Gone;
    case 413: return Errc::TooLarge;
    case 429: return Errc::Throttled;
    default: break;
    }
    if (status >= 500) {
        return Errc::ServerError;
    }
    return status >= 400 ? Errc::Rejected : Errc::BadReply;
}

/// The outcome without anything of the address or the answer in it.
Result<void> outcomeOf(const HttpExchange& exchange)
{
    if (exchange.ok()) {
        return {};
    }
    if (!exchange.status || exchange.error) {
        return fail(exchange.error ? exchange.error->code : Errc::Unreachable, subject);
    }
    return fail(codeOf(*exchange.status), subject, u"HTTP %1"_s.arg(*exchange.status));
}

Result<QUrl> storedAddress(SecretStore& secrets)
{
    const auto secret = secrets.read(addressKey);
    if (!secret) {
        return fail(secret.error());
    }
    if (!*secret || (*secret)->isEmpty()) {
        return fail(Errc::NotFound, QString());
    }
    return parseWebhook(QString::fromUtf8((*secret)->reveal()));
}

Webhook::Delivery post(const Webhook::Ports& ports, const QByteArray& body, std::stop_token stop)
{
    const auto address = storedAddress(ports.secrets);
    if (!address) {
        return {.error = address.error()};
    }
    HttpRequest request{.method = "POST", .url = *address, .body = body, .timeout = 10s, .maxBody = 64 * 1024};
    request.maxRedirects = 0; // the address is a secret: nobody else is told it
    request.headers.add("Content-Type", "application/json; charset=utf-8");
    const HttpExchange exchange = ports.http.exchange(request, std::move(stop));
    if (const auto outcome = outcomeOf(exchange); !outcome) {
        return {.error = outcome.error(), .retryAfter = retryAfter(exchange.headers, ports.clock.now())};
    }
    return {};
}

} // namespace

Result<QUrl> parseWebhook(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !isSafeForCredentials(url)) {
        return fail(Errc::Invalid, subject, u"a webhook is an https address"_s);
    }
    return url;
}

Result<void> keepWebhookAddress(SecretStore& secrets, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return secrets.remove(addressKey);
    }
    const auto usable = parseWebhook(text);
    return usable ? secrets.write(addressKey, Secret(text.trimmed().toUtf8())) : fail(usable.error());
}

Webhook::Webhook(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
{
}

void Webhook::setKind(WebhookKind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        emit changed();
    }
}

void Webhook::adopt(WebhookKind kind)
{
    m_kind = kind;
    emit changed();
}

std::function<Webhook::Delivery(std::stop_token)> Webhook::delivery(WebhookKind kind, const Notice& notice) const
{
    return [ports = m_ports, body = webhookBody(kind, notice)](std::stop_token stop) {
        return body.isEmpty() ? Delivery{} : post(ports, body, std::move(stop));
    };
}

QFuture<Webhook::Delivery> Webhook::sendTest(WebhookKind kind, const Notice& notice)
{
    return m_work.run(delivery(kind, notice));
}

QFuture<Result<void>> Webhook::saveAddress(const QString& text)
{
    return m_work.run([&secrets = m_ports.secrets, text](std::stop_token) { return keepWebhookAddress(secrets, text); })
        .then(this, [this](const Result<void>& saved) {
            if (saved) {
                emit changed();
            }
            return saved;
        });
}

QFuture<Result<bool>> Webhook::hasAddress()
{
    return m_work.run([&secrets = m_ports.secrets](std::stop_token) -> Result<bool> {
        const auto secret = secrets.read(addressKey);
        if (!secret) {
            return fail(secret.error());
        }
        return *secret && !(*secret)->isEmpty();
    });
}

} // namespace rekindle
