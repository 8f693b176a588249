// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "widgets/type_rows.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// What only the secondary has, by type, and the way to close the matter. Hidden where nothing is known to be apart.
class DivergenceCard : public QFrame
{
    Q_OBJECT
public:
    explicit DivergenceCard(QWidget* parent = nullptr);
    void show(const PairStatus& status, Instant now);
    void retranslate();

signals:
    void closeAsked();

private:
    QList<TypeRows::Row> rowsOf(const Divergence& divergence) const;

    static constexpr int typesShown = 6;
    QLabel* m_head{};
    QLabel* m_rest{};
    TypeRows* m_rows{};
    QPushButton* m_close{};
};

} // namespace rekindle
