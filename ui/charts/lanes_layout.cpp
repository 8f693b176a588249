// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanes_layout.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rekindle {

namespace {

constexpr double markHalf = 6; ///< a mark and the air around it
constexpr double textGap = 9; ///< from the middle of a mark to its label
constexpr double labelGap = 8;
constexpr double leastText = 28; ///< less room says nothing

struct Lane {
    const QList<LaneItem>& items;
    double width{};
    const LaneTexts& texts;
    QList<LaneGroup> groups{};
    std::array<double, 2> free{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    double before{}; ///< where the last group's line was free before it

    void placeLabel()
    {
        LaneGroup& group = groups.last();
        const auto count = static_cast<int>(group.milestones.size());
        group.text = count == 1 ? items[group.milestones.first()].text : texts.several(count);
        const double wide = texts.width(group.text);
        const double after = group.marks.last() + textGap;
        const double roomBefore = group.marks.first() - textGap - std::max(before, 0.0);
        if (after + wide <= width || (roomBefore < wide && width - after >= std::max(leastText, roomBefore))) {
            group.left = after;
            group.width = std::min(wide, width - after);
            free[static_cast<size_t>(group.row)] = after + group.width + labelGap;
            return;
        }
        // At the right end: on the other side of the mark.
        group.width = std::min(wide, roomBefore);
        group.left = group.marks.first() - textGap - group.width;
        if (group.width < std::min(wide, leastText)) {
            group.text.clear();
            group.width = 0;
        }
        free[static_cast<size_t>(group.row)] = group.marks.last() + markHalf + labelGap;
    }

    void add(int index)
    {
        const double x = items[index].x;
        const double from = x - markHalf;
        const bool touches = !groups.isEmpty() && from < groups.last().marks.last() + markHalf;
        const int row = from >= free[0] ? 0 : from >= free[1] ? 1 : -1;
        if (touches || row < 0) {
            groups.last().milestones.append(index);
            groups.last().marks.append(x);
        } else {
            before = free[static_cast<size_t>(row)];
            groups.append({{index}, {x}, row, {}, 0, 0});
        }
        placeLabel();
    }
};

} // namespace

QList<LaneGroup> layOutLane(const QList<LaneItem>& items, double width, const LaneTexts& texts)
{
    Lane lane{items, width, texts};
    for (int i = 0; i < items.size(); ++i) {
        lane.add(i);
    }
    return lane.groups;
}

} // namespace rekindle
