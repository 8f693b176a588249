// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/resource_bytes.h"
#include "sandbox/rest.h"

namespace rekindle {

/// Answers one FHIR request on one region: every interaction, including batch and transaction. Any bytes get an answer.
Response answerRest(RestWork& work, const RestRequest& request);

/// The writes below HTTP, for the writer: the next version of a resource, stamped.
const Version& writeVersion(RestWork& work, const QByteArray& key, const QByteArray& resource, WriteMethod method);
/// A soft delete; nothing happens when it is not there.
void deleteVersion(RestWork& work, const QByteArray& key);

} // namespace rekindle
