// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/severity.h"
#include "theme.h"

namespace rekindle {

/// Good: measured and inside the objective. Watch: will break it, or noisy. Bad: outside the objective, or down.
/// Unknown: not measured now, which includes what an earlier run measured.
StateClass stateClass(Severity severity);
StateClass stateClass(const Verdict& verdict);
StateClass stateClass(const PairStatus& status);

/// The word beside the colour: the verdict, or the protection where that is worse.
QString stateText(const PairStatus& status);
QStringList stateTexts(); ///< every word that stateText() can answer
QString protectionText(const Protection& protection); ///< a word for it, shorter than its sentence
/// How sure it is; nullopt where nothing is counted (healthy, protected, unknown). Of a pair: of what stateText() tells.
std::optional<Confidence> confidenceOf(const Verdict& verdict);
std::optional<Confidence> confidenceOf(const Protection& protection);
std::optional<Confidence> confidenceOf(const PairStatus& status);
QString firmStateText(const PairStatus& status); ///< "Unprotected, confirmed"

/// What is the matter, in one sentence, and what to do first: the verdict's, unless protection is worse. Once somebody has
/// declared, nobody is told to prepare for it.
QString situation(const PairStatus& status);
QString advice(const PairStatus& status, bool declared = false);
QString declaredAdvice();

/// ● ◆ ▲ ○: the shape beside the colour.
QString stateShape(StateClass state);

/// Icon names of icons.h.
QString stateIcon(StateClass state);

/// The worse, the higher: good 0, unknown, watch, bad 3.
int badness(StateClass state);

/// Somebody should look.
bool isProblem(StateClass state);

/// The newest of these incidents is an outage that has not ended. Newest first.
bool hasOpenOutage(const QList<Incident>& incidents);

/// How much a pair asks for somebody: its state, but while it is not read yet in this run, an outage that was open when
/// Rekindle was closed is bad all the same.
StateClass attention(const PairStatus& status, bool openOutage);

/// For sorting: the greater, the sooner somebody should look. First by attention, then production before test, then by the
/// share of the RPO used up.
double risk(const PairStatus& status, bool openOutage = false);

} // namespace rekindle
