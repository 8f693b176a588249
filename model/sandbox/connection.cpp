// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/connection.h"

#include "sandbox/faults.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#else
#include <winsock2.h>
#endif

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

void lingerNot(qintptr descriptor)
{
    linger none{};
    none.l_onoff = 1;
    none.l_linger = 0;
#ifdef Q_OS_UNIX
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#else
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&none),
               sizeof none);
#endif
}

const char* reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Status";
    }
}

/// How long an answer waits. On loopback the kernel resolves and connects, so that these phases are made up for by the
/// first answer; the phase tls is waited for by the listener.
Millis pauseBefore(const SandboxFaultSpec& fault, bool fresh, bool tls)
{
    if (fault.fault != SandboxFault::Slow) {
        return Millis{0};
    }
    const bool atStart = fault.phase == u"resolve"_s || fault.phase == u"connect"_s;
    return fault.phase == u"first_byte"_s || (atStart && fresh && !tls) ? fault.delay : Millis{0};
}

} // namespace

void closeWithReset(qintptr descriptor)
{
    lingerNot(descriptor);
#ifdef Q_OS_UNIX
    ::close(static_cast<int>(descriptor));
#else
    ::closesocket(static_cast<SOCKET>(descriptor));
#endif
}

Connection::Connection(Sandbox& sandbox, SandboxSite site, QTcpSocket* socket, bool tls, QObject* parent)
    : QObject(parent)
    , m_sandbox(sandbox)
    , m_site(site)
    , m_socket(socket)
    , m_tls(tls)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::reset()
{
    m_silent = true;
    lingerNot(m_socket->socketDescriptor());
    m_socket->abort();
    deleteLater();
}

void Connection::read()
{
    if (m_doomed) {
        return reset();
    }
    const QByteArray bytes = m_socket->readAll();
    if (m_silent) {
        return;
    }
    m_parser.feed(bytes);
    process();
}

void Connection::process()
{
    while (!m_busy && !m_silent) {
        switch (m_parser.state()) {
        case HttpParser::State::Incomplete:
            if (m_parser.wantsContinue()) {
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            }
            return;
        case HttpParser::State::Bad: return refuse(400);
        case HttpParser::State::TooLarge: return refuse(413);
        case HttpParser::State::Complete: answer(m_parser.take()); break;
        }
    }
}

void Connection::answer(const HttpParser::Request& request)
{
    const QString target = QString::fromUtf8(request.target);
    const SandboxFaultSpec fault = m_sandbox.faultMet(m_site, target);
    switch (fault.fault) {
    case SandboxFault::Down:
    case SandboxFault::Partition:
    case SandboxFault::Offline:
    case SandboxFault::Hang: m_silent = true; return;
    case SandboxFault::Refused:
    case SandboxFault::NameUnknown:
    case SandboxFault::Reset: reset(); return;
    case SandboxFault::Intercepted: send(portalPage(), request, fault); return;
    default: break;
    }
    HttpHeaders headers = request.headers;
    headers.add("X-Forwarded-Proto", m_tls ? "https" : "http");
    send(m_sandbox.handle(m_site, request.method, target, headers, request.body), request, fault);
}

void Connection::send(const Sandbox::Response& response, const HttpParser::Request& request,
                      const SandboxFaultSpec& fault)
{
    const bool bodiless = response.status == 204 || response.status == 304;
    QByteArray head;
    head.reserve(512 + response.body.size());
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers.fields()) {
        head += name + ": " + value + "\r\n";
    }
    if (!bodiless) {
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    }
    head += request.keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    const QByteArray body = bodiless || request.method == "HEAD" ? QByteArray{} : response.body;
    const Millis before = pauseBefore(fault, std::exchange(m_fresh, false), m_tls);
    const bool slowTransfer = fault.fault == SandboxFault::Slow && fault.phase == u"transfer"_s;
    if (before <= Millis{0} && !slowTransfer) {
        m_socket->write(head + body);
        m_socket->flush();
        return finish(request.keepAlive);
    }
    m_busy = true;
    const Millis within = slowTransfer ? fault.delay : Millis{0};
    QTimer::singleShot(std::max(before, Millis{0}), this, [this, head, body, within, keepAlive = request.keepAlive] {
        const QByteArray first = within > Millis{0} ? head + body.left(body.size() / 2) : head + body;
        m_socket->write(first);
        QTimer::singleShot(std::max(within, Millis{0}), this,
                           [this, rest = QByteArray(head + body).mid(first.size()), keepAlive] {
                               m_socket->write(rest);
                               m_busy = false;
                               finish(keepAlive);
                               process();
                           });
    });
}

void Connection::refuse(int status)
{
    m_silent = true;
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->disconnectFromHost();
}

void Connection::finish(bool keepAlive)
{
    if (!keepAlive) {
        m_silent = true;
        m_socket->disconnectFromHost();
    }
}

} // namespace rekindle
