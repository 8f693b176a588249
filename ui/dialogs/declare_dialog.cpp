// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/declare_dialog.h"

#include "answer.h"
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

/// Both questions: whether it is an outage, and whether there is something to fail over to.
QStringList answerLines(const PairStatus& status, Instant now)
{
    if (!status.reading) {
        return {DeclareDialog::tr("Not read yet.")};
    }
    QStringList lines;
    for (const Answer& answer : answersOf(status, false, now)) {
        QStringList state{answer.state};
        if (!answer.firmness.isEmpty()) {
            state << answer.firmness;
        }
        //: the state of a pair and what it means
        lines << DeclareDialog::tr("%1 %2: %3")
                     .arg(stateShape(stateClass(status.live ? answer.severity : Severity::Unknown)),
                          state.join(u" · "_s), answer.sentence);
    }
    return lines;
}

QString lossLine(const PairStatus& status)
{
    const bool known = status.reading && status.reading->loss.total;
    return known ? DeclareDialog::tr("Would be lost now: %1").arg(messages::loss(status.reading->loss))
                 : DeclareDialog::tr("What would be lost is not known.");
}

} // namespace

PersonDialog::Texts DeclareDialog::textsOf(const PairStatus& status, IncidentKind kind, Instant now)
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
    texts.facts = answerLines(status, now) + QStringList{lossLine(status)};
    if (outage && isCalm(status)) {
        texts.warning = tr("No outage has been measured. Declare it only if you know more than Rekindle does.");
    }
    texts.nameTyped = outage && status.pair.environment == Environment::Production;
    texts.enterConfirms = !outage || !isCalm(status);
    return texts;
}

DeclareDialog::DeclareDialog(const PairStatus& status, IncidentKind kind, Instant now, QWidget* parent)
    : PersonDialog(textsOf(status, kind, now), kind == IncidentKind::Outage ? "danger" : "primary", parent)
{
}

} // namespace rekindle
