// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_rules.h"
#include "support/fake_watch_source.h"

namespace rekindle {

inline const Instant start = fromEpochMs(1'795'227'270'000);
inline const PairId pairId{QStringLiteral("north")};

/// Readings as letters, one every 30 seconds:
/// h healthy, - primary down suspected, p probable, D confirmed, G gray failure confirmed, s slow suspected, S confirmed,
/// t throttled confirmed, f breach forecast, b breached, n healthy without a lag, u offline here, _ an hour of sleep,
/// x not reached from here and by nobody else (since the first x in a row), o not reached from here while a peer reaches it.
class Story
{
public:
    NoticeRules rules{};

    QStringList tell(const QString& letters)
    {
        QStringList told;
        for (const QChar letter : letters) {
            m_now += letter == u'_' ? Millis{1h} : Millis{30s};
            if (letter == u'_') {
                m_gap = true;
                continue;
            }
            for (const NoticeEvent& event : rules.observe(status(letter))) {
                told.append(QStringLiteral("%1 %2 %3").arg(m_count).arg(event.code, codeName(event.severity)));
            }
            ++m_count;
        }
        return told;
    }

    PairStatus status(QChar letter)
    {
        PairStatus status = healthyPair(pairId.value, QStringLiteral("Hospital North"), m_now);
        Reading& reading = *status.reading;
        reading.at = m_now;
        reading.afterGap = std::exchange(m_gap, false);
        const auto verdict = [&](VerdictCode code, Confidence confidence) {
            reading.verdict.code = code;
            reading.verdict.confidence = confidence;
        };
        m_unreached = letter == u'x' ? m_unreached.value_or(m_now) : std::optional<Instant>();
        switch (letter.toLatin1()) {
        case '-': verdict(VerdictCode::PrimaryDown, Confidence::Suspected); break;
        case 'p': verdict(VerdictCode::PrimaryDown, Confidence::Probable); break;
        case 'D': verdict(VerdictCode::PrimaryDown, Confidence::Confirmed); break;
        case 'G': verdict(VerdictCode::GrayFailure, Confidence::Confirmed); break;
        case 's': verdict(VerdictCode::Slow, Confidence::Probable); break;
        case 'S': verdict(VerdictCode::Slow, Confidence::Confirmed); break;
        case 't': verdict(VerdictCode::Throttled, Confidence::Confirmed); break;
        case 'u': verdict(VerdictCode::OfflineHere, Confidence::Confirmed); break;
        case 'x':
            verdict(VerdictCode::PartitionNearMe, Confidence::Probable);
            reading.verdict.since = *m_unreached;
            break;
        case 'o':
            verdict(VerdictCode::PartitionNearMe, Confidence::Confirmed);
            reading.verdict.evidence = {{EvidenceCode::PeerReaches, {}, 0}};
            reading.verdict.since = start;
            break;
        case 'f': reading.forecast.breachForecast = true; break;
        case 'b': reading.forecast.breached = true; break;
        case 'n': reading.lag.staleness.reset(); break;
        default: break;
        }
        return status;
    }

    Instant now() const { return m_now; }

private:
    Instant m_now{start};
    int m_count{0};
    bool m_gap{false};
    std::optional<Instant> m_unreached{};
};

inline Incident incident(const QString& id, Instant began, IncidentKind kind = IncidentKind::Outage)
{
    Incident made;
    made.id = IncidentId{id};
    made.kind = kind;
    made.began = began;
    return made;
}

} // namespace rekindle
