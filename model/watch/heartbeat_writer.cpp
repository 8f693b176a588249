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

Result<Heartbeat> HeartbeatWriter::write(FhirClient& primary, Clock& clock,
                                         const std::optional<HeartbeatMark>& onPrimary, const QString& version,
                                         std::stop_token stop)
{
    const qint64 number = std::max(m_book.nextNumber(), onPrimary ? onPrimary->number + 1 : 0);
    m_book.sent(number, clock.boot(), clock.now());
    const auto written = primary.put(QString::fromLatin1(heartbeatType), QString::fromLatin1(heartbeatId),
                                     heartbeatBody({number, m_installation}), std::move(stop), version);
    if (!written) {
        return fail(written.error());
    }
    m_book.acknowledged(number, written->acknowledged);
    if (written->facts.lastUpdated) {
        remember(number, *written->facts.lastUpdated);
    }
    return *m_book.find(number);
}

std::optional<BootTime> HeartbeatWriter::lastSent() const
{
    return m_book.all().isEmpty() ? std::nullopt : std::optional(m_book.all().last().sent);
}

std::optional<Instant> HeartbeatWriter::stampUpTo(qint64 number) const
{
    const auto after = m_stamps.upperBound(number);
    return after == m_stamps.cbegin() ? std::nullopt : std::optional(*std::prev(after));
}

std::optional<Instant> HeartbeatWriter::stampAfter(qint64 number) const
{
    const auto after = m_stamps.upperBound(number);
    return after == m_stamps.cend() ? std::nullopt : std::optional(*after);
}

void HeartbeatWriter::remember(qint64 number, Instant stamp)
{
    m_stamps.insert(number, stamp);
}

void HeartbeatWriter::forget(BootTime before, qint64 keepVisible, BootTime arrivedBefore)
{
    m_book.forget(before, keepVisible, arrivedBefore);
    const qint64 oldest = m_book.all().isEmpty() ? keepVisible : std::min(keepVisible, m_book.all().first().number);
    while (m_stamps.size() > 1 && std::next(m_stamps.cbegin()).key() <= oldest) {
        m_stamps.erase(m_stamps.cbegin());
    }
}

} // namespace rekindle
