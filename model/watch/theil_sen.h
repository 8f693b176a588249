// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <utility>

namespace rekindle {

/// The Theil-Sen slope of points (x, y): the median of the slopes of all pairs. A quarter of the points may be wild
/// without moving it far. nullopt with fewer than two different x. Quadratic: meant for windows of some dozens.
std::optional<double> theilSenSlope(const QList<std::pair<double, double>>& points);

} // namespace rekindle
