// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rekindle {

class Context;

/// The practice drill in the terminal: watch the practice pair, make its primary fail, see the verdict and the front
/// name move, bring it back, print the timeline. About two minutes; ends early on Ctrl+C.
void runPracticeSession(Context& context);

} // namespace rekindle
