// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "io/network.h"

namespace rekindle {

/// The file's name of the library below.
QString networkLibraryName();

/// makeNetwork() out of a library that is loaded now: beside the program, or where it was installed to. It stays loaded.
/// Errc::Unsupported naming the library and what the system says of it. Thread-safe.
Result<std::unique_ptr<Network>> loadNetwork(const Clock& clock, const QString& installation,
                                             const TransportOptions& options,
                                             const QString& name = networkLibraryName());

/// For Workspace::Options: a LateNetwork over loadNetwork().
std::unique_ptr<Network> makeLateNetwork(const Clock& clock, const QString& installation,
                                         const TransportOptions& options);

} // namespace rekindle
