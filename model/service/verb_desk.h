// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "service/notice_wish.h"
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
    /// What is told is something else now.
    void noticesChanged(const rekindle::NoticeWish& wish);

private:
    QFuture<VerbAnswer> begin(const VerbRequest& request);

    VerbPorts m_ports;
    MonitorService& m_monitor;
    Background m_work{1};
};

} // namespace rekindle
