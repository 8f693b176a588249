// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/planned_work_dialog.h"

#include "dialogs/person_dialog.h"
#include "service/messages.h"
#include "service/messages_notice.h"
#include "service/planned_work.h"
#include "widgets/fields.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis usualLength = 2h;

Instant momentOf(const QDateTimeEdit* field)
{
    return fromEpochMs(field->dateTime().toMSecsSinceEpoch());
}

} // namespace

PlannedWorkDialog::PlannedWorkDialog(const Pair& pair, const std::optional<PlannedWork>& planned, Instant now,
                                     QWidget* parent)
    : FormDialog(tr("Work planned at a service"), parent)
    , m_now(now)
{
    setObjectName(u"plannedWorkDialog"_s);
    addSubject(pair.name, pair.environment);
    addExplanation(
        tr("It is no incident. What is found there meanwhile is shown as ever, and nobody is notified of it."));
    m_where = new ComboBox(u"plannedWhere"_s, this);
    PlannedWork shown =
        planned.value_or(PlannedWork{Side::Secondary, now, now + usualLength, PersonDialog::lastName()});
    for (const std::optional<Side> side :
         {std::optional(Side::Primary), std::optional(Side::Secondary), std::optional<Side>()}) {
        const PlannedWork there{side};
        m_where->addItem(messages::plannedAt(there, pair), sideCode(there));
    }
    m_where->setCurrentIndex(m_where->findData(sideCode(shown)));
    addField(tr("Where"), m_where);
    m_from = addMoment(u"plannedFrom"_s, messages::isUtc() ? tr("From (UTC)") : tr("From (local time)"), shown.from);
    m_until =
        addMoment(u"plannedUntil"_s, messages::isUtc() ? tr("Until (UTC)") : tr("Until (local time)"), shown.until);
    m_problem = parts::sentence(this, "badText", u"plannedProblem"_s);
    column()->addWidget(m_problem);
    m_who = new QLineEdit(shown.who, this);
    m_who->setObjectName(u"personName"_s);
    m_who->setMaxLength(200);
    addField(PersonDialog::tr("Your name"), m_who);
    m_ok = addButtons(tr("Plan it"), "primary");
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &PlannedWorkDialog::check);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &PlannedWorkDialog::check);
    connect(m_who, &QLineEdit::textChanged, this, &PlannedWorkDialog::check);
    connect(this, &QDialog::accepted, this, [this] { PersonDialog::setLastName(work().who); });
    check();
    m_where->setFocus();
}

QDateTimeEdit* PlannedWorkDialog::addMoment(const QString& name, const QString& text, Instant preset)
{
    auto* field = new DateTimeEdit(name, this);
    const QDateTime moment = messages::dateTime(preset);
    field->setTimeSpec(moment.timeSpec());
    field->setDateTime(moment);
    addField(text, field);
    return field;
}

void PlannedWorkDialog::check()
{
    const PlannedWork typed = work();
    const bool never = typed.until <= std::max(typed.from, m_now);
    m_problem->setText(tr("The end must be after the beginning, and still ahead."));
    m_problem->setVisible(never);
    m_ok->setEnabled(!never && !typed.who.isEmpty());
}

PlannedWork PlannedWorkDialog::work() const
{
    return {plannedSideFromCode(m_where->currentData().toString()).value_or(std::nullopt), momentOf(m_from),
            momentOf(m_until), m_who->text().trimmed()};
}

} // namespace rekindle
