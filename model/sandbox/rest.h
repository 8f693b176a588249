// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "sandbox/random.h"
#include "sandbox/region.h"
#include "sandbox/sandbox.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace rekindle {

using Response = Sandbox::Response;

struct QueryItem {
    QByteArray name{}; ///< decoded, with its modifier ("_tag:not")
    QByteArray value{}; ///< decoded
    QByteArray raw{}; ///< as it came
};

/// A FHIR request taken apart.
struct RestRequest {
    QByteArray method{};
    QByteArray base{}; ///< absolute, without slash at its end: what links begin with
    QByteArrayList path{}; ///< decoded segments below the base
    QList<QueryItem> query{};
    HttpHeaders headers{};
    QByteArray body{};
    QByteArray option(const QByteArray& name) const; ///< the first value of a query item; empty: none
};

/// `target` is a path with query, with or without the base path "/fhir". The base comes from the headers Host and
/// X-Forwarded-Proto.
RestRequest parseRest(const QByteArray& method, const QByteArray& target, const HttpHeaders& headers,
                      const QByteArray& body, const QByteArray& hostWhenUnknown);

/// One change of a region, to be replicated.
struct SandboxChange {
    enum class Kind { Write, Erase };
    Kind kind{Kind::Write};
    QByteArray key{};
    Version version{};
};

/// What a request works on.
struct RestWork {
    Region& region;
    Instant now{};
    Random& random;
    QList<SandboxChange>& changes; ///< what it changed, in order
    QByteArray ownBase{}; ///< what the service takes for its own address, whoever asked; empty: the one it was asked by
};

Response outcome(int status, const char* code, const QByteArray& text, const QByteArray& detailCode = {});
Response fhirJson(int status, QByteArray body);
/// The resource with ETag and Last-Modified.
Response resourceResponse(int status, const Version& version);

QByteArray etagOf(qint64 version);
/// "Sun, 06 Nov 1994 08:49:37 GMT", as toHttpDate but fast enough for every answer.
QByteArray httpDate(Instant t);

} // namespace rekindle
