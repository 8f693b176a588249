// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_scene.h"
#include "charts/spoken.h"
#include "charts/zoom.h"
#include "theme.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace rekindle {

/// Staleness over time: the band between its bounds, the RPO as a dashed, labelled line, unknown stretches hatched, gaps
/// as gaps, and lanes of verdicts and incidents. Time runs from left to right in every language. Holds reduced points
/// only. Zooms and pans by itself and says by viewChanged() that data of another stretch are wanted; until they come, the
/// old ones are scaled. The cursor lies on a layer of its own.
///
/// Mouse: the wheel zooms, a drag selects what to zoom to, a drag with Shift or the middle button pans, and so does a
/// sideways wheel. Keys: + and - zoom, arrows and Page Up and Down pan, Home and End go to the oldest and to now, Backspace
/// and Alt+Left go back; Space shows the cursor, which arrows, Home and End then move, and Escape hides it.
class LagChart : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit LagChart(Theme& theme, QWidget* parent = nullptr);

    /// Another pair: nothing is known of it yet.
    void reset(Instant now, Millis span, Millis rpo);
    void setRpo(Millis rpo);
    void setNow(Instant now); ///< moves a view that follows
    void setData(const LagChartData& data); ///< an answer; clears loading
    void setIncidents(const QList<Incident>& incidents, Instant now);
    void setLoading(bool loading);
    bool isLoading() const { return m_scene.loading; }

    const LagChartData& data() const { return m_scene.data; }
    const LagScene& scene() const { return m_scene; }
    const ZoomStack& zoom() const { return m_zoom; }
    const ChartSpan& view() const { return m_zoom.view(); }
    int columns() const; ///< of the plot, in device pixels

    void preset(Millis span);
    void toNewest();
    void back();
    void setCursorAt(std::optional<double> time);

    QString spokenValue() const override;
    double spokenNumber() const override;
    /// The least in which it can be read; it takes what is left and gives way before the page has to scroll.
    QSize sizeHint() const override { return {720, 120}; }
    QSize minimumSizeHint() const override { return {320, 120}; }

signals:
    void viewChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { None, Select, Pan };
    void step(const std::function<void(ZoomStack&)>& change);
    bool moveCursor(int key);
    bool moveView(int key);
    void redraw();
    void describe();
    QString keys() const;
    QRectF plot() const;
    double timeAt(double x) const;

    Theme& m_theme;
    LagScene m_scene{};
    ZoomStack m_zoom;
    QTimer m_gestureEnd{}; ///< a pause in turning the wheel or pressing keys: the next step is one of its own
    QPixmap m_layer{}; ///< the picture without cursor and selection; null: to be drawn
    Drag m_drag{Drag::None};
    QPointF m_dragFrom{};
    bool m_keyCursor{false}; ///< the keyboard moves it: it stays when the mouse leaves
};

} // namespace rekindle
