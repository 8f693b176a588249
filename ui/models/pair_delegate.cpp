// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_delegate.h"

#include "environment.h"
#include "models/pair_model.h"
#include "widgets/row_delegate.h"
#include "widgets/state_pill.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Where on the bar the RPO stands: the rest shows by how much it is overrun.
constexpr double rpoShare = 0.79;
constexpr int swatch = 8;

StateClass stateOf(const QModelIndex& index, int role)
{
    return static_cast<StateClass>(index.data(role).toInt());
}

bool isMirrored(const QPainter& painter)
{
    return painter.layoutDirection() == Qt::RightToLeft;
}

Qt::Alignment leading(const QPainter& painter)
{
    return (isMirrored(painter) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
}

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text)
{
    painter.setPen(color);
    // What is far too long is cut before it is measured: a name of 10,000 characters must not cost more than another.
    QTextOption option(leading(painter));
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    const auto laidOut = [&](QTextLayout& layout) { // measured and drawn from one shaping, which is what text costs
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        return line;
    };
    QTextLayout whole(text.left(200), font);
    QTextLine line = laidOut(whole);
    if (!line.isValid()) {
        return;
    }
    QTextLayout cut(QString(), font);
    if (line.naturalTextWidth() > rect.width()) {
        cut.setText(QFontMetrics(font).elidedText(whole.text(), Qt::ElideRight, rect.width()));
        line = laidOut(cut);
    }
    line.draw(&painter, QPointF(rect.left(), rect.center().y() + 1 - line.height() / 2));
}

/// How much of the text a line so wide takes, by whole words.
qsizetype takenByLine(const QString& text, const QFont& font, int wide)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(wide);
    layout.endLayout();
    return line.isValid() ? line.textLength() : text.size();
}

/// The part of `rect` from `offset` on, so wide, counted from where reading begins.
QRect part(const QPainter& painter, const QRect& rect, int offset, int wide)
{
    return {isMirrored(painter) ? rect.right() + 1 - offset - wide : rect.left() + offset, rect.top(), wide,
            rect.height()};
}

} // namespace

PairDelegate::PairDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    const auto measure = [this] {
        m_small = Theme::font(type::small);
        m_body = Theme::font(type::body);
        m_bold = Theme::font(type::body, QFont::DemiBold);
        m_upper = QFontMetrics(m_bold).height();
        m_lower = QFontMetrics(m_small).height();
    };
    measure();
    connect(&theme, &Theme::changed, this, measure);
}

/// Two lines of text, together in the middle of the cell.
QRect PairDelegate::upperLine(const QRect& rect) const
{
    return {rect.left(), rect.center().y() - (m_upper + m_lower) / 2, rect.width(), m_upper};
}

QRect PairDelegate::lowerLine(const QRect& rect) const
{
    return {rect.left(), upperLine(rect).bottom() + 1, rect.width(), m_lower};
}

void PairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintBack(*painter, option, index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect box =
        mirrored ? option.rect.adjusted(space::xs, 0, -space::m, 0) : option.rect.adjusted(space::m, 0, -space::xs, 0);
    if (index.data(PairModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
    } else {
        switch (index.column()) {
        case PairModel::NameColumn: paintName(*painter, box, index); break;
        case PairModel::StateColumn: paintState(*painter, box, index); break;
        case PairModel::StalenessColumn: paintStaleness(*painter, box, index); break;
        default: paintText(*painter, box, index); break;
        }
    }
    paintRowFocus(*painter, option, index);
    painter->restore();
}

void PairDelegate::paintBack(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool heading = index.data(PairModel::HeadingRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (heading || selected) {
        painter.fillRect(option.rect, selected ? t.accentTint : t.sunken);
    }
    if (index.row() > 0) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
    }
}

/// Each cell draws its piece of one line that runs through the whole row.
void PairDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table) {
        return;
    }
    painter.setClipRect(option.rect, Qt::IntersectClip);
    const QRect line = QRect(0, option.rect.top(), table->viewport()->width(), option.rect.height())
                           .adjusted(space::m, 0, -space::m, 0);
    const QModelIndex first = index.siblingAtColumn(PairModel::NameColumn);
    const bool folded = first.data(PairModel::FoldedRole).toBool();
    const bool mirrored = isMirrored(painter);
    const QRect arrow = part(painter, line, 0, 12);
    const QPointF c = arrow.center();
    const double out = mirrored ? -1 : 1;
    painter.setPen(QPen(t.dim, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        folded ? QPolygonF{{c.x() - 2 * out, c.y() - 4}, {c.x() + 2 * out, c.y()}, {c.x() - 2 * out, c.y() + 4}}
               : QPolygonF{{c.x() - 4, c.y() - 2}, {c.x(), c.y() + 2}, {c.x() + 4, c.y() - 2}});
    const int nameWide =
        std::min(QFontMetrics(m_bold).horizontalAdvance(first.data().toString().left(200)) + 2, line.width() / 2);
    int at = 12 + space::s;
    drawLine(painter, part(painter, line, at, nameWide), m_bold, t.text, first.data().toString());
    at += nameWide + space::m;
    const StateClass worst = stateOf(first, PairModel::StateRole);
    const QRect shape = part(painter, line, at, 10);
    paintShape(painter, QRectF(shape.left(), shape.center().y() - 4.5, 10, 10), worst, t.of(worst));
    at += 10 + space::s;
    drawLine(painter, part(painter, line, at, std::max(0, line.width() - at)), m_small, t.dim,
             first.data(PairModel::DetailRole).toString());
}

