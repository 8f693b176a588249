// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/theil_sen.h"

#include <algorithm>

namespace rekindle {

std::optional<double> theilSenSlope(const QList<std::pair<double, double>>& points)
{
    QList<double> slopes;
    slopes.reserve(points.size() * (points.size() - 1) / 2);
    for (qsizetype i = 0; i < points.size(); ++i) {
        for (qsizetype j = i + 1; j < points.size(); ++j) {
            const double run = points.at(j).first - points.at(i).first;
            if (run != 0) {
                slopes.append((points.at(j).second - points.at(i).second) / run);
            }
        }
    }
    if (slopes.isEmpty()) {
        return std::nullopt;
    }
    const auto middle = slopes.begin() + slopes.size() / 2;
    std::nth_element(slopes.begin(), middle, slopes.end());
    if (slopes.size() % 2 == 1) {
        return *middle;
    }
    return (*middle + *std::max_element(slopes.begin(), middle)) / 2;
}

} // namespace rekindle
