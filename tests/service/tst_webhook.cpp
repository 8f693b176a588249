// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages_notice.h"
#include "service/webhook.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/memory_secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://hooks.example/workflows/s3cret?sig=abc"_s;

Notice outage()
{
    return {.pair = PairId{u"p"_s},
            .pairName = u"Hospital <North> & co"_s,
            .kind = NoticeKind::Problem,
            .severity = Severity::Bad,
            .title = u"Hospital <North> & co: Primary down"_s,
            .text = u"It *does* not [answer](x)."_s,
            .at = fromEpochMs(1'795'227'270'000),
            .since = fromEpochMs(1'795'227'150'000),
            .code = u"primary_down"_s,
            .key = u"p/outage"_s};
}

QJsonObject parsed(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

struct Rig {
    FakeClock clock{};
    FakeTransport http{clock};
    MemorySecrets secrets{};
    Webhook webhook{{http, clock, secrets}};

    explicit Rig(WebhookKind kind = WebhookKind::Generic)
    {
        webhook.setKind(kind);
        Q_ASSERT(secrets.write({PairId{u"webhook"_s}, u"url"_s}, Secret(address.toUtf8())));
    }
    Webhook::Delivery send() { return webhook.delivery(outage())({}); }
};

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT
private slots:
    void theGenericBodyIsAsDocumented()
    {
        QCOMPARE(
            webhookBody(WebhookKind::Generic, outage()),
            QByteArray(R"({"at":"2026-11-21T02:14:30.000Z","code":"primary_down","event":"problem","key":"p/outage",)"
                       R"("pair":"Hospital <North> & co","protection":null,"replaced":0,"severity":"bad",)"
                       R"("since":"2026-11-21T02:12:30.000Z",)"
                       R"("source":"rekindle","text":"It *does* not [answer](x).",)"
                       R"("title":"Hospital <North> & co: Primary down","version":1})"));
    }

    void theTeamsBodyIsAMessageWithACard()
    {
        const QJsonObject message = parsed(webhookBody(WebhookKind::Teams, outage()));
        QCOMPARE(message.value(u"type"_s).toString(), u"message"_s);
        QCOMPARE(message.value(u"attachments"_s).toArray().size(), 1);
        const QJsonObject attachment = message.value(u"attachments"_s).toArray().first().toObject();
        QCOMPARE(attachment.value(u"contentType"_s).toString(), u"application/vnd.microsoft.card.adaptive"_s);
        QVERIFY(attachment.contains(u"contentUrl"_s) && attachment.value(u"contentUrl"_s).isNull());
        const QJsonObject card = attachment.value(u"content"_s).toObject();
        QCOMPARE(card.value(u"type"_s).toString(), u"AdaptiveCard"_s);
        QCOMPARE(card.value(u"version"_s).toString(), u"1.4"_s);
        const QJsonArray body = card.value(u"body"_s).toArray();
        QCOMPARE(body.size(), 3);
        for (const QJsonValue& block : body) { // text runs know no mark-up
            QCOMPARE(block.toObject().value(u"type"_s).toString(), u"RichTextBlock"_s);
        }
        const QJsonObject title = body.at(0).toObject().value(u"inlines"_s).toArray().first().toObject();
        QCOMPARE(title.value(u"text"_s).toString(), outage().title);
        QCOMPARE(title.value(u"color"_s).toString(), u"attention"_s);
        QVERIFY(body.at(2).toObject().value(u"inlines"_s).toArray().first().toObject().value(u"text"_s).toString()
                == u"bad · primary_down · 2026-11-21T02:14:30.000Z"_s);
    }

    void theSlackBodyIsPlainTextWithinItsLimits()
    {
        Notice notice = outage();
        notice.text = QString(5000, u'x');
        notice.title += QString(300, u'y');
        const QJsonObject message = parsed(webhookBody(WebhookKind::Slack, notice));
        QVERIFY(message.value(u"text"_s).toString().startsWith(u"Hospital &lt;North&gt; &amp; co: "_s));
        const QJsonArray blocks = message.value(u"blocks"_s).toArray();
        QCOMPARE(blocks.size(), 3);
        const auto plain = [&](int index) { return blocks.at(index).toObject().value(u"text"_s).toObject(); };
        QCOMPARE(plain(0).value(u"type"_s).toString(), u"plain_text"_s);
        QCOMPARE(plain(0).value(u"text"_s).toString().size(), 150);
        QCOMPARE(plain(1).value(u"text"_s).toString().size(), 3000);
        QVERIFY(webhookBody(WebhookKind::None, notice).isEmpty());
    }

    void n3_aNameIsNotCutInsideAnEmoji()
    {
        Notice notice = outage();
        notice.title = QString(149, u'n') + u"🔥"_s;
        const QByteArray body = webhookBody(WebhookKind::Slack, notice);
        const QString header = parsed(body)
                                   .value(u"blocks"_s)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(u"text"_s)
                                   .toObject()
                                   .value(u"text"_s)
                                   .toString();
        QCOMPARE(header, QString(149, u'n'));
        QCOMPARE(QString::fromUtf8(body).toUtf8(), body);
    }

    void aMessageIsPostedToTheStoredAddress()
    {
        Rig rig;
        rig.http.answer(u"hooks.example"_s, {FakeTransport::reply(202)});
        QCOMPARE(rig.send(), Webhook::Delivery{});
        const auto requests = rig.http.requests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().url.toString(), address);
        QCOMPARE(requests.first().method, QByteArray("POST"));
        QCOMPARE(requests.first().maxRedirects, 0);
        QCOMPARE(requests.first().headers.value("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(requests.first().body, webhookBody(WebhookKind::Generic, outage()));
    }

    void aMessageIsTriedOnceAndSaysWhenItMayBeTriedAgain()
    {
        Rig rig;
        rig.http.answer(u"hooks.example"_s, {FakeTransport::reply(429, {}, {{"Retry-After", "60"}})});
        const Webhook::Delivery throttled = rig.send();
        QCOMPARE(throttled.error->code, Errc::Throttled);
        QCOMPARE(throttled.retryAfter, std::optional<Millis>(60s));
        QCOMPARE(rig.http.requests().size(), 1);
        Rig dead;
        dead.http.answer(u"hooks.example"_s, {FakeTransport::failure(Errc::Timeout)});
        QCOMPARE(dead.send().error->code, Errc::Timeout);
        QCOMPARE(dead.http.requests().size(), 1);
    }

    void whatIsRefusedIsNamedWithoutTheAddress_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Errc>("code");
        QTest::newRow("redirect") << 302 << Errc::BadReply;
        QTest::newRow("bad request") << 400 << Errc::Rejected;
        QTest::newRow("sign-in") << 401 << Errc::Unauthorized;
        QTest::newRow("forbidden") << 403 << Errc::Forbidden;
        QTest::newRow("gone") << 410 << Errc::Gone;
        QTest::newRow("not found") << 404 << Errc::NotFound;
        QTest::newRow("server error") << 501 << Errc::ServerError;
    }
    void whatIsRefusedIsNamedWithoutTheAddress()
    {
        QFETCH(int, status);
        QFETCH(Errc, code);
        Rig rig;
        rig.http.answer(u"hooks.example"_s,
                        {FakeTransport::reply(status, "see https://hooks.example/workflows/s3cret")});
        const auto sent = rig.send();
        QCOMPARE(sent.error->code, code);
        const QString told = sent.error->subject + sent.error->detail + messages::webhookOutcome(sent.error);
        QVERIFY(!told.contains(u"hooks"_s) && !told.contains(u"s3cret"_s));
    }

    void withoutAKindOrAnAddressNothingIsSent()
    {
        Rig none(WebhookKind::None);
        QCOMPARE(none.send(), Webhook::Delivery{});
        QVERIFY(none.http.requests().isEmpty());
        Rig rig;
        QVERIFY(rig.secrets.removeAll(SecretOwner(u"webhook"_s)));
        const auto sent = rig.send();
        QCOMPARE(*sent.error, (Error{Errc::NotFound, {}, {}}));
        QCOMPARE(messages::webhookOutcome(sent.error), u"No address of a webhook is stored."_s);
    }

    void aLockedKeychainIsSaid()
    {
        Rig rig;
        rig.secrets.failWith(Error{Errc::Secret, u"keychain"_s, u"locked"_s});
        QCOMPARE(rig.send().error->code, Errc::Secret);
        QVERIFY(messages::webhookOutcome(Error{Errc::Secret, u"keychain"_s, {}}).startsWith(u"The webhook: "_s));
    }

    void onlySafeAddressesAreTaken()
    {
        for (const QString& bad : {u"http://hooks.example/x"_s, u"hooks.example"_s, u"https://user:pw@hooks.example/"_s,
                                   u"https://"_s, u"ftp://hooks.example"_s, u"https://hooks example/"_s}) {
            const auto url = parseWebhook(bad);
            QVERIFY2(!url, qPrintable(bad));
            QVERIFY(!url.error().subject.contains(u"hooks"_s) && !url.error().detail.contains(u"hooks"_s));
        }
        QCOMPARE(parseWebhook(u" "_s + address).value().toString(), address);
        QVERIFY(parseWebhook(u"http://127.0.0.1:8080/x"_s));
    }

    void theAddressIsKeptAndRemoved()
    {
        Rig rig;
        const auto known = [&] {
            auto future = rig.webhook.hasAddress();
            future.waitForFinished();
            return future.result().value();
        };
        const auto save = [&](const QString& text) {
            const auto future = rig.webhook.saveAddress(text);
            return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : fail(Errc::Timeout, {});
        };
        QVERIFY(known());
        QVERIFY(save(u" "_s));
        QVERIFY(!known());
        QCOMPARE(save(u"http://elsewhere.example"_s).error().code, Errc::Invalid);
        QVERIFY(!known());
        QVERIFY(save(address));
        QVERIFY(known());
    }
};

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
