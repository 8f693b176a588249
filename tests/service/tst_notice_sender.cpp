// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice_sender.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/memory_secrets.h"
#include "support/memory_settings.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromEpochMs(1'795'227'270'000);

Notice notice(const QString& key, const QString& code, Millis after = 0ms)
{
    return {.pair = PairId{key.section(u'/', 0, 0)},
            .pairName = u"Hospital North"_s,
            .kind = NoticeKind::Problem,
            .severity = Severity::Bad,
            .title = code,
            .text = u"Call somebody."_s,
            .at = start + after,
            .since = start,
            .code = code,
            .key = key};
}

HttpExchange throttled(const QByteArray& seconds)
{
    return FakeTransport::reply(429, {}, {{"Retry-After", seconds}});
}

/// On which whoever sleeps sleeps until he is woken.
class StandingClock : public FakeClock
{
public:
    bool sleepFor(Millis, std::stop_token stop) override
    {
        std::atomic<bool> stopped{false};
        const std::stop_callback wake(stop, [&] {
            stopped = true;
            stopped.notify_all();
        });
        stopped.wait(false);
        return false;
    }
};

/// One run of the program: what is kept is in the store, which outlives it.
struct Run {
    explicit Run(MemorySettings& store, Clock* waits = nullptr)
        : queue(store)
        , sender(queue, webhook, waits ? *waits : clock)
    {
        Q_ASSERT(secrets.write({PairId{u"webhook"_s}, u"url"_s}, Secret("https://hooks.example/x")));
    }
    void tell(const QList<Notice>& notices) { queue.keep({{u"told"_s, QJsonValue(++told)}}, notices); }
    bool isEmpty() const { return queue.waiting().isEmpty(); }
    /// The codes that the receiver was sent, whether it took them or not.
    QStringList sent() const
    {
        QStringList codes;
        for (const HttpRequest& request : http.requests()) {
            codes.append(QJsonDocument::fromJson(request.body).object()[u"code"_s].toString());
        }
        return codes;
    }
    QJsonObject body(qsizetype index) const { return QJsonDocument::fromJson(http.requests().at(index).body).object(); }

    FakeClock clock{start};
    FakeTransport http{clock};
    MemorySecrets secrets{};
    NoticeQueue queue;
    Webhook webhook{{http, clock, secrets}};
    NoticeSender sender;
    int told{0};
};

} // namespace

class TestNoticeSender : public QObject
{
    Q_OBJECT
private slots:
    void n2_whatTheReceiverDidNotTakeIsTriedAgain_data();
    void n2_whatTheReceiverDidNotTakeIsTriedAgain();
    void n2_retryAfterIsHonouredUpToTenMinutes_data();
    void n2_retryAfterIsHonouredUpToTenMinutes();
    void n2_quittingWhileTheReceiverHangsLosesNothing();
    void n2_aKillBeforeTheFirstTryLosesNothing();
    void n2_theOrderIsKeptWhileTheReceiverIsAway();
    void n2_aReceiverThatComesBackIsToldEachStateOnce();
    void n2_aNoticeThatMayHaveBeenTakenIsNotReplaced();
    void n2_aMessageThatTheReceiverRefusesHoldsUpNoOther();
    void n2_theTroubleIsSaid();
    void aNewAddressIsTriedAtOnce();
    void whereNobodyReceivesNothingWaits();
    void whatTheStoreRefusesIsKeptWhileTheProgramRuns();
};

void TestNoticeSender::n2_whatTheReceiverDidNotTakeIsTriedAgain_data()
{
    QTest::addColumn<QList<HttpExchange>>("answers");
    using T = FakeTransport;
    QTest::newRow("500 once") << QList<HttpExchange>{T::reply(500), T::reply(200)};
    QTest::newRow("429 with Retry-After 60") << QList<HttpExchange>{throttled("60"), T::reply(202)};
    QTest::newRow("503 for a while") << QList<HttpExchange>{T::reply(503), T::reply(503), T::reply(503),
                                                            T::reply(503), T::reply(503), T::reply(200)};
    QTest::newRow("hangs") << QList<HttpExchange>{T::failure(Errc::Timeout), T::failure(Errc::Timeout),
                                                  T::failure(Errc::Timeout), T::failure(Errc::Timeout), T::reply(200)};
    QTest::newRow("closes") << QList<HttpExchange>{T::failure(Errc::Unreachable), T::failure(Errc::Unreachable),
                                                   T::failure(Errc::Unreachable), T::failure(Errc::Unreachable),
                                                   T::reply(200)};
    QTest::newRow("404 for a while") << QList<HttpExchange>{T::reply(404), T::reply(404), T::reply(200)};
    QTest::newRow("400 once") << QList<HttpExchange>{T::reply(400), T::reply(200)};
}

