// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/divergence_closing.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isSettled(const Reading& reading)
{
    const bool serves = reading.state == DrState::Healthy || reading.state == DrState::Degraded;
    return serves && reading.lag.stall != StallState::Stalled;
}

} // namespace

Result<ProtectionNote> closingNote(const Pair& pair, const std::optional<Reading>& last, Instant at, const QString& who,
                                   const QString& reason)
{
    if (who.trimmed().isEmpty() || reason.trimmed().isEmpty()) {
        return fail(Errc::Invalid, pair.name, u"a name and a reason are needed"_s);
    }
    if (!last || !last->divergence || last->divergence->none()) {
        return fail(Errc::NotFound, pair.name, u"nothing is known that only the secondary has"_s);
    }
    if (!isSettled(*last)) {
        return fail(Errc::Conflict, pair.name, u"the two sides are still apart"_s);
    }
    return ProtectionNote{at, who.trimmed(), reason.trimmed(), last->divergence};
}

} // namespace rekindle
