// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/severity.h"

namespace rekindle {

/// One thing that a reading shows and that people may be told. Internal to NoticeRules, which decides when.
struct NoticeFinding {
    QString problem{}; ///< which one, the same as long as it is the same: "outage", "rpo", "protection"
    QString code{}; ///< in English, for whoever is told; empty: an alarm's, by what held
    Severity severity{};
    Instant since{};
    Side side{Side::Primary}; ///< at which service it is
    bool tellable{false}; ///< by this reading alone
    bool mayBeHeld{false}; ///< tellable as far as the reading before said so too
};

namespace problems {

inline const QString outage = QStringLiteral("outage");
inline const QString lag = QStringLiteral("rpo");
inline const QString protection = QStringLiteral("protection"); ///< at the secondary itself
inline const QString unknownProtection = QStringLiteral("protection_unknown");

} // namespace problems

/// What a reading shows, one a problem. What the verdict, the alarms and protection say of the same thing is one: a copy
/// that stands still makes no second problem of it that nobody could fail over.
QList<NoticeFinding> findingsOf(const Reading& reading);

/// Whether a reading that does not show the problem says that it is not there.
bool isEvidenceAgainst(const QString& problem, const Reading& reading);
/// A problem that protection alone tells, and ends.
bool isOfProtection(const QString& problem);

/// One could fail over now, and a certificate that ends in two weeks does not change that.
bool isProtected(const Protection& protection);

} // namespace rekindle
