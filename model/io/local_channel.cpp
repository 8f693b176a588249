// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/local_channel.h"

#include "io/verb_wire.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectMilliseconds = 1'000;
constexpr int betweenStops = 100; ///< milliseconds
constexpr Millis requestTimeout = 10s; ///< for a request to come whole
constexpr qsizetype rememberedRequests = 1'000;

/// One connection: one request, one answer.
class Visitor : public QObject
{
public:
    Visitor(QLocalSocket* socket, std::function<void(Visitor&, const QByteArray&)> requested)
        : QObject(socket)
        , m_socket(socket)
        , m_requested(std::move(requested))
    {
        connect(m_socket, &QLocalSocket::readyRead, this, [this] { received(); });
        connect(m_socket, &QLocalSocket::disconnected, m_socket, &QObject::deleteLater);
        QTimer::singleShot(requestTimeout, this, [this] {
            if (!m_asked) {
                m_socket->abort();
            }
        });
        received();
    }

    void answer(const QByteArray& message)
    {
        m_socket->write(message);
        m_socket->flush();
        m_socket->disconnectFromServer(); // once all is written
    }

private:
    void received()
    {
        m_bytes += m_socket->readAll();
        const auto message =
            m_asked ? Result<std::optional<QByteArray>>(std::optional<QByteArray>()) : takeMessage(m_bytes);
        if (!message) {
            m_socket->abort();
        } else if (*message) {
            m_asked = true;
            m_requested(*this, **message);
        }
    }

    QLocalSocket* m_socket{};
    std::function<void(Visitor&, const QByteArray&)> m_requested{};
    QByteArray m_bytes{};
    bool m_asked{false};
};

class LocalListener : public QObject, public VerbListener
{
public:
    explicit LocalListener(VerbHandler handler)
        : m_handler(std::move(handler))
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        connect(&m_server, &QLocalServer::newConnection, this, [this] { welcome(); });
    }

    Result<void> start(const QString& path)
    {
        QLocalServer::removeServer(path); // left behind by a process that was killed: its lock is ours
        if (!m_server.listen(path)) {
            return fail(Errc::Storage, path, m_server.errorString());
        }
        return {};
    }

private:
    void welcome()
    {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            if (!isSameUser(socket->socketDescriptor())) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            new Visitor(socket, [this](Visitor& visitor, const QByteArray& message) { carryOut(visitor, message); });
        }
    }

    void carryOut(Visitor& visitor, const QByteArray& message)
    {
        const auto request = requestFrom(message);
        if (!request) {
            visitor.answer(encode(QString(), fail(request.error())));
            return;
        }
        if (m_seen.contains(request->id)) {
            visitor.answer(encode(request->id, fail(Errc::Conflict, request->verb, u"this request came before"_s)));
            return;
        }
        m_seen.append(request->id);
        if (m_seen.size() > rememberedRequests) {
            m_seen.removeFirst();
        }
        m_handler(*request).then(this, [guest = QPointer(&visitor), id = request->id](const VerbAnswer& answer) {
            if (guest) {
                guest->answer(encode(id, answer));
            }
        });
    }

    VerbHandler m_handler{};
    QStringList m_seen{};
    QLocalServer m_server{};
};

} // namespace

VerbAnswer LocalChannel::ask(const QString& storePath, const VerbRequest& request, std::stop_token stop)
{
    const QString path = socketPath(storePath);
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(connectMilliseconds)) {
        return fail(Errc::NotFound, storePath, u"nobody listens: "_s + socket.errorString());
    }
    if (!isSameUser(socket.socketDescriptor())) {
        return fail(Errc::Forbidden, storePath, u"another user listens there"_s);
    }
    const QByteArray message = encode(request);
    socket.write(message);
    const QDeadlineTimer deadline(m_timeout);
    QByteArray received;
    const auto unknown = [&](const QString& why) { return fail(Errc::OutcomeUnknown, request.verb, why); };
    while (!deadline.hasExpired()) {
        if (stop.stop_requested()) {
            return unknown(u"stopped before an answer came"_s);
        }
        if (socket.bytesToWrite() > 0) {
            socket.waitForBytesWritten(betweenStops);
        } else {
            socket.waitForReadyRead(betweenStops);
        }
        received += socket.readAll();
        const auto answer = takeMessage(received);
        if (!answer) {
            return unknown(u"an answer that is too long"_s);
        }
        if (*answer) {
            return answerFrom(**answer, request.id);
        }
        if (socket.state() != QLocalSocket::ConnectedState && socket.bytesAvailable() == 0) {
            return unknown(u"the process that holds the store ended"_s);
        }
    }
    return unknown(u"no answer in time"_s);
}

Result<std::unique_ptr<VerbListener>> LocalChannel::listen(const QString& storePath, VerbHandler handler)
{
    auto listener = std::make_unique<LocalListener>(std::move(handler));
    if (const auto started = listener->start(socketPath(storePath)); !started) {
        return fail(started.error());
    }
    return std::unique_ptr<VerbListener>(std::move(listener));
}

} // namespace rekindle
