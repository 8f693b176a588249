// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pair_list.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class PairFilters;
class PairTable;

/// Above the overview's table: what is searched for, the order, the groups, the columns and the filters.
class PairFinder : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    PairFinder(PairList& list, PairTable& table, QWidget* parent);

    QLineEdit& search() { return *m_search; }
    void show(); ///< what is chosen, and the numbers
    void clear(); ///< all pairs are shown
    void retranslate(const QString& searchKey, const QString& endKey);

signals:
    void changed(); ///< by a person: other rows, or another order

private:
    void buildColumns();
    void sortBy(int column);

    PairList& m_list;
    PairTable& m_table;
    QLineEdit* m_search{};
    QLabel* m_sortLabel{};
    QComboBox* m_sort{};
    QCheckBox* m_groups{};
    QPushButton* m_columns{};
    QMenu* m_columnMenu{};
    PairFilters* m_filters{};
};

} // namespace rekindle
