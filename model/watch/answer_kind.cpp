// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/answer_kind.h"

#include "fhir/resource_scan.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 16 * 1024; ///< into a page; what is looked for stands at its beginning

bool claimsFhir(const HttpExchange& exchange)
{
    return exchange.headers.value("Content-Type").toLower().contains("fhir")
           || exchange.body.left(looked).contains("\"resourceType\"");
}

bool says(const QByteArray& lowerPage, std::initializer_list<QByteArrayView> texts)
{
    return std::any_of(texts.begin(), texts.end(), [&](QByteArrayView text) { return lowerPage.contains(text); });
}

bool isMarkedByProxy(const HttpHeaders& headers)
{
    return headers.has("Proxy-Authenticate") || headers.has("Proxy-Status") || headers.has("X-Squid-Error");
}

Barrier ofProxy(const HttpExchange& exchange)
{
    const int status = exchange.status.value_or(0);
    if (!exchange.viaProxy || status < 400) {
        return Barrier::None;
    }
    if (status == 502 || status == 503 || status == 504) {
        return Barrier::BeyondProxy;
    }
    if (status == 407 || isMarkedByProxy(exchange.headers)) {
        return status >= 500 ? Barrier::BeyondProxy : Barrier::Proxy;
    }
    return Barrier::None;
}

} // namespace

AnswerKind answerKind(const HttpExchange& exchange)
{
    using Kind = AnswerKind::Kind;
    const QByteArray& body = exchange.body;
    if (body.startsWith("\x1f\x8b")) {
        return {Kind::Broken, {}, u"compressed without saying so"_s};
    }
    const QByteArray start = body.left(looked).trimmed();
    if (start.startsWith('<') && start.contains("http://hl7.org/fhir")) {
        return {Kind::Broken, {}, u"XML where JSON was asked for"_s};
    }
    const auto facts = scanResource(body);
    if (facts) {
        return {Kind::Fhir, facts->type, {}};
    }
    const bool empty =
        std::all_of(body.begin(), body.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (empty || start.startsWith('<') || !claimsFhir(exchange)) {
        return {};
    }
    return {Kind::Broken, {}, facts.error().detail.left(160)};
}

Barrier barrierIn(const HttpExchange& exchange, const AnswerKind& kind, const TlsOptions& tls)
{
    const int status = exchange.status.value_or(0);
    if (kind.kind != AnswerKind::Kind::Other || status < 400) {
        return Barrier::None;
    }
    if (const Barrier proxys = ofProxy(exchange); proxys != Barrier::None) {
        return proxys;
    }
    const QByteArray page = exchange.body.left(looked).toLower();
    if (status == 400
        && says(page, {"plain http request was sent to https port", "http request to an https server",
                       "speaking plain http to an ssl-enabled server port"})) {
        return Barrier::OnlyTls;
    }
    const bool ofCertificate =
        status == 495 || status == 496
        || (status < 500 && says(page, {"ssl certificate", "client certificate", "certificate required"}));
    if (ofCertificate) {
        return tls.clientCertificate.isEmpty() ? Barrier::ClientCertificateWanted : Barrier::ClientCertificateRefused;
    }
    return Barrier::None;
}

QString otherOriginOf(const HttpExchange& exchange, const QUrl& base)
{
    if (!exchange.finalUrl.isEmpty() && !sameOrigin(exchange.finalUrl, base)) {
        return originName(exchange.finalUrl);
    }
    const int status = exchange.status.value_or(0);
    const QByteArray location = exchange.headers.value("Location");
    if (status < 300 || status > 399 || location.isEmpty()) {
        return {};
    }
    const QUrl target = base.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    return target.isValid() && !target.host().isEmpty() && !sameOrigin(target, base) ? originName(target) : QString{};
}

} // namespace rekindle
