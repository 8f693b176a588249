// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/ledger.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

/// What would be lost if the primary died now, by resource type; the greatest first.
class LossCard : public QFrame
{
    Q_OBJECT
public:
    explicit LossCard(QWidget* parent = nullptr);
    void show(const std::optional<LossEstimate>& loss, Instant now);

    static constexpr int typesShown = 6;

private:
    struct Row {
        QString name{};
        QString count{};
        bool operator==(const Row&) const = default;
    };
    QList<Row> rowsOf(const LossEstimate& loss) const;
    void setRows(const QList<Row>& rows);
    QString explanation(const LossEstimate& loss, Instant now) const;

    QLabel* m_head{};
    QLabel* m_total{};
    QGridLayout* m_grid{};
    QWidget* m_rowsHost{};
    QLabel* m_text{};
    QList<Row> m_rows{};
};

} // namespace rekindle
