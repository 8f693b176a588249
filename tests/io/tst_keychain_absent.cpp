// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/keychain_secrets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// A server in a rack: no session bus, no Secret Service.
class TestKeychainAbsent : public QObject
{
    Q_OBJECT
    const QTemporaryDir m_folder{};
    const SecretKey m_key{PairId{u"11111111-2222-3333-4444-555555555555"_s}, u"primary"_s};

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        for (const char* name : {"DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"}) {
            qunsetenv(name);
        }
    }

    void itIsSaidThatThereIsNone()
    {
        KeychainSecrets keychain(u"test"_s, m_folder.filePath(u"keychain.lock"_s));
        const auto found = keychain.read(m_key);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error(), (Error{Errc::Secret, u"keychain"_s, u"no secret service"_s}));
    }

    void nothingIsWrittenAnywhereElse()
    {
        KeychainSecrets keychain(u"test"_s, m_folder.filePath(u"keychain.lock"_s));
        QCOMPARE(keychain.write(m_key, Secret("x")).error().detail, u"no secret service"_s);
        QVERIFY(keychain.remove(m_key)); // there is nothing that could stay
        QVERIFY(keychain.removeAll(m_key.owner));
    }
};

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychain_absent.moc"
