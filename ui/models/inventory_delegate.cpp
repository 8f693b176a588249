// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory_delegate.h"

#include "models/inventory_model.h"
#include "widgets/row_delegate.h"

#include <QPainter>

namespace rekindle {

namespace {

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto side = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(side) | Qt::TextDontClip,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

InventoryDelegate::InventoryDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize InventoryDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const bool name = index.column() == InventoryModel::NameColumn;
    const QFontMetrics upper(Theme::font(type::body, name ? QFont::DemiBold : QFont::Normal));
    const QFontMetrics lower(Theme::font(type::small));
    const int wide = std::max(upper.horizontalAdvance(index.data().toString()),
                              lower.horizontalAdvance(index.data(InventoryModel::DetailRole).toString()));
    return {wide + 2 * space::m + space::xs, rowHeight()};
}

int InventoryDelegate::rowHeight() const
{
    const int lines = QFontMetrics(Theme::font(type::body)).height() + QFontMetrics(Theme::font(type::small)).height();
    return lines + (m_theme.density() == Density::Compact ? 9 : 21);
}

void InventoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, t.accentTint);
    }
    if (index.row() > 0) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
    }
    const QRect box =
        mirrored ? option.rect.adjusted(space::xs, 0, -space::m, 0) : option.rect.adjusted(space::m, 0, -space::xs, 0);
    const bool loud =
        index.data(InventoryModel::ProductionRole).toBool() || index.data(InventoryModel::ConcernRole).toBool();
    const bool name = index.column() == InventoryModel::NameColumn;
    const int high = QFontMetrics(Theme::font(type::body, QFont::DemiBold)).height();
    const int low = QFontMetrics(Theme::font(type::small)).height();
    const QRect upper(box.left(), box.center().y() - (high + low) / 2, box.width(), high);
    const QRect lower(box.left(), upper.bottom() + 1, box.width(), low);
    drawLine(*painter, upper, Theme::font(type::body, name ? QFont::DemiBold : QFont::Normal),
             loud ? t.of(StateClass::Bad) : t.text, index.data().toString());
    drawLine(*painter, lower, Theme::font(type::small),
             loud && index.column() == InventoryModel::SecretColumn ? t.of(StateClass::Bad) : t.dim,
             index.data(InventoryModel::DetailRole).toString());
    paintRowFocus(*painter, option, index);
    painter->restore();
}

} // namespace rekindle
