// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_words.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// Refuses what is signed in with `wrong`, and everybody who is not signed in.
TwoServers::Odd refusing(const QByteArray& wrong)
{
    return [wrong](const HttpRequest& request) -> std::optional<HttpExchange> {
        const QByteArray given = request.headers.value("Authorization");
        return given.isEmpty() || given == wrong ? std::optional(TwoServers::reply(401)) : std::nullopt;
    };
}

} // namespace

/// Cases of watch-cases.md in which a service is not asked, or does not know us: what is said of whom, and how often it is tried.
class TestEvidenceSignIn : public QObject
{
    Q_OBJECT
private slots:
    void w5_withoutASecretThePrimaryWasNotAskedAndItsPortIsClosed()
    {
        TwoServers net;
        net.useBasic();
        net.secret(u"secondary"_s, "right");
        net.north = always(failing(Errc::Unreachable, ConnectState::Refused));
        net.start();
        const Reading reading = net.poll(5);
        QCOMPARE(told(reading), u"front_end_down/confirmed"_s);
        QVERIFY(has(reading, EvidenceCode::SecretMissing, Side::Primary));
        QVERIFY(has(reading, EvidenceCode::NotAsked, Side::Primary));
        QVERIFY(has(reading, EvidenceCode::Refused, Side::Primary));
        QVERIFY(!has(reading, EvidenceCode::HttpStatus));
        QVERIFY(!reading.primary.status);
        QCOMPARE(net.asked(u"north.example"_s, true), 0);
    }

    void w5_whoGaveNoTokenIsSaidAndWhatItSaid_data()
    {
        QTest::addColumn<HttpExchange>("provider");
        QTest::addColumn<EvidenceCode>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("W5 invalid_client") << TwoServers::reply(401, R"({"error":"invalid_client"})")
                                           << EvidenceCode::IdentityProviderSaid << u"invalid_client"_s << true;
        QTest::newRow("W5 429") << TwoServers::reply(429) << EvidenceCode::IdentityProviderSaid << u"HTTP 429"_s
                                << false;
        QTest::newRow("W5 503") << TwoServers::reply(503) << EvidenceCode::IdentityProviderSaid << u"HTTP 503"_s
                                << false;
        QTest::newRow("W5 a page") << TwoServers::reply(200, "<html>") << EvidenceCode::IdentityProviderSaid
                                   << u"no bearer token"_s << false;
        QTest::newRow("W19 refused") << failing(Errc::Unreachable, ConnectState::Refused)
                                     << EvidenceCode::IdentityProviderSilent << u"scripted"_s << false;
        QTest::newRow("W19 hangs") << failing(Errc::Timeout, ConnectState::Ok) << EvidenceCode::IdentityProviderSilent
                                   << u"scripted"_s << false;
    }
    void w5_whoGaveNoTokenIsSaidAndWhatItSaid()
    {
        QFETCH(HttpExchange, provider);
        QFETCH(EvidenceCode, code);
        QFETCH(QString, text);
        QFETCH(bool, atOnce);
        TwoServers net;
        net.useEntra();
        net.secret(u"primary"_s, "wrong");
        net.provider = always(provider);
        net.start();
        const Reading first = net.poll();
        QCOMPARE(told(first), atOnce ? u"sign_in/confirmed"_s : u"unknown/suspected"_s);
        QVERIFY(!atOnce || (has(first, code) && textOf(first, code) == text));
        net.clock.advance(10min);
        const Reading reading = net.poll(5);
        QCOMPARE(told(reading), u"sign_in/confirmed"_s);
        QCOMPARE(reading.verdict.side, Side::Primary);
        QVERIFY(has(reading, EvidenceCode::NotAsked, Side::Primary));
        // Reachable: it answered a request that nobody signed.
        QVERIFY(has(reading, EvidenceCode::ReachedWithout, Side::Primary));
        QVERIFY(!has(reading, EvidenceCode::HttpStatus));
        QCOMPARE(net.asked(u"north.example"_s, true), 0);
        QVERIFY(net.asked(u"north.example"_s, false) > 0);
        QVERIFY(!net.incident);
    }

    void w5_aKeyThatCannotBeUsedIsOurOwnMatter()
    {
        TwoServers net;
        net.useEntra();
        net.pair.primary.signIn.kind = SignInKind::EntraCertificate;
        net.secret(u"primary"_s, "garbage");
        net.start();
        const Reading reading = net.poll();
        QCOMPARE(told(reading), u"sign_in/confirmed"_s);
        QCOMPARE(textOf(reading, EvidenceCode::SecretUnreadable), u"not a key"_s);
    }

