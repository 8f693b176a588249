// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <chrono>
#include <optional>

namespace rekindle {

/// How long the main thread was busy at a stretch, in milliseconds.
struct StallFigures {
    qint64 stretches{0}; ///< how many were seen
    double p50{0}, p99{0}; ///< upper bounds, at most an eighth too high
    double max{0};
    qint64 over16{0}; ///< longer than a frame of the screen
    qint64 over50{0}; ///< longer than people take for immediate
    bool operator==(const StallFigures&) const = default;
};

/// Counts by length: 20 classes a decade from 10 µs to 100 s, so it never grows.
class StallHistogram
{
public:
    void add(std::chrono::nanoseconds length);
    StallFigures figures() const;

private:
    double quantile(double share) const;

    static constexpr int classes = 141;
    std::array<qint64, classes> m_counts{};
    StallFigures m_figures{};
};

/// Measures for how long the event loop of the main thread does not come back to the system: while it does not, no key, no
/// click and no repaint is served. A stretch begins with the first event that is delivered and ends when the dispatcher
/// waits or turns round again. Has no timer, so that an idle program stays idle. Make it on the main thread, after the
/// application.
class StallWatch : public QObject
{
    Q_OBJECT
public:
    explicit StallWatch(QObject* parent = nullptr);
    ~StallWatch() override;

    StallFigures figures() const { return m_histogram.figures(); }
    void reset() { m_histogram = {}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end();

    using Steady = std::chrono::steady_clock;
    StallHistogram m_histogram{};
    std::optional<Steady::time_point> m_began{};
};

} // namespace rekindle
