// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/keychain_job.h"

#include <QThread>

#ifdef REKINDLE_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

#include <qt6keychain/keychain.h>

#include <future>
#include <memory>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// The event loop that QtKeychain's jobs need, on a thread of its own.
class KeychainThread
{
public:
    KeychainThread()
    {
        m_context->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
        m_thread.setObjectName(u"keychain"_s);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QObject* context() const { return m_context; }

private:
    QThread m_thread{};
    QObject* m_context{new QObject};
};

/// One for the process: QtKeychain keeps one queue of jobs, which belongs for ever to the thread of the first job.
QObject* keychainContext()
{
    static const KeychainThread thread;
    return thread.context();
}

struct Outcome {
    QKeychain::Error code{QKeychain::OtherError};
    QString text{};
    QByteArray data{};
};

/// Runs a job of that type; nullopt: it has not ended in time, and goes on alone.
template <class Job, class Prepare>
std::optional<Outcome> run(const KeychainEntry& entry, Millis timeout, Prepare prepare)
{
    const auto promise = std::make_shared<std::promise<Outcome>>();
    std::future<Outcome> future = promise->get_future();
    QObject* context = keychainContext();
    const auto start = [context, entry, prepare, promise] {
        auto* job = new Job(entry.service); // deletes itself
        job->setKey(entry.key);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        prepare(job);
        QObject::connect(job, &QKeychain::Job::finished, context, [promise, job] {
            Outcome outcome{job->error(), job->errorString(), {}};
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
                outcome.data = job->binaryData();
            }
            promise->set_value(std::move(outcome));
        });
        job->start();
    };
    QMetaObject::invokeMethod(context, start, Qt::QueuedConnection);
    if (future.wait_for(timeout) != std::future_status::ready) {
        return std::nullopt;
    }
    return future.get();
}

enum class Service { Absent, Locked, Unlocked, Unknown };

#ifdef REKINDLE_SECRET_SERVICE
/// Asked of the Secret Service itself, because libsecret reports a locked collection that nobody unlocked as an entry
/// that does not exist, and QtKeychain reports a missing service only as a translated sentence.
Service secretService()
{
    const auto bus = QDBusConnection::sessionBus();
    const QString name = u"org.freedesktop.secrets"_s;
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(name).value()) {
        return Service::Absent;
    }
    auto ask = QDBusMessage::createMethodCall(name, u"/org/freedesktop/secrets/aliases/default"_s,
                                              u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusMessage answer = bus.call(ask, QDBus::Block, 3'000);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        return Service::Unknown; // there is no default collection yet
    }
    const bool locked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
    return locked ? Service::Locked : Service::Unlocked;
}
#else
Service secretService()
{
    return Service::Unknown;
}
#endif

tl::unexpected<Error> failure(const QString& detail)
{
    return fail(Errc::Secret, u"keychain"_s, detail);
}

tl::unexpected<Error> failure(const std::optional<Outcome>& outcome)
{
    if (!outcome) {
        return failure(u"locked"_s); // nobody unlocked it in time
    }
    if (outcome->code == QKeychain::NoBackendAvailable) {
        return failure(u"no secret service"_s);
    }
    const Service service = secretService();
    if (service == Service::Locked) {
        return failure(u"locked"_s);
    }
    if (outcome->code == QKeychain::AccessDenied || outcome->code == QKeychain::AccessDeniedByUser) {
        return failure(u"denied"_s);
    }
    return failure(service == Service::Absent ? u"no secret service"_s : outcome->text);
}

bool succeeded(const std::optional<Outcome>& outcome)
{
    return outcome && outcome->code == QKeychain::NoError;
}

bool notFound(const std::optional<Outcome>& outcome)
{
    return outcome && outcome->code == QKeychain::EntryNotFound;
}

} // namespace

Result<std::optional<QByteArray>> readKeychain(const KeychainEntry& entry, Millis timeout)
{
    const auto outcome = run<QKeychain::ReadPasswordJob>(entry, timeout, [](QKeychain::ReadPasswordJob*) {});
    if (notFound(outcome) && secretService() != Service::Locked) {
        return std::nullopt;
    }
    if (!succeeded(outcome)) {
        return failure(outcome);
    }
    return std::optional(outcome->data);
}

Result<void> writeKeychain(const KeychainEntry& entry, const QByteArray& text, Millis timeout)
{
    // As text: entries stored as binary data are kept beside those stored as text, not instead of them.
    const auto outcome = run<QKeychain::WritePasswordJob>(
        entry, timeout, [text](QKeychain::WritePasswordJob* job) { job->setTextData(QString::fromUtf8(text)); });
    if (!succeeded(outcome)) {
        return failure(outcome);
    }
    return {};
}

Result<void> deleteKeychain(const KeychainEntry& entry, Millis timeout)
{
    const auto outcome = run<QKeychain::DeletePasswordJob>(entry, timeout, [](QKeychain::DeletePasswordJob*) {});
    if (!succeeded(outcome) && !notFound(outcome)) {
        return failure(outcome);
    }
    return {};
}

} // namespace rekindle
