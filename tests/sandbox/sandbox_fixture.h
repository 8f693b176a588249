// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/guest.h"
#include "support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rekindle {

/// A guest that says who was asked for what, and when.
class TokenGuest : public SandboxGuest
{
public:
    QString name() const override { return QStringLiteral("idp"); }
    Sandbox::Response answer(const QByteArray& method, const QString& target, const HttpHeaders&,
                             const QByteArray& body, Instant) override
    {
        return {.status = 200, .body = method + ' ' + target.toUtf8() + ' ' + body};
    }
};

/// An empty sandbox with no writer and short names for requests.
struct SandboxFixture {
    static Sandbox::Options quiet()
    {
        Sandbox::Options options;
        options.initialResources = 0;
        options.writesPerMinute = 0;
        options.replication.jitter = Millis{0};
        return options;
    }
    explicit SandboxFixture(const Sandbox::Options& options = quiet())
        : sandbox(options, clock)
    {
    }

    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    Sandbox::Response ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
                          const Fields& fields = {}, SandboxSite site = SandboxSite::Primary)
    {
        HttpHeaders headers;
        headers.add("Host", "fhir.test");
        for (const auto& [name, value] : fields) {
            headers.add(name, value);
        }
        return sandbox.handle(site, method, path, headers, body);
    }
    Sandbox::Response get(const QString& path, SandboxSite site = SandboxSite::Primary)
    {
        return ask("GET", path, {}, {}, site);
    }
    Sandbox::Response put(const QByteArray& key, const QByteArray& rest = {}, const Fields& fields = {},
                          SandboxSite site = SandboxSite::Primary)
    {
        const QByteArray type = key.left(key.indexOf('/'));
        const QByteArray id = key.mid(key.indexOf('/') + 1);
        const QByteArray body = "{\"resourceType\":\"" + type + "\",\"id\":\"" + id + '"' + rest + '}';
        return ask("PUT", QString::fromUtf8("/fhir/" + key), body, fields, site);
    }
    static QJsonObject json(const Sandbox::Response& response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    QJsonObject bundle(const QString& path, SandboxSite site = SandboxSite::Primary) { return json(get(path, site)); }
    /// "Patient/a Patient/b": the resources of a Bundle, in its order.
    static QString keysOf(const QJsonObject& bundle)
    {
        QStringList keys;
        const QJsonArray entries = bundle[QStringLiteral("entry")].toArray();
        for (const QJsonValue& entry : entries) {
            const QJsonObject resource = entry[QStringLiteral("resource")].toObject();
            keys.append(resource[QStringLiteral("resourceType")].toString() + u'/'
                        + resource[QStringLiteral("id")].toString());
        }
        return keys.join(u' ');
    }
    static QString linkOf(const QJsonObject& bundle, const QString& relation)
    {
        const QJsonArray links = bundle[QStringLiteral("link")].toArray();
        for (const QJsonValue& link : links) {
            if (link[QStringLiteral("relation")].toString() == relation) {
                return link[QStringLiteral("url")].toString();
            }
        }
        return {};
    }

    FakeClock clock{};
    Sandbox sandbox;
};

} // namespace rekindle
