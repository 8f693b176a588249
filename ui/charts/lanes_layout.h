// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/failover.h"

#include <QRectF>
#include <QStringList>

#include <functional>

namespace rekindle {

/// A mark of the lanes: a milestone, or several that lie too close to be told apart.
struct LaneGroup {
    QList<int> milestones{}; ///< indices into what was laid out
    QList<double> marks{}; ///< x of each
    int row{}; ///< 0 or 1: the lane has two lines
    QString text{}; ///< empty: no room, it is in the tool tip and in the table
    double left{}; ///< of the text
    double width{};
};

/// One milestone to be laid out.
struct LaneItem {
    double x{};
    QString text{};
};

/// How wide a text is, and what stands for so many milestones.
struct LaneTexts {
    std::function<double(const QString&)> width{};
    std::function<QString(int)> several{};
};

/// Lays out one lane `width` pixels wide. Labels stand beside their marks, on two lines in turn; what finds no room on
/// either is joined with the mark before it. No label covers another or another's mark. Items ascend in x. Pure.
QList<LaneGroup> layOutLane(const QList<LaneItem>& items, double width, const LaneTexts& texts);

} // namespace rekindle
