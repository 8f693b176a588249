// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/diagnostics.h"
#include "support/fake_watch_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// Every text of a pair and a reading holds a word that must not come out.
PairStatus planted(Instant now)
{
    PairStatus status = healthyPair(u"planted-pair-id"_s, u"Saint Plantedname"_s, now);
    Pair& pair = status.pair;
    pair.group = u"plantedgroup"_s;
    pair.primary.name = u"plantedregion"_s;
    pair.primary.baseUrl = QUrl(u"https://plantedhost.example.org:8443/plantedpath"_s);
    pair.primary.software = u"plantedsoftware"_s;
    pair.primary.fhirVersion = u"plantedversion"_s;
    pair.primary.signIn = {.kind = SignInKind::EntraClientSecret,
                           .user = u"planteduser"_s,
                           .tenant = u"plantedtenant"_s,
                           .clientId = u"plantedclient"_s,
                           .scope = u"plantedscope"_s,
                           .keyId = u"plantedkey"_s,
                           .authority = QUrl(u"https://plantedlogin.example"_s)};
    pair.primary.tls = {{u"/plantedca.pem"_s}, u"/plantedcert.pem"_s, u"/plantedkeyfile.pem"_s};
    pair.frontUrl = QUrl(u"https://plantedfront.example"_s);
    status.storeError = Error{Errc::Storage, u"/home/planteduser/store"_s, u"planteddetail"_s};
    Reading& reading = *status.reading;
    reading.verdict.evidence.append({EvidenceCode::HeartbeatStill, u"plantedevidence"_s, 1});
    reading.verdict.slowPhase = u"plantedphase"_s;
    reading.lagError = Error{Errc::Forbidden, u"plantedhost"_s, u"Patient/plantedresource"_s};
    reading.primary.address = u"10.9.8.7"_s;
    reading.primary.error = Error{Errc::Tls, u"plantedhost.example.org"_s, u"expired: CN=plantedsubject"_s};
    reading.loss.byType = {{u"plantedtype"_s, {1, 2}}};
    return status;
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT
private slots:
    void nothingThatWasPlantedComesOut()
    {
        const Instant now = fromEpochMs(1'795'227'270'000);
        DiagnosticsInput input{
            .version = u"0.1.0"_s, .now = now, .hashKey = "secret-hash-key", .pairs = {planted(now)}};
        input.settings.proxyMode = ProxyMode::Manual;
        input.settings.proxyUrl = QUrl(u"http://plantedproxy.example:3128"_s);
        input.settings.extraCaFiles = {u"/plantedglobal.pem"_s};
        input.settings.webhook = WebhookKind::Teams;
        input.storeWhole = Result<void>(fail(Errc::Corrupt, u"/home/planteduser/store"_s, u"planteddetail"_s));
        input.logTail =
            "2026-11-21T05:14:28.123Z warning category=qt https://plantedhost.example.org/Patient/4711 Bearer "
            "eyJhbGciOi.plantedtoken lost for Saint Plantedname at plantedhost.example.org:8443\n"
            "2026-11-21T05:14:29.123Z error category=qt /home/planteduser/x id planted-pair-id 10.9.8.7\n";
        const QByteArray bytes = QJsonDocument(diagnostics(input)).toJson();
        const QByteArray lower = bytes.toLower();
        QVERIFY2(!lower.contains("planted"), bytes.constData());
        for (const char* word : {"example", "4711", "10.9.8.7", "eyjh", "secret-hash-key", ".pem", "/home"}) {
            QVERIFY2(!lower.contains(word), word);
        }
    }

    void codesAndNumbersStay()
    {
        FakeWatchSource source;
        addDrawnPairs(source);
        const QJsonObject json = diagnostics({.version = u"0.1.0"_s,
                                              .now = source.now(),
                                              .hashKey = "key",
                                              .pairs = source.pairs(),
                                              .storeBytes = 4096,
                                              .storeWhole = Result<void>()});
        QCOMPARE(json.value(u"rekindle"_s).toString(), u"0.1.0"_s);
        const QJsonArray pairs = json.value(u"pairs"_s).toArray();
        QCOMPARE(pairs.size(), 5);
        const QJsonObject north = pairs.at(2).toObject();
        QCOMPARE(north.value(u"severity"_s).toString(), u"bad"_s);
        const QJsonObject reading = north.value(u"reading"_s).toObject();
        QCOMPARE(reading.value(u"verdict"_s).toString(), u"primary_down"_s);
        QCOMPARE(reading.value(u"primary"_s).toObject().value(u"error"_s).toString(), u"timeout"_s);
        QCOMPARE(reading.value(u"loss_most"_s).toInt(), 63);
        QCOMPARE(json.value(u"store"_s).toObject().value(u"integrity"_s).toString(), u"ok"_s);
        QVERIFY(!json.value(u"platform"_s).toObject().value(u"qt"_s).toString().isEmpty());
    }

    void equalHostsHaveEqualHashesOnlyWithinAnInstallation()
    {
        FakeWatchSource source;
        source.add(healthyPair(u"a"_s, u"A"_s, source.now()));
        source.add(healthyPair(u"b"_s, u"B"_s, source.now()));
        const auto host = [&](const QByteArray& key, int index) {
            const QJsonObject json = diagnostics({.now = source.now(), .hashKey = key, .pairs = source.pairs()});
            return json.value(u"pairs"_s)
                .toArray()
                .at(index)
                .toObject()
                .value(u"primary"_s)
                .toObject()
                .value(u"host"_s);
        };
        QCOMPARE(host("key", 0).toString().size(), 12);
        QCOMPARE(host("key", 0), host("key", 1));
        QVERIFY(host("key", 0) != host("other", 0));
    }

    void aLogLineKeepsItsWordsAndNothingElse()
    {
        QCOMPARE(redacted(u"2026-11-21T05:14:28.123Z warning category=qt The answer, was lost (3 times)."_s, {}),
                 u"2026-11-21T05:14:28.123Z warning [...] The answer, was lost (3 times)."_s);
        QCOMPARE(redacted(u"a Hospital North b"_s, {u"Hospital North"_s}), u"a [...] b"_s);
        QCOMPARE(redacted(u"token abcdefghijklmnopqrstuvwxyz 123456 a-b a.b a/b a@b a=b"_s, {}),
                 u"token [...] [...] [...] [...] [...] [...] [...]"_s);
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
