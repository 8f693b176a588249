// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rekindle {

namespace {

bool grows(const QLayoutItem* item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

/// What an item needs in any case: one that can be narrower than it wants says so by its size policy.
int least(const QLayoutItem* item, int room)
{
    const int wanted = item->sizeHint().width();
    const QWidget* widget = const_cast<QLayoutItem*>(item)->widget();
    const bool shrinks = grows(item) || (widget && (widget->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag));
    return std::min(room, shrinks ? std::min(wanted, item->minimumSize().width()) : wanted);
}

} // namespace

Flow::Flow(int spacing, Lines lines)
    : m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

Flow::~Flow()
{
    qDeleteAll(m_items);
}

void Flow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* Flow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize Flow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size = {size.width() + hint.width() + (size.width() > 0 ? spacing() : 0),
                    std::max(size.height(), hint.height())};
        }
    }
    return size;
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(QSize(item->minimumSize().width(), item->sizeHint().height()));
        }
    }
    return size;
}

void Flow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int Flow::place(const QRect& rect, bool apply) const
{
    QList<Placed> line;
    int used = 0;
    int top = rect.top();
    const auto end = [&] {
        if (!line.isEmpty()) {
            top += placeLine(line, rect, top, apply) + spacing();
            line.clear();
            used = 0;
        }
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int width = least(item, rect.width());
        if (used > 0 && used + spacing() + width > rect.width()) {
            end();
        }
        used += width + (used > 0 ? spacing() : 0);
        line.append({item, width});
    }
    end();
    return std::max(0, top - spacing() - rect.top());
}

int Flow::placeLine(const QList<Placed>& line, const QRect& rect, int top, bool apply) const
{
    QList<Placed> wide = line;
    int rest = rect.width() - spacing() * static_cast<int>(line.size() - 1);
    for (const Placed& placed : line) {
        rest -= placed.width;
    }
    for (Placed& placed : wide) { // first what each wants, then the rest to those that grow
        const int more = std::clamp(placed.item->sizeHint().width() - placed.width, 0, std::max(0, rest));
        placed.width += more;
        rest -= more;
    }
    const auto growing =
        std::count_if(wide.begin(), wide.end(), [](const Placed& placed) { return grows(placed.item); });
    int height = 0;
    for (Placed& placed : wide) {
        if (growing > 0 && grows(placed.item)) {
            placed.width += rest / static_cast<int>(growing);
        }
        height = std::max(height, placed.item->hasHeightForWidth() ? placed.item->heightForWidth(placed.width)
                                                                   : placed.item->sizeHint().height());
    }
    if (!apply) {
        return height;
    }
    int left = rect.left() + (growing == 0 && m_lines == Lines::Trailing ? std::max(0, rest) : 0);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Placed& placed : std::as_const(wide)) {
        const int tall = placed.item->hasHeightForWidth() ? placed.item->heightForWidth(placed.width)
                                                          : std::min(height, placed.item->sizeHint().height());
        const QRect box(left, top + (height - tall) / 2, placed.width, tall);
        placed.item->setGeometry(QStyle::visualRect(direction, rect, box));
        left += placed.width + spacing();
    }
    return height;
}

} // namespace rekindle
