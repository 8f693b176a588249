// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace rekindle {

/// A scripted server on loopback with real sockets and a thread of its own. It does what its script says, also what no
/// server should do.
class TestServer
{
public:
    struct Request {
        QByteArray method{};
        QByteArray target{};
        QByteArray head{}; ///< request line and header fields
        QByteArray body{};
        int connection{}; ///< which connection it came on, from 1
        /// The value of a header field; empty: there is none.
        QByteArray header(const QByteArray& name) const;
        bool has(const QByteArray& name) const;
    };
    enum class Then { KeepOpen, Close, Reset, Hang };
    struct Action {
        QByteArray bytes{};
        Then then{Then::KeepOpen};
        quint16 tunnelTo{0}; ///< after `bytes`, a loopback port to pass everything on to
    };
    using Script = std::function<Action(const Request&)>; ///< called on the server's thread

    struct Tls {
        QString certificate{};
        QString key{};
        QString clientCa{}; ///< not empty: a client certificate of this authority is required
    };

    explicit TestServer(Script script, std::optional<Tls> tls = {});
    ~TestServer();

    quint16 port() const;
    /// https with Tls, else http; the host is 127.0.0.1.
    QUrl url(const QString& path = {}) const;
    int connections() const;
    QList<Request> requests() const;

    /// Blocks until that many requests have come, at most 10 s.
    bool waitForRequests(int count) const;

private:
    class Worker;
    QThread m_thread{};
    Worker* m_worker{};
    bool m_secure{};
};

/// A complete answer with a Content-Length.
TestServer::Action reply(int status, const QByteArray& body, const QByteArray& headers = {});

} // namespace rekindle
