// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace rekindle {

/// Two plain lines a cell; production and missing secrets stand out by colour and by word.
class InventoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit InventoryDelegate(Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int rowHeight() const; ///< two lines, with the room of the density

private:
    Theme& m_theme;
};

} // namespace rekindle
