// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/random.h"
#include "sandbox/rest.h"
#include "sandbox/sandbox.h"

#include <optional>

namespace rekindle {

/// Does somebody else reach a region that has this fault? Those of our own network and name resolution do not count.
bool othersReach(SandboxFault fault);
/// Does the health probe of the front name succeed? It looks at the status only and checks no certificate.
bool probeSucceeds(const SandboxFaultSpec& fault);
/// May a client of the region write? `share` in 0..1 decides for an error share.
bool acceptsWrites(const SandboxFaultSpec& fault, double share);

/// The answer that a fault puts in place of the region's own; nullopt: the region answers.
std::optional<Response> faultResponse(const SandboxFaultSpec& fault, const RestRequest& request, Random& random);

/// 401 unless the request carries the credentials, or a token that a guest admits (nullopt: none issues any); /metadata
/// and /health/check are anonymous.
std::optional<Response> signInRefusal(const Sandbox::Options& options, const RestRequest& request,
                                      std::optional<bool> admitted);

bool isHealthCheck(const RestRequest& request);
Response healthResponse();
/// What a hotel's network puts in place of every page.
Response portalPage();

} // namespace rekindle
