// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_transport.h"
#include "support/watched_pair.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// The engine over a network of which the primary and the front ask for rest.
struct Rig {
    Rig()
    {
        pair.id = PairId{u"p"_s};
        pair.name = u"Hospital North"_s;
        pair.primary.baseUrl = QUrl(u"http://north.example/fhir"_s);
        pair.secondary.baseUrl = QUrl(u"http://west.example/fhir"_s);
        pair.frontUrl = QUrl(u"http://front.example/fhir"_s);
        pair.heartbeat.enabled = true;
        const auto tired = FakeTransport::reply(429, {}, {{"Retry-After", "120"}});
        http.answer(u"north"_s, {tired});
        http.answer(u"front"_s, {tired});
        http.answer(u"west"_s, {FakeTransport::reply(404, R"({"resourceType":"OperationOutcome"})")});
    }
    std::unique_ptr<PairWatcher> watcher()
    {
        return std::make_unique<PairWatcher>(
            pair,
            PairWatcher::Ports{.http = http,
                               .clock = clock,
                               .signer = signer,
                               .secret = [](const QString&) -> Result<std::optional<Secret>> { return std::nullopt; },
                               .installation = u"this-console"_s,
                               .rests = &rests,
                               .together = [](const auto& one, const auto& other) { one(), other(); }},
            PairWatcher::Restored{});
    }

    FakeClock clock{};
    FakeTransport http{clock};
    RetryAfterMemory rests{clock};
    NoSigner signer{};
    Pair pair{};
};

} // namespace

class TestWatcherThrottled : public QObject
{
    Q_OBJECT
private slots:
    void r1_aServerThatAsksForRestIsLeftAloneByProbesWritesAndTheFront()
    {
        Rig rig;
        const auto watcher = rig.watcher();
        for (int poll = 0; poll < 4; ++poll) {
            QVERIFY(watcher->poll({}));
            rig.clock.advance(29s);
        }
        QCOMPARE(rig.http.count(u"north"_s), 1);
        QCOMPARE(rig.http.count(u"front"_s), 1);
        QVERIFY(rig.http.count(u"west"_s) >= 4); // the other side is asked as ever
        rig.clock.advance(29s);
        QVERIFY(watcher->poll({}));
        QCOMPARE(rig.http.count(u"north"_s), 2);
    }

    void r1_theRestHoldsForEveryPairAndAfterARestart()
    {
        Rig rig;
        QVERIFY(rig.watcher()->poll({}));
        QVERIFY(rig.watcher()->poll({}));
        QCOMPARE(rig.http.count(u"north"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestWatcherThrottled)
#include "tst_watcher_throttled.moc"
