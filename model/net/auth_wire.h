// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QJsonObject>
#include <QJsonValue>

namespace rekindle::wire {

// How requests to token endpoints are written and their answers read. Internal to model/net.

using Form = QList<std::pair<QByteArray, QByteArray>>;

/// application/x-www-form-urlencoded; also a query.
QByteArray formBody(const Form& form);

/// An address without what may tell a secret or a person: no query, fragment and user info.
QString plain(const QUrl& url);

/// Fit for a header field: not empty, no line ends, nothing invisible.
bool isHeaderSafe(const QByteArray& text);

/// The body as an object; empty when it is none.
QJsonObject objectOf(const HttpExchange& exchange);

/// Whole seconds as a number or, as the instance metadata service writes them, as text; at most a day.
std::optional<Millis> secondsOf(const QJsonValue& value);

/// Why the token endpoint gave no token, from an exchange that is no success. Of the body only the OAuth error code gets
/// into the detail, cut to [a-z_].
Error refusalOf(const HttpExchange& exchange, const QUrl& url);

} // namespace rekindle::wire
