// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/certificates.h"
#include "sandbox/listener.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <utility>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis tick = 250ms;

QSslConfiguration configurationOf(const QByteArray& certificate, const SandboxCertificates& all)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(all.key, QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

/// The listeners, on the server's thread.
class Host : public QObject
{
public:
    explicit Host(Sandbox& sandbox)
        : m_sandbox(sandbox)
    {
    }

    Result<void> open(quint16 firstPort, const std::optional<TlsMaterial>& tls)
    {
        const QList<SandboxSite> sites = m_sandbox.sites();
        ports.fill(0, sites.size());
        for (qsizetype i = 0; i < sites.size(); ++i) {
            auto* listener = new Listener(m_sandbox, sites.at(i), tls, this);
            listeners.append(listener);
            const auto port = static_cast<quint16>(firstPort == 0 ? 0 : firstPort + i);
            if (!listener->open(port)) {
                const QString address = u"127.0.0.1:%1"_s.arg(port);
                const QString reason = listener->errorString();
                closeAll();
                return fail(Errc::Conflict, address, reason);
            }
            ports[i] = listener->port();
        }
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] {
            m_sandbox.advance();
            applyFaults();
        });
        timer->start(tick);
        applyFaults();
        return {};
    }

    void applyFaults()
    {
        for (Listener* listener : std::as_const(listeners)) {
            listener->applyFault();
        }
    }

    void closeAll()
    {
        listeners.clear();
        const QObjectList all = children();
        qDeleteAll(all);
    }

    QList<Listener*> listeners{};
    QList<quint16> ports{}; ///< by site; they stay when the listeners are closed

private:
    Sandbox& m_sandbox;
};

} // namespace

class SandboxServer::Private
{
public:
    Private(Sandbox& theSandbox, Options theOptions)
        : sandbox(theSandbox)
        , options(theOptions)
        , host(theSandbox)
    {
    }

    Result<std::optional<TlsMaterial>> prepareTls();

    Sandbox& sandbox;
    Options options;
    QThread thread{};
    Host host;
    std::unique_ptr<QTemporaryDir> folder{};
    QString caFile{};
};

Result<std::optional<TlsMaterial>> SandboxServer::Private::prepareTls()
{
    if (!options.tls) {
        return std::optional<TlsMaterial>{};
    }
    const auto all = makeCertificates();
    if (!all) {
        return fail(all.error());
    }
    folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(u"ca.pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(all->ca) != all->ca.size()) {
        return fail(Errc::Storage, file.fileName(), file.errorString());
    }
    caFile = file.fileName();
    return std::optional<TlsMaterial>(TlsMaterial{.good = configurationOf(all->good, *all),
                                                  .expired = configurationOf(all->expired, *all),
                                                  .wrongName = configurationOf(all->wrongName, *all),
                                                  .intercepted = configurationOf(all->intercepted, *all)});
}

SandboxServer::SandboxServer(Sandbox& sandbox, Options options)
    : d(std::make_unique<Private>(sandbox, options))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

Result<void> SandboxServer::start()
{
    if (d->thread.isRunning()) {
        return fail(Errc::Conflict, url(SandboxSite::Primary).toString(), u"the server is running"_s);
    }
    const auto tls = d->prepareTls();
    if (!tls) {
        return fail(tls.error());
    }
    d->thread.setObjectName(u"sandbox"_s);
    d->thread.start();
    d->host.moveToThread(&d->thread);
    Result<void> opened;
    QMetaObject::invokeMethod(
        &d->host, [&] { opened = d->host.open(d->options.firstPort, *tls); }, Qt::BlockingQueuedConnection);
    if (!opened) {
        stop();
        return opened;
    }
    for (const SandboxSite site : {SandboxSite::Primary, SandboxSite::Secondary}) {
        d->sandbox.setOwnBase(site, url(site).toEncoded());
    }
    d->sandbox.setFaultListener([host = &d->host] {
        QMetaObject::invokeMethod(
            host, [host] { host->applyFaults(); }, Qt::QueuedConnection);
    });
    return {};
}

void SandboxServer::stop()
{
    if (!d->thread.isRunning()) {
        return;
    }
    d->sandbox.setFaultListener({});
    // Back to the thread that stops it, so that it can be started anew.
    QThread* const here = QThread::currentThread();
    QMetaObject::invokeMethod(
        &d->host,
        [this, here] {
            d->host.closeAll();
            d->host.moveToThread(here);
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QUrl SandboxServer::url(SandboxSite site) const
{
    QUrl url;
    url.setScheme(d->options.tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->host.ports.value(static_cast<qsizetype>(site)));
    url.setPath(site < SandboxSite::Control ? u"/fhir"_s : QString{});
    return url;
}

QString SandboxServer::caFile() const
{
    return d->caFile;
}

} // namespace rekindle
