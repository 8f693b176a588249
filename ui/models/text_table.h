// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <algorithm>

namespace rekindle {

/// A table of texts to read, under headings: all that stands in it leads, in either direction of writing. Who makes one
/// says what its rows are.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// After the language has changed.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    TextTable(int columns, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }
    virtual qsizetype count() const = 0;
    virtual QString heading(int column) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual QString tip(int row, int column) const = 0;
    virtual QVariant fact(int /*row*/, int /*role*/) const { return {}; } ///< in roles of its own

    /// Takes over rows that may be the same as before but for what stands in them: who reads the table keeps the row then.
    template <class Row, class Same>
    void replace(QList<Row>& rows, const QList<Row>& by, Same same)
    {
        if (std::equal(by.cbegin(), by.cend(), rows.cbegin(), rows.cend(), same)) {
            rows = by;
            emitRows();
            return;
        }
        beginResetModel();
        rows = by;
        endResetModel();
    }

private:
    void emitRows();
    int m_columns{};
};

} // namespace rekindle
