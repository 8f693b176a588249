// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/connection.h"
#include "sandbox/sandbox.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace rekindle {

/// The certificates of a TLS server, ready for use.
struct TlsMaterial {
    QSslConfiguration good{};
    QSslConfiguration expired{};
    QSslConfiguration wrongName{};
    QSslConfiguration intercepted{};
};

/// The port of one site. Acts the faults of the connection for real: a refused one has no listener, a reset one gets a
/// RST, and one that is down has a backlog so full that the kernel does not answer, so that connects time out. Lives on
/// the server's thread.
class Listener : public QTcpServer
{
public:
    Listener(Sandbox& sandbox, SandboxSite site, std::optional<TlsMaterial> tls, QObject* parent);
    ~Listener() override;

    SandboxSite site() const { return m_site; }
    /// 0: a free port. False: it is taken.
    bool open(quint16 port);
    quint16 port() const { return m_port; }

    /// Opens, closes or blocks the port as the site's fault asks. Cheap when nothing changed.
    void applyFault();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    enum class Mode { Open, Closed, Unanswering };
    void enter(Mode mode);
    void fillBacklog();
    void emptyBacklog();
    void accept(qintptr descriptor, const SandboxFaultSpec& fault);
    const QSslConfiguration& configurationFor(const SandboxFaultSpec& fault) const;

    Sandbox& m_sandbox;
    SandboxSite m_site;
    std::optional<TlsMaterial> m_tls;
    quint16 m_port{0};
    Mode m_mode{Mode::Open};
    QList<int> m_fillers{}; ///< our own connections that fill the backlog
};

} // namespace rekindle
