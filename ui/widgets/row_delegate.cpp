// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace rekindle {

namespace {
constexpr int thick = 2;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintRowFocus(*painter, option, index);
}

void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row()) {
        return;
    }
    const QColor color = QApplication::palette().color(QPalette::Highlight); // a view's own is a tint
    const QHeaderView* header = table->horizontalHeader();
    const auto shownAt = [header](int step, int from) {
        int visual = from;
        while (visual >= 0 && visual < header->count() && header->isSectionHidden(header->logicalIndex(visual))) {
            visual += step;
        }
        return visual;
    };
    const int here = header->visualIndex(index.column());
    const bool first = here == shownAt(1, 0);
    const bool last = here == shownAt(-1, header->count() - 1);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect r = option.rect;
    painter.fillRect(QRect(r.left(), r.top(), r.width(), thick), color);
    painter.fillRect(QRect(r.left(), r.bottom() + 1 - thick, r.width(), thick), color);
    if (mirrored ? last : first) {
        painter.fillRect(QRect(r.left(), r.top(), thick, r.height()), color);
    }
    if (mirrored ? first : last) {
        painter.fillRect(QRect(r.right() + 1 - thick, r.top(), thick, r.height()), color);
    }
}

} // namespace rekindle
