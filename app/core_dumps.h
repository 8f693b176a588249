// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rekindle {

/// No picture of this process's memory, which holds secrets, is written when it crashes, and no other process of the same
/// user may look into it. REKINDLE_CORE_DUMPS=1 leaves the system's own rules, for whoever looks for a fault. Call first
/// thing in main.
void refuseCoreDumps();

} // namespace rekindle
