// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_class.h"

#include "service/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StateClass)
};

bool isMeasurable(const PairStatus& status)
{
    const auto& reading = *status.reading;
    return reading.lag.staleness || !reading.lagError || reading.lagError->code != Errc::Unsupported;
}

bool isLagTheMatter(const PairStatus& status)
{
    return status.reading && status.reading->verdict.code == VerdictCode::Healthy
           && (status.reading->forecast.breached || status.reading->forecast.breachForecast);
}

} // namespace

StateClass stateClass(const Verdict& verdict)
{
    switch (verdict.code) {
    case VerdictCode::Healthy: return StateClass::Good;
    case VerdictCode::Unknown:
    case VerdictCode::OfflineHere:
    case VerdictCode::NetworkIntercepted:
    case VerdictCode::PartitionNearMe: return StateClass::Unknown;
    case VerdictCode::PrimaryDown:
    case VerdictCode::FrontEndDown:
    case VerdictCode::GrayFailure:
    case VerdictCode::Rewind: return verdict.confidence == Confidence::Suspected ? StateClass::Watch : StateClass::Bad;
    case VerdictCode::NameResolution:
    case VerdictCode::Certificate:
    case VerdictCode::SignIn:
    case VerdictCode::Permission:
    case VerdictCode::Throttled:
    case VerdictCode::Slow:
    case VerdictCode::ReplicationStalled:
    case VerdictCode::NotConverging: return StateClass::Watch;
    }
    return StateClass::Unknown;
}

StateClass stateClass(const PairStatus& status)
{
    if (!status.reading || !status.live) {
        return StateClass::Unknown;
    }
    const StateClass verdict = stateClass(status.reading->verdict);
    if (verdict == StateClass::Bad || verdict == StateClass::Unknown) {
        return verdict;
    }
    if (status.reading->forecast.breached) {
        return StateClass::Bad;
    }
    if (status.reading->forecast.breachForecast) {
        return StateClass::Watch;
    }
    // A green light says that the lag is inside the objective; nobody has measured that here.
    return verdict == StateClass::Good && !isMeasurable(status) ? StateClass::Unknown : verdict;
}

QString stateText(const PairStatus& status)
{
    if (!status.reading) {
        return messages::label(VerdictCode::Unknown);
    }
    const VerdictCode code = status.reading->verdict.code;
    if (code == VerdictCode::Healthy) {
        if (!isMeasurable(status)) {
            return Text::tr("Not measurable");
        }
        if (status.reading->forecast.breached) {
            return Text::tr("RPO breached");
        }
        if (status.reading->forecast.breachForecast) {
            return Text::tr("RPO breach ahead");
        }
    }
    return messages::label(code);
}

QStringList stateTexts()
{
    QStringList texts{Text::tr("Not measurable"), Text::tr("RPO breached"), Text::tr("RPO breach ahead")};
    for (int code = 0; code <= static_cast<int>(VerdictCode::Rewind); ++code) {
        texts << messages::label(static_cast<VerdictCode>(code));
    }
    return texts;
}

QString situation(const PairStatus& status)
{
    const Verdict verdict = status.reading ? status.reading->verdict : Verdict{};
    if (isLagTheMatter(status)) {
        const QString rpo = messages::duration(status.pair.objectives.rpo);
        return status.reading->forecast.breached
                   ? Text::tr("The services answer, but the secondary is further behind than the RPO of %1.").arg(rpo)
                   : Text::tr("The services answer, but the RPO of %1 will be breached if this goes on.").arg(rpo);
    }
    return messages::sentence(verdict, status.pair);
}

QString advice(const PairStatus& status)
{
    Verdict verdict = status.reading ? status.reading->verdict : Verdict{};
    if (isLagTheMatter(status)) {
        verdict.code = VerdictCode::NotConverging; // the same thing to do
    }
    return messages::firstAction(verdict, status.pair);
}

QString stateShape(StateClass state)
{
    switch (state) {
    case StateClass::Good: return u"●"_s;
    case StateClass::Watch: return u"◆"_s;
    case StateClass::Bad: return u"▲"_s;
    case StateClass::Unknown: return u"○"_s;
    }
    return {};
}

QString stateIcon(StateClass state)
{
    switch (state) {
    case StateClass::Good: return u"check"_s;
    case StateClass::Watch: return u"watch"_s;
    case StateClass::Bad: return u"warning"_s;
    case StateClass::Unknown: return u"unknown"_s;
    }
    return {};
}

double risk(const PairStatus& status)
{
    static constexpr double byClass[] = {0, 200, 300, 100}; // good, watch, bad, unknown
    double share = 0;
    if (status.reading && status.reading->lag.staleness && status.pair.objectives.rpo.count() > 0) {
        share = static_cast<double>(status.reading->lag.staleness->hi.count())
                / static_cast<double>(status.pair.objectives.rpo.count());
    }
    return byClass[static_cast<int>(stateClass(status))] + std::min(share, 99.0);
}

} // namespace rekindle
