// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/secrets/env_secrets.h"
#include "io/secrets/layered_secrets.h"
#include "io/secrets/session_secrets.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const PairId kNorth{u"11111111-2222-3333-4444-555555555555"_s};
const PairId kSouth{u"66666666-2222-3333-4444-555555555555"_s};
const SecretKey kPrimary{kNorth, u"primary"_s};

/// A keychain that works, or one that is locked.
class FakeKeychain : public SessionSecrets
{
public:
    bool locked{false};
    Result<std::optional<Secret>> read(const SecretKey& key) override
    {
        return locked ? Result<std::optional<Secret>>(fail(Errc::Secret, {}, u"locked"_s)) : SessionSecrets::read(key);
    }
    Result<void> write(const SecretKey& key, const Secret& secret) override
    {
        return locked ? Result<void>(fail(Errc::Secret, {}, u"locked"_s)) : SessionSecrets::write(key, secret);
    }
    Result<void> removePair(const PairId& pair) override
    {
        return locked ? Result<void>(fail(Errc::Secret, {}, u"locked"_s)) : SessionSecrets::removePair(pair);
    }
    QString kind() const override { return u"keychain"_s; }
};

QByteArray text(SecretStore& store, const SecretKey& key)
{
    const auto found = store.read(key);
    return found && *found ? (*found)->reveal() : QByteArray("(none)");
}

/// Sets a variable for one test.
class Variable
{
public:
    Variable(const char* name, const QByteArray& value)
        : m_name(name)
    {
        qputenv(m_name, value);
    }
    ~Variable() { qunsetenv(m_name); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name{};
};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
private slots:
    void aSessionKeepsWhatItWasGiven()
    {
        SessionSecrets session;
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
        QVERIFY(session.write(kPrimary, Secret(QByteArray("a\0b", 3))).has_value());
        QVERIFY(session.write({kSouth, u"primary"_s}, Secret("south")).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("a\0b", 3));
        QCOMPARE(text(session, {kNorth, u"secondary"_s}), QByteArray("(none)"));
        QVERIFY(session.removePair(kNorth).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
        QCOMPARE(text(session, {kSouth, u"primary"_s}), QByteArray("south"));
    }

    void aPairIsFoundByItsIdOrItsNameInTheEnvironment()
    {
        EnvSecrets environment([](const PairId& pair) { return pair == kNorth ? u"Europe-West 1"_s : QString{}; });
        QCOMPARE(text(environment, kPrimary), QByteArray("(none)"));
        const Variable byName("REKINDLE_SECRET_EUROPE_WEST_1_PRIMARY", "by name");
        QCOMPARE(text(environment, kPrimary), QByteArray("by name"));
        QCOMPARE(text(environment, {kSouth, u"primary"_s}), QByteArray("(none)"));
        const Variable byId("REKINDLE_SECRET_11111111_2222_3333_4444_555555555555_PRIMARY", "by id");
        QCOMPARE(text(environment, kPrimary), QByteArray("by id"));
        QCOMPARE(environment.kind(), u"environment"_s);
    }

    void anEmptyVariableIsNoSecret()
    {
        const Variable empty("REKINDLE_SECRET_11111111_2222_3333_4444_555555555555_PRIMARY", "");
        EnvSecrets environment;
        QCOMPARE(text(environment, kPrimary), QByteArray("(none)"));
    }

    void namesThatCouldMeetInOneVariableHaveNone()
    {
        QCOMPARE(EnvSecrets::variable(u"北京"_s, u"primary"_s), QString());
        QCOMPARE(EnvSecrets::variable(u"Zürich"_s, u"primary"_s), QString());
        QCOMPARE(EnvSecrets::variable(u"--"_s, u"primary"_s), QString());
        QCOMPARE(EnvSecrets::variable(QString(), u"primary"_s), QString());
        QCOMPARE(EnvSecrets::variable(u"a.b"_s, u"heartbeat"_s), u"REKINDLE_SECRET_A_B_HEARTBEAT"_s);
    }

    void theEnvironmentCannotBeWritten()
    {
        EnvSecrets environment;
        const auto written = environment.write(kPrimary, Secret("x"));
        QCOMPARE(written.error().code, Errc::Unsupported);
        QVERIFY(environment.removePair(kNorth).has_value());
    }

    void layersAreAskedInTheirOrder()
    {
        EnvSecrets environment;
        SessionSecrets session;
        FakeKeychain keychain;
        LayeredSecrets layers(environment, session, keychain);
        QCOMPARE(text(layers, kPrimary), QByteArray("(none)"));
        QVERIFY(layers.write(kPrimary, Secret("keychain")).has_value());
        QCOMPARE(text(keychain, kPrimary), QByteArray("keychain"));
        layers.writeTo(LayeredSecrets::Target::Session);
        QVERIFY(layers.write(kPrimary, Secret("session")).has_value());
        QCOMPARE(text(layers, kPrimary), QByteArray("session"));
        QCOMPARE(text(keychain, kPrimary), QByteArray("keychain"));
        const Variable variable("REKINDLE_SECRET_11111111_2222_3333_4444_555555555555_PRIMARY", "environment");
        QCOMPARE(text(layers, kPrimary), QByteArray("environment"));
    }

    void aNewSecretIsNotHiddenByAnOlderOne()
    {
        EnvSecrets environment;
        SessionSecrets session;
        FakeKeychain keychain;
        LayeredSecrets layers(environment, session, keychain, LayeredSecrets::Target::Session);
        QCOMPARE(layers.kind(), u"session"_s);
        QVERIFY(layers.write(kPrimary, Secret("old")).has_value());
        layers.writeTo(LayeredSecrets::Target::Keychain);
        QCOMPARE(layers.kind(), u"keychain"_s);
        QVERIFY(layers.write(kPrimary, Secret("new")).has_value());
        QCOMPARE(text(layers, kPrimary), QByteArray("new"));
    }

    void aLockedKeychainIsAnErrorOnlyWhereItIsNeeded()
    {
        EnvSecrets environment;
        SessionSecrets session;
        FakeKeychain keychain;
        keychain.locked = true;
        LayeredSecrets layers(environment, session, keychain);
        QCOMPARE(layers.read(kPrimary).error().detail, u"locked"_s);
        QVERIFY(!layers.write(kPrimary, Secret("x")).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
        QVERIFY(session.write(kPrimary, Secret("here")).has_value());
        QCOMPARE(text(layers, kPrimary), QByteArray("here"));
        QVERIFY(!layers.removePair(kNorth).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
