// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/endpoint.h"

#include "core/code_table.h"
#include "fhir/flavours.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 2048;

// clang-format off
constexpr auto pairKinds = codeTable<PairKind>({
    {PairKind::Managed, u"managed"},
    {PairKind::Copied, u"copied"},
});
constexpr auto environments = codeTable<Environment>({
    {Environment::Production, u"production"},
    {Environment::Test, u"test"},
    {Environment::Development, u"development"},
});
// clang-format on

/// The names that every computer has for itself are one.
QUrl withOneLoopback(QUrl url)
{
    const QString host = url.host().toLower();
    if (host == u"127.0.0.1"_s || host == u"::1"_s) {
        url.setHost(u"localhost"_s);
    }
    return url;
}

bool sameAddress(const QUrl& a, const QUrl& b)
{
    return !a.isEmpty() && sameOrigin(withOneLoopback(a), withOneLoopback(b)) && a.path() == b.path();
}

/// What is wrong with the text of a base URL; empty: nothing.
QString faultOf(const QUrl& url)
{
    if (!url.isValid()) {
        return u"not a URL"_s;
    }
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) {
        return u"neither http nor https"_s;
    }
    if (url.host().isEmpty()) {
        return u"no host"_s;
    }
    if (!url.userInfo().isEmpty()) {
        return u"holds a user name or password"_s;
    }
    if (url.hasQuery()) {
        return u"holds a query"_s;
    }
    if (url.hasFragment()) {
        return u"holds a fragment"_s;
    }
    return {};
}

using Problems = QList<Error>;

void checkUrl(Problems& problems, const QUrl& url, const QString& field)
{
    const Result<QUrl> normal = normaliseBaseUrl(url.toString(QUrl::FullyEncoded));
    if (!normal) {
        problems.append({Errc::Invalid, field, normal.error().detail});
    } else if (*normal != url) {
        problems.append({Errc::Invalid, field, u"not normalised"_s});
    }
}

void checkRange(Problems& problems, Millis value, Millis least, Millis most, const QString& field)
{
    if (value < least || value > most) {
        problems.append({Errc::Invalid, field, u"out of range"_s});
    }
}

void checkText(Problems& problems, const QString& text, const QString& field)
{
    if (text.trimmed().isEmpty()) {
        problems.append({Errc::Invalid, field, u"missing"_s});
    }
}

void checkSignIn(Problems& problems, const SignIn& signIn, const QUrl& baseUrl, const QString& field)
{
    if (signIn.kind == SignInKind::None) {
        return;
    }
    if (!baseUrl.isEmpty() && !isSafeForCredentials(baseUrl)) {
        problems.append({Errc::Invalid, field, u"credentials over clear text"_s});
    }
    if (!signIn.authority.isEmpty() && !isSafeForCredentials(signIn.authority)) {
        problems.append({Errc::Invalid, field + u".authority"_s, u"credentials over clear text"_s});
    }
    switch (signIn.kind) {
    case SignInKind::Basic: checkText(problems, signIn.user, field + u".user"_s); break;
    case SignInKind::EntraClientSecret:
    case SignInKind::EntraCertificate:
    case SignInKind::EntraDeviceCode:
        checkText(problems, signIn.tenant, field + u".tenant"_s);
        checkText(problems, signIn.clientId, field + u".clientId"_s);
        break;
    case SignInKind::SmartBackend: checkText(problems, signIn.clientId, field + u".clientId"_s); break;
    case SignInKind::None:
    case SignInKind::Bearer:
    case SignInKind::ManagedIdentity: break;
    }
}

void checkAddresses(Problems& problems, const Pair& pair)
{
    checkUrl(problems, pair.primary.baseUrl, u"primary.baseUrl"_s);
    if (!pair.frontUrl.isEmpty()) {
        checkUrl(problems, pair.frontUrl, u"frontUrl"_s);
    }
    if (pair.kind != PairKind::Copied) {
        return;
    }
    if (pair.secondary.baseUrl.isEmpty()) {
        problems.append({Errc::Invalid, u"secondary.baseUrl"_s, u"missing"_s});
        return;
    }
    checkUrl(problems, pair.secondary.baseUrl, u"secondary.baseUrl"_s);
    if (sameAddress(pair.secondary.baseUrl, pair.primary.baseUrl)) {
        problems.append({Errc::SameService, u"secondary.baseUrl"_s, u"the secondary is the primary"_s});
    }
}

