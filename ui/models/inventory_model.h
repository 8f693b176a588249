// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pair_admin.h"
#include "service/watch_source.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rekindle {

/// The inventory, one row a pair, by group and then by name. Where the secrets lie is filled in when it becomes known.
class InventoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, EnvironmentColumn, AddressColumn, SignInColumn, SecretColumn, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole, ///< QString
        DetailRole, ///< the second line of a cell
        ProductionRole, ///< bool
        ConcernRole, ///< bool: the cell says that something is missing
    };

    explicit InventoryModel(WatchSource& source, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Pair& at(int row) const { return m_pairs.at(row); }
    const QList<Pair>& pairs() const { return m_pairs; }
    int rowOf(const PairId& id) const; ///< -1: not there
    void setSecrets(const QList<SecretState>& states);
    void retranslate(); ///< every text has changed

private:
    void add(const PairId& id);
    void remove(const PairId& id);
    void change(const PairId& id);
    QString text(const Pair& pair, int column) const;
    QString detail(const Pair& pair, int column) const;
    QString secretText(const Pair& pair, bool second) const;
    bool concern(const Pair& pair) const;

    WatchSource& m_source;
    QList<Pair> m_pairs{};
    QHash<PairId, QList<SecretState>> m_secrets{};
    bool m_secretsKnown{false};
};

} // namespace rekindle
