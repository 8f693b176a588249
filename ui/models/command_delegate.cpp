// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_delegate.h"

#include "models/command_model.h"

#include <QPainter>

namespace rekindle {

namespace {
constexpr int rowHeight = 36;
}

CommandDelegate::CommandDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {320, rowHeight};
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(t.strong ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(t.accentTint);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(5, 2, -5, -2), space::controlRadius,
                                 space::controlRadius);
    }
    // Both ends are measured first; the name has what is left, and an ellipsis when that is not enough.
    QRect rest = option.rect.adjusted(space::l, 0, -space::l, 0);
    const auto draw = [&](const QString& text, const QFont& font, const QColor& color, bool atEnd) {
        const QFontMetrics metrics(font);
        const int wide = std::min(metrics.horizontalAdvance(text) + 1, rest.width());
        QRect box = rest;
        if (atEnd != mirrored) {
            box.setLeft(rest.right() - wide);
            rest.setRight(box.left() - space::m);
        } else {
            box.setWidth(wide);
            rest.setLeft(box.right() + space::m);
        }
        painter->setFont(font);
        painter->setPen(color);
        const auto side = atEnd != mirrored ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(box, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, wide));
    };
    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    if (!shortcut.isEmpty()) {
        draw(shortcut, Theme::font(type::small, QFont::DemiBold), t.dim, true);
    }
    draw(index.data(CommandModel::GroupRole).toString(), Theme::font(type::small), t.dim, true);
    draw(index.data().toString(), Theme::font(type::body), enabled ? t.text : t.dim, false);
    painter->restore();
}

} // namespace rekindle
