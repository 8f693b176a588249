// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pair_model.h"
#include "models/pair_order.h"

#include <QSet>
#include <QTimer>

namespace rekindle {

/// What the overview shows of the pairs: those that pass filter and search, sorted, all in one list or in groups with
/// headings that fold. A new reading changes its row at once; when it changes the order too, that follows 50 ms later for
/// all of them together, as moves, so that selection and scroll position stay.
class PairList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Filter { All, Problems, Production, Test, Development, NotMeasured };
    static constexpr int filterCount = 6;
    using Sort = PairOrder::Sort;
    static constexpr int sortCount = PairModel::ColumnCount;

    /// How somebody likes to see the pairs; the same at the next start. Of the filters only the one for problems is kept: a
    /// window that opens must not hide what is wrong.
    struct Arrangement {
        Sort sort{Sort::Risk};
        Qt::SortOrder order{Qt::DescendingOrder};
        bool grouped{false};
        QStringList folded{}; ///< names of groups
        bool problemsOnly{false};
        bool operator==(const Arrangement&) const = default;
    };

    explicit PairList(PairModel& pairs, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Every word must occur in name, group, regions or host; folded groups open for what is found.
    void setSearch(const QString& text);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    bool isNarrowed() const { return m_filter != Filter::All || !m_words.isEmpty(); }
    int count(Filter filter) const; ///< of all pairs, whatever is searched for

    void setSort(Sort sort, Qt::SortOrder order);
    Sort sort() const { return m_by.sort(); }
    Qt::SortOrder order() const { return m_by.order(); }

    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }
    bool hasGroups() const; ///< any pair is in one
    Arrangement arrangement() const;
    void setArrangement(const Arrangement& arrangement);

    bool isHeading(int row) const { return m_rows.at(row).heading; }
    void setFolded(int row, bool folded); ///< the group of that row
    int headingOf(int row) const; ///< -1: there are none
    PairId idOf(int row) const { return m_rows.at(row).id; } ///< empty for a heading
    int rowOf(const PairId& id) const; ///< -1: not shown

    void retranslate();

private:
    struct Row {
        QString key{}; ///< what it is, whatever its place
        bool heading{false};
        QString group{};
        PairId id{};
    };
    struct Ranked {
        Row row{};
        int rank{0}; ///< of its group
        PairOrder::Key key;
    };
    struct Group {
        int pairs{0};
        int problems{0};
        int worst{0}; ///< int(StateClass)
        int rank{0};
        bool operator==(const Group&) const = default;
    };

    bool passes(int source, Filter filter) const;
    bool matches(const Pair& pair) const;
    bool before(const Ranked& a, const Ranked& b) const;
    QHash<QString, Group> summarise() const;
    QList<Row> wanted() const;
    void arrange();
    void removeMissing(const QSet<QString>& keys);
    void reorder(const QList<Row>& rows);
    void insertNew(const QList<Row>& rows);
    void indexRows();
    void forward(const QModelIndex& first, const QModelIndex& last);
    QVariant headingData(const Row& row, int column, int role) const;

    PairModel& m_pairs;
    PairOrder m_by{};
    QList<Row> m_rows{};
    QHash<QString, int> m_rowOf{}; ///< by key
    QHash<QString, Group> m_groups{};
    bool m_grouped{false};
    QSet<QString> m_folded{};
    QStringList m_words{};
    Filter m_filter{Filter::All};
    QTimer m_soon{};
};

} // namespace rekindle
