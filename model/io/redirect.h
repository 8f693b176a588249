// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace rekindle {

/// 301, 302, 303, 307 or 308.
bool isRedirect(int status);

/// The request that follows a redirect of `request` (RFC 9110 15.4). To another origin go only the headers that say what
/// is wanted: no credentials, no client certificate. Errc::BadReply: the redirect is refused (no usable Location, from
/// https to http, or a body that would go to another origin); the subject is an origin, never a path.
Result<HttpRequest> redirected(const HttpRequest& request, int status, const QByteArray& location);

} // namespace rekindle
