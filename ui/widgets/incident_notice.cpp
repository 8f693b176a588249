// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incident_notice.h"

#include "service/messages.h"
#include "widgets/parts.h"

#include <QPushButton>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const Milestone* declaration(const Incident& incident)
{
    // The last word counts: planned work may have become an outage that somebody declared.
    const auto found = std::find_if(incident.milestones.crbegin(), incident.milestones.crend(),
                                    [](const Milestone& m) { return m.kind == MilestoneKind::Declared; });
    return found == incident.milestones.crend() ? nullptr : &*found;
}

QString sentenceOf(const Incident& incident, Instant now)
{
    const Milestone* declared = declaration(incident);
    const QString began = messages::shortMoment(incident.began, now);
    if (!declared) {
        return incident.kind == IncidentKind::Planned
                   ? IncidentNotice::tr("Planned work since %1: traffic moved without an outage.").arg(began)
                   : QString();
    }
    const QString who = messages::isolated(parts::clipped(declared->who, 80));
    const QString when = messages::shortMoment(declared->at, now);
    switch (incident.kind) {
    case IncidentKind::Outage: return IncidentNotice::tr("Outage declared by %1, %2.").arg(who, when);
    case IncidentKind::Planned: return IncidentNotice::tr("Planned work since %1, recorded by %2.").arg(began, who);
    case IncidentKind::Drill: return IncidentNotice::tr("Drill since %1, recorded by %2.").arg(began, who);
    }
    return {};
}

} // namespace

std::optional<Incident> openIncident(const QList<Incident>& incidents)
{
    return incidents.isEmpty() || incidents.first().ended ? std::nullopt : std::optional(incidents.first());
}

bool isDeclared(const QList<Incident>& incidents)
{
    const auto open = openIncident(incidents);
    return open && open->kind != IncidentKind::Planned && open->at(MilestoneKind::Declared);
}

MilestoneKind endOfPlanned(const Incident& incident)
{
    const bool away = incident.at(MilestoneKind::TrafficMoved) && !incident.at(MilestoneKind::FailbackComplete);
    return away ? MilestoneKind::FailbackComplete : MilestoneKind::DeclaredRestored;
}

IncidentNotice::IncidentNotice(QWidget* parent)
    : NoticeLine(u"incidentNotice"_s, parent)
{
    m_end = addButton(u"endPlannedButton"_s);
    connect(m_end, &QPushButton::clicked, this, &IncidentNotice::endAsked);
}

void IncidentNotice::show(const std::optional<Incident>& open, Instant now)
{
    QString text = open ? sentenceOf(*open, now) : QString();
    const Milestone* declared = open ? declaration(*open) : nullptr;
    if (declared && !declared->note.isEmpty()) {
        text += u' ' + messages::isolated(declared->note);
    }
    parts::setText(m_end, tr("End of planned work…"));
    m_end->setVisible(open && open->kind == IncidentKind::Planned);
    setText(text);
}

} // namespace rekindle
