// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include <QAbstractListModel>

namespace rekindle {

/// The commands that fit what was typed, the best first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { GroupRole = Qt::UserRole, ShortcutRole, IdRole };

    explicit CommandModel(QList<Command> commands, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setFilter(const QString& filter);
    const Command& at(int row) const { return m_commands.at(m_shown.at(row)); }

private:
    QList<Command> m_commands;
    QList<int> m_shown{};
};

} // namespace rekindle
