// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace rekindle {

/// A line of the command palette: what it is called, what kind of thing it is, and its shortcut at the far end.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CommandDelegate(Theme& theme, QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme& m_theme;
};

} // namespace rekindle
