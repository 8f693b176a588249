// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_scene.h"
#include "theme.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace rekindle {

/// The one place that draws the lag chart: on the screen, into a file and on paper. Time runs from left to right in every
/// language. Uses no clipping, which SVG files do not have. Main thread (texts). The scene must outlive it.
class LagPainter
{
public:
    LagPainter(const LagScene& scene, const Tokens& tokens, const QRectF& area);

    double top() const { return m_top; } ///< of the scale, in seconds
    const QRectF& plot() const { return m_plot; } ///< where the curve is
    double xOf(double time) const;
    double timeAt(double x) const;

    void paint(QPainter& painter) const; ///< everything but the cursor and the selection
    void paintCursor(QPainter& painter) const;

    static int laneHeight() { return Theme::px(20); }
    static constexpr int lanes = 2; ///< verdicts, incidents

private:
    struct Bar {
        ChartSpan span{};
        StateClass state{};
        QString text{};
    };
    double yOf(double seconds) const;
    QRectF laneRect(int lane) const;
    QPolygonF curve(const QList<QPointF>& points) const;
    void paintScale(QPainter& painter) const;
    void paintUnknown(QPainter& painter) const;
    void paintHatch(QPainter& painter, const QRectF& stretch) const;
    void paintSegment(QPainter& painter, const ChartSegment& segment) const;
    void paintRpo(QPainter& painter) const;
    void paintLane(QPainter& painter, int lane, const QString& name, const QList<Bar>& bars) const;
    QList<Bar> verdictBars() const;
    QList<Bar> incidentBars() const;

    const LagScene& m_scene;
    const Tokens& m_tokens;
    QRectF m_area{};
    QRectF m_plot{};
    double m_top{}; ///< upper end of the scale, seconds
    bool m_rpoBeyond{false}; ///< the RPO lies above it
};

} // namespace rekindle
