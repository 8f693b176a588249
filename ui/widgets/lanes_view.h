// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "watch/failover.h"

#include <QWidget>

namespace rekindle {

/// The milestones of one incident in four lanes over time, with the moment at which the RTO is used up. Time runs from
/// left to right in every language; only the names of the lanes change sides.
class LanesView : public QWidget
{
    Q_OBJECT
public:
    explicit LanesView(Theme& theme, QWidget* parent = nullptr);
    void set(const std::optional<Incident>& incident, Millis rto, Instant now);
    QSize sizeHint() const override { return {640, 4 * laneHeight + 40}; }
    QSize minimumSizeHint() const override { return {360, 4 * laneHeight + 40}; }

    static constexpr int laneHeight = 46;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLanes(QPainter& painter, const QRectF& plot) const;
    void paintDeadline(QPainter& painter, const QRectF& plot) const;
    void paintMilestones(QPainter& painter, const QRectF& plot, MilestoneLane lane) const;
    void paintTimes(QPainter& painter, const QRectF& plot) const;
    double xOf(Instant t, const QRectF& plot) const;

    Theme& m_theme;
    std::optional<Incident> m_incident{};
    Millis m_rto{};
    Instant m_from{};
    Instant m_to{};
    Instant m_now{};
};

} // namespace rekindle
