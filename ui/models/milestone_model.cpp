// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/milestone_model.h"

#include "service/messages.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QVariant leading = QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);

} // namespace

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

void MilestoneModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_milestones.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int MilestoneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_milestones.size());
}

int MilestoneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MilestoneModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return leading;
    }
    const Milestone& milestone = m_milestones.at(index.row());
    if (role == Qt::ToolTipRole) {
        return index.column() == NoteColumn ? milestone.note.toHtmlEscaped() : toIso(milestone.at);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn: return messages::shortMoment(milestone.at, m_now);
    case AfterColumn: return messages::isolated(u'+' + messages::clock(milestone.at - m_began));
    case WhatColumn: return messages::label(milestone.kind);
    case SourceColumn: return milestone.who.isEmpty() ? messages::label(milestone.source) : milestone.who;
    case NoteColumn: return milestone.note;
    default: return {};
    }
}

QVariant MilestoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
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
    const bool sameRows = std::equal(incidents.cbegin(), incidents.cend(), m_incidents.cbegin(), m_incidents.cend(),
                                     [](const Incident& a, const Incident& b) { return a.id == b.id; });
    if (sameRows) {
        m_incidents = incidents;
        if (!m_incidents.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_incidents = incidents;
    endResetModel();
}

void IncidentModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_incidents.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const Incident* IncidentModel::at(int row) const
{
    return row >= 0 && row < m_incidents.size() ? &m_incidents.at(row) : nullptr;
}

int IncidentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

int IncidentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Incident& incident = m_incidents.at(index.row());
    if (role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (role == IdRole) {
        return incident.id.value;
    }
    if (role == Qt::ToolTipRole) {
        return toIso(incident.began);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case BeganColumn: return messages::shortMoment(incident.began, m_now);
    case KindColumn: return messages::label(incident.kind);
    case DurationColumn: return incident.ended ? messages::duration(*incident.ended - incident.began) : tr("open");
    case LossColumn: return incident.rpoActual ? messages::interval(*incident.rpoActual) : tr("unknown");
    default: return {};
    }
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case BeganColumn: return tr("Began");
    case KindColumn: return tr("Kind");
    case DurationColumn: return tr("Lasted");
    case LossColumn: return tr("RPO actual");
    default: return {};
    }
}

} // namespace rekindle
