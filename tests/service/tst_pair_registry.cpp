// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pair_registry.h"

#include "fhir/secret_keys.h"
#include "support/memory_secrets.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// The inventory in memory. Writes fail while a test says so.
class MemoryPairs : public PairStore
{
public:
    QList<Pair> stored{};
    std::optional<Error> error{};

    Result<QList<Pair>> pairs() override { return stored; }
    Result<void> savePair(const Pair& pair) override
    {
        if (error) {
            return fail(*error);
        }
        stored.removeIf([&pair](const Pair& known) { return known.id == pair.id; });
        stored.append(pair);
        return {};
    }
    Result<void> removePair(const PairId& id) override
    {
        if (error) {
            return fail(*error);
        }
        stored.removeIf([&id](const Pair& known) { return known.id == id; });
        return {};
    }
};

Pair signedIn(const QString& name, const QString& host)
{
    Pair pair;
    pair.id = newId<PairId>();
    pair.name = name;
    pair.primary = {.name = u"North"_s, .baseUrl = QUrl(u"https://"_s + host + u"/fhir"_s)};
    pair.primary.signIn = {.kind = SignInKind::Basic, .user = u"probe"_s};
    pair.secondary = {.name = u"West"_s, .baseUrl = QUrl(u"https://west."_s + host + u"/fhir"_s)};
    pair.secondary.signIn = {.kind = SignInKind::Basic, .user = u"probe"_s};
    return pair;
}

const QString foreign = u"https://evil.example.net/fhir"_s;

struct Rig {
    MemoryPairs pairs{};
    MemorySecrets secrets{};
    PairRegistry registry{{.pairs = pairs, .secrets = secrets}};
    Pair pair{signedIn(u"North"_s, u"a.example.org"_s)};

    QByteArray secretOf(const Pair& of, const QString& role = u"primary"_s)
    {
        const auto found = secrets.read(secretKey(of, role));
        return !found ? QByteArray("(error)") : *found ? (*found)->reveal() : QByteArray("(none)");
    }
    Result<PairRegistry::Saved> add(const RoleSecrets& given = {{u"primary"_s, Secret("old")},
                                                                {u"secondary"_s, Secret("second")}})
    {
        return registry.save(pair, given, SecretPlace::Keychain, PairRegistry::Change::Add);
    }
    Result<PairRegistry::Saved> edit(const Pair& to, const RoleSecrets& given = {})
    {
        return registry.save(to, given, SecretPlace::Keychain, PairRegistry::Change::Edit);
    }
};

} // namespace

class TestPairRegistry : public QObject
{
    Q_OBJECT
private slots:
    void aPairThatMustNotBeIsRefused()
    {
        Rig rig;
        QVERIFY(rig.add());
        Pair twin = rig.pair;
        twin.id = newId<PairId>();
        twin.name = u"Other"_s;
        const auto refused = rig.registry.save(twin, {}, SecretPlace::Keychain, PairRegistry::Change::Add);
        QCOMPARE(refused.error().code, Errc::AddressTaken);
        QCOMPARE(rig.add().error().code, Errc::Conflict); // its id is taken
        QCOMPARE(rig.edit(twin).error().code, Errc::NotFound);
        QCOMPARE(rig.pairs.stored.size(), 1);
    }

