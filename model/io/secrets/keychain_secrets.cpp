// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/keychain_secrets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAskAgainAfter = 60s;

QString nameOf(const SecretKey& key)
{
    return key.pair.value + u'/' + key.role;
}

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

} // namespace

KeychainSecrets::KeychainSecrets(const QString& installationId, Millis timeout)
    : m_entry{u"rekindle"_s, u"installation-"_s + installationId}
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
    const QString name = nameOf(key);
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

Result<void> KeychainSecrets::write(const SecretKey& key, const Secret& secret)
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) {
        return loaded;
    }
    Secrets changed = m_secrets;
    changed.insert(nameOf(key), secret);
    return save(changed);
}

Result<void> KeychainSecrets::removePair(const PairId& pair)
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) {
        return loaded;
    }
    Secrets changed = m_secrets;
    changed.removeIf(
        [prefix = QString(pair.value + u'/')](const auto& entry) { return entry.key().startsWith(prefix); });
    return changed.size() == m_secrets.size() ? Result<void>{} : save(changed);
}

QString KeychainSecrets::kind() const
{
    return u"keychain"_s;
}

} // namespace rekindle
