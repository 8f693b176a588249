// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>

namespace rekindle {

/// Random numbers that are the same on every platform for one seed.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed * 0x9E3779B97F4A7C15ULL + 1)
    {
    }

    double unit() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; } ///< [0, 1)
    double between(double lo, double hi) { return lo + (hi - lo) * unit(); }
    int integer(int lo, int hi) { return lo + static_cast<int>(unit() * (hi - lo + 1)); }
    bool chance(double p) { return unit() < p; }
    double exponential(double mean) { return -mean * std::log(1 - unit()); }
    double normal() { return std::sqrt(-2 * std::log(1 - unit())) * std::cos(2 * 3.14159265358979323846 * unit()); }
    /// Log-normal with this median.
    double logNormal(double median, double sigma) { return median * std::exp(sigma * normal()); }
    Millis millis(double lo, double hi) { return Millis{std::llround(between(lo, hi))}; }

private:
    std::mt19937_64 m_engine;
};

/// The value below which a share of the values lies; 0 of none.
template <class List>
double percentile(List values, double share)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const auto place =
        std::min(values.size() - 1, static_cast<decltype(values.size())>(share * static_cast<double>(values.size())));
    return static_cast<double>(values[place]);
}

} // namespace rekindle
