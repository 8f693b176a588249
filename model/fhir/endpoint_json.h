// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <QJsonObject>

namespace rekindle {

/// The stored and the exported form of a pair. Never holds a secret: the pair has none. fromJson ignores what it does
/// not know and fails with Errc::Invalid, naming the field ("secondary.signIn.kind"), on what it cannot use. Required are
/// the name and the primary's address; a pair without an id gets a new one. Durations are whole milliseconds ("rpoMs").
QJsonObject toJson(const Pair& pair);
Result<Pair> pairFromJson(const QJsonObject& json);

} // namespace rekindle
