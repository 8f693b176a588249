// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QCollator>
#include <QHash>

namespace rekindle {

/// By what the pairs of the overview are sorted. What is not known comes last either way; equals go by their names.
class PairOrder
{
public:
    /// In the order of the columns.
    enum class Sort { Name, Risk, Lag, AtRisk, Forecast, Drill, Age };

    /// What one pair is compared by.
    struct Key {
        bool known{true};
        double value{};
        QCollatorSortKey name;
        QString id{};
    };

    PairOrder();

    /// The order that serves first: the worst, the most, the oldest; names from A.
    static Qt::SortOrder usual(Sort sort);

    Sort sort() const { return m_sort; }
    Qt::SortOrder order() const { return m_order; }
    void set(Sort sort, Qt::SortOrder order);
    void setLocale(const QLocale& locale);

    Key keyOf(const PairStatus& status, bool openOutage, std::optional<Instant> drill) const;
    Key keyOf(const QString& name) const; ///< of something that has no more than a name
    bool isBefore(const Key& a, const Key& b) const;
    bool areInOrder(const QString& a, const QString& b) const; ///< texts, from A to Z

private:
    std::pair<bool, double> valueOf(const PairStatus& status, bool openOutage, std::optional<Instant> drill) const;
    QCollatorSortKey sortKey(const QString& text) const;

    Sort m_sort{Sort::Risk};
    Qt::SortOrder m_order{Qt::DescendingOrder};
    QCollator m_collator{};
    mutable QHash<QString, QCollatorSortKey> m_keys{}; ///< by text: comparing texts with numbers in them is slow
};

} // namespace rekindle
