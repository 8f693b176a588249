// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/token_site.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// RFC 6749, 5.1 and 5.2: neither tokens nor refusals may be kept by a cache.
Sandbox::Response json(int status, const QByteArray& body)
{
    Sandbox::Response response{.status = status, .body = body};
    response.headers.add("Content-Type", "application/json");
    response.headers.add("Cache-Control", "no-store");
    return response;
}

Sandbox::Response refused(int status, const QByteArray& code)
{
    return json(status, "{\"error\":\"" + code + "\"}");
}

/// application/x-www-form-urlencoded; nullopt: a name stands in it twice, which RFC 6749, 3.2 forbids.
std::optional<QHash<QByteArray, QByteArray>> formOf(const QByteArray& body)
{
    const auto decoded = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
    QHash<QByteArray, QByteArray> form;
    for (const QByteArray& field : body.split('&')) {
        const qsizetype equals = field.indexOf('=');
        const QByteArray name = decoded(field.left(equals));
        if (form.contains(name)) {
            return std::nullopt;
        }
        form.insert(name, equals < 0 ? QByteArray{} : decoded(field.mid(equals + 1)));
    }
    return form;
}

} // namespace

TokenSite::TokenSite(Options options)
    : m_options(std::move(options))
    , m_random(m_options.seed)
{
}

QString TokenSite::name() const
{
    return u"idp"_s;
}

Sandbox::Response TokenSite::answer(const QByteArray& method, const QString& target, const HttpHeaders& headers,
                                    const QByteArray& body, Instant now)
{
    if (!target.section(u'?', 0, 0).endsWith(u"/token"_s)) {
        return refused(404, "invalid_request");
    }
    if (method != "POST") {
        Sandbox::Response response = refused(405, "invalid_request");
        response.headers.add("Allow", "POST");
        return response;
    }
    const auto form = formOf(body);
    if (!form || !headers.value("Content-Type").startsWith("application/x-www-form-urlencoded")
        || !form->contains("grant_type")) {
        return refused(400, "invalid_request");
    }
    if (form->value("client_id") != m_options.clientId || form->value("client_secret") != m_options.clientSecret) {
        return refused(401, "invalid_client");
    }
    if (form->value("grant_type") != "client_credentials") {
        return refused(400, "unsupported_grant_type");
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.lifetime);
    return json(200, "{\"token_type\":\"Bearer\",\"expires_in\":" + QByteArray::number(qint64{seconds.count()})
                         + ",\"access_token\":\"" + issue(now) + "\"}");
}

std::optional<Sandbox::Response> TokenSite::refusal(SandboxFault fault) const
{
    switch (fault) {
    case SandboxFault::Unauthorized: return refused(401, "invalid_client");
    case SandboxFault::Forbidden: return refused(400, "unauthorized_client");
    default: return std::nullopt;
    }
}

std::optional<bool> TokenSite::admits(const QByteArray& authorization, Instant now) const
{
    const QByteArray scheme = "Bearer ";
    const std::lock_guard lock(m_mutex);
    return authorization.startsWith(scheme) && m_issued.value(authorization.mid(scheme.size())) > now;
}

QByteArray TokenSite::issue(Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_issued.removeIf([now](QHash<QByteArray, Instant>::iterator token) { return token.value() <= now; });
    const QByteArray token = m_random.uuid();
    m_issued.insert(token, now + m_options.lifetime);
    return token;
}

} // namespace rekindle
