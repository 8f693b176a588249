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
    Result<void> removeAll(const SecretOwner& owner) override
    {
        return locked ? Result<void>(fail(Errc::Secret, {}, u"locked"_s)) : SessionSecrets::removeAll(owner);
    }
    QString kind() const override { return u"keychain"_s; }
};

QByteArray text(SecretStore& store, const SecretKey& key)
{
    const auto found = store.read(key);
    return found && *found ? (*found)->reveal() : QByteArray("(none)");
}

/// The pairs there are, and what their variables are pinned to.
struct Named {
    QList<EnvSecrets::Named> pairs{};
    QHash<QString, QString> pins{};
    bool readOnly{false};
    EnvSecrets::Ports ports()
    {
        return {[this]() -> Result<QList<EnvSecrets::Named>> { return pairs; },
                [this](const QString& variable) -> Result<QString> { return pins.value(variable); },
                [this](const QString& variable, const QString& origin) -> Result<void> {
                    if (readOnly) {
                        return fail(Errc::ReadOnly, variable);
                    }
                    pins.insert(variable, origin);
                    return {};
                }};
    }
};

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
    void s1_whatIsKeptForOneOriginIsNotFoundForAnother()
    {
        SessionSecrets session;
        QVERIFY(session.write({kNorth, u"primary"_s, u"https://a:443 basic"_s}, Secret("a")).has_value());
        QCOMPARE(text(session, {kNorth, u"primary"_s, u"https://a:443 basic"_s}), QByteArray("a"));
        QCOMPARE(text(session, {kNorth, u"primary"_s, u"https://b:443 basic"_s}), QByteArray("(none)"));
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
        QVERIFY(session.removeAll(kNorth).has_value());
        QCOMPARE(text(session, {kNorth, u"primary"_s, u"https://a:443 basic"_s}), QByteArray("(none)"));
    }

    void aSecretMayBelongToWhatIsNoPair()
    {
        SessionSecrets session;
        QVERIFY(session.write({SecretOwner(u"webhook"_s), u"url"_s}, Secret("https://x")).has_value());
        QCOMPARE(text(session, {SecretOwner(u"webhook"_s), u"url"_s}), QByteArray("https://x"));
    }

    void aSessionKeepsWhatItWasGiven()
    {
        SessionSecrets session;
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
        QVERIFY(session.write(kPrimary, Secret(QByteArray("a\0b", 3))).has_value());
        QVERIFY(session.write({kSouth, u"primary"_s}, Secret("south")).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("a\0b", 3));
        QCOMPARE(text(session, {kNorth, u"secondary"_s}), QByteArray("(none)"));
        QVERIFY(session.removeAll(kNorth).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
        QCOMPARE(text(session, {kSouth, u"primary"_s}), QByteArray("south"));
    }

    void aPairIsFoundByItsIdOrItsNameInTheEnvironment()
    {
        Named named{{{kNorth, u"Europe-West 1"_s}}};
        EnvSecrets environment(named.ports());
        QCOMPARE(text(environment, kPrimary), QByteArray("(none)"));
        const Variable byName("REKINDLE_SECRET_EUROPE_WEST_1_PRIMARY", "by name");
        QCOMPARE(text(environment, kPrimary), QByteArray("by name"));
        QCOMPARE(text(environment, {kSouth, u"primary"_s}), QByteArray("(none)"));
        const Variable byId("REKINDLE_SECRET_11111111_2222_3333_4444_555555555555_PRIMARY", "by id");
        QCOMPARE(text(environment, kPrimary), QByteArray("by id"));
        QCOMPARE(environment.kind(), u"environment"_s);
    }

    void s2_pairsWhoseNamesFoldToOneVariableGetNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("S2 Hospital-North") << u"Hospital-North"_s << kSouth.value;
        QTest::newRow("S2 id hospital north") << u"South"_s << u"hospital north"_s;
        QTest::newRow("S2 HOSPITAL NORTH") << u"HOSPITAL NORTH"_s << kSouth.value;
    }
    void s2_pairsWhoseNamesFoldToOneVariableGetNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        Named named{{{kNorth, u"Hospital North"_s}, {PairId{id}, name}}};
        EnvSecrets environment(named.ports());
        const Variable byName("REKINDLE_SECRET_HOSPITAL_NORTH_PRIMARY", "only for North");
        for (const PairId& pair : {kNorth, PairId{id}}) {
            const auto found = environment.read({pair, u"primary"_s, u"https://a:443 basic"_s});
            QVERIFY(!found);
            QCOMPARE(found.error().code, Errc::Secret);
            QCOMPARE(found.error().subject, u"REKINDLE_SECRET_HOSPITAL_NORTH_PRIMARY"_s);
        }
    }

    void s2_aVariableIsPinnedToTheOriginOfItsFirstUse()
    {
        Named named{{{kNorth, u"Hospital North"_s}}};
        const Variable byName("REKINDLE_SECRET_HOSPITAL_NORTH_PRIMARY", "only for a");
        const SecretKey here{kNorth, u"primary"_s, u"https://a:443 basic"_s};
        const SecretKey foreign{kNorth, u"primary"_s, u"https://evil:443 basic"_s};
        {
            EnvSecrets environment(named.ports());
            QCOMPARE(text(environment, here), QByteArray("only for a"));
            QCOMPARE(environment.read(foreign).error().code, Errc::Secret);
        }
        // Another run, another pair of that name.
        named.pairs = {{kSouth, u"Hospital-North"_s}};
        EnvSecrets environment(named.ports());
        QCOMPARE(environment.read({kSouth, u"primary"_s, foreign.origin}).error().code, Errc::Secret);
        QVERIFY(environment.removeAll(kSouth).has_value()); // a removed pair frees nothing
        QVERIFY(!environment.read({kSouth, u"primary"_s, foreign.origin}));
        QVERIFY(environment.remove({kSouth, u"primary"_s}).has_value()); // a person says so
        QCOMPARE(text(environment, {kSouth, u"primary"_s, foreign.origin}), QByteArray("only for a"));
    }

    void s2_aProcessThatOnlyReadsKeepsItsPinsWhenItMayWrite()
    {
        Named named{{{kNorth, u"North"_s}}};
        named.readOnly = true;
        const Variable byName("REKINDLE_SECRET_NORTH_PRIMARY", "only for a");
        EnvSecrets environment(named.ports());
        QCOMPARE(text(environment, {kNorth, u"primary"_s, u"https://a:443 basic"_s}), QByteArray("only for a"));
        QVERIFY(named.pins.isEmpty());
        QVERIFY(!environment.read({kNorth, u"primary"_s, u"https://evil:443 basic"_s})); // it holds all the same
        named.readOnly = false;
        environment.keepPins();
        QCOMPARE(named.pins.value(u"REKINDLE_SECRET_NORTH_PRIMARY"_s), u"https://a:443 basic"_s);
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
        QVERIFY(environment.removeAll(kNorth).has_value());
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
        QVERIFY(!layers.removeAll(kNorth).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("here")); // what the keychain refuses removes nothing
        keychain.locked = false;
        QVERIFY(layers.removeAll(kNorth).has_value());
        QCOMPARE(text(session, kPrimary), QByteArray("(none)"));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
