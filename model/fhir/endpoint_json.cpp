// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/endpoint_json.h"

#include "fhir/secret_keys.h"

#include <QJsonArray>

#include <cmath>
#include <functional>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestMs = 366.0 * 24 * 3600 * 1000;

QString textOf(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

QJsonValue msOf(Millis d)
{
    return QJsonValue(static_cast<qint64>(d.count()));
}

QJsonObject toJson(const SignIn& signIn)
{
    return {{u"kind"_s, codeName(signIn.kind)},        {u"user"_s, signIn.user},   {u"tenant"_s, signIn.tenant},
            {u"clientId"_s, signIn.clientId},          {u"scope"_s, signIn.scope}, {u"keyId"_s, signIn.keyId},
            {u"authority"_s, textOf(signIn.authority)}};
}

QJsonObject toJson(const TlsOptions& tls)
{
    return {{u"extraCaFiles"_s, QJsonArray::fromStringList(tls.extraCaFiles)},
            {u"clientCertificate"_s, tls.clientCertificate},
            {u"clientKey"_s, tls.clientKey}};
}

QJsonObject toJson(const Endpoint& endpoint)
{
    return {{u"name"_s, endpoint.name},
            {u"baseUrl"_s, textOf(endpoint.baseUrl)},
            {u"flavour"_s, codeName(endpoint.flavour)},
            {u"fhirVersion"_s, endpoint.fhirVersion},
            {u"software"_s, endpoint.software},
            {u"signIn"_s, toJson(endpoint.signIn)},
            {u"tls"_s, toJson(endpoint.tls)},
            {u"expectPrivateAddress"_s, endpoint.expectPrivateAddress}};
}

QJsonObject toJson(const HeartbeatPolicy& heartbeat)
{
    return {{u"enabled"_s, heartbeat.enabled},
            {u"periodMs"_s, msOf(heartbeat.period)},
            {u"drillPeriodMs"_s, msOf(heartbeat.drillPeriod)},
            {u"signIn"_s, toJson(heartbeat.signIn)}};
}

/// Reads the members of one object and remembers the first one that cannot be used, by its full path. A member that is
/// not there leaves the value as it is.
class Reader
{
public:
    explicit Reader(QJsonObject object, QString path = {})
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    const std::optional<Error>& problem() const { return m_problem; }

    void text(const QString& key, QString& into)
    {
        if (const auto value = member(key, &QJsonValue::isString)) {
            into = value->toString();
        }
    }

    void flag(const QString& key, bool& into)
    {
        if (const auto value = member(key, &QJsonValue::isBool)) {
            into = value->toBool();
        }
    }

    void duration(const QString& key, Millis& into)
    {
        const auto value = member(key, &QJsonValue::isDouble);
        if (!value) {
            return;
        }
        const double ms = value->toDouble();
        if (ms < 0 || ms > longestMs || ms != std::floor(ms)) {
            refuse(key, u"no duration in milliseconds"_s);
            return;
        }
        into = Millis{static_cast<Millis::rep>(ms)};
    }

    /// "" stands for no address.
    void url(const QString& key, QUrl& into)
    {
        QString typed;
        text(key, typed);
        if (m_problem || typed.isEmpty()) {
            return;
        }
        if (const Result<QUrl> url = normaliseBaseUrl(typed)) {
            into = *url;
        } else {
            refuse(key, url.error().detail);
        }
    }

    template <class E>
    void code(const QString& key, E& into, std::optional<E> (*fromCode)(QStringView))
    {
        const auto value = member(key, &QJsonValue::isString);
        if (!value) {
            return;
        }
        if (const auto known = fromCode(value->toString())) {
            into = *known;
        } else {
            refuse(key, u"not known"_s);
        }
    }

    void texts(const QString& key, QStringList& into)
    {
        const auto value = member(key, &QJsonValue::isArray);
        if (!value) {
            return;
        }
        into.clear();
        for (const QJsonValue& item : value->toArray()) {
            if (!item.isString()) {
                refuse(key, u"wrong type"_s);
                return;
            }
            into.append(item.toString());
        }
    }

    void object(const QString& key, const std::function<void(Reader&)>& read)
    {
        const auto value = member(key, &QJsonValue::isObject);
        if (!value) {
            return;
        }
        Reader inner(value->toObject(), m_path + key + u'.');
        read(inner);
        m_problem = inner.m_problem;
    }

private:
    std::optional<QJsonValue> member(const QString& key, bool (QJsonValue::*isRight)() const)
    {
        const QJsonValue value = m_object.value(key);
        if (m_problem || value.isUndefined() || value.isNull()) {
            return std::nullopt;
        }
        if (!(value.*isRight)()) {
            refuse(key, u"wrong type"_s);
            return std::nullopt;
        }
        return value;
    }

    void refuse(const QString& key, const QString& why) { m_problem = Error{Errc::Invalid, m_path + key, why}; }

    QJsonObject m_object{};
    QString m_path{};
    std::optional<Error> m_problem{};
};

void readSignIn(Reader& json, SignIn& into)
{
    json.code<SignInKind>(u"kind"_s, into.kind, signInKindFromCode);
    json.text(u"user"_s, into.user);
    json.text(u"tenant"_s, into.tenant);
    json.text(u"clientId"_s, into.clientId);
    json.text(u"scope"_s, into.scope);
    json.text(u"keyId"_s, into.keyId);
    json.url(u"authority"_s, into.authority);
}

void readTls(Reader& json, TlsOptions& into)
{
    json.texts(u"extraCaFiles"_s, into.extraCaFiles);
    json.text(u"clientCertificate"_s, into.clientCertificate);
    json.text(u"clientKey"_s, into.clientKey);
}

void readEndpoint(Reader& json, Endpoint& into)
{
    json.text(u"name"_s, into.name);
    json.url(u"baseUrl"_s, into.baseUrl);
    json.code<Flavour>(u"flavour"_s, into.flavour, flavourFromCode);
    json.text(u"fhirVersion"_s, into.fhirVersion);
    json.text(u"software"_s, into.software);
    json.object(u"signIn"_s, [&](Reader& inner) { readSignIn(inner, into.signIn); });
    json.object(u"tls"_s, [&](Reader& inner) { readTls(inner, into.tls); });
    json.flag(u"expectPrivateAddress"_s, into.expectPrivateAddress);
}

void readHeartbeat(Reader& json, HeartbeatPolicy& into)
{
    json.flag(u"enabled"_s, into.enabled);
    json.duration(u"periodMs"_s, into.period);
    json.duration(u"drillPeriodMs"_s, into.drillPeriod);
    json.object(u"signIn"_s, [&](Reader& inner) { readSignIn(inner, into.signIn); });
}

void readPair(Reader& json, Pair& into)
{
    json.text(u"id"_s, into.id.value);
    json.text(u"name"_s, into.name);
    json.text(u"group"_s, into.group);
    json.code<Environment>(u"environment"_s, into.environment, environmentFromCode);
    json.code<PairKind>(u"kind"_s, into.kind, pairKindFromCode);
    json.object(u"primary"_s, [&](Reader& inner) { readEndpoint(inner, into.primary); });
    json.object(u"secondary"_s, [&](Reader& inner) { readEndpoint(inner, into.secondary); });
    json.url(u"frontUrl"_s, into.frontUrl);
    json.object(u"objectives"_s, [&](Reader& inner) {
        inner.duration(u"rpoMs"_s, into.objectives.rpo);
        inner.duration(u"rtoMs"_s, into.objectives.rto);
    });
    json.object(u"heartbeat"_s, [&](Reader& inner) { readHeartbeat(inner, into.heartbeat); });
    json.duration(u"probePeriodMs"_s, into.probePeriod);
    json.flag(u"drillMode"_s, into.drillMode);
    json.flag(u"sharedGateway"_s, into.sharedGateway);
    into.looseSecrets = secretRoles(); // of a pair from before there was that list
    json.texts(u"looseSecrets"_s, into.looseSecrets);
}

} // namespace

