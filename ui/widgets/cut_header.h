// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace rekindle {

/// The headings of a table whose columns have fixed widths: one that has too little room is cut with an ellipsis.
/// QHeaderView's own textElideMode() does not know the padding and the font of the style sheet.
class CutHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit CutHeader(QWidget* parent);
    static constexpr int sortMark = 16; ///< the arrow, and the air beside it

protected:
    void changeEvent(QEvent* event) override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

} // namespace rekindle
