// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/phases.h"

#include <QAbstractTableModel>

namespace rekindle {

/// Two incidents milestone by milestone, each counted from its own beginning, with the difference in words and sign.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, HereColumn, ThereColumn, DifferenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void compare(const std::optional<Incident>& here, const std::optional<Incident>& there);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<MilestoneComparison> m_rows{};
};

} // namespace rekindle
