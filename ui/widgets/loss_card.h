// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/ledger.h"
#include "widgets/type_rows.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
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
    QList<TypeRows::Row> rowsOf(const LossEstimate& loss) const;
    QString explanation(const LossEstimate& loss, Instant now) const;

    QLabel* m_head{};
    QLabel* m_total{};
    QLabel* m_text{};
    TypeRows* m_rows{};
};

} // namespace rekindle
