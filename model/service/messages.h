// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "watch/exposure.h"
#include "watch/reading.h"
#include "watch/sign_in_request.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace rekindle::messages {

// All sentences a person reads about the engine's values, in the language that is installed at the moment of the call.
// Main thread only (QTranslator). Numbers and dates by QLocale(). Times of day are local with their offset, or in UTC.

QString sentence(const Error& error); ///< what was wrong and where
QString remedy(const Error& error); ///< what to do; may be empty
QString label(VerdictCode code); ///< "Primary down"
QString sentence(const Verdict& verdict, const Pair& pair);
QString firstAction(const Verdict& verdict, const Pair& pair);
QString disproof(const Verdict& verdict, const Pair& pair); ///< what would change it
/// What speaks for the verdict, a line each. A verdict stands until a second look confirms another: what the newest look saw
/// otherwise is told first, and nothing that it disproved.
QStringList verdictEvidence(const Reading& reading, const Pair& pair);
QString verdictSentence(const Reading& reading, const Pair& pair); ///< as sentence(), and true of the newest look too
/// Protection: "West could take over now: …", what to do first, what would change it.
QString label(ProtectionState state); ///< "Unprotected"
QString label(ProtectionCause cause); ///< "Secondary down"
QString sentence(const Protection& protection, const Pair& pair);
QString firstAction(const Protection& protection, const Pair& pair);
QString disproof(const Protection& protection, const Pair& pair);
QString protectionAction(const Reading& reading, const Pair& pair); ///< where nothing was measured, after the reason
/// What speaks for it, a line each: what was seen at the secondary, the figure that was judged, or why there is none.
QStringList protectionEvidence(const Reading& reading, const Pair& pair);
/// Of both questions of a pair, the one that somebody has to look at: what is the matter, and what to do first.
QString situation(const Reading& reading, const Pair& pair);
QString firstAction(const Reading& reading, const Pair& pair);
/// "28 changes exist only on West: 25 created, 2 updated and 1 deleted.", with the reason where that is not all.
QString divergence(const Divergence& divergence, const Pair& pair);
QString divergenceOf(const DivergenceCounts& counts); ///< "25 created, 2 updated", of one type
QString onlyOnSecondary(qint64 count, DivergenceGap gap, const Pair& pair); ///< the same without what was done
QString divergenceGap(DivergenceGap gap, const Pair& pair); ///< empty for None
/// "Protected 99.31 % of 212 h watched of 720 h; longest hole 42 min, 12 Nov, 05:14".
QString exposure(const Exposure& exposure);
QString causes(const UnprotectedStretch& stretch); ///< "Secondary down, then RPO breached"
QString length(const UnprotectedStretch& stretch); ///< "42 min", "at least 42 min", "42 min so far"
QString sentence(const Evidence& evidence, const Pair& pair);
/// The name of that service, inside a sentence; "the primary" where it has none.
QString sideName(const Pair& pair, Side side);
QString label(Confidence confidence);
QString label(DrState state);
QString label(MilestoneKind kind);
QString label(MilestoneLane lane);
QString label(MilestoneSource source);
QString label(IncidentKind kind);
QString label(LagMethod method);
QString label(StallState state);
QString label(AlarmKind kind);
QString label(Flavour flavour);
QString label(Environment environment);
QString label(PairKind kind);
QString label(SignInKind kind);
QString label(CertificateFault fault); ///< why a certificate is not trusted
QString secretName(SignInKind kind); ///< "Password", "Client secret": what must be entered; empty: nothing
QString secretPlace(const QString& kind); ///< of SecretStore::kind(): "in the keychain"; empty: "missing"
/// What a server wrote, fit for one line: no control characters, at most `most` characters.
QString excerpt(const QString& data, int most = 160);
QString phase(const QString& code); ///< "connect" and so on, as in Verdict::slowPhase
QString duration(Millis d); ///< the two largest units: "1 min 50 s", "15 min"
QString milliseconds(Millis d); ///< "63 ms"
QString interval(const Interval& interval); ///< "1 min 50 s – 2 min 20 s"
QString age(Millis d); ///< "8 s ago"
void setUtc(bool utc); ///< moments from now on in UTC; else, as at the start, in local time
bool isUtc();
QDateTime dateTime(Instant t); ///< in the one or the other
QString timeOfDay(QTime time); ///< "08:00": 24 hours in every language
QString moment(Instant t); ///< local date and time with offset
QString shortMoment(Instant t, Instant now); ///< "05:14:28" today, with the date otherwise; no offset
QString clock(Millis d); ///< "00:23:41", for running clocks; never mirrored or localised
/// Which service waits for a person, where to go and which code to enter there.
QString signInRequest(const SignInRequest& request, const Pair& pair, Instant now);
QString lag(const Reading& reading); ///< one line: interval, or why there is none
QString heartbeatTrouble(const Reading& reading,
                         const Pair& pair); ///< that none is written, why, and what to do; or empty
QString whyNoLag(const Reading& reading, const Pair& pair); ///< and what to do; empty: there is one, or it is not known
QString staleness(const Interval& staleness, std::optional<LagMethod> method); ///< the interval, or "at least"
QString orderNote(const Reading& reading); ///< why it was not checked whether changes arrive in order; usually empty
QString forecast(const Forecast& forecast);
QString forecast(const Reading& reading); ///< unknown, too, where the reading has no lag to say it of
QString loss(const LossEstimate& loss);
QString count(const CountRange& range); ///< "41 – 63"
QString count(const CountRange& range, bool complete); ///< "at least 41" where it is not complete
QString atRisk(const LossEstimate& loss); ///< "41 – 63", "at least 41", "unknown": for a column
QString lossGap(LossGap gap); ///< why a count is not complete; empty when it is

/// Sentences one after the other, without the empty ones; scripts with full-width stops need no space between them.
QString paragraph(const QStringList& sentences);

/// A name or other data from outside inside a sentence: isolated, so that Latin names keep their punctuation in Arabic.
QString isolated(const QString& data);

QString rto(const RtoClocks& clocks, Millis objective); ///< both clocks and the objective; empty without an outage
QString clocksStopped(const RtoClocks& clocks, Instant now); ///< when and by what; empty while they run
QString lost(const Incident& incident); ///< as time: "18 – 48 s", "at least 12 min"; empty: not known
QString rpoActual(const Incident& incident, Millis objective); ///< the same against the objective; empty: not known

} // namespace rekindle::messages