void PairDelegate::paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    drawLine(painter, upperLine(rect), m_bold, t.text, index.data().toString());
    const QString word = index.data(PairModel::EnvironmentRole).toString();
    const QColor color = colorOf(t, static_cast<Environment>(index.data(PairModel::EnvironmentCodeRole).toInt()));
    const QRect line = lowerLine(rect);
    const int wordWide = QFontMetrics(m_small).horizontalAdvance(word) + 2;
    // The environment first: it must never be what an ellipsis takes away.
    const QRect square = part(painter, line, 0, swatch);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(square.left(), square.center().y() - swatch / 2.0 + 1, swatch, swatch), 2, 2);
    drawLine(painter, part(painter, line, swatch + 6, wordWide), m_small, color, word);
    const int from = swatch + 6 + wordWide;
    drawLine(painter, part(painter, line, from, std::max(0, line.width() - from)), m_small, t.dim,
             u" · "_s + index.data(PairModel::DetailRole).toString());
}

void PairDelegate::paintState(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const QString word = index.data().toString();
    const QRect place = part(painter, rect, 0, std::min(StatePill::widthOf(word), rect.width()));
    StatePill::paint(
        painter,
        QRectF(place.left(), rect.center().y() - StatePill::pillHeight() / 2.0, place.width(), StatePill::pillHeight()),
        m_theme.tokens(), stateOf(index, PairModel::StateRole), word);
}

void PairDelegate::paintStaleness(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const QString text = index.data().toString();
    const QVariant high = index.data(PairModel::HighRole);
    if (!high.isValid()) {
        // A reason that has no detail has both lines.
        const QString reason = text.left(200);
        QString detail = index.data(PairModel::DetailRole).toString();
        const qsizetype split = detail.isEmpty() ? takenByLine(reason, m_small, rect.width()) : reason.size();
        detail = detail.isEmpty() ? reason.mid(split) : detail;
        drawLine(painter, detail.isEmpty() ? rect : upperLine(rect), m_small, t.dim, reason.left(split));
        drawLine(painter, lowerLine(rect), m_small, t.dim, detail);
        return;
    }
    const double rpo = std::max<double>(1, index.data(PairModel::RpoRole).toDouble());
    const bool mirrored = isMirrored(painter);
    const double wide = std::min(rect.width() - space::s, 220);
    const QRectF track(mirrored ? rect.right() - wide : rect.left(), upperLine(rect).center().y() - 3, wide, 8);
    const auto share = [rpo](double value) { return std::min(1.0, value / rpo * rpoShare); };
    const auto piece = [&](double from, double to) {
        return QRectF(mirrored ? track.right() - wide * to : track.left() + wide * from, track.top(),
                      wide * (to - from), track.height());
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
    painter.drawRoundedRect(piece(0, hi), 4, 4);
    painter.setBrush(color);
    painter.drawRoundedRect(piece(0, std::max(lo, 0.02)), 4, 4);
    const QRectF mark = piece(rpoShare, rpoShare);
    painter.fillRect(QRectF(mark.left() - 1, track.top() - 3, 2, 14), t.text);
    drawLine(painter, lowerLine(rect), m_small, t.dim, text);
}

void PairDelegate::paintText(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    QColor color = t.text;
    if (index.column() == PairModel::ForecastColumn) {
        const StateClass state = stateOf(index, PairModel::ForecastClassRole);
        color = state == StateClass::Bad || state == StateClass::Watch ? t.of(state) : t.dim;
    } else if (!index.data(PairModel::KnownRole).toBool()
               || (index.column() != PairModel::DrillColumn && !index.data(PairModel::LiveRole).toBool())) {
        color = t.dim;
    }
    const QString detail = index.data(PairModel::DetailRole).toString();
    drawLine(painter, detail.isEmpty() ? rect : upperLine(rect), m_body, color, index.data().toString());
    if (!detail.isEmpty()) {
        drawLine(painter, lowerLine(rect), m_small, t.dim, detail);
    }
}

} // namespace rekindle
