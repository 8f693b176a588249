// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/rest.h"

namespace rekindle {

/// GET [base]?... and GET [base]/Type?...: _id, _lastUpdated, _type, _tag, _tag:not, identifier, _sort (by _lastUpdated),
/// _count, _summary=count, _elements, pages by opaque links. Parameters it does not know are ignored and left out of the
/// self link, or refused with `Prefer: handling=strict`.
Response answerSearch(const Region& region, const RestRequest& request, Instant now);

/// The keys that a condition ("identifier=s|v") matches: If-None-Exist. An unusable condition matches nothing.
QByteArrayList matchingKeys(const Region& region, const QByteArray& type, const QByteArray& condition);

} // namespace rekindle
