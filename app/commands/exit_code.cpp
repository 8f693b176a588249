// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/exit_code.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr int freshPeriods = 3;

int rank(ExitCode code)
{
    switch (code) {
    case ExitCode::Good: return 0;
    case ExitCode::NotMeasured: return 1;
    case ExitCode::Problem: return 2;
    case ExitCode::Usage:
    case ExitCode::Storage: break;
    }
    return 3;
}

ExitCode exitCodeOf(Severity severity)
{
    switch (severity) {
    case Severity::Good: return ExitCode::Good;
    case Severity::Unknown: return ExitCode::NotMeasured;
    case Severity::Watch:
    case Severity::Bad: break;
    }
    return ExitCode::Problem;
}

} // namespace

ExitCode worse(ExitCode a, ExitCode b)
{
    return rank(a) < rank(b) ? b : a;
}

ExitCode exitCodeOf(const QList<Severity>& found)
{
    ExitCode code = ExitCode::Good;
    for (const Severity severity : found) {
        code = worse(code, exitCodeOf(severity));
    }
    return code;
}

QList<Severity> severitiesOf(const Reading& reading)
{
    const Severity verdict = severity(reading.verdict);
    // A certificate that ends soon is no reason for a script to fail; people are told.
    const bool certificateAlone =
        verdict == Severity::Good && reading.protection.cause == ProtectionCause::CertificateEnds;
    return {verdict, certificateAlone ? Severity::Good : severity(reading.protection)};
}

ExitCode exitCodeOfLag(const Reading& reading, const Pair& pair, Instant now)
{
    if (!reading.lag.staleness) {
        return ExitCode::NotMeasured;
    }
    const Millis age = std::max(now - reading.lag.readAt, Millis{0});
    const bool managed = pair.kind == PairKind::Managed;
    if (!managed && age > freshPeriods * pair.probePeriod) {
        return ExitCode::NotMeasured;
    }
    const Millis most = reading.lag.staleness->hi + (managed ? age : Millis{0});
    return most > pair.objectives.rpo ? ExitCode::Problem : ExitCode::Good;
}

ExitCode exitCodeOf(const Error& error)
{
    switch (error.code) {
    case Errc::InUse:
    case Errc::Storage:
    case Errc::StorageFull:
    case Errc::Corrupt:
    case Errc::NewerFormat:
    case Errc::ForeignFile:
    case Errc::ReadOnly: return ExitCode::Storage;
    default: return ExitCode::Problem;
    }
}

void WorstSeen::see(const PairId& pair, const Reading& reading)
{
    const ExitCode code = exitCodeOf(reading);
    const bool measured = m_pairs.value(pair, ExitCode::NotMeasured) != ExitCode::NotMeasured;
    if (code == ExitCode::NotMeasured && !measured) {
        m_pairs.insert(pair, code);
        return;
    }
    m_pairs.insert(pair, ExitCode::Good);
    m_worst = worse(m_worst, code);
}

ExitCode WorstSeen::worst() const
{
    const bool unmeasured = m_pairs.isEmpty() || std::any_of(m_pairs.cbegin(), m_pairs.cend(), [](ExitCode code) {
                                return code == ExitCode::NotMeasured;
                            });
    return unmeasured ? worse(m_worst, ExitCode::NotMeasured) : m_worst;
}

} // namespace rekindle
