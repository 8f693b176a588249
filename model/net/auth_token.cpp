// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/auth_token.h"

#include "net/auth_wire.h"

#include <QRegularExpression>

namespace rekindle {

using namespace Qt::StringLiterals;
using namespace wire;

namespace {

constexpr auto assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
constexpr auto publicCloud = "https://login.microsoftonline.com";
constexpr auto instanceMetadata = "http://169.254.169.254/metadata/identity/oauth2/token";

// SMART allows five minutes at most; the fifth is left to a server whose clock is behind.
constexpr Millis assertionLifetime = 4min;
constexpr Millis unsaidLifetime = 5min; // RFC 6749 only recommends expires_in
constexpr qint64 largestTokenReply = 1024 * 1024;

} // namespace

TokenSource::TokenSource(ProtectedService service, SignIn signIn, Authenticator::Ports ports)
    : m_service(std::move(service))
    , m_signIn(std::move(signIn))
    , m_ports(std::move(ports))
{
}

Result<Credential> TokenSource::fetch(std::stop_token stop)
{
    switch (m_signIn.kind) {
    case SignInKind::None: return Credential{};
    case SignInKind::Basic: return basic();
    case SignInKind::Bearer: return bearer();
    case SignInKind::EntraClientSecret: return entraSecret(stop);
    case SignInKind::EntraCertificate: return entraCertificate(stop);
    case SignInKind::EntraDeviceCode: return entraDeviceCode(stop);
    case SignInKind::SmartBackend: return smartBackend(stop);
    case SignInKind::ManagedIdentity: return managedIdentity(stop);
    }
    return fail(Errc::Invalid, plain(m_service.baseUrl), u"unknown sign-in"_s);
}

QUrl TokenSource::identityProvider() const
{
    QUrl url;
    switch (m_signIn.kind) {
    case SignInKind::EntraClientSecret:
    case SignInKind::EntraCertificate:
    case SignInKind::EntraDeviceCode: url = authority(); break;
    case SignInKind::SmartBackend: {
        const std::lock_guard lock(m_mutex);
        url = m_signIn.authority.isEmpty() ? m_discovered : m_signIn.authority;
        break;
    }
    case SignInKind::None:
    case SignInKind::Basic:
    case SignInKind::Bearer:
    case SignInKind::ManagedIdentity: break;
    }
    return sameOrigin(url, m_service.baseUrl) ? QUrl{} : url;
}

Result<Secret> TokenSource::readSecret()
{
    const QString subject = plain(m_service.baseUrl);
    if (!m_ports.secret) {
        return fail(Errc::Secret, subject, u"missing"_s);
    }
    auto secret = m_ports.secret();
    if (!secret) {
        return fail(secret.error());
    }
    if (!*secret || (*secret)->isEmpty()) {
        return fail(Errc::Secret, subject, u"missing"_s);
    }
    m_secret = **secret;
    return std::move(**secret);
}

Result<Credential> TokenSource::basic()
{
    const auto password = readSecret();
    if (!password) {
        return fail(password.error());
    }
    const QByteArray pair = m_signIn.user.toUtf8() + ':' + password->reveal();
    return Credential{Secret("Basic " + pair.toBase64()), std::nullopt};
}

Result<Credential> TokenSource::bearer()
{
    const auto token = readSecret();
    if (!token) {
        return fail(token.error());
    }
    const QByteArray text = token->reveal().trimmed();
    if (!isHeaderSafe(text)) {
        return fail(Errc::Secret, plain(m_service.baseUrl), u"not a token"_s);
    }
    return Credential{Secret("Bearer " + text), std::nullopt};
}

Result<Credential> TokenSource::entraSecret(std::stop_token stop)
{
    const auto url = entraUrl(u"token"_s);
    const auto scope = entraScope();
    if (!url || !scope) {
        return fail(url ? scope.error() : url.error());
    }
    const auto secret = readSecret();
    if (!secret) {
        return fail(secret.error());
    }
    auto answer = tokenBySecret(*url,
                                {{"grant_type", "client_credentials"},
                                 {"client_id", m_signIn.clientId.toUtf8()},
                                 {"client_secret", secret->reveal()},
                                 {"scope", *scope}},
                                stop);
    return answer ? Result<Credential>(keep(std::move(*answer))) : fail(answer.error());
}

Result<Credential> TokenSource::entraCertificate(std::stop_token stop)
{
    const auto url = entraUrl(u"token"_s);
    const auto scope = entraScope();
    if (!url || !scope) {
        return fail(url ? scope.error() : url.error());
    }
    const auto signedClaims = assertion(*url, {}, true);
    if (!signedClaims) {
        return fail(signedClaims.error());
    }
    auto answer = tokenBySecret(*url,
                                {{"grant_type", "client_credentials"},
                                 {"client_id", m_signIn.clientId.toUtf8()},
                                 {"client_assertion_type", assertionType},
                                 {"client_assertion", *signedClaims},
                                 {"scope", *scope}},
                                stop);
    return answer ? Result<Credential>(keep(std::move(*answer))) : fail(answer.error());
}

Result<Credential> TokenSource::smartBackend(std::stop_token stop)
{
    const auto url = smartTokenUrl(stop);
    if (!url) {
        return fail(url.error());
    }
    const auto signedClaims = assertion(*url, m_signIn.keyId, false);
    if (!signedClaims) {
        return fail(signedClaims.error());
    }
    const QByteArray scope = m_signIn.scope.isEmpty() ? "system/*.rs" : m_signIn.scope.toUtf8();
    auto answer = tokenBySecret(*url,
                                {{"grant_type", "client_credentials"},
                                 {"scope", scope},
                                 {"client_assertion_type", assertionType},
                                 {"client_assertion", *signedClaims}},
                                stop);
    return answer ? Result<Credential>(keep(std::move(*answer))) : fail(answer.error());
}

Result<Credential> TokenSource::managedIdentity(std::stop_token stop)
{
    auto resource = entraScope();
    if (!resource) {
        return fail(resource.error());
    }
    if (resource->endsWith("/.default")) {
        resource->chop(9);
    }
    Form query{{"api-version", "2018-02-01"}, {"resource", *resource}};
    if (!m_signIn.clientId.isEmpty()) {
        query.append({"client_id", m_signIn.clientId.toUtf8()});
    }
    // Plain HTTP on purpose: the address is this virtual machine's own host, and no secret is sent to it.
    QUrl url(QString::fromLatin1(instanceMetadata));
    url.setQuery(QString::fromLatin1(formBody(query)), QUrl::StrictMode);
    HttpRequest request = requestTo(url);
    request.headers.add("Metadata", "true");
    auto answer = tokenOf(m_ports.http.exchange(request, stop), url);
    return answer ? Result<Credential>(keep(std::move(*answer))) : fail(answer.error());
}

Credential TokenSource::keep(Token token)
{
    if (!token.refresh.isEmpty() && m_signIn.kind == SignInKind::EntraDeviceCode) {
        m_refresh = std::move(token.refresh);
    }
    return std::move(token.credential);
}

QUrl TokenSource::authority() const
{
    return m_signIn.authority.isEmpty() ? QUrl(QString::fromLatin1(publicCloud)) : m_signIn.authority;
}

Result<QUrl> TokenSource::entraUrl(const QString& leaf) const
{
    static const QRegularExpression tenantRule(u"\\A[A-Za-z0-9.-]{1,128}\\z"_s);
    if (!tenantRule.match(m_signIn.tenant).hasMatch() || m_signIn.tenant.startsWith(u'.')) {
        return fail(Errc::Invalid, plain(m_service.baseUrl), u"tenant"_s);
    }
    QUrl url = authority();
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u'/' + m_signIn.tenant + u"/oauth2/v2.0/"_s + leaf);
    return url;
}

