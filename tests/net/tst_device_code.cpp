// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auth_rig.h"
#include "support/fixtures.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

HttpExchange deviceCode(int interval = 5, int expires = 900)
{
    return FakeTransport::reply(200, json("{'device_code':'DEV','user_code':'ABC-123','verification_uri':'https://"
                                          "login.example.org/device','message':'<b>Go</b>','interval':")
                                         + QByteArray::number(interval)
                                         + ",\"expires_in\":" + QByteArray::number(expires) + "}");
}

} // namespace

class TestDeviceCode : public QObject
{
    Q_OBJECT
private slots:
    void aPersonSignsInOnAnotherDevice()
    {
        AuthRig rig;
        const Instant start = rig.clock.now();
        rig.http.answer(u"/devicecode"_s, {deviceCode()});
        HttpExchange done = AuthRig::token("tok", 3600);
        done.body.chop(1);
        done.body += ",\"refresh_token\":\"REF\"}";
        rig.http.answer(u"/token"_s, {AuthRig::refusal("authorization_pending"), AuthRig::refusal("slow_down"),
                                      FakeTransport::failure(Errc::Timeout), done, AuthRig::token("next", 3600)});
        const auto auth = rig.make(entra(SignInKind::EntraDeviceCode));
        QCOMPARE(rig.headerOf(*auth), u"Bearer tok"_s);
        QCOMPARE(rig.prompts.size(), 1);
        QCOMPARE(rig.prompts.at(0).userCode, u"ABC-123"_s);
        QCOMPARE(rig.prompts.at(0).message, u"<b>Go</b>"_s);
        QCOMPARE(rig.prompts.at(0).verificationUrl, QUrl(u"https://login.example.org/device"_s));
        QCOMPARE(rig.prompts.at(0).expires, start + 900s);
        // 5 s, 5 s, slower by 5 s, doubled after a timeout.
        QCOMPARE(rig.clock.now() - start, Millis{5s + 5s + 10s + 20s});
        const auto form = AuthRig::formOf(rig.http.requests().at(1));
        QCOMPARE(form.value(u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:device_code"_s);
        QCOMPARE(form.value(u"device_code"_s), u"DEV"_s);
        QCOMPARE(rig.secretReads.load(), 0);

        // The next hour needs no person.
        rig.clock.advance(1h);
        QCOMPARE(rig.headerOf(*auth), u"Bearer next"_s);
        QCOMPARE(rig.prompts.size(), 1);
        QCOMPARE(AuthRig::formOf(rig.http.requests().last()).value(u"refresh_token"_s), u"REF"_s);
    }

    void aDeviceCodeMayEndWithoutAPerson_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("error");
        for (const char* error :
             {"authorization_declined", "access_denied", "expired_token", "bad_verification_code"}) {
            QTest::newRow(error) << QByteArray(error) << code(Errc::Unauthorized, error);
        }
        // A server that never says no: our own clock ends it.
        QTest::newRow("for ever") << QByteArray("authorization_pending") << code(Errc::Unauthorized, "expired_token");
    }
    void aDeviceCodeMayEndWithoutAPerson()
    {
        QFETCH(QByteArray, answer);
        AuthRig rig;
        rig.http.answer(u"/devicecode"_s, {deviceCode(5, 60)});
        rig.http.answer(u"/token"_s, {AuthRig::refusal(answer)});
        QTEST(rig.headerOf(*rig.make(entra(SignInKind::EntraDeviceCode))), "error");
        QVERIFY(rig.http.requests().size() <= 12);
    }

    void withNobodyWaitingACallFailsAtOnceAndALaterOneSucceeds()
    {
        AuthRig rig;
        rig.canPrompt = false;
        const QString waiting = code(Errc::Pending, "waiting_for_person");
        rig.http.answer(u"/devicecode"_s, {deviceCode(5, 60)});
        rig.http.answer(u"/token"_s, {AuthRig::refusal("authorization_pending"), AuthRig::token("tok", 3600)});
        const auto auth = rig.make(entra(SignInKind::EntraDeviceCode));
        const Instant start = rig.clock.now();
        QVERIFY(!auth->pendingPrompt());
        QCOMPARE(rig.headerOf(*auth), waiting);
        QCOMPARE(rig.headerOf(*auth), waiting); // sooner than the server allows: it is not asked
        QCOMPARE(rig.clock.now(), start);
        QCOMPARE(rig.http.count(u"/token"_s), 0);
        QCOMPARE(auth->pendingPrompt()->userCode, u"ABC-123"_s);
        QCOMPARE(auth->pendingPrompt()->expires, start + 60s);
        rig.clock.advance(6s);
        QCOMPARE(rig.headerOf(*auth), waiting);
        QCOMPARE(rig.http.count(u"/token"_s), 1);
        rig.clock.advance(6s);
        QCOMPARE(rig.headerOf(*auth), u"Bearer tok"_s);
        QVERIFY(!auth->pendingPrompt());
        QCOMPARE(rig.http.count(u"/devicecode"_s), 1);
    }

    void aCodeThatRanOutIsAskedForAnew()
    {
        AuthRig rig;
        rig.canPrompt = false;
        rig.http.answer(u"/devicecode"_s, {deviceCode(5, 60)});
        rig.http.answer(u"/token"_s, {AuthRig::refusal("authorization_pending")});
        const auto auth = rig.make(entra(SignInKind::EntraDeviceCode));
        rig.headerOf(*auth);
        rig.clock.advance(61s);
        QVERIFY(!auth->pendingPrompt());
        QCOMPARE(rig.headerOf(*auth), code(Errc::Pending, "waiting_for_person"));
        QVERIFY(auth->pendingPrompt().has_value());
        QCOMPARE(rig.http.count(u"/devicecode"_s), 2);
        QCOMPARE(rig.http.count(u"/token"_s), 0);
    }

    void aPersonIsNotSentToAnUnsafePage()
    {
        AuthRig rig;
        HttpExchange answer = deviceCode();
        answer.body.replace("https://login", "http://login");
        rig.http.answer(u"/devicecode"_s, {answer});
        QCOMPARE(rig.headerOf(*rig.make(entra(SignInKind::EntraDeviceCode))), code(Errc::BadReply, "no device code"));
        QVERIFY(rig.prompts.isEmpty());
    }

    void aStopEndsTheWaitForAPerson()
    {
        AuthRig rig;
        std::stop_source stop;
        rig.http.answer(u"/devicecode"_s, {deviceCode()});
        rig.http.handle(u"/token"_s, [&](const HttpRequest&, std::stop_token) {
            stop.request_stop();
            return AuthRig::refusal("authorization_pending");
        });
        QCOMPARE(rig.headerOf(*rig.make(entra(SignInKind::EntraDeviceCode)), stop.get_token()),
                 code(Errc::Cancelled, ""));
        QCOMPARE(rig.http.count(u"/token"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestDeviceCode)
#include "tst_device_code.moc"
