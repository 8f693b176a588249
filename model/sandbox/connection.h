// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http_parser.h"
#include "sandbox/sandbox.h"

#include <QObject>
#include <QTcpSocket>

namespace rekindle {

/// One connection of a client to a site: reads requests, acts the site's fault, answers. Deletes itself when the client
/// goes. Lives on the server's thread.
class Connection : public QObject
{
public:
    /// Takes the socket. `tls`: the handshake goes on by itself on the socket.
    Connection(Sandbox& sandbox, SandboxSite site, QTcpSocket* socket, bool tls, QObject* parent);

    /// Ends the connection with a RST.
    void reset();
    /// The same as soon as the client says anything: a reset before that looks to some clients like a refusal.
    void resetAtFirstByte() { m_doomed = true; }

private:
    void read();
    void process();
    void answer(const HttpParser::Request& request);
    void send(const Sandbox::Response& response, const HttpParser::Request& request, const SandboxFaultSpec& fault);
    void refuse(int status);
    void finish(bool keepAlive);

    Sandbox& m_sandbox;
    SandboxSite m_site;
    QTcpSocket* m_socket;
    bool m_tls;
    bool m_fresh{true}; ///< no request was answered yet
    bool m_busy{false}; ///< an answer is being delayed
    bool m_silent{false}; ///< never to be answered
    bool m_doomed{false};
    HttpParser m_parser{};
};

/// Closes a socket so that the peer sees a reset instead of an orderly end.
void closeWithReset(qintptr descriptor);

} // namespace rekindle
