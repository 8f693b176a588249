// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/declare_dialog.h"

#include "service/messages.h"
#include "state_class.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Nobody has measured that the primary fails.
bool isCalm(const PairStatus& status)
{
    return !status.live || !status.reading || !isOutage(status.reading->verdict.code);
}

QString verdictLine(const PairStatus& status)
{
    if (!status.reading) {
        return DeclareDialog::tr("Not read yet.");
    }
    const Verdict& verdict = status.reading->verdict;
    const bool firm = verdict.code == VerdictCode::Healthy || verdict.code == VerdictCode::Unknown;
    const QString state = firm
                              ? stateText(status)
                              //: %1: a verdict; %2: suspected, probable or confirmed
                              : DeclareDialog::tr("%1, %2").arg(stateText(status), messages::label(verdict.confidence));
    //: the state of a pair and what it means
    return DeclareDialog::tr("%1 %2: %3").arg(stateShape(stateClass(status)), state, situation(status));
}

QString lossLine(const PairStatus& status)
{
    const bool known = status.reading && status.reading->loss.total;
    return known ? DeclareDialog::tr("Would be lost now: %1").arg(messages::loss(status.reading->loss))
                 : DeclareDialog::tr("What would be lost is not known.");
}

} // namespace

PersonDialog::Texts DeclareDialog::textsOf(const PairStatus& status, IncidentKind kind)
{
    const bool outage = kind == IncidentKind::Outage;
    Texts texts;
    texts.title = outage ? tr("Declare an outage") : tr("Record planned work");
    texts.explanation = outage ? tr("The clock of the declaration starts now. This does not fail anything over; it "
                                    "records who decided, and when.")
                               : tr("What happens from now on is recorded as planned work, not as an outage.");
    texts.action = outage ? tr("Declare outage") : tr("Record as planned");
    texts.pairName = status.pair.name;
    texts.environment = status.pair.environment;
    texts.facts = {verdictLine(status), lossLine(status)};
    if (outage && isCalm(status)) {
        texts.warning = tr("No outage has been measured. Declare it only if you know more than Rekindle does.");
    }
    texts.nameTyped = outage && status.pair.environment == Environment::Production;
    texts.enterConfirms = !outage || !isCalm(status);
    return texts;
}

DeclareDialog::DeclareDialog(const PairStatus& status, IncidentKind kind, QWidget* parent)
    : PersonDialog(textsOf(status, kind), kind == IncidentKind::Outage ? "danger" : "primary", parent)
{
}

} // namespace rekindle
