// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/reading.h"
#include "fhir/endpoint.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace rekindle::messages {

// All sentences a person reads about the engine's values, in the language that is installed at the moment of the call.
// Main thread only (QTranslator). Numbers and dates by QLocale(). Times of day are local with their offset.

QString sentence(const Error& error);          ///< what was wrong and where
QString remedy(const Error& error);            ///< what to do; may be empty
QString label(VerdictCode code);               ///< "Primary down"
QString sentence(const Verdict& verdict, const Pair& pair);
QString firstAction(const Verdict& verdict, const Pair& pair);
QString disproof(const Verdict& verdict);      ///< what would change it
QString sentence(const Evidence& evidence);
QString label(Confidence confidence);
QString label(DrState state);
QString label(MilestoneKind kind);
QString label(LagMethod method);
QString label(StallState state);
QString label(Flavour flavour);
QString label(Environment environment);
QString duration(Millis d);                    ///< "1 min 50 s"
QString interval(const Interval& interval);    ///< "1 min 50 s – 2 min 20 s"
QString age(Millis d);                         ///< "8 s ago"
QString moment(Instant t);                     ///< local date and time with offset
QString lag(const Reading& reading);           ///< one line: interval, or why there is none
QString forecast(const Forecast& forecast);
QString loss(const LossEstimate& loss);
QString count(const CountRange& range);        ///< "41 – 63"

} // namespace rekindle::messages
