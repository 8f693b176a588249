// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "service/notice_rules.h"
#include "service/verbs.h"

#include <QObject>

namespace rekindle {

/// Carries out, in the process that watches, what other processes ask for: one after the other, off the main thread, and
/// tells the watch. Main thread only.
class VerbDesk : public QObject
{
    Q_OBJECT
public:
    VerbDesk(VerbPorts ports, MonitorService& monitor, QObject* parent = nullptr);

    /// Errc::Unsupported: no such verb here; ReadOnly: this process does not hold the store.
    QFuture<VerbAnswer> carryOut(const VerbRequest& request);

signals:
    /// The settings are others now.
    void settingsChanged(const rekindle::Settings& settings);
    /// Work at one service of the pair; nullopt: it is over.
    void planned(const rekindle::PairId& id, const std::optional<rekindle::PlannedWork>& work);

private:
    QFuture<VerbAnswer> begin(const VerbRequest& request);

    VerbPorts m_ports;
    MonitorService& m_monitor;
    Background m_work{1};
};

} // namespace rekindle
