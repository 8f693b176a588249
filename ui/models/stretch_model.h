// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text_table.h"
#include "watch/exposure.h"

namespace rekindle {

/// The stretches in which one pair could not have failed over, newest first.
class StretchModel : public TextTable
{
    Q_OBJECT
public:
    enum Column { BeganColumn, EndedColumn, LengthColumn, CauseColumn, ColumnCount };

    explicit StretchModel(QObject* parent = nullptr)
        : TextTable(ColumnCount, parent)
    {
    }
    void setStretches(const QList<UnprotectedStretch>& stretches, Instant now);
    const UnprotectedStretch* at(int row) const;
    /// `moment`, in which it was seen last, or that it goes on or nobody looked on.
    static QString ended(const UnprotectedStretch& stretch, const QString& moment);

private:
    qsizetype count() const override { return m_stretches.size(); }
    QString heading(int column) const override;
    QString text(int row, int column) const override;
    QString tip(int row, int column) const override;

    QList<UnprotectedStretch> m_stretches{};
    Instant m_now{};
};

} // namespace rekindle