    void s6_aLockedKeyringIsNoAnswerOfTheService()
    {
        TwoServers net;
        net.useBasic();
        net.secrets.failWith(Error{Errc::Secret, u"keychain"_s, u"locked"_s});
        net.start();
        const Reading reading = net.poll();
        QCOMPARE(told(reading), u"sign_in/confirmed"_s);
        QVERIFY(has(reading, EvidenceCode::SecretUnreadable, Side::Primary));
        QVERIFY(!has(reading, EvidenceCode::HttpStatus));
        QCOMPARE(net.asked(u"north.example"_s, true), 0);
    }

    void w18_aRefusedPasswordIsTriedOnce()
    {
        TwoServers net;
        net.useBasic();
        net.secret(u"primary"_s, "wrong");
        net.secret(u"secondary"_s, "right");
        net.north = refusing("Basic dTp3cm9uZw==");
        net.start();
        const Reading first = net.poll();
        QCOMPARE(told(first), u"permission/confirmed"_s); // one answer is enough
        QVERIFY(has(first, EvidenceCode::HttpStatus, Side::Primary));
        const Reading later = net.poll(8); // four minutes
        QCOMPARE(told(later), u"permission/confirmed"_s);
        QVERIFY(has(later, EvidenceCode::RefusedBefore, Side::Primary));
        QCOMPARE(net.asked(u"north.example"_s, true), 1);
        // As another process of the same person does.
        net.start();
        QCOMPARE(told(net.poll()), u"permission/confirmed"_s);
        QCOMPARE(net.asked(u"north.example"_s, true), 1);
        net.clock.advance(5min);
        net.poll();
        QCOMPARE(net.asked(u"north.example"_s, true), 2);
    }

    void w18_aChangedPasswordIsTriedAtOnce()
    {
        TwoServers net;
        net.useBasic();
        net.secret(u"primary"_s, "wrong");
        net.secret(u"secondary"_s, "right");
        net.north = refusing("Basic dTp3cm9uZw==");
        net.start();
        net.poll(2);
        net.secret(u"primary"_s, "right");
        QCOMPARE(told(net.poll(2)), u"healthy/confirmed"_s);
    }

    void w18_aRefusedClientSecretIsTriedOnceAndAChangedOneAtOnce()
    {
        TwoServers net;
        net.useEntra();
        net.secret(u"primary"_s, "wrong");
        net.provider = [](const HttpRequest& request) -> std::optional<HttpExchange> {
            return request.body.contains("client_secret=wrong")
                       ? std::optional(TwoServers::reply(401, R"({"error":"invalid_client"})"))
                       : std::nullopt;
        };
        net.start();
        const Reading reading = net.poll(6);
        QCOMPARE(told(reading), u"sign_in/confirmed"_s);
        QCOMPARE(textOf(reading, EvidenceCode::RefusedBefore), u"invalid_client"_s);
        QCOMPARE(net.asked(u"login.example"_s), 1);
        net.secret(u"primary"_s, "right");
        QCOMPARE(told(net.poll(2)), u"healthy/confirmed"_s);
    }

    void w19_aDeadIdentityProviderDoesNotPutThisComputerOffline()
    {
        TwoServers net;
        net.useEntra();
        net.pair.secondary.signIn = net.pair.primary.signIn;
        net.secret(u"primary"_s, "right");
        net.secret(u"secondary"_s, "right");
        net.controls.clear();
        net.provider = always(failing(Errc::Timeout, ConnectState::Timeout));
        net.start();
        const Reading reading = net.poll(6);
        QCOMPARE(told(reading), u"sign_in/confirmed"_s);
        QVERIFY(has(reading, EvidenceCode::ReachedWithout, Side::Primary));
        QVERIFY(!net.incident);
    }

    void w19_withoutATokenADeadPrimaryIsStillSeen()
    {
        TwoServers net;
        net.useEntra();
        net.secret(u"primary"_s, "right");
        net.provider = always(failing(Errc::Unreachable, ConnectState::Refused));
        net.north = always(failing(Errc::Timeout, ConnectState::Timeout));
        net.start();
        const Reading reading = net.poll(5);
        QCOMPARE(told(reading), u"primary_down/confirmed"_s);
        QVERIFY(has(reading, EvidenceCode::ConnectTimeout, Side::Primary));
        QVERIFY(has(reading, EvidenceCode::IdentityProviderSilent, Side::Primary));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceSignIn)
#include "tst_evidence_sign_in.moc"
