// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/redirect.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QByteArray& name, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QByteArrayView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

/// What may go anywhere. A list of what is harmless, because any unknown header may be a key.
HttpHeaders harmless(const HttpHeaders& headers)
{
    HttpHeaders kept;
    for (const auto& [name, value] : headers.fields()) {
        if (isOneOf(name, {"Accept", "Accept-Language", "Prefer", "If-None-Match", "If-Modified-Since"})) {
            kept.add(name, value);
        }
    }
    return kept;
}

HttpHeaders withoutBodyHeaders(const HttpHeaders& headers)
{
    HttpHeaders kept;
    for (const auto& [name, value] : headers.fields()) {
        if (!isOneOf(name, {"Content-Type", "Content-Length", "Content-Encoding"})) {
            kept.add(name, value);
        }
    }
    return kept;
}

bool becomesGet(int status, const QByteArray& method)
{
    if (status == 303) {
        return method != "HEAD";
    }
    return (status == 301 || status == 302) && method == "POST";
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<HttpRequest> redirected(const HttpRequest& request, int status, const QByteArray& location)
{
    QUrl target = request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    target.setUserInfo({});
    const bool web = target.scheme() == u"https"_s || target.scheme() == u"http"_s;
    if (location.isEmpty() || !target.isValid() || !web || target.host().isEmpty()) {
        return fail(Errc::BadReply, originName(request.url), u"a redirect without a usable Location"_s);
    }
    if (request.url.scheme() == u"https"_s && target.scheme() == u"http"_s) {
        return fail(Errc::BadReply, originName(target), u"a redirect from https to http"_s);
    }
    HttpRequest next = request;
    next.url = target;
    if (becomesGet(status, request.method)) {
        next.method = "GET";
        next.body.clear();
        next.headers = withoutBodyHeaders(next.headers);
    }
    if (!sameOrigin(request.url, target)) {
        // The body may hold a client secret or a patient: both belong to the origin they were made for.
        if (!next.body.isEmpty()) {
            return fail(Errc::BadReply, originName(target), u"a redirect of a request with a body to another origin"_s);
        }
        next.headers = harmless(next.headers);
        next.tls.clientCertificate.clear();
        next.tls.clientKey.clear();
    }
    return next;
}

} // namespace rekindle
