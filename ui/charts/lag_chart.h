// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_data.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QValueAxis;
QT_END_NAMESPACE

namespace rekindle {

/// Staleness over time: the band between its bounds, the RPO as a dashed, labelled line, unknown stretches hatched, and a
/// lane of verdicts below. Time runs from left to right in every language. Holds only reduced points.
class LagChart : public QChartView
{
    Q_OBJECT
public:
    explicit LagChart(Theme& theme, QWidget* parent = nullptr);
    ~LagChart() override;

    void setHistory(const History& history, Millis rpo);
    void clear(Instant from, Instant to, Millis rpo); ///< nothing known of that stretch yet
    const LagChartData& data() const { return m_data; }
    int columns() const;

    QSize sizeHint() const override { return {720, 300}; }

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void layOut();
    void describe();
    void setCursorAt(std::optional<double> x);
    void paintRpo(QPainter& painter) const;
    void paintLane(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    QRectF plot() const;
    double xOf(double time) const;
    double yOf(double seconds) const;

    Theme& m_theme;
    LagChartData m_data{};
    Millis m_rpo{};
    double m_top{60}; ///< upper end of the y axis, seconds
    QValueAxis* m_x{};
    QValueAxis* m_y{};
    std::optional<double> m_cursor{}; ///< time under the mouse or the keyboard's cursor
};

} // namespace rekindle
