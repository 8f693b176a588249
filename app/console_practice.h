// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice.h"
#include "practice_control.h"

#include <QStringList>
#include <QTimer>

#include <array>

namespace rekindle {

/// Practice mode of the console. In a window opened with --practice it controls the sandbox behind the practice pair; in
/// any other window it can only open such a window, in a process and with a store of its own. It is given nothing but the
/// practice services, so no fault can reach a real pair.
class ConsolePractice : public PracticeControl
{
    Q_OBJECT
public:
    /// `practice`: nullptr in a window that watches real pairs.
    /// `window`: the program and arguments that open the window of practice.
    explicit ConsolePractice(Practice* practice, QStringList window = ownWindow(), QObject* parent = nullptr);
    static QStringList ownWindow(); ///< this program with --practice

    bool isRunning() const override { return m_practice != nullptr; }
    void start() override;
    bool isOpenElsewhere() const override;
    PairId pairId() const override;
    QList<Choice> faults() const override;
    QString activeFault(Place place) const override;
    void setFault(Place place, const QString& code) override;
    void bringBack() override;
    void clearFaults() override;
    QList<Choice> replicationModes() const override;
    QString replicationMode() const override;
    void setReplicationMode(const QString& code) override;
    State state() const override;

private:
    Practice* m_practice{};
    QStringList m_window{};
    qint64 m_windowId{0}; ///< of its process, which outlives this one; 0: none was opened
    QTimer m_look{}; ///< whether it is there still
    std::array<QString, placeCount> m_faults{};
    QString m_mode{};
};

} // namespace rekindle
