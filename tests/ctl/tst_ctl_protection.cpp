// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "io/sqlite_store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// `rekindlectl protection` on what a watch has stored.
class TestCtlProtection : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};

    /// A pair with 28 resources that only West has, as an engine leaves it.
    void store()
    {
        const auto store = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::Write);
        QVERIFY(store.has_value());
        Pair pair;
        pair.id = PairId{u"11111111-1111-4111-8111-111111111111"_s};
        pair.name = u"North"_s;
        pair.primary.name = u"North Europe"_s;
        pair.primary.baseUrl = QUrl(u"https://north.example/fhir"_s);
        pair.secondary.name = u"West"_s;
        pair.secondary.baseUrl = QUrl(u"https://west.example/fhir"_s);
        QVERIFY((*store)->pairs.savePair(pair).has_value());
        Reading reading;
        reading.pair = pair.id;
        reading.at = fromEpochMs(1'796'000'000'000);
        reading.state = DrState::Healthy;
        reading.divergence = Divergence{
            .since = reading.at - 1h,
            .countedAt = reading.at,
            .byType = {{u"Observation"_s, {.creates = 3}}, {u"Patient"_s, {.creates = 22, .updates = 2, .deletes = 1}}},
            .served = true};
        reading.protection = {ProtectionState::Unprotected,
                              ProtectionCause::Diverged,
                              Confidence::Confirmed,
                              reading.at,
                              reading.at,
                              {{EvidenceCode::OnlyOnSecondary, {}, 28, Side::Secondary}}};
        QVERIFY((*store)->watch.append({reading}).has_value());
        QVERIFY((*store)
                    ->watch
                    .saveMemory(pair.id, R"({"lag":{"shown":7},"divergence":{"proven":true,"window":{"at":"x"},)"
                                         R"("lacking":[1],"common":{}}})")
                    .has_value());
    }

private slots:
    void init() { m_ctl.forget(); }

    void l17_whatExistsOnlyOnTheSecondaryIsToldByTypeAndClosedWithAReason()
    {
        store();
        const auto told = m_ctl.run({u"protection"_s, u"North"_s});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains(u"only on West: 25 created, 2 updated, and 1 deleted."_s), qPrintable(told.out));
        QVERIFY(told.out.contains(u"Patient: 22 created, 2 updated, and 1 deleted"_s));

        const QStringList close{u"protection"_s, u"North"_s, u"--close-divergence"_s, u"entered by hand"_s};
        QCOMPARE(m_ctl.run(close).code, 2); // nobody's word is no record
        QCOMPARE(m_ctl.run(close + QStringList{u"--who"_s, u"Ada"_s}).code, 0);

        const auto after = m_ctl.run({u"--json"_s, u"protection"_s, u"North"_s});
        const QJsonObject note = after.json()[u"notes"_s].toArray().first().toObject();
        QCOMPARE(note[u"who"_s], u"Ada"_s);
        QCOMPARE(note[u"text"_s], u"entered by hand"_s);
        QCOMPARE(note[u"closed"_s][u"total"_s][u"creates"_s], 25);
        const auto opened = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::ReadOnly);
        const QByteArray memory = *(*opened)->watch.memory(PairId{u"11111111-1111-4111-8111-111111111111"_s});
        QVERIFY(memory.contains("\"proven\":true") && memory.contains("\"shown\":7"));
        QVERIFY2(!memory.contains("window") && !memory.contains("lacking"), memory.constData());
    }
};

QTEST_GUILESS_MAIN(TestCtlProtection)
#include "tst_ctl_protection.moc"
