// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice_control.h"

#include <array>

namespace rekindle {

/// Practice mode without practice services: remembers what was chosen.
class FakePractice : public PracticeControl
{
    Q_OBJECT
public:
    bool isRunning() const override { return running; }
    void start() override
    {
        running = true;
        emit changed();
    }
    bool isOpenElsewhere() const override { return elsewhere; }
    PairId pairId() const override { return PairId{QStringLiteral("hie")}; }
    QList<Choice> faults() const override;
    QString activeFault(Place place) const override { return active[static_cast<size_t>(place)]; }
    void setFault(Place place, const QString& code) override
    {
        active[static_cast<size_t>(place)] = code;
        emit changed();
    }
    void bringBack() override { ++broughtBack; }
    int broughtBack{0};
    void clearFaults() override
    {
        active.fill({});
        mode = QStringLiteral("running");
        emit changed();
    }
    QList<Choice> replicationModes() const override;
    QString replicationMode() const override { return mode; }
    void setReplicationMode(const QString& code) override
    {
        mode = code;
        emit changed();
    }
    State state() const override { return {false, 412, 409}; }

    bool running{true};
    bool elsewhere{false};
    std::array<QString, placeCount> active{};
    QString mode{QStringLiteral("running")};
};

} // namespace rekindle
