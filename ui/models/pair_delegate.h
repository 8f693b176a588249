// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace rekindle {

/// Draws the cells of the overview: name over regions and environment, the state pill, the staleness bar against the RPO,
/// texts, and the headings of groups across all columns. Reads roles only, never parses a text.
class PairDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PairDelegate(Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBack(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintStaleness(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    QRect upperLine(const QRect& rect) const;
    QRect lowerLine(const QRect& rect) const;

    Theme& m_theme;
    QFont m_small{};
    QFont m_body{};
    QFont m_bold{};
    int m_upper{}; ///< heights of lines
    int m_lower{};
};

} // namespace rekindle
