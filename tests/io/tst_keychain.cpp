// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real Secret Service; started by with_keyring.sh, which gives it one of its own.
#include "core/id.h"
#include "io/secrets/keychain_job.h"
#include "io/secrets/keychain_secrets.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const PairId kNorth{u"11111111-2222-3333-4444-555555555555"_s};
const PairId kSouth{u"66666666-2222-3333-4444-555555555555"_s};

QByteArray text(SecretStore& store, const SecretKey& key)
{
    const auto found = store.read(key);
    return !found ? found.error().detail.toUtf8() : *found ? (*found)->reveal() : QByteArray("(none)");
}

QDBusMessage secretService(const QString& method, const QVariant& argument)
{
    const QString name = u"org.freedesktop.secrets"_s;
    auto call = QDBusMessage::createMethodCall(name, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                               method);
    call << argument;
    return QDBusConnection::sessionBus().call(call);
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT
    QString m_installation{};
    QTemporaryDir m_folder{};

    QString lockPath() const { return m_folder.filePath(u"keychain.lock"_s); }

private slots:
    void init() { m_installation = randomUuid(); }

    void whatIsNotThereIsNoError()
    {
        KeychainSecrets keychain(m_installation, lockPath());
        QCOMPARE(text(keychain, {kNorth, u"primary"_s}), QByteArray("(none)"));
        QVERIFY(keychain.removeAll(kNorth).has_value());
        QCOMPARE(keychain.kind(), u"keychain"_s);
    }

    void secretsAreThereForTheNextProgram()
    {
        const QByteArray bytes("\0\xff binary \n", 11);
        {
            KeychainSecrets keychain(m_installation, lockPath());
            QVERIFY(keychain.write({kNorth, u"primary"_s}, Secret(bytes)).has_value());
            QVERIFY(keychain.write({kSouth, u"primary"_s}, Secret("south")).has_value());
        }
        KeychainSecrets next(m_installation, lockPath());
        QCOMPARE(text(next, {kNorth, u"primary"_s}), bytes);
        QCOMPARE(text(next, {kSouth, u"primary"_s}), QByteArray("south"));
        QCOMPARE(text(next, {kNorth, u"secondary"_s}), QByteArray("(none)"));
    }

    void anotherInstallationSeesNothing()
    {
        KeychainSecrets mine(m_installation, lockPath());
        KeychainSecrets other(randomUuid(), lockPath());
        QVERIFY(mine.write({kNorth, u"primary"_s}, Secret("mine")).has_value());
        QCOMPARE(text(other, {kNorth, u"primary"_s}), QByteArray("(none)"));
    }

    void aRemovedPairIsGoneAndTheOthersStay()
    {
        KeychainSecrets keychain(m_installation, lockPath());
        QVERIFY(keychain.write({kNorth, u"primary"_s}, Secret("1")).has_value());
        QVERIFY(keychain.write({kNorth, u"heartbeat"_s}, Secret("2")).has_value());
        QVERIFY(keychain.write({kSouth, u"primary"_s}, Secret("3")).has_value());
        QVERIFY(keychain.removeAll(kNorth).has_value());
        KeychainSecrets next(m_installation, lockPath());
        QCOMPARE(text(next, {kNorth, u"primary"_s}), QByteArray("(none)"));
        QCOMPARE(text(next, {kNorth, u"heartbeat"_s}), QByteArray("(none)"));
        QCOMPARE(text(next, {kSouth, u"primary"_s}), QByteArray("3"));
    }

    void theLastPairLeavesNoEntryBehind()
    {
        KeychainSecrets keychain(m_installation, lockPath());
        QVERIFY(keychain.write({kNorth, u"primary"_s}, Secret("1")).has_value());
        QVERIFY(keychain.removeAll(kNorth).has_value());
        const auto entry = readKeychain({u"rekindle"_s, QString(u"installation-"_s + m_installation)}, 10s);
        QVERIFY(entry.has_value());
        QVERIFY(!entry->has_value());
    }

    void twoProgramsDoNotLoseEachOthersSecrets()
    {
        KeychainSecrets window(m_installation, lockPath());
        KeychainSecrets console(m_installation, lockPath());
        QVERIFY(window.write({kNorth, u"primary"_s}, Secret("from the window")).has_value());
        QVERIFY(console.write({kSouth, u"primary"_s}, Secret("from the console")).has_value());
        QVERIFY(window.write({kNorth, u"secondary"_s}, Secret("again")).has_value());
        QCOMPARE(text(console, {kNorth, u"secondary"_s}), QByteArray("again"));
        QCOMPARE(text(window, {kSouth, u"primary"_s}), QByteArray("from the console"));
    }

    void s4_sixProcessesKeepAllTheyWereGiven()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 6; ++i) {
            auto process = std::make_unique<QProcess>();
            process->start(QCoreApplication::applicationFilePath(),
                           {u"--write"_s, m_installation, lockPath(), QString::number(i)});
            processes.push_back(std::move(process));
        }
        for (const auto& process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QCOMPARE(process->exitCode(), 0);
        }
        KeychainSecrets keychain(m_installation, lockPath());
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(text(keychain, {kNorth, QString::number(i)}), QByteArray::number(i));
        }
    }

    void s4_aRemovalBesideAWriteLosesNeither()
    {
        KeychainSecrets keychain(m_installation, lockPath());
        for (int round = 0; round < 5; ++round) {
            QVERIFY(keychain.write({kSouth, u"primary"_s}, Secret("goes")).has_value());
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {u"--write"_s, m_installation, lockPath(), QString::number(round)});
            QVERIFY(keychain.removeAll(kSouth).has_value());
            QVERIFY(writer.waitForFinished(60'000));
            KeychainSecrets next(m_installation, lockPath());
            QCOMPARE(text(next, {kNorth, QString::number(round)}), QByteArray::number(round));
            QCOMPARE(text(next, {kSouth, u"primary"_s}), QByteArray("(none)"));
        }
    }

    void workersMayAskAllAtOnce()
    {
        KeychainSecrets keychain(m_installation, lockPath());
        {
            std::vector<std::jthread> workers;
            for (int i = 0; i < 8; ++i) {
                workers.emplace_back([&, i] {
                    const SecretKey key{kNorth, QString::number(i)};
                    (void)keychain.write(key, Secret(QByteArray::number(i)));
                    (void)keychain.read(key);
                });
            }
        }
        KeychainSecrets next(m_installation, lockPath());
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(text(next, {kNorth, QString::number(i)}), QByteArray::number(i));
        }
    }

    void aDamagedEntryIsLeftAsItIs()
    {
        const KeychainEntry entry{u"rekindle"_s, QString(u"installation-"_s + m_installation)};
        QVERIFY(writeKeychain(entry, "not json", 10s).has_value());
        KeychainSecrets keychain(m_installation, lockPath());
        QCOMPARE(keychain.read({kNorth, u"primary"_s}).error().code, Errc::Secret);
        QCOMPARE(keychain.write({kNorth, u"primary"_s}, Secret("x")).error().detail, u"damaged"_s);
        QCOMPARE(readKeychain(entry, 10s)->value(), QByteArray("not json"));
    }

    /// Last: nobody is there to unlock it again. A locked keyring must not look like one without the entry, because the
    /// next write would then replace everybody's secrets.
    void aLockedKeyringIsSaidToBeSo()
    {
        {
            KeychainSecrets keychain(m_installation, lockPath());
            QVERIFY(keychain.write({kNorth, u"primary"_s}, Secret("1")).has_value());
        }
        const QDBusMessage alias = secretService(u"ReadAlias"_s, u"default"_s);
        const auto collection = alias.arguments().value(0).value<QDBusObjectPath>();
        secretService(u"Lock"_s, QVariant::fromValue(QList{collection}));
        KeychainSecrets keychain(m_installation, lockPath(), 5s);
        const auto found = keychain.read({kNorth, u"primary"_s});
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, Errc::Secret);
        QCOMPARE(found.error().detail, u"locked"_s);
        QCOMPARE(keychain.write({kSouth, u"primary"_s}, Secret("2")).error().detail, u"locked"_s);
    }
};

/// With --write: one of several processes that keep a secret in the same entry.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1) {
        KeychainSecrets keychain(arguments.value(2), arguments.value(3));
        const SecretKey key{kNorth, arguments.value(4)};
        return keychain.write(key, Secret(arguments.value(4).toUtf8())) ? 0 : 1;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
