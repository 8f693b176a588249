// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/failover.h"

#include <QAbstractTableModel>

namespace rekindle {

/// The milestones of one incident as a table, in the order of time. New ones are inserted where they belong.
class MilestoneModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, AfterColumn, WhatColumn, SourceColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setIncident(const std::optional<Incident>& incident, Instant now);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    IncidentId m_id{};
    Instant m_began{};
    Instant m_now{};
    QList<Milestone> m_milestones{};
};

/// The incidents of one pair, newest first.
class IncidentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { BeganColumn, KindColumn, DurationColumn, LossColumn, ColumnCount };
    enum Roles { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setIncidents(const QList<Incident>& incidents, Instant now);
    void retranslate();
    const Incident* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Incident> m_incidents{};
    Instant m_now{};
};

} // namespace rekindle
