// SPDX-License-Identifier: GPL-3.0-or-later
#include "holder.h"

#include "service/log.h"

namespace rekindle {

namespace {

constexpr std::chrono::seconds betweenTries{4};

} // namespace

Holder::Holder(Workspace& workspace, MonitorService& monitor, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_monitor(monitor)
    , m_desk(workspace.verbPorts(), monitor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenTries);
    connect(&m_timer, &QTimer::timeout, this, &Holder::tryToTakeOver);
    connect(&m_desk, &VerbDesk::noticesChanged, this, &Holder::noticesChanged);
    connect(&m_desk, &VerbDesk::settingsChanged, this, [this](const Settings& settings) {
        m_workspace.apply(settings);
        emit settingsChanged(settings);
    });
}

Holder::~Holder() = default;

void Holder::start()
{
    if (m_monitor.isWatchedElsewhere()) {
        qCInfo(logChanges, "another process holds the store: this one shows what it stores");
        m_timer.start();
    } else {
        listen();
    }
}

void Holder::listen()
{
    auto listener = m_workspace.verbs().listen(m_workspace.storePath(),
                                               [this](const VerbRequest& request) { return m_desk.carryOut(request); });
    if (!listener) {
        // It watches all the same; what others want changed is refused there, with this process named.
        qWarning("requests of other processes: %s", qPrintable(listener.error().detail));
        return;
    }
    m_listener = std::move(*listener);
}

void Holder::tryToTakeOver()
{
    // On a pool: a store that was not closed in order is checked first.
    m_work.run([&workspace = m_workspace](std::stop_token) { return workspace.takeOver(); })
        .then(this, [this](const Result<void>& taken) {
            if (!taken) {
                m_timer.start();
                return;
            }
            qCInfo(logChanges, "the process that held the store has ended: this one watches now");
            m_monitor.takeOver();
            listen();
        });
}

} // namespace rekindle
