// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QString>

namespace rekindle {

/// What the body of an answer is, whatever its status: FHIR that can be read, what was meant as FHIR and cannot, or
/// something else (a page, a text, nothing).
struct AnswerKind {
    enum class Kind { Fhir, Broken, Other };
    Kind kind{Kind::Other};
    QString type{}; ///< with Fhir: the resourceType
    QString why{}; ///< with Broken: technical, English, without content
    bool operator==(const AnswerKind&) const = default;

    bool isFhir() const { return kind == Kind::Fhir; }
};

AnswerKind answerKind(const HttpExchange& exchange);

/// Whose answer it is, if not the service's own: a proxy's, or one about certificates or TLS from the server before the
/// service (nginx and its like speak of these in pages with status 400). None: the service's own. `tls`: what we sent with it.
Barrier barrierIn(const HttpExchange& exchange, const AnswerKind& kind, const TlsOptions& tls);

/// The other origin to which a redirect leads; empty: it is none, or leads nowhere.
QString otherOriginOf(const HttpExchange& exchange, const QUrl& base);

} // namespace rekindle