void TestNoticeSender::n2_whatTheReceiverDidNotTakeIsTriedAgain()
{
    QFETCH(QList<HttpExchange>, answers);
    MemorySettings store;
    Run run(store);
    run.http.answer(u"hooks.example"_s, answers);
    run.webhook.setKind(WebhookKind::Generic);
    run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(run.isEmpty(), 30'000);
    QCOMPARE(run.sent(), QStringList(answers.size(), u"primary_down"_s));
    QTRY_VERIFY_WITH_TIMEOUT(store.waitingNotices()->isEmpty(), 30'000);
}

void TestNoticeSender::n2_retryAfterIsHonouredUpToTenMinutes_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<Millis>("wait");
    QTest::newRow("one minute") << QByteArray("60") << Millis{60s};
    QTest::newRow("nothing usable") << QByteArray("soon") << NoticeSender::firstWait;
    QTest::newRow("a day") << QByteArray("86400") << NoticeSender::longestAsked;
}

void TestNoticeSender::n2_retryAfterIsHonouredUpToTenMinutes()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(Millis, wait);
    MemorySettings store;
    Run run(store);
    run.http.answer(u"hooks.example"_s, {throttled(retryAfter), FakeTransport::reply(200)});
    run.webhook.setKind(WebhookKind::Generic);
    run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(run.isEmpty(), 30'000);
    QCOMPARE(run.clock.now() - start, wait);
}

void TestNoticeSender::n2_quittingWhileTheReceiverHangsLosesNothing()
{
    MemorySettings store;
    {
        Run run(store);
        run.http.handle(u"hooks.example"_s, [](const HttpRequest&, std::stop_token stop) {
            std::atomic<bool> stopped{false};
            const std::stop_callback wake(stop, [&] {
                stopped = true;
                stopped.notify_all();
            });
            stopped.wait(false);
            return FakeTransport::failure(Errc::Cancelled);
        });
        run.webhook.setKind(WebhookKind::Generic);
        run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(run.http.count(u"hooks.example"_s), 1, 30'000);
    }
    QCOMPARE(store.waitingNotices()->size(), 1);
    QVERIFY(store.noticeRules()->contains(u"told"_s));
    Run next(store);
    next.http.answer(u"hooks.example"_s, {FakeTransport::reply(200)});
    next.webhook.setKind(WebhookKind::Generic);
    QTRY_VERIFY_WITH_TIMEOUT(next.isEmpty(), 30'000);
    QCOMPARE(next.sent(), QStringList{u"primary_down"_s});
}

/// What the rules remember and the message are one write: there is no moment at which only the first is kept.
void TestNoticeSender::n2_aKillBeforeTheFirstTryLosesNothing()
{
    MemorySettings store;
    Run run(store);
    run.http.answer(u"hooks.example"_s, {FakeTransport::failure(Errc::Timeout)});
    store.failWith(Error{Errc::StorageFull, u"store"_s, {}});
    run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
    QTest::qWait(20);
    QCOMPARE(*store.noticeRules(), QString()); // told again by the next run
    store.failWith(std::nullopt);
    run.tell({notice(u"north/rpo"_s, u"rpo_breached"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(store.waitingNotices()->size(), 2, 30'000);
    QVERIFY(!store.noticeRules()->isEmpty());
}

void TestNoticeSender::n2_theOrderIsKeptWhileTheReceiverIsAway()
{
    MemorySettings store;
    Run run(store);
    run.http.answer(u"hooks.example"_s, {FakeTransport::reply(503), FakeTransport::reply(200),
                                         FakeTransport::reply(502), FakeTransport::reply(200)});
    run.webhook.setKind(WebhookKind::Generic);
    run.tell({notice(u"north/outage"_s, u"one"_s), notice(u"south/outage"_s, u"two"_s)});
    run.tell({notice(u"west/outage"_s, u"three"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(run.isEmpty(), 30'000);
    QCOMPARE(run.sent(), (QStringList{u"one"_s, u"one"_s, u"two"_s, u"two"_s, u"three"_s}));
}

void TestNoticeSender::n2_aReceiverThatComesBackIsToldEachStateOnce()
{
    MemorySettings store;
    {
        Run away(store);
        // Nothing is tried yet: an outage that flaps for an hour.
        for (int i = 0; i < 10; ++i) {
            away.tell({notice(u"north/outage"_s, u"down_%1"_s.arg(i), i * 6min)});
            away.tell({notice(u"north/incident"_s, u"closed_%1"_s.arg(i), i * 6min + 3min)});
        }
        away.tell({notice(u"north/outage"_s, u"down_again"_s, 1h), notice(u"north/slow"_s, u"slow"_s, 1h)});
        QCOMPARE(away.queue.waiting().size(), 3);
    }
    Run back(store);
    back.http.answer(u"hooks.example"_s, {FakeTransport::reply(200)});
    back.webhook.setKind(WebhookKind::Generic);
    QTRY_VERIFY_WITH_TIMEOUT(back.isEmpty(), 30'000);
    QCOMPARE(back.sent(), (QStringList{u"closed_9"_s, u"down_again"_s, u"slow"_s})); // the last word is the newest
    QCOMPARE(back.body(1)[u"replaced"_s].toInt(), 10);
    QVERIFY2(back.body(1)[u"text"_s].toString().contains(u"stands for 10 earlier"_s),
             qPrintable(back.body(1)[u"text"_s].toString()));
    QCOMPARE(back.body(2)[u"replaced"_s].toInt(), 0);
    QCOMPARE(back.body(2)[u"text"_s].toString(), u"Call somebody."_s);
}

void TestNoticeSender::n2_aNoticeThatMayHaveBeenTakenIsNotReplaced()
{
    MemorySettings store;
    NoticeQueue queue(store);
    queue.keep({}, {notice(u"north/outage"_s, u"down"_s)});
    const qint64 first = queue.waiting().first().number;
    queue.sending(first);
    queue.keep({}, {notice(u"north/outage"_s, u"gray"_s, 1min)});
    QCOMPARE(queue.waiting().size(), 2);
    queue.failed(first, Error{Errc::Timeout, u"webhook"_s, {}}, start + 2min);
    QCOMPARE(queue.waiting().size(), 1);
    QCOMPARE(queue.waiting().first().notice.code, u"gray"_s);
    QCOMPARE(queue.waiting().first().notice.replaced, 1);
    QCOMPARE(queue.waiting().first().firstAt, start);
}

void TestNoticeSender::n2_aMessageThatTheReceiverRefusesHoldsUpNoOther()
{
    MemorySettings store;
    std::atomic<int> refusals{2};
    Run run(store);
    run.http.handle(u"hooks.example"_s, [&refusals](const HttpRequest& request, std::stop_token) {
        return request.body.contains("odd") && refusals-- > 0 ? FakeTransport::reply(400) : FakeTransport::reply(200);
    });
    run.webhook.setKind(WebhookKind::Generic);
    run.tell({notice(u"north/outage"_s, u"odd"_s), notice(u"south/outage"_s, u"good"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(run.isEmpty(), 30'000);
    QCOMPARE(run.sent(), (QStringList{u"odd"_s, u"good"_s, u"odd"_s, u"odd"_s}));
}

void TestNoticeSender::n2_theTroubleIsSaid()
{
    MemorySettings store;
    NoticeQueue queue(store);
    queue.keep({}, {notice(u"north/outage"_s, u"down"_s), notice(u"south/outage"_s, u"down"_s, 1min)});
    QCOMPARE(deliveryTrouble(queue.waiting()), std::nullopt); // not tried yet
    const Error error{Errc::ServerError, u"webhook"_s, u"HTTP 500"_s};
    queue.failed(queue.waiting().first().number, error, start + 2min);
    const DeliveryTrouble expected{2, start, error, start + 2min};
    QCOMPARE(deliveryTrouble(queue.waiting()), std::optional(expected));
    // As another process reads it.
    QTRY_COMPARE_WITH_TIMEOUT(deliveryTrouble(*readWaiting(store)), std::optional(expected), 30'000);
    queue.taken(queue.waiting().first().number);
    QCOMPARE(deliveryTrouble(queue.waiting()), std::nullopt);
}

void TestNoticeSender::aNewAddressIsTriedAtOnce()
{
    MemorySettings store;
    StandingClock standing;
    Run run(store, &standing);
    QVERIFY(run.secrets.removeAll(SecretOwner(u"webhook"_s)));
    run.http.answer(u"hooks.example"_s, {FakeTransport::reply(200)});
    run.webhook.setKind(WebhookKind::Generic);
    run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(run.sender.trouble().has_value(), 30'000);
    QCOMPARE(run.sender.trouble()->error.code, Errc::NotFound);
    QVERIFY(run.http.requests().isEmpty());
    run.webhook.saveAddress(u"https://hooks.example/y"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run.isEmpty(), 30'000);
    QCOMPARE(run.sender.trouble(), std::nullopt);
}

void TestNoticeSender::whereNobodyReceivesNothingWaits()
{
    MemorySettings store;
    Run run(store);
    run.webhook.setKind(WebhookKind::None);
    run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
    QVERIFY(run.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!store.noticeRules()->isEmpty(), 30'000);
    QVERIFY(store.waitingNotices()->isEmpty());
    run.webhook.setKind(WebhookKind::Slack);
    run.http.answer(u"hooks.example"_s, {throttled("600")});
    run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
    QVERIFY(!run.isEmpty());
    run.webhook.setKind(WebhookKind::None); // a person gives it up
    QVERIFY(run.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(store.waitingNotices()->isEmpty(), 30'000);
}

void TestNoticeSender::whatTheStoreRefusesIsKeptWhileTheProgramRuns()
{
    MemorySettings store;
    store.failWith(Error{Errc::StorageFull, u"store"_s, {}});
    Run run(store);
    run.http.answer(u"hooks.example"_s, {FakeTransport::reply(500), FakeTransport::reply(200)});
    run.webhook.setKind(WebhookKind::Generic);
    run.tell({notice(u"north/outage"_s, u"primary_down"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(run.isEmpty(), 30'000);
    QCOMPARE(run.sent().size(), 2);
}

QTEST_GUILESS_MAIN(TestNoticeSender)
#include "tst_notice_sender.moc"
