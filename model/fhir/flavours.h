// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/capability.h"
#include "fhir/endpoint.h"
#include "net/auth.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace rekindle {

/// One row: how one kind of server differs. New flavours are new rows, never new branches.
struct FlavourTraits {
    Flavour flavour{};
    const char* code{}; ///< "ahds"
    const char* label{}; ///< "Azure Health Data Services"
    const char* hostSuffix{}; ///< one or more, separated by a space; "" when the address tells nothing
    const char* softwareContains{}; ///< lower case; "" when the name tells nothing
    const char* healthPath{}; ///< "/health/check"; "" when there is none
    bool systemHistory{}; ///< /_history?_since= is usable
    const char* entraScope{}; ///< default scope; "{base}" stands for the service's own origin; "" when none
    PairKind usualKind{};
};

std::span<const FlavourTraits> flavours();
const FlavourTraits& traits(Flavour flavour);

/// What signing in to that endpoint is for, with the scope that is usual there.
ProtectedService protectedService(const Endpoint& endpoint);

/// From the address and the CapabilityStatement; Generic when nothing fits.
Flavour detectFlavour(const QUrl& baseUrl, const Capability& capability);

} // namespace rekindle