Result<QByteArray> TokenSource::entraScope() const
{
    const QString scope = m_signIn.scope.isEmpty() ? m_service.scope : m_signIn.scope;
    if (scope.isEmpty()) {
        return fail(Errc::Invalid, plain(m_service.baseUrl), u"scope"_s);
    }
    return scope.toUtf8();
}

Result<QUrl> TokenSource::smartTokenUrl(std::stop_token stop)
{
    if (!m_signIn.authority.isEmpty()) {
        return m_signIn.authority;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!m_discovered.isEmpty()) {
            return m_discovered;
        }
    }
    QUrl well = m_service.baseUrl;
    well.setPath(well.path(QUrl::FullyEncoded) + u"/.well-known/smart-configuration"_s, QUrl::StrictMode);
    const HttpExchange answer = m_ports.http.exchange(requestTo(well), stop);
    if (!answer.ok()) {
        Error error = refusalOf(answer, well);
        // Nobody refused us: the service does not say where its tokens come from.
        const bool said = error.code == Errc::Unauthorized || error.code == Errc::Rejected;
        error.code = said ? Errc::Unsupported : error.code;
        return fail(error);
    }
    const QUrl url(objectOf(answer).value("token_endpoint"_L1).toString(), QUrl::StrictMode);
    if (!isSafeForCredentials(url)) {
        return fail(Errc::BadReply, plain(well), u"no token_endpoint"_s);
    }
    const std::lock_guard lock(m_mutex);
    m_discovered = url;
    return url;
}

