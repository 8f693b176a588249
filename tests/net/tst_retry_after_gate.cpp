// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry_after_gate.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://north.example/fhir"_s);

HttpRequest to(const QString& url, const QByteArray& method = "GET")
{
    return {.method = method, .url = QUrl(url)};
}

struct Rig {
    FakeClock clock{};
    FakeTransport http{clock};
    RetryAfterMemory book{clock};
    RetryAfterGate gate{http, clock, book, base, {}};

    explicit Rig(const QByteArray& retryAfter, int status = 429)
    {
        http.answer({}, {FakeTransport::reply(status, {}, {{"Retry-After", retryAfter}}), FakeTransport::reply(200)});
    }
};

} // namespace

class TestRetryAfterGate : public QObject
{
    Q_OBJECT
private slots:
    void r1_probesAndWritesRestForAsLongAsTheServerSaid()
    {
        Rig rig("120");
        const auto first = rig.gate.exchange(to(u"https://north.example/fhir/Basic/x"_s), {});
        QCOMPARE(first.status, std::optional(429));
        QVERIFY(!first.heldBack);
        rig.clock.advance(30s);
        for (const char* method : {"GET", "PUT", "POST"}) {
            const auto held = rig.gate.exchange(to(u"https://north.example/fhir/Patient/secret-id"_s, method), {});
            QCOMPARE(held.error->code, Errc::Throttled);
            QCOMPARE(held.error->subject, u"https://north.example"_s);
            QCOMPARE(held.heldBack, std::optional(Millis{90s}));
            QCOMPARE(held.status, std::nullopt); // nothing was sent, so nothing was answered
        }
        QCOMPARE(rig.http.requests().size(), 1);
        rig.clock.advance(91s);
        QVERIFY(rig.gate.exchange(to(u"https://north.example/fhir/Basic/x"_s), {}).ok());
    }

    void r1_tenMinutesAreTheLongestRest()
    {
        Rig rig("86400");
        QVERIFY(!rig.gate.exchange(to(base.toString()), {}).ok());
        rig.clock.advance(10min - 1s);
        QVERIFY(rig.gate.exchange(to(base.toString()), {}).heldBack);
        rig.clock.advance(2s);
        QVERIFY(rig.gate.exchange(to(base.toString()), {}).ok());
    }

    void r1_a503IsLookedAtAgain()
    {
        Rig rig("120", 503);
        QCOMPARE(rig.gate.exchange(to(base.toString()), {}).status, std::optional(503));
        QVERIFY(rig.gate.exchange(to(base.toString()), {}).ok());
    }

    void r1_a429WithoutAUsableRestHoldsNobodyBack_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("soon");
        QTest::newRow("zero") << QByteArray("0");
    }
    void r1_a429WithoutAUsableRestHoldsNobodyBack()
    {
        QFETCH(QByteArray, said);
        Rig rig(said);
        QCOMPARE(rig.gate.exchange(to(base.toString()), {}).status, std::optional(429));
        QVERIFY(rig.gate.exchange(to(base.toString()), {}).ok());
    }

    void r1_theTokenEndpointHasARestOfItsOwn()
    {
        Rig rig("60");
        const QString token = u"https://login.example/tenant/oauth2/v2.0/token"_s;
        QCOMPARE(rig.gate.exchange(to(token, "POST"), {}).status, std::optional(429));
        QVERIFY(rig.gate.exchange(to(token, "POST"), {}).heldBack);
        QVERIFY(rig.gate.exchange(to(base.toString()), {}).ok());
        QVERIFY(rig.gate.exchange(to(u"https://north.example/fhirelse"_s), {}).ok());
    }

    void r1_anotherIdentityIsNotHeldBackAndAnotherPairOfTheSameIs()
    {
        Rig rig("60");
        QCOMPARE(rig.gate.exchange(to(base.toString()), {}).status, std::optional(429));
        RetryAfterGate samePerson(rig.http, rig.clock, rig.book, base, {});
        QVERIFY(samePerson.exchange(to(base.toString()), {}).heldBack);
        RetryAfterGate other(rig.http, rig.clock, rig.book, base, {.kind = SignInKind::Basic, .user = u"writer"_s});
        QVERIFY(other.exchange(to(base.toString()), {}).ok());
    }

    void r1_aLaterAnswerNeverShortensTheRest()
    {
        FakeClock clock;
        RetryAfterMemory book(clock);
        book.hold("key", clock.boot() + 60s);
        book.hold("key", clock.boot() + 5s);
        QCOMPARE(book.heldUntil("key"), std::optional(clock.boot() + 60s));
        clock.advance(60s);
        QVERIFY(!book.heldUntil("key"));
    }
};

QTEST_GUILESS_MAIN(TestRetryAfterGate)
#include "tst_retry_after_gate.moc"
