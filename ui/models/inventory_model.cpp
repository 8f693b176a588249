// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory_model.h"

#include "service/messages.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const Pair& a, const Pair& b)
{
    const int groups = QString::localeAwareCompare(a.group, b.group);
    return groups != 0 ? groups < 0 : QString::localeAwareCompare(a.name, b.name) < 0;
}

QString addressOf(const Endpoint& endpoint)
{
    return messages::isolated(messages::excerpt(endpoint.baseUrl.toDisplayString(), 120));
}

} // namespace

InventoryModel::InventoryModel(WatchSource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    for (const PairStatus& status : source.pairs()) {
        m_pairs.append(status.pair);
    }
    std::sort(m_pairs.begin(), m_pairs.end(), isBefore);
    connect(&source, &WatchSource::pairAdded, this, &InventoryModel::add);
    connect(&source, &WatchSource::pairRemoved, this, &InventoryModel::remove);
    connect(&source, &WatchSource::pairChanged, this, &InventoryModel::change);
}

int InventoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int InventoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int InventoryModel::rowOf(const PairId& id) const
{
    const auto it = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Pair& pair) { return pair.id == id; });
    return it == m_pairs.end() ? -1 : static_cast<int>(it - m_pairs.begin());
}

void InventoryModel::add(const PairId& id)
{
    const auto status = m_source.pair(id);
    if (!status || rowOf(id) >= 0) {
        return;
    }
    const auto at = std::upper_bound(m_pairs.begin(), m_pairs.end(), status->pair, isBefore);
    const int row = static_cast<int>(at - m_pairs.begin());
    beginInsertRows({}, row, row);
    m_pairs.insert(row, status->pair);
    endInsertRows();
}

void InventoryModel::remove(const PairId& id)
{
    if (const int row = rowOf(id); row >= 0) {
        beginRemoveRows({}, row, row);
        m_pairs.removeAt(row);
        endRemoveRows();
    }
}

void InventoryModel::change(const PairId& id)
{
    const int row = rowOf(id);
    const auto status = m_source.pair(id);
    if (row < 0 || !status) {
        return;
    }
    const bool stays = (row == 0 || !isBefore(status->pair, m_pairs.at(row - 1)))
                       && (row + 1 == m_pairs.size() || !isBefore(m_pairs.at(row + 1), status->pair));
    if (stays) {
        m_pairs[row] = status->pair;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    remove(id); // another name: another place
    add(id);
}

void InventoryModel::setSecrets(const QList<SecretState>& states)
{
    m_secrets.clear();
    m_secretsKnown = true;
    for (const SecretState& state : states) {
        m_secrets[PairId{state.key.owner.value}].append(state);
    }
    if (!m_pairs.isEmpty()) {
        emit dataChanged(index(0, SecretColumn), index(rowCount() - 1, SecretColumn));
    }
}

void InventoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_pairs.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QString InventoryModel::text(const Pair& pair, int column) const
{
    switch (column) {
    case NameColumn: return messages::excerpt(pair.name, 120);
    case EnvironmentColumn: return messages::label(pair.environment);
    case AddressColumn: return addressOf(pair.primary);
    case SignInColumn: return messages::label(pair.primary.signIn.kind);
    case SecretColumn: return secretText(pair, false);
    default: return {};
    }
}

QString InventoryModel::detail(const Pair& pair, int column) const
{
    const bool copied = pair.kind == PairKind::Copied;
    switch (column) {
    case NameColumn: return pair.group.isEmpty() ? tr("no group") : messages::excerpt(pair.group, 120);
    case EnvironmentColumn: return messages::label(pair.kind);
    case AddressColumn: return copied ? addressOf(pair.secondary) : tr("the platform keeps the replica");
    case SignInColumn: return copied ? messages::label(pair.secondary.signIn.kind) : QString();
    case SecretColumn: return secretText(pair, true);
    default: return {};
    }
}

/// First line: the primary's; second line: the secondary's.
QString InventoryModel::secretText(const Pair& pair, bool second) const
{
    const QString role = second ? u"secondary"_s : u"primary"_s;
    const QList<SecretKey> needed = neededSecrets(pair);
    if (!std::any_of(needed.cbegin(), needed.cend(), [&role](const SecretKey& key) { return key.role == role; })) {
        return second && pair.kind == PairKind::Managed ? QString() : tr("none needed");
    }
    if (!m_secretsKnown) {
        return tr("asking the keychain…");
    }
    for (const SecretState& state : m_secrets.value(pair.id)) {
        if (state.key.role == role) {
            return state.error ? tr("the keychain does not answer") : messages::secretPlace(state.place);
        }
    }
    return tr("asking the keychain…");
}

bool InventoryModel::concern(const Pair& pair) const
{
    const QList<SecretState> states = m_secrets.value(pair.id);
    return std::any_of(states.begin(), states.end(),
                       [](const SecretState& state) { return state.error || state.place.isEmpty(); });
}

QVariant InventoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_pairs.size()) {
        return {};
    }
    const Pair& pair = m_pairs.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(pair, index.column());
    case Qt::AccessibleTextRole: {
        const QString second = detail(pair, index.column());
        const QString first = text(pair, index.column());
        return second.isEmpty() ? first : first + u", "_s + second;
    }
    case IdRole: return pair.id.value;
    case DetailRole: return detail(pair, index.column());
    case ProductionRole: return index.column() == EnvironmentColumn && pair.environment == Environment::Production;
    case ConcernRole: return index.column() == SecretColumn && concern(pair);
    default: return {};
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Pair");
    case EnvironmentColumn: return tr("Environment");
    case AddressColumn: return tr("Addresses");
    case SignInColumn: return tr("Sign-in");
    case SecretColumn: return tr("Secret");
    default: return {};
    }
}

} // namespace rekindle