Result<QByteArray> TokenSource::assertion(const QUrl& audience, const QString& keyId, bool certificate)
{
    const auto key = readSecret();
    if (!key) {
        return fail(key.error());
    }
    const Instant now = m_ports.clock.now();
    return m_ports.signer.sign({.issuer = m_signIn.clientId,
                                .audience = audience.toString(QUrl::FullyEncoded),
                                .issuedAt = now,
                                .expires = now + assertionLifetime,
                                .tokenId = randomUuid()},
                               *key, keyId, certificate);
}

HttpRequest TokenSource::requestTo(const QUrl& url) const
{
    HttpRequest request;
    request.url = url;
    request.headers.add("Accept", "application/json");
    request.maxBody = largestTokenReply;
    request.maxRedirects = 0; // a secret goes to the address it was meant for, or nowhere
    request.tls.extraCaFiles = m_service.tls.extraCaFiles;
    if (sameOrigin(url, m_service.baseUrl)) {
        request.tls = m_service.tls;
    }
    return request;
}

Result<HttpExchange> TokenSource::post(const QUrl& url, const Form& form, std::stop_token stop)
{
    if (!isSafeForCredentials(url)) {
        return fail(Errc::Invalid, plain(url), u"credentials over clear text"_s);
    }
    HttpRequest request = requestTo(url);
    request.method = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = formBody(form);
    return m_ports.http.exchange(request, stop);
}

Result<TokenSource::Token> TokenSource::token(const QUrl& url, const Form& form, std::stop_token stop)
{
    const auto answer = post(url, form, stop);
    return answer ? tokenOf(*answer, url) : Result<Token>(fail(answer.error()));
}

Result<TokenSource::Token> TokenSource::tokenBySecret(const QUrl& url, const Form& form, std::stop_token stop)
{
    const QByteArray key = refusalKey(plain(url) + u'\n' + m_signIn.clientId + u'\n' + m_signIn.scope,
                                      m_secret.reveal(), m_ports.clock.bootId());
    if (const auto refusal = m_ports.refusals ? m_ports.refusals->find(key) : std::nullopt) {
        return fail(Errc::NotRepeated, plain(url), refusal->said);
    }
    auto answer = token(url, form, stop);
    if (!answer && answer.error().code == Errc::Unauthorized && m_ports.refusals) {
        m_ports.refusals->note(key, {answer.error().detail, m_ports.clock.boot() + refusalMemory});
    }
    return answer;
}

Result<TokenSource::Token> TokenSource::tokenOf(const HttpExchange& exchange, const QUrl& url)
{
    if (!exchange.ok()) {
        return fail(refusalOf(exchange, url));
    }
    const QJsonObject json = objectOf(exchange);
    const QByteArray access = json.value("access_token"_L1).toString().toUtf8();
    const QString type = json.value("token_type"_L1).toString(u"Bearer"_s);
    if (!isHeaderSafe(access) || type.compare("bearer"_L1, Qt::CaseInsensitive) != 0) {
        return fail(Errc::BadReply, plain(url), u"no bearer token"_s);
    }
    const Millis life = secondsOf(json.value("expires_in"_L1)).value_or(unsaidLifetime);
    return Token{{Secret("Bearer " + access), life}, Secret(json.value("refresh_token"_L1).toString().toUtf8())};
}

} // namespace rekindle
