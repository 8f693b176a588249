// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice_control.h"

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
    PairId pairId() const override { return PairId{QStringLiteral("hie")}; }
    QList<Choice> faults() const override;
    QString activeFault() const override { return fault; }
    void setFault(const QString& code) override
    {
        fault = code;
        emit changed();
    }
    void clearFaults() override
    {
        fault.clear();
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
    QString stateText() const override { return QStringLiteral("primary 412 · secondary 409 · front → primary"); }

    bool running{true};
    QString fault{};
    QString mode{QStringLiteral("running")};
};

} // namespace rekindle
