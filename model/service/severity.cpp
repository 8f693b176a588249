// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/severity.h"

#include "core/code_table.h"

#include <algorithm>

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

Severity severity(const Protection& protection)
{
    switch (protection.state) {
    case ProtectionState::Protected: return Severity::Good;
    case ProtectionState::AtRisk: return Severity::Watch;
    case ProtectionState::Unprotected:
        return protection.confidence == Confidence::Suspected ? Severity::Watch : Severity::Bad;
    case ProtectionState::Unknown: break;
    }
    return Severity::Unknown;
}

Severity severity(const Reading& reading)
{
    return std::max(severity(reading.verdict), severity(reading.protection));
}

bool isProtectionTheMatter(const Reading& reading)
{
    return severity(reading.protection) > severity(reading.verdict);
}

Severity severity(const PairStatus& status)
{
    return status.reading && status.live ? severity(*status.reading) : Severity::Unknown;
}

std::pair<int, int> turnOf(Severity severity, Environment environment)
{
    return {-static_cast<int>(severity), static_cast<int>(environment)};
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
