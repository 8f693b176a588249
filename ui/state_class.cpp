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

bool isLagTheMatter(const PairStatus& status)
{
    return status.reading && status.reading->verdict.code == VerdictCode::Healthy
           && (status.reading->forecast.breached || status.reading->forecast.breachForecast);
}

} // namespace

StateClass stateClass(Severity severity)
{
    switch (severity) {
    case Severity::Good: return StateClass::Good;
    case Severity::Watch: return StateClass::Watch;
    case Severity::Bad: return StateClass::Bad;
    case Severity::Unknown: break;
    }
    return StateClass::Unknown;
}

StateClass stateClass(const Verdict& verdict)
{
    return stateClass(severity(verdict));
}

StateClass stateClass(const PairStatus& status)
{
    return stateClass(severity(status));
}

QString stateText(const PairStatus& status)
{
    if (!status.reading) {
        return messages::label(VerdictCode::Unknown);
    }
    const VerdictCode code = status.reading->verdict.code;
    if (code == VerdictCode::Healthy) {
        if (!isLagMeasurable(*status.reading)) {
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

int badness(StateClass state)
{
    static constexpr int ranks[] = {0, 2, 3, 1}; // good, watch, bad, unknown
    return ranks[static_cast<int>(state)];
}

double risk(const PairStatus& status)
{
    double share = 0;
    if (status.reading && status.reading->lag.staleness && status.pair.objectives.rpo.count() > 0) {
        share = static_cast<double>(status.reading->lag.staleness->hi.count())
                / static_cast<double>(status.pair.objectives.rpo.count());
    }
    return badness(stateClass(status)) * 100.0 + std::min(share, 99.0);
}

} // namespace rekindle
