// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/heartbeat_writer.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis foreignSilence = 10min;

} // namespace

HeartbeatWriter::HeartbeatWriter(QString installation, QList<Heartbeat> known)
    : m_installation(std::move(installation))
    , m_book(std::move(known))
{
}

std::optional<Error> HeartbeatWriter::foreign(const std::optional<HeartbeatMark>& onPrimary, BootTime now)
{
    if (!onPrimary || onPrimary->writer == m_installation) {
        m_foreign.reset();
        return std::nullopt;
    }
    if (!m_foreign || m_foreign->mark != *onPrimary) {
        m_foreign = Foreign{*onPrimary, now};
    }
    if (now - m_foreign->movedAt >= foreignSilence) {
        return std::nullopt;
    }
    return Error{Errc::Foreign, u"Basic/rekindle-heartbeat"_s, onPrimary->writer};
}

Result<HeartbeatWriter::Written> HeartbeatWriter::write(FhirClient& primary, Clock& clock,
                                                        const std::optional<HeartbeatMark>& onPrimary,
                                                        const QString& version, std::stop_token stop)
{
    const qint64 number = std::max(m_book.nextNumber(), onPrimary ? onPrimary->number + 1 : 0);
    m_book.sent(number, clock.boot(), clock.now());
    const auto written = primary.put(QString::fromLatin1(heartbeatType), QString::fromLatin1(heartbeatId),
                                     heartbeatBody({number, m_installation}), std::move(stop), version);
    if (!written) {
        return fail(written.error());
    }
    if (!version.isEmpty() && written->facts.versionId == version) {
        return fail(Errc::BadReply, u"Basic/rekindle-heartbeat"_s, u"taken, but the version before was returned"_s);
    }
    m_book.acknowledged(number, written->acknowledged);
    return Written{*m_book.find(number), written->facts.lastUpdated};
}

} // namespace rekindle
