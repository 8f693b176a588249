// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_rows.h"
#include "models/text_table.h"

namespace rekindle {

/// The lag chart as a table, newest first.
class LagTableModel : public TextTable
{
    Q_OBJECT
public:
    enum Column { TimeColumn, StalenessColumn, MethodColumn, VerdictColumn, SamplesColumn, ColumnCount };

    explicit LagTableModel(QObject* parent = nullptr)
        : TextTable(ColumnCount, parent)
    {
    }
    /// Oldest first, as they come; rows that are there already stay, so that a selection survives.
    void setRows(const QList<LagRow>& rows);

private:
    qsizetype count() const override { return m_rows.size(); }
    QString heading(int column) const override;
    QString text(int row, int column) const override;
    QString tip(int row, int column) const override;

    const LagRow& at(int row) const { return m_rows.at(m_rows.size() - 1 - row); }
    void reset(const QList<LagRow>& rows);

    QList<LagRow> m_rows{}; ///< oldest first
};

} // namespace rekindle
