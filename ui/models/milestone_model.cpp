// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/milestone_model.h"

#include "service/messages.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

void MilestoneModel::setIncident(const std::optional<Incident>& incident, Instant now)
{
    m_now = now;
    const QList<Milestone> wanted = incident ? incident->milestones : QList<Milestone>{};
    const bool same = incident && incident->id == m_id;
    const qsizetype more = wanted.size() - m_milestones.size();
    if (same && more >= 0) {
        // What is new stands together: at the end, or where a person put it in afterwards.
        const auto differs =
            std::mismatch(m_milestones.cbegin(), m_milestones.cend(), wanted.cbegin(), wanted.cend()).first;
        const qsizetype at = differs - m_milestones.cbegin();
        if (std::equal(differs, m_milestones.cend(), wanted.cbegin() + at + more)) {
            if (more > 0) {
                beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + more) - 1);
                m_milestones = wanted;
                endInsertRows();
            }
            return;
        }
    }
    beginResetModel();
    m_id = incident ? incident->id : IncidentId{};
    m_began = incident ? incident->began : Instant{};
    m_milestones = wanted;
    endResetModel();
}

QString MilestoneModel::text(int row, int column) const
{
    const Milestone& milestone = m_milestones.at(row);
    switch (column) {
    case TimeColumn: return messages::shortMoment(milestone.at, m_now);
    case AfterColumn: return messages::isolated(u'+' + messages::clock(milestone.at - m_began));
    case WhatColumn: return messages::label(milestone.kind);
    case SourceColumn: return milestone.who.isEmpty() ? messages::label(milestone.source) : milestone.who;
    case NoteColumn: return milestone.note;
    default: return {};
    }
}

QString MilestoneModel::tip(int row, int column) const
{
    const Milestone& milestone = m_milestones.at(row);
    return column == NoteColumn ? milestone.note.toHtmlEscaped() : toIso(milestone.at);
}

QString MilestoneModel::heading(int column) const
{
    switch (column) {
    case TimeColumn: return tr("Time");
    case AfterColumn: return tr("After");
    case WhatColumn: return tr("Milestone");
    case SourceColumn: return tr("By");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

void IncidentModel::setIncidents(const QList<Incident>& incidents, Instant now)
{
    m_now = now;
    replace(m_incidents, incidents, [](const Incident& a, const Incident& b) { return a.id == b.id; });
}

const Incident* IncidentModel::at(int row) const
{
    return row >= 0 && row < m_incidents.size() ? &m_incidents.at(row) : nullptr;
}

QString IncidentModel::text(int row, int column) const
{
    const Incident& incident = m_incidents.at(row);
    switch (column) {
    case BeganColumn: return messages::shortMoment(incident.began, m_now);
    case KindColumn: return messages::label(incident.kind);
    case DurationColumn: return incident.ended ? messages::duration(*incident.ended - incident.began) : tr("open");
    case LossColumn: {
        const QString lost = messages::lost(incident);
        return lost.isEmpty() ? tr("unknown") : lost;
    }
    default: return {};
    }
}

QString IncidentModel::tip(int row, int /*column*/) const
{
    return toIso(m_incidents.at(row).began);
}

QVariant IncidentModel::fact(int row, int role) const
{
    return role == IdRole ? QVariant(m_incidents.at(row).id.value) : QVariant();
}

QString IncidentModel::heading(int column) const
{
    switch (column) {
    case BeganColumn: return tr("Began");
    case KindColumn: return tr("Kind");
    case DurationColumn: return tr("Lasted");
    case LossColumn: return tr("RPO actual");
    default: return {};
    }
}

} // namespace rekindle
