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

bool isCounted(const Verdict& verdict)
{
    return verdict.code != VerdictCode::Healthy && verdict.code != VerdictCode::Unknown;
}

bool isCounted(const Protection& protection)
{
    return protection.state == ProtectionState::AtRisk || protection.state == ProtectionState::Unprotected;
}

} // namespace

QString protectionText(const Protection& protection)
{
    switch (protection.cause) {
    case ProtectionCause::RpoBreached: return Text::tr("RPO breached");
    case ProtectionCause::BreachForecast: return Text::tr("RPO breach ahead");
    case ProtectionCause::NoFigure: return Text::tr("Not measurable");
    case ProtectionCause::NotMeasured:
    case ProtectionCause::OwnNetwork:
    case ProtectionCause::MayBeOneService: return messages::label(protection.cause);
    default: return messages::label(protection.state);
    }
}

std::optional<Confidence> confidenceOf(const Verdict& verdict)
{
    return isCounted(verdict) ? std::optional(verdict.confidence) : std::nullopt;
}

std::optional<Confidence> confidenceOf(const Protection& protection)
{
    return isCounted(protection) ? std::optional(protection.confidence) : std::nullopt;
}

std::optional<Confidence> confidenceOf(const PairStatus& status)
{
    if (!status.reading) {
        return std::nullopt;
    }
    return isProtectionTheMatter(*status.reading) ? confidenceOf(status.reading->protection)
                                                  : confidenceOf(status.reading->verdict);
}

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
    return isProtectionTheMatter(*status.reading) ? protectionText(status.reading->protection)
                                                  : messages::label(status.reading->verdict.code);
}

QString firmStateText(const PairStatus& status)
{
    const auto confidence = confidenceOf(status);
    //: %1: the state of a pair; %2: suspected, probable or confirmed
    return confidence ? Text::tr("%1, %2").arg(stateText(status), messages::label(*confidence)) : stateText(status);
}

QStringList stateTexts()
{
    QStringList texts{Text::tr("Not measurable"), Text::tr("RPO breached"), Text::tr("RPO breach ahead")};
    for (const auto cause :
         {ProtectionCause::NotMeasured, ProtectionCause::OwnNetwork, ProtectionCause::MayBeOneService}) {
        texts << messages::label(cause);
    }
    for (int state = 0; state <= static_cast<int>(ProtectionState::Unprotected); ++state) {
        texts << messages::label(static_cast<ProtectionState>(state));
    }
    for (int code = 0; code <= static_cast<int>(VerdictCode::Rewind); ++code) {
        texts << messages::label(static_cast<VerdictCode>(code));
    }
    return texts;
}

QString situation(const PairStatus& status)
{
    return status.reading ? messages::situation(*status.reading, status.pair)
                          : messages::sentence(Verdict{}, status.pair);
}

QString advice(const PairStatus& status, bool declared)
{
    if (declared && status.reading && isOutage(status.reading->verdict.code)) {
        return declaredAdvice();
    }
    return status.reading ? messages::firstAction(*status.reading, status.pair)
                          : messages::firstAction(Verdict{}, status.pair);
}

QString declaredAdvice()
{
    return Text::tr("The outage is declared. Fail over as your plan says, and add each step to the timeline.");
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

bool isProblem(StateClass state)
{
    return state == StateClass::Bad || state == StateClass::Watch;
}

bool hasOpenOutage(const QList<Incident>& incidents)
{
    return !incidents.isEmpty() && !incidents.first().ended && incidents.first().kind == IncidentKind::Outage;
}

StateClass attention(const PairStatus& status, bool openOutage)
{
    return openOutage && !status.live ? StateClass::Bad : stateClass(status);
}

double risk(const PairStatus& status, bool openOutage)
{
    static constexpr double byEnvironment[] = {400, 200, 0}; // production, test, development
    double share = 0;
    if (status.reading && status.reading->lag.staleness && status.pair.objectives.rpo.count() > 0) {
        share = static_cast<double>(status.reading->lag.staleness->hi.count())
                / static_cast<double>(status.pair.objectives.rpo.count());
    }
    return badness(attention(status, openOutage)) * 1000.0 + byEnvironment[static_cast<int>(status.pair.environment)]
           + std::min(share, 99.0);
}

} // namespace rekindle
