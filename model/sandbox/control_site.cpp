// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control_site.h"

#include <QJsonDocument>

namespace rekindle {

using namespace Qt::StringLiterals;

QString ControlSite::name() const
{
    return codeName(SandboxSite::Control);
}

bool ControlSite::heedsFaults(QStringView target) const
{
    return target != u"/sandbox";
}

Sandbox::Response ControlSite::answer(const QByteArray& method, const QString& target, const HttpHeaders&,
                                      const QByteArray& body, Instant)
{
    const bool reads = method == "GET" || method == "HEAD";
    return heedsFaults(target) ? Sandbox::Response{.status = reads ? 204 : 405} : obey(method, body);
}

Sandbox::Response ControlSite::obey(const QByteArray& method, const QByteArray& body)
{
    QJsonObject answer;
    Sandbox::Response response;
    if (method == "POST") {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        const auto done = document.isObject() ? m_sandbox.command(document.object())
                                              : Result<void>(fail(Errc::Invalid, u"body"_s, u"not a JSON object"_s));
        if (!done) {
            response.status = 400;
            answer = {{u"field"_s, done.error().subject}, {u"error"_s, done.error().detail}};
        }
    } else if (method != "GET" && method != "HEAD") {
        response.status = 405;
    }
    if (response.status == 200) {
        answer = m_sandbox.state();
    }
    response.headers.add("Content-Type", "application/json");
    response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace rekindle