    void s1_whatTheKeychainRefusesLeavesThePairWhereItWas()
    {
        Rig rig;
        QVERIFY(rig.add());
        Pair moved = rig.pair;
        moved.primary.baseUrl = QUrl(foreign);
        rig.secrets.failWith(Error{Errc::Secret, u"keychain"_s, u"locked"_s});
        QCOMPARE(rig.edit(moved, {{u"primary"_s, Secret("new")}}).error().code, Errc::Secret);
        QCOMPARE(rig.pairs.stored.first(), rig.pair);
        rig.secrets.failWith(std::nullopt);
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("old"));
        QCOMPARE(rig.secretOf(moved), QByteArray("(none)"));
    }

    void s1_aFailureBetweenSecretAndPairLeadsNoSecretElsewhere()
    {
        Rig rig;
        QVERIFY(rig.add());
        Pair moved = rig.pair;
        moved.primary.baseUrl = QUrl(foreign);
        rig.pairs.error = Error{Errc::StorageFull, u"store"_s, {}};
        QCOMPARE(rig.edit(moved, {{u"primary"_s, Secret("new")}}).error().code, Errc::StorageFull);
        QCOMPARE(rig.pairs.stored.first(), rig.pair);
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("old")); // the new one is for the other place only
        QCOMPARE(rig.secretOf(moved), QByteArray("new"));
    }

    void s1_anEditToAnotherOriginTakesNoSecretAlong_data()
    {
        QTest::addColumn<bool>("given");
        QTest::newRow("S1 without a new secret") << false;
        QTest::newRow("S1 with a new secret") << true;
    }
    void s1_anEditToAnotherOriginTakesNoSecretAlong()
    {
        QFETCH(bool, given);
        Rig rig;
        QVERIFY(rig.add());
        Pair moved = rig.pair;
        moved.primary.baseUrl = QUrl(foreign);
        const auto saved = rig.edit(moved, given ? RoleSecrets{{u"primary"_s, Secret("new")}} : RoleSecrets());
        QVERIFY(saved);
        QCOMPARE(saved->left, given ? QStringList() : QStringList{u"primary"_s});
        QCOMPARE(rig.secretOf(moved), given ? QByteArray("new") : QByteArray("(none)"));
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("(none)")); // the old one is gone
        QCOMPARE(rig.secretOf(moved, u"secondary"_s), QByteArray("second")); // which stayed where it was
    }

    void s1_aSecretFromBeforeOriginsWereKeptStaysWithItsOrigin()
    {
        Rig rig;
        rig.pair.looseSecrets = secretRoles();
        rig.pairs.stored.append(rig.pair);
        QVERIFY(rig.secrets.write({rig.pair.id, u"primary"_s}, Secret("loose")));
        QCOMPARE(rig.secretOf(rig.pairs.stored.first()), QByteArray("loose"));
        Pair harmless = rig.pair;
        harmless.objectives.rpo = 5min;
        QVERIFY(rig.edit(harmless));
        QCOMPARE(rig.secretOf(rig.pairs.stored.first()), QByteArray("loose"));
        Pair moved = harmless;
        moved.primary.baseUrl = QUrl(foreign);
        QVERIFY(rig.edit(moved));
        QCOMPARE(rig.secretOf(rig.pairs.stored.first()), QByteArray("(none)"));
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("(none)"));
        QVERIFY(rig.edit(rig.pair)); // back again: it has to be given anew
        QCOMPARE(rig.secretOf(rig.pairs.stored.first()), QByteArray("(none)"));
    }

    void s1_aSecretThatCannotBeRemovedIsSentNowhereAndThatIsSaid()
    {
        Rig rig;
        QVERIFY(rig.add());
        Pair moved = rig.pair;
        moved.primary.baseUrl = QUrl(foreign);
        rig.secrets.failWith(Error{Errc::Secret, u"keychain"_s, u"locked"_s});
        const auto saved = rig.edit(moved);
        QVERIFY(saved);
        QCOMPARE(saved->notRemoved->code, Errc::Secret);
        rig.secrets.failWith(std::nullopt);
        QCOMPARE(rig.secretOf(rig.pairs.stored.first()), QByteArray("(none)"));
    }

    void s2_anIdIsAUuid()
    {
        Rig rig;
        rig.pair.id = PairId{u"hospital north"_s};
        QCOMPARE(rig.add().error().code, Errc::Invalid);
        QVERIFY(rig.pairs.stored.isEmpty());
        const auto outcomes = rig.registry.import({{.name = rig.pair.name, .stored = rig.pair}});
        QVERIFY(outcomes && !outcomes->first().error);
        QVERIFY(rig.pairs.stored.first().id != rig.pair.id);
        QCOMPARE(outcomes->first().stored->id, rig.pairs.stored.first().id);
    }

    void s5_aRemovalThatTheKeychainRefusesRemovesNothing()
    {
        Rig rig;
        QVERIFY(rig.add());
        rig.secrets.failWith(Error{Errc::Secret, u"keychain"_s, u"locked"_s});
        QCOMPARE(rig.registry.remove(rig.pair.id).error().code, Errc::Secret);
        QCOMPARE(rig.pairs.stored.size(), 1);
        rig.secrets.failWith(std::nullopt);
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("old"));
        QVERIFY(rig.registry.remove(rig.pair.id));
        QVERIFY(rig.pairs.stored.isEmpty());
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("(none)"));
    }

    void newSecretsOfAStoredPairNeedNoEdit()
    {
        Rig rig;
        QVERIFY(rig.add({}));
        rig.pairs.error = Error{Errc::ReadOnly, u"store"_s, {}}; // nothing has to be written there
        QVERIFY(rig.registry.keep(rig.pair.id, {{u"primary"_s, Secret("new")}}, SecretPlace::Keychain));
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("new"));
        QVERIFY(rig.registry.removeSecrets(rig.pair.id));
        QCOMPARE(rig.secretOf(rig.pair), QByteArray("(none)"));
        QCOMPARE(rig.registry.keep(newId<PairId>(), {}, SecretPlace::Keychain).error().code, Errc::NotFound);
    }

    void anImportTakesNoSecretAlong()
    {
        Rig rig;
        QVERIFY(rig.add());
        Pair lure = rig.pair;
        lure.primary.baseUrl = QUrl(foreign);
        const auto outcomes = rig.registry.import({{.name = lure.name, .stored = lure}});
        QCOMPARE(outcomes->first().error->code, Errc::Conflict);
        QCOMPARE(rig.pairs.stored.first(), rig.pair);
    }
};

QTEST_GUILESS_MAIN(TestPairRegistry)
#include "tst_pair_registry.moc"
