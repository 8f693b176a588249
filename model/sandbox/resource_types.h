// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace rekindle {

/// The resource types of FHIR R4 (4.0.1), sorted.
const QByteArrayList& resourceTypes();
bool isResourceType(const QByteArray& name);

} // namespace rekindle
