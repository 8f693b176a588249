// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_watch_source.h"

namespace rekindle {

/// Pairs whose figures cannot be had, or are bad in ways that need room: a locked keychain, a dead secondary, protection that
/// nobody knows, two names of one service, a full disk, and a lag of which only the lower bound is known.
void addTroubledPairs(FakeWatchSource& source);

} // namespace rekindle
