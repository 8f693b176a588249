// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rekindle {

/// The cells of a plain table. The row that the keyboard stands on has a frame, so that the focus is seen before anything
/// is selected.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The frame's part in one cell, for delegates that draw their rows themselves. Draws nothing unless the view has the focus
/// and stands on the row.
void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);

} // namespace rekindle
