// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/verb_desk.h"
#include "workspace.h"

#include <QTimer>

#include <memory>

namespace rekindle {

/// Lets a process that watches hold the store: it carries out what other processes ask for, and when another process holds
/// it, takes over within ten seconds of that one's end. Main thread only; needs the network.
class Holder : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Holder(Workspace& workspace, MonitorService& monitor, QObject* parent = nullptr);
    ~Holder() override;

    void start();

signals:
    void settingsChanged(const rekindle::Settings& settings);
    void noticesChanged(const rekindle::NoticeWish& wish);

private:
    void listen();
    void tryToTakeOver();

    Workspace& m_workspace;
    MonitorService& m_monitor;
    VerbDesk m_desk;
    QTimer m_timer{};
    std::unique_ptr<VerbListener> m_listener{};
    Background m_work{1}; // last: joined first
};

} // namespace rekindle
