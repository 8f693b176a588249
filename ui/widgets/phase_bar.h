// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "theme.h"

#include <QWidget>

namespace rekindle {

/// Where the time of one request went: a bar in steps of one colour, and a mark at the usual total. Left to right always,
/// as time is.
class PhaseBar : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseBar(Theme& theme, QWidget* parent = nullptr);
    void set(const PhaseTimes& phases, std::optional<Millis> usual);
    QSize sizeHint() const override { return {200, 18}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    PhaseTimes m_phases{};
    std::optional<Millis> m_usual{};
};

/// "DNS 2 · connect 9 · TLS 14 · answer 38 = 63 ms"
QString phaseText(const PhaseTimes& phases);

} // namespace rekindle
