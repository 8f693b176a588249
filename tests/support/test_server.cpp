// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_server.h"

#include <QFile>
#include <QHash>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

#include <sys/socket.h>

#include <condition_variable>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QSslConfiguration configuration(const TestServer::Tls& tls)
{
    QSslConfiguration config = QSslConfiguration::defaultConfiguration();
    config.setLocalCertificateChain(QSslCertificate::fromData(contents(tls.certificate)));
    config.setPrivateKey(QSslKey(contents(tls.key), QSsl::Ec));
    config.setPeerVerifyMode(tls.clientCa.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!tls.clientCa.isEmpty()) {
        config.setCaCertificates(QSslCertificate::fromData(contents(tls.clientCa)));
    }
    return config;
}

void resetConnection(QTcpSocket* socket)
{
    const linger now{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

} // namespace

QByteArray TestServer::Request::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

bool TestServer::Request::has(const QByteArray& name) const
{
    return head.toLower().contains(QByteArray('\n' + name.toLower() + ':'));
}

/// Lives on the server's thread; what others read is under the mutex.
class TestServer::Worker : public QObject
{
public:
    Worker(Script script, const std::optional<Tls>& tls)
        : m_script(std::move(script))
    {
        if (tls) {
            auto* secure = new QSslServer(this);
            secure->setSslConfiguration(configuration(*tls));
            m_server = secure;
        } else {
            m_server = new QTcpServer(this);
        }
        m_server->listen(QHostAddress::LocalHost);
        port = m_server->serverPort();
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Worker::accept);
    }

    quint16 port{};
    mutable std::mutex mutex{};
    mutable std::condition_variable changed{};
    QList<Request> requests{};
    int connections{0};

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            int number = 0;
            {
                const std::lock_guard lock(mutex);
                number = ++connections;
            }
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] { read(socket, number); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_input.remove(socket);
                socket->deleteLater();
            });
            read(socket, number);
        }
    }

    void read(QTcpSocket* socket, int number)
    {
        QByteArray& input = m_input[socket];
        input += socket->readAll();
        const qsizetype end = input.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        Request request{.head = input.left(end), .connection = number};
        const qsizetype bodySize = request.header("Content-Length").toLongLong();
        if (input.size() < end + 4 + bodySize) {
            return;
        }
        request.body = input.mid(end + 4, bodySize);
        input.remove(0, end + 4 + bodySize);
        const QList<QByteArray> line = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = line.value(0);
        request.target = line.value(1);
        const Action action = m_script(request);
        {
            const std::lock_guard lock(mutex);
            requests.append(request);
            changed.notify_all();
        }
        act(socket, action);
    }

    void act(QTcpSocket* socket, const Action& action)
    {
        socket->write(action.bytes);
        socket->flush();
        switch (action.then) {
        case Then::KeepOpen: break;
        case Then::Hang: socket->disconnect(this); break;
        case Then::Close: socket->disconnectFromHost(); return;
        case Then::Reset: resetConnection(socket); return;
        }
        if (action.tunnelTo != 0) {
            tunnel(socket, action.tunnelTo);
        }
    }

    void tunnel(QTcpSocket* client, quint16 target)
    {
        client->disconnect(this);
        auto* far = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, far, [client, far] { far->write(client->readAll()); });
        connect(far, &QTcpSocket::readyRead, client, [client, far] { client->write(far->readAll()); });
        connect(far, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, target);
    }

    Script m_script{};
    QTcpServer* m_server{};
    QHash<QTcpSocket*, QByteArray> m_input{};
};

TestServer::TestServer(Script script, std::optional<Tls> tls)
    : m_worker(new Worker(std::move(script), tls))
    , m_secure(tls.has_value())
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

TestServer::~TestServer()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 TestServer::port() const
{
    return m_worker->port;
}

QUrl TestServer::url(const QString& path) const
{
    return QUrl(u"%1://127.0.0.1:%2/%3"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(port()).arg(path));
}

int TestServer::connections() const
{
    const std::lock_guard lock(m_worker->mutex);
    return m_worker->connections;
}

QList<TestServer::Request> TestServer::requests() const
{
    const std::lock_guard lock(m_worker->mutex);
    return m_worker->requests;
}

bool TestServer::waitForRequests(int count) const
{
    std::unique_lock lock(m_worker->mutex);
    return m_worker->changed.wait_for(lock, std::chrono::seconds{10},
                                      [&] { return m_worker->requests.size() >= count; });
}

TestServer::Action reply(int status, const QByteArray& body, const QByteArray& headers)
{
    return {.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body};
}

} // namespace rekindle
