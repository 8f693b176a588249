// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_delegate.h"

#include "models/pair_model.h"
#include "service/messages.h"
#include "widgets/state_pill.h"

#include <QPainter>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Where on the bar the RPO stands: the rest shows by how much it is overrun.
constexpr double rpoShare = 0.79;

StateClass stateOf(const QModelIndex& index, int role)
{
    return static_cast<StateClass>(index.data(role).toInt());
}

Qt::Alignment leading(const QPainter& painter)
{
    return (painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
           | Qt::AlignAbsolute;
}

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(leading(painter)) | Qt::TextDontClip, shown);
}

QRect upperLine(const QRect& rect)
{
    return {rect.left(), rect.center().y() - 20, rect.width(), 20};
}

QRect lowerLine(const QRect& rect)
{
    return {rect.left(), rect.center().y() + 1, rect.width(), 18};
}

QString environmentText(const QModelIndex& index)
{
    return index.data(PairModel::EnvironmentRole).toString();
}

} // namespace

PairDelegate::PairDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PairDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const QFontMetrics body(Theme::font(type::body));
    const QFontMetrics small(Theme::font(type::small));
    int wide = body.horizontalAdvance(text);
    if (index.column() == PairModel::NameColumn) {
        const QString detail = index.data(PairModel::DetailRole).toString() + u" · "_s + environmentText(index);
        wide = std::max(QFontMetrics(Theme::font(type::body, QFont::Bold)).horizontalAdvance(text),
                        small.horizontalAdvance(detail));
    } else if (index.column() == PairModel::StateColumn) {
        wide = StatePill::widthOf(text);
    } else if (index.column() == PairModel::StalenessColumn || index.column() == PairModel::AgeColumn) {
        wide = std::max(small.horizontalAdvance(text),
                        small.horizontalAdvance(index.data(PairModel::DetailRole).toString()));
        wide = index.column() == PairModel::AgeColumn ? std::max(wide, body.horizontalAdvance(text)) : wide;
    }
    return {wide + 2 * space::m + space::xs, 57};
}

void PairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, t.accentTint);
        if (option.state.testFlag(QStyle::State_Active) && option.state.testFlag(QStyle::State_HasFocus)) {
            const bool mirrored = option.direction == Qt::RightToLeft;
            if (index.column() == PairModel::NameColumn) {
                const int left = mirrored ? option.rect.right() - 2 : option.rect.left();
                painter->fillRect(QRect(left, option.rect.top(), 3, option.rect.height()), t.accent);
            }
        }
    }
    if (index.row() > 0) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
    }
    const QRect inside = option.rect.adjusted(space::m, 0, -space::xs, 0);
    const QRect box = option.direction == Qt::RightToLeft ? option.rect.adjusted(space::xs, 0, -space::m, 0) : inside;
    switch (index.column()) {
    case PairModel::NameColumn: paintName(*painter, box, index); break;
    case PairModel::StateColumn: {
        const QString word = index.data().toString();
        const int wide = std::min(StatePill::widthOf(word), box.width());
        const int left = option.direction == Qt::RightToLeft ? box.right() - wide : box.left();
        StatePill::paint(*painter,
                         QRectF(left, box.center().y() - StatePill::pillHeight / 2.0, wide, StatePill::pillHeight), t,
                         stateOf(index, PairModel::StateRole), word);
        break;
    }
    case PairModel::StalenessColumn: paintStaleness(*painter, box, index); break;
    default: paintText(*painter, box, index); break;
    }
    painter->restore();
}

void PairDelegate::paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    drawLine(painter, upperLine(rect), Theme::font(type::body, QFont::Bold), t.text, index.data().toString());
    const QString detail = index.data(PairModel::DetailRole).toString() + u" · "_s;
    const QRect line = lowerLine(rect);
    const QFont font = Theme::font(type::small);
    const int environmentWide = QFontMetrics(font).horizontalAdvance(environmentText(index)) + 2;
    const int detailWide = std::min(QFontMetrics(font).horizontalAdvance(detail) + 2, line.width() - environmentWide);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect first(mirrored ? line.right() - detailWide : line.left(), line.top(), detailWide, line.height());
    const QRect second(mirrored ? first.left() - environmentWide : first.right(), line.top(), environmentWide,
                       line.height());
    drawLine(painter, first, font, t.dim, detail);
    drawLine(painter, second, font, index.data(PairModel::ProductionRole).toBool() ? t.of(StateClass::Bad) : t.dim,
             environmentText(index));
}

void PairDelegate::paintStaleness(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const QString text = index.data().toString();
    const QVariant high = index.data(PairModel::HighRole);
    if (!high.isValid()) {
        const QString detail = index.data(PairModel::DetailRole).toString();
        const QFont font = Theme::font(type::small);
        drawLine(painter, detail.isEmpty() ? rect : upperLine(rect), font, t.dim, text);
        drawLine(painter, lowerLine(rect), font, t.dim, detail);
        return;
    }
    const double rpo = std::max<double>(1, index.data(PairModel::RpoRole).toDouble());
    const QRectF bar(rect.left(), rect.center().y() - 13, std::min(rect.width(), 220), 8);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF track = mirrored ? QRectF(rect.right() - bar.width(), bar.top(), bar.width(), bar.height()) : bar;
    const auto share = [rpo](double value) { return std::min(1.0, value / rpo * rpoShare); };
    const auto part = [&](double from, double to) {
        return mirrored ? QRectF(track.right() - track.width() * to, track.top(), track.width() * (to - from),
                                 track.height())
                        : QRectF(track.left() + track.width() * from, track.top(), track.width() * (to - from),
                                 track.height());
    };
    const QColor color = t.of(stateOf(index, PairModel::StateRole));
    QColor uncertain = color;
    uncertain.setAlphaF(0.45F);
    painter.setPen(t.strong ? QPen(t.line) : QPen(Qt::NoPen));
    painter.setBrush(t.dark && !t.strong ? t.line : t.sunken);
    painter.drawRoundedRect(track, 4, 4);
    painter.setPen(Qt::NoPen);
    const double lo = share(index.data(PairModel::LowRole).toDouble());
    const double hi = std::max(share(high.toDouble()), 0.03);
    painter.setBrush(uncertain);
    painter.drawRoundedRect(part(0, hi), 4, 4);
    painter.setBrush(color);
    painter.drawRoundedRect(part(0, std::max(lo, 0.02)), 4, 4);
    const QRectF mark = part(rpoShare, rpoShare);
    painter.fillRect(QRectF(mark.left() - 1, track.top() - 3, 2, 14), t.text);
    drawLine(painter, lowerLine(rect), Theme::font(type::small), t.dim, text);
}

void PairDelegate::paintText(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    QColor color = t.text;
    if (index.column() == PairModel::ForecastColumn) {
        const StateClass state = stateOf(index, PairModel::ForecastClassRole);
        color = state == StateClass::Bad || state == StateClass::Watch ? t.of(state) : t.dim;
    } else if (!index.data(PairModel::LiveRole).toBool() || !index.data(PairModel::KnownRole).toBool()) {
        color = t.dim;
    }
    const QString detail = index.data(PairModel::DetailRole).toString();
    drawLine(painter, detail.isEmpty() ? rect : upperLine(rect), Theme::font(type::body), color,
             index.data().toString());
    if (!detail.isEmpty()) {
        drawLine(painter, lowerLine(rect), Theme::font(type::small), t.dim, detail);
    }
}

} // namespace rekindle