void checkTimes(Problems& problems, const Pair& pair)
{
    checkRange(problems, pair.objectives.rpo, 1min, 30 * 24h, u"objectives.rpo"_s);
    checkRange(problems, pair.objectives.rto, 1min, 30 * 24h, u"objectives.rto"_s);
    checkRange(problems, pair.probePeriod, 5s, 1h, u"probePeriod"_s);
    checkRange(problems, pair.heartbeat.period, 5s, 1h, u"heartbeat.period"_s);
    checkRange(problems, pair.heartbeat.drillPeriod, 5s, 1h, u"heartbeat.drillPeriod"_s);
}

void checkOthers(Problems& problems, const Pair& pair, const QList<Pair>& others)
{
    for (const Pair& other : others) {
        if (other.id == pair.id) {
            continue;
        }
        if (other.name.trimmed().compare(pair.name.trimmed(), Qt::CaseInsensitive) == 0) {
            problems.append({Errc::NameTaken, u"name"_s});
        }
        if (sameAddress(other.primary.baseUrl, pair.primary.baseUrl)) {
            problems.append({Errc::AddressTaken, u"primary.baseUrl"_s, other.name});
        }
    }
}

} // namespace

Result<QUrl> normaliseBaseUrl(const QString& text)
{
    QString typed = text.trimmed();
    // Whoever types a password into the address must not find it in a log.
    const QString subject = typed.contains(u'@') ? QString{} : typed.left(longestUrl);
    if (typed.isEmpty()) {
        return fail(Errc::Invalid, subject, u"empty"_s);
    }
    if (typed.size() > longestUrl) {
        return fail(Errc::Invalid, subject, u"too long"_s);
    }
    if (!typed.contains("://"_L1)) {
        typed.prepend("https://"_L1);
    }
    QUrl url(typed, QUrl::StrictMode);
    if (const QString fault = faultOf(url); !fault.isEmpty()) {
        return fail(Errc::Invalid, subject, fault);
    }
    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80)) {
        url.setPort(-1);
    }
    return url;
}

bool mayShareGateway(const Pair& pair)
{
    return pair.kind == PairKind::Copied && portOf(pair.primary.baseUrl) == portOf(pair.secondary.baseUrl);
}

void nameByAddress(Pair& pair)
{
    const auto unnamed = [](const Endpoint& endpoint) {
        return endpoint.name.isEmpty() || endpoint.name == endpoint.baseUrl.host();
    };
    const QUrl& primary = pair.primary.baseUrl;
    const QUrl& secondary = pair.secondary.baseUrl;
    const auto name = [](const QUrl& url, bool withPort, bool withPath) -> QString {
        return (withPort && url.port() >= 0 ? url.authority() : url.host()) + (withPath ? url.path() : QString());
    };
    const bool sameHost = pair.kind == PairKind::Copied && primary.host() == secondary.host();
    const bool samePort = sameHost && primary.port() == secondary.port();
    if (unnamed(pair.primary)) {
        pair.primary.name = name(primary, sameHost, samePort);
    }
    if (unnamed(pair.secondary)) {
        pair.secondary.name = name(secondary, sameHost, samePort);
    }
}

QList<Error> validate(const Pair& pair, const QList<Pair>& others)
{
    Problems problems;
    checkText(problems, pair.name, u"name"_s);
    checkAddresses(problems, pair);
    checkSignIn(problems, pair.primary.signIn, pair.primary.baseUrl, u"primary.signIn"_s);
    if (pair.kind == PairKind::Copied) {
        checkSignIn(problems, pair.secondary.signIn, pair.secondary.baseUrl, u"secondary.signIn"_s);
    }
    checkSignIn(problems, pair.heartbeat.signIn, pair.primary.baseUrl, u"heartbeat.signIn"_s);
    checkTimes(problems, pair);
    checkOthers(problems, pair, others);
    return problems;
}

QString codeName(Flavour flavour)
{
    return QString::fromLatin1(traits(flavour).code);
}

std::optional<Flavour> flavourFromCode(QStringView code)
{
    const auto rows = flavours();
    const auto it =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return code == QLatin1StringView(row.code); });
    return it == rows.end() ? std::nullopt : std::optional(it->flavour);
}

QString codeName(PairKind kind)
{
    return pairKinds.name(kind);
}

std::optional<PairKind> pairKindFromCode(QStringView code)
{
    return pairKinds.value(code);
}

QString codeName(Environment environment)
{
    return environments.name(environment);
}

std::optional<Environment> environmentFromCode(QStringView code)
{
    return environments.value(code);
}

} // namespace rekindle
