// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QGridLayout;
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
    struct Row {
        QString type{};
        QString counts{};
        bool operator==(const Row&) const = default;
    };
    QList<Row> rowsOf(const Divergence& divergence) const;
    void setRows(const QList<Row>& rows);

    static constexpr int typesShown = 6;
    QLabel* m_head{};
    QLabel* m_rest{};
    QWidget* m_rowsHost{};
    QGridLayout* m_grid{};
    QList<Row> m_rows{};
    QPushButton* m_close{};
};

} // namespace rekindle
