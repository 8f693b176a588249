// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lanes_painter.h"
#include "charts/spoken.h"

#include <QWidget>

namespace rekindle {

/// The phases and milestones of one incident in lanes over time, with the moment at which the RTO is used up, and another
/// incident below to compare with. Time runs from left to right in every language; only the names of the lanes change
/// sides. Left and Right go from milestone to milestone, with Shift freely in time; Enter or a double click asks for a note
/// at that moment.
class LanesView : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit LanesView(Theme& theme, QWidget* parent = nullptr);
    void set(const std::optional<Incident>& incident, Millis rto, Instant now);
    void compareWith(const std::optional<Incident>& other);
    const LanesScene& scene() const { return m_scene; }

    QString spokenValue() const override;
    double spokenNumber() const override; ///< seconds since the incident began
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void noteWanted(rekindle::Instant at);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    LanesPainter picture() const;
    void describe();
    void setCursorAt(std::optional<Instant> at, int milestone);
    void goTo(int milestone);
    void wantNote(Instant at);

    Theme& m_theme;
    LanesScene m_scene{};
    int m_milestone{-1}; ///< the cursor stands on it; -1: between
};

} // namespace rekindle
