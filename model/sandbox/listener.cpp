// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listener.h"

#include "sandbox/faults.h"

#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
constexpr int usualBacklog = 50;
/// A backlog of 0 still holds one connection; the others make sure of it.
constexpr int fillerCount = 4;

int connectWithoutWaiting(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor >= 0) {
        ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        static_cast<void>(::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address));
    }
    return descriptor;
}
#endif

} // namespace

Listener::Listener(Sandbox& sandbox, SandboxSite site, std::optional<TlsMaterial> tls, QObject* parent)
    : QTcpServer(parent)
    , m_sandbox(sandbox)
    , m_site(site)
    , m_tls(std::move(tls))
{
}

Listener::~Listener()
{
    emptyBacklog();
}

bool Listener::open(quint16 port)
{
    const bool opened = listen(QHostAddress::LocalHost, port);
    m_port = opened ? serverPort() : port;
    return opened;
}

void Listener::applyFault()
{
    // The control site stays open, since commands come in there; its faults are acted request by request.
    const SandboxFault fault = m_site == SandboxSite::Control ? SandboxFault::None : m_sandbox.faultMet(m_site).fault;
    switch (fault) {
    case SandboxFault::Refused:
    case SandboxFault::NameUnknown: enter(Mode::Closed); break;
    case SandboxFault::Down:
    case SandboxFault::Partition:
    case SandboxFault::Offline: enter(Mode::Unanswering); break;
    default: enter(Mode::Open); break;
    }
    if (fault == SandboxFault::Reset || fault == SandboxFault::Refused) {
        for (QObject* child : children()) {
            if (auto* connection = dynamic_cast<Connection*>(child)) {
                connection->reset();
            }
        }
    }
}

void Listener::enter(Mode mode)
{
    if (mode == m_mode) {
        return;
    }
    if (m_mode == Mode::Unanswering) {
        emptyBacklog();
    }
    if (m_mode == Mode::Closed && !open(m_port)) {
        return; // Somebody else has the port: tried again at the next tick.
    }
    m_mode = mode;
    if (mode == Mode::Closed) {
        close();
    } else if (mode == Mode::Unanswering) {
        fillBacklog();
    }
}

void Listener::fillBacklog()
{
    pauseAccepting();
#ifdef Q_OS_UNIX
    ::listen(static_cast<int>(socketDescriptor()), 0);
    for (int i = 0; i < fillerCount; ++i) {
        m_fillers.append(connectWithoutWaiting(m_port));
    }
#endif
}

void Listener::emptyBacklog()
{
#ifdef Q_OS_UNIX
    for (const int descriptor : m_fillers) {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
    }
    m_fillers.clear();
    if (isListening()) {
        ::listen(static_cast<int>(socketDescriptor()), usualBacklog);
    }
#endif
    if (isListening()) {
        resumeAccepting(); // crashes in Qt 6.4 on a closed listener
    }
}

void Listener::incomingConnection(qintptr descriptor)
{
    const SandboxFaultSpec fault = m_sandbox.faultMet(m_site);
    if (fault.fault == SandboxFault::Refused && m_site != SandboxSite::Control) {
        closeWithReset(descriptor); // It came in just before the port was closed.
        return;
    }
    accept(descriptor, fault);
}

void Listener::accept(qintptr descriptor, const SandboxFaultSpec& fault)
{
    const bool reset = fault.fault == SandboxFault::Reset && m_site != SandboxSite::Control;
    if (!m_tls || reset) {
        auto* socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        auto* connection = new Connection(m_sandbox, m_site, socket, false, this);
        if (reset) {
            connection->resetAtFirstByte();
        }
        return;
    }
    auto* socket = new QSslSocket;
    socket->setSocketDescriptor(descriptor);
    socket->setSslConfiguration(configurationFor(fault));
    new Connection(m_sandbox, m_site, socket, true, this);
    static const QStringList beforeTls{u"resolve"_s, u"connect"_s, u"tls"_s};
    const bool slow = fault.fault == SandboxFault::Slow && beforeTls.contains(fault.phase);
    QTimer::singleShot(slow ? fault.delay : Millis{0}, socket, [socket] { socket->startServerEncryption(); });
}

const QSslConfiguration& Listener::configurationFor(const SandboxFaultSpec& fault) const
{
    if (fault.fault == SandboxFault::Intercepted) {
        return m_tls->intercepted;
    }
    if (fault.fault == SandboxFault::WrongCertificate) {
        return fault.phase == u"name"_s ? m_tls->wrongName : m_tls->expired;
    }
    return m_tls->good;
}

} // namespace rekindle
