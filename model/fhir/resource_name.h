// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

// What may stand in the path of a request: whatever else a server calls a resource leads elsewhere.

/// FHIR's id: letters, digits, '-' and '.', up to 64; not "." and "..", which a path would follow. Also of a version.
bool isResourceId(const QString& id);
/// A type as FHIR names them ("Patient") and an id.
bool isResourceName(const QString& type, const QString& id);

} // namespace rekindle
