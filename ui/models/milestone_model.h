// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text_table.h"
#include "watch/failover.h"

namespace rekindle {

/// The milestones of one incident as a table, in the order of time. New ones are inserted where they belong.
class MilestoneModel : public TextTable
{
    Q_OBJECT
public:
    enum Column { TimeColumn, AfterColumn, WhatColumn, SourceColumn, NoteColumn, ColumnCount };

    explicit MilestoneModel(QObject* parent = nullptr)
        : TextTable(ColumnCount, parent)
    {
    }
    void setIncident(const std::optional<Incident>& incident, Instant now);

private:
    qsizetype count() const override { return m_milestones.size(); }
    QString heading(int column) const override;
    QString text(int row, int column) const override;
    QString tip(int row, int column) const override;

    IncidentId m_id{};
    Instant m_began{};
    Instant m_now{};
    QList<Milestone> m_milestones{};
};

/// The incidents of one pair, newest first.
class IncidentModel : public TextTable
{
    Q_OBJECT
public:
    enum Column { BeganColumn, KindColumn, DurationColumn, LossColumn, ColumnCount };
    enum Roles { IdRole = Qt::UserRole };

    explicit IncidentModel(QObject* parent = nullptr)
        : TextTable(ColumnCount, parent)
    {
    }
    void setIncidents(const QList<Incident>& incidents, Instant now);
    const Incident* at(int row) const;

private:
    qsizetype count() const override { return m_incidents.size(); }
    QString heading(int column) const override;
    QString text(int row, int column) const override;
    QString tip(int row, int column) const override;
    QVariant fact(int row, int role) const override;

    QList<Incident> m_incidents{};
    Instant m_now{};
};

} // namespace rekindle
