// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cut_header.h"

#include "theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyleOptionHeader>

namespace rekindle {

CutHeader::CutHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(Theme::px(40));
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

void CutHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && height() != Theme::px(40)) {
        setFixedHeight(Theme::px(40));
    }
}

void CutHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int mark = option->sortIndicator == QStyleOptionHeader::None ? 0 : sortMark;
    option->text = QFontMetrics(Theme::font(type::small, QFont::DemiBold))
                       .elidedText(option->text, Qt::ElideRight, sectionSize(section) - 2 * space::m - mark);
}

} // namespace rekindle
