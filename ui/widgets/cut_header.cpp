// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cut_header.h"

#include "theme.h"

#include <QFontMetrics>
#include <QStyleOptionHeader>

namespace rekindle {

namespace {

constexpr int sortMark = 16; ///< the arrow, and the air beside it

} // namespace

CutHeader::CutHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(40);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

void CutHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int mark = option->sortIndicator == QStyleOptionHeader::None ? 0 : sortMark;
    option->text = QFontMetrics(Theme::font(type::small, QFont::DemiBold))
                       .elidedText(option->text, Qt::ElideRight, sectionSize(section) - 2 * space::m - mark);
}

} // namespace rekindle
