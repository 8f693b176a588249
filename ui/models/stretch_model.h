// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/exposure.h"

#include <QAbstractTableModel>

namespace rekindle {

/// The stretches in which one pair could not have failed over, newest first.
class StretchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { BeganColumn, EndedColumn, LengthColumn, CauseColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setStretches(const QList<UnprotectedStretch>& stretches, Instant now);
    void retranslate();
    const UnprotectedStretch* at(int row) const;
    const QList<UnprotectedStretch>& stretches() const { return m_stretches; }
    /// `moment`, in which it was seen last, or that it goes on or nobody looked on.
    static QString ended(const UnprotectedStretch& stretch, const QString& moment);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<UnprotectedStretch> m_stretches{};
    Instant m_now{};
};

} // namespace rekindle
