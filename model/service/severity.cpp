// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/severity.h"

#include "core/code_table.h"

namespace rekindle {

namespace {

// clang-format off
constexpr auto severities = codeTable<Severity>({
    {Severity::Good, u"good"},
    {Severity::Unknown, u"unknown"},
    {Severity::Watch, u"watch"},
    {Severity::Bad, u"bad"},
});
// clang-format on

} // namespace

Severity severity(const Verdict& verdict)
{
    switch (verdict.code) {
    case VerdictCode::Healthy: return Severity::Good;
    case VerdictCode::Unknown:
    case VerdictCode::OfflineHere:
    case VerdictCode::NetworkIntercepted: return Severity::Unknown;
    case VerdictCode::PartitionNearMe: return isUnwitnessed(verdict) ? Severity::Watch : Severity::Unknown;
    case VerdictCode::PrimaryDown:
    case VerdictCode::FrontEndDown:
    case VerdictCode::GrayFailure:
    case VerdictCode::Rewind: return verdict.confidence == Confidence::Suspected ? Severity::Watch : Severity::Bad;
    case VerdictCode::NameResolution:
    case VerdictCode::Certificate:
    case VerdictCode::SignIn:
    case VerdictCode::Permission:
    case VerdictCode::Throttled:
    case VerdictCode::Slow:
    case VerdictCode::ReplicationStalled:
    case VerdictCode::NotConverging: return Severity::Watch;
    }
    return Severity::Unknown;
}

Severity severity(const PairStatus& status)
{
    if (!status.reading || !status.live) {
        return Severity::Unknown;
    }
    const Severity verdict = severity(status.reading->verdict);
    if (verdict == Severity::Bad || verdict == Severity::Unknown) {
        return verdict;
    }
    if (status.reading->forecast.breached) {
        return Severity::Bad;
    }
    if (status.reading->forecast.breachForecast) {
        return Severity::Watch;
    }
    // Good says that the lag is inside the objective; nobody has measured that here.
    return verdict == Severity::Good && !isLagMeasurable(*status.reading) ? Severity::Unknown : verdict;
}

bool isLagMeasurable(const Reading& reading)
{
    return reading.lag.staleness || !reading.lagError || reading.lagError->code != Errc::Unsupported;
}

QString codeName(Severity severity)
{
    return severities.name(severity);
}

std::optional<Severity> severityFromCode(QStringView code)
{
    return severities.value(code);
}

Severity SeverityCounts::worst() const
{
    if (bad > 0) {
        return Severity::Bad;
    }
    if (watch > 0) {
        return Severity::Watch;
    }
    return unknown > 0 || good == 0 ? Severity::Unknown : Severity::Good;
}

SeverityCounts countSeverities(const QList<PairStatus>& pairs)
{
    SeverityCounts counts;
    for (const PairStatus& status : pairs) {
        switch (severity(status)) {
        case Severity::Good: ++counts.good; break;
        case Severity::Unknown: ++counts.unknown; break;
        case Severity::Watch: ++counts.watch; break;
        case Severity::Bad: ++counts.bad; break;
        }
    }
    return counts;
}

} // namespace rekindle
