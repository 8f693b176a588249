// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace rekindle {

/// Draws the cells of the overview: name over regions, the state pill, the staleness bar against the RPO, and texts.
/// Reads roles only, never parses a text.
class PairDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PairDelegate(Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintStaleness(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    Theme& m_theme;
};

} // namespace rekindle
