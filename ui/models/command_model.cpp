// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_model.h"

namespace rekindle {

using namespace Qt::StringLiterals;

CommandModel::CommandModel(QList<Command> commands, QObject* parent)
    : QAbstractListModel(parent)
    , m_commands(std::move(commands))
    , m_shown(rankCommands(m_commands, {}))
{
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Command& command = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return command.text;
    case Qt::AccessibleTextRole: {
        QStringList spoken{command.text, command.group};
        if (!command.shortcut.isEmpty()) {
            spoken << command.shortcut;
        }
        return spoken.join(u", "_s);
    }
    case GroupRole: return command.group;
    case ShortcutRole: return command.shortcut;
    case IdRole: return command.id;
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.isValid() && !at(index.row()).enabled ? flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable) : flags;
}

void CommandModel::setFilter(const QString& filter)
{
    beginResetModel();
    m_shown = rankCommands(m_commands, filter);
    endResetModel();
}

} // namespace rekindle
