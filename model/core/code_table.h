// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace rekindle {

/// An enum and its code names, one row each: both directions from one place. Internal to the model.
template <class Enum, std::size_t Size>
struct CodeTable {
    std::array<std::pair<Enum, QStringView>, Size> rows{};

    QString name(Enum value) const
    {
        for (const auto& row : rows) {
            if (row.first == value) {
                return row.second.toString();
            }
        }
        return QStringLiteral("unknown");
    }

    std::optional<Enum> value(QStringView name) const
    {
        for (const auto& row : rows) {
            if (row.second == name) {
                return row.first;
            }
        }
        return std::nullopt;
    }
};

template <class Enum, std::size_t Size>
constexpr CodeTable<Enum, Size> codeTable(const std::pair<Enum, QStringView> (&rows)[Size])
{
    CodeTable<Enum, Size> table{};
    for (std::size_t i = 0; i < Size; ++i) {
        table.rows[i].first = rows[i].first;
        table.rows[i].second = rows[i].second;
    }
    return table;
}

} // namespace rekindle
