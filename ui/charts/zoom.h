// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_data.h"

#include <QList>

namespace rekindle {

/// Which stretch of time a chart shows, and the way back. Between five minutes and a year long, never beyond now and never
/// older than a year. A view whose right edge is now follows it. Steps of one gesture (turning the wheel, dragging) are
/// one step back. Pure: knows no clock and no widget.
class ZoomStack
{
public:
    static constexpr Millis shortest = 5min;
    static constexpr Millis longest = 24h * 365;

    ZoomStack(Instant now, Millis span);

    const ChartSpan& view() const { return m_view.span; }
    bool follows() const { return m_view.follow; }
    bool canBack() const { return !m_past.isEmpty(); }
    bool isShortest() const;
    bool isLongest() const;

    void setNow(Instant now); ///< a view that follows moves along
    void preset(Millis span); ///< the newest stretch of that length
    void zoom(double factor, double anchor); ///< below 1: closer; the moment `anchor` stays where it is
    void show(const ChartSpan& span);
    void pan(double share); ///< by this share of the view; positive: later
    void toOldest();
    void toNewest(); ///< and follow
    void settle() { m_gesture = Gesture::None; } ///< the next step is one of its own
    void back();

private:
    enum class Gesture { None, Zoom, Pan };
    struct View {
        ChartSpan span{};
        bool follow{true};
        bool operator==(const View&) const = default;
    };
    void change(ChartSpan span, Gesture gesture);

    View m_view{};
    QList<View> m_past{};
    double m_now{};
    Gesture m_gesture{Gesture::None};
};

} // namespace rekindle