QJsonObject toJson(const Pair& pair)
{
    return {{u"id"_s, pair.id.value},
            {u"name"_s, pair.name},
            {u"group"_s, pair.group},
            {u"environment"_s, codeName(pair.environment)},
            {u"kind"_s, codeName(pair.kind)},
            {u"primary"_s, toJson(pair.primary)},
            {u"secondary"_s, toJson(pair.secondary)},
            {u"frontUrl"_s, textOf(pair.frontUrl)},
            {u"objectives"_s,
             QJsonObject{{u"rpoMs"_s, msOf(pair.objectives.rpo)}, {u"rtoMs"_s, msOf(pair.objectives.rto)}}},
            {u"heartbeat"_s, toJson(pair.heartbeat)},
            {u"probePeriodMs"_s, msOf(pair.probePeriod)},
            {u"drillMode"_s, pair.drillMode},
            {u"sharedGateway"_s, pair.sharedGateway},
            {u"looseSecrets"_s, QJsonArray::fromStringList(pair.looseSecrets)}};
}

Result<Pair> pairFromJson(const QJsonObject& json)
{
    Pair pair;
    Reader reader(json);
    readPair(reader, pair);
    if (reader.problem()) {
        return fail(*reader.problem());
    }
    if (pair.name.trimmed().isEmpty()) {
        return fail(Errc::Invalid, u"name"_s, u"missing"_s);
    }
    if (pair.primary.baseUrl.isEmpty()) {
        return fail(Errc::Invalid, u"primary.baseUrl"_s, u"missing"_s);
    }
    if (pair.id.isEmpty()) {
        pair.id = newId<PairId>();
    }
    return pair;
}

} // namespace rekindle
