// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/keychain_secrets.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAskAgainAfter = 60s;

/// The right to change the entry: other processes wait for it. Gone with the process, however it ends.
class ChangeLock
{
public:
    explicit ChangeLock(const QString& path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        m_held = m_descriptor >= 0 && flock(m_descriptor, LOCK_EX) == 0;
    }
    ~ChangeLock()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }
    ChangeLock(const ChangeLock&) = delete;
    ChangeLock& operator=(const ChangeLock&) = delete;
    bool isHeld() const { return m_held; }

private:
    int m_descriptor{-1};
    bool m_held{false};
};

QByteArray toJson(const QHash<QString, Secret>& secrets)
{
    QJsonObject object;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        object.insert(it.key(), QString::fromLatin1(it.value().reveal().toBase64()));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QHash<QString, Secret>> fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return fail(Errc::Secret, u"keychain"_s, u"damaged"_s);
    }
    const QJsonObject object = document.object();
    QHash<QString, Secret> secrets;
    for (auto it = object.begin(); it != object.end(); ++it) {
        secrets.insert(it.key(), Secret(QByteArray::fromBase64(it.value().toString().toLatin1())));
    }
    return secrets;
}

/// Where there is no keychain nothing is kept in one, so that there is nothing to remove.
Result<void> removed(Result<void> changed)
{
    return !changed && changed.error().detail == "no secret service"_L1 ? Result<void>{} : changed;
}

} // namespace

KeychainSecrets::KeychainSecrets(const QString& installationId, QString lockPath, Millis timeout)
    : m_entry{u"rekindle"_s, u"installation-"_s + installationId}
    , m_lockPath(std::move(lockPath))
    , m_timeout(timeout)
{
}

Result<void> KeychainSecrets::load()
{
    const auto text = readKeychain(m_entry, m_timeout);
    auto secrets = text ? fromJson(text->value_or("{}")) : fail(text.error());
    m_failure.reset();
    if (!secrets) {
        m_failure = secrets.error();
        m_failedAt = std::chrono::steady_clock::now();
        return fail(secrets.error());
    }
    m_secrets = std::move(*secrets);
    return {};
}

Result<void> KeychainSecrets::save(const Secrets& secrets)
{
    auto saved =
        secrets.isEmpty() ? deleteKeychain(m_entry, m_timeout) : writeKeychain(m_entry, toJson(secrets), m_timeout);
    if (saved) {
        m_secrets = secrets;
    }
    return saved;
}

Result<std::optional<Secret>> KeychainSecrets::read(const SecretKey& key)
{
    const std::lock_guard lock(m_mutex);
    const QString name = keyName(key);
    if (!m_secrets.contains(name)) {
        if (m_failure && std::chrono::steady_clock::now() - m_failedAt < kAskAgainAfter) {
            return fail(*m_failure);
        }
        if (const auto loaded = load(); !loaded) {
            return fail(loaded.error());
        }
    }
    const auto found = m_secrets.constFind(name);
    return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
}

Result<void> KeychainSecrets::change(const std::function<bool(Secrets&)>& edit)
{
    const std::lock_guard lock(m_mutex);
    const ChangeLock alone(m_lockPath);
    if (!alone.isHeld()) {
        return fail(Errc::Secret, u"keychain"_s, u"no lock file "_s + m_lockPath);
    }
    if (const auto loaded = load(); !loaded) {
        return loaded;
    }
    Secrets changed = m_secrets;
    return edit(changed) ? save(changed) : Result<void>{};
}

Result<void> KeychainSecrets::write(const SecretKey& key, const Secret& secret)
{
    return change([&](Secrets& secrets) {
        secrets.insert(keyName(key), secret);
        return true;
    });
}

Result<void> KeychainSecrets::remove(const SecretKey& key)
{
    return removed(change([&](Secrets& secrets) { return secrets.remove(keyName(key)) > 0; }));
}

Result<void> KeychainSecrets::removeAll(const SecretOwner& owner)
{
    return removed(change([prefix = QString(owner.value + u'/')](Secrets& secrets) {
        return secrets.removeIf([&](const auto& entry) { return entry.key().startsWith(prefix); }) > 0;
    }));
}

QString KeychainSecrets::kind() const
{
    return u"keychain"_s;
}

} // namespace rekindle
