// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "watch/control_names.h"

#include <QTest>

#include <semaphore>
#include <thread>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QUrl first(u"https://one.example/"_s);
const QUrl second(u"https://two.example/"_s);

} // namespace

class TestControlNames : public QObject
{
    Q_OBJECT
private slots:
    void w13_nobodyAskedIsNotNobodyAnswered()
    {
        FakeClock clock;
        FakeTransport http(clock);
        ControlNames names(http, clock);
        QCOMPARE(names.ask({}, clock.boot(), 4s, {}), ControlReading{});
    }

    void anyAnswerIsOne()
    {
        FakeClock clock;
        FakeTransport http(clock);
        http.answer(u"one"_s, {FakeTransport::reply(503)});
        http.answer(u"two"_s, {FakeTransport::failure(Errc::Timeout)});
        ControlNames names(http, clock);
        QCOMPARE(names.ask({first, second}, clock.boot(), 4s, {}), (ControlReading{.asked = 2, .answered = 1}));
    }

    void w11_whatWeCouldNotAskWasNotAsked_data()
    {
        QTest::addColumn<Errc>("code");
        QTest::newRow("no files") << Errc::Exhausted;
        QTest::newRow("no time") << Errc::NotInTime;
        QTest::newRow("not an address") << Errc::Invalid;
        QTest::newRow("stopped") << Errc::Cancelled;
    }
    void w11_whatWeCouldNotAskWasNotAsked()
    {
        QFETCH(Errc, code);
        FakeClock clock;
        FakeTransport http(clock);
        http.answer({}, {FakeTransport::failure(code)});
        ControlNames names(http, clock);
        QCOMPARE(names.ask({first}, clock.boot(), 4s, {}).asked, 0);
    }

    void w10_aThousandPairsAskOnce()
    {
        FakeClock clock;
        FakeTransport http(clock);
        std::counting_semaphore<> go(0);
        http.handle({}, [&](const HttpRequest&, std::stop_token) {
            go.acquire();
            return FakeTransport::reply(200);
        });
        ControlNames names(http, clock);
        std::atomic<int> answered{0};
        {
            std::vector<std::jthread> pairs;
            for (int i = 0; i < 50; ++i) {
                pairs.emplace_back([&] { answered += names.ask({first}, clock.boot(), 4s, {}).answered; });
            }
            go.release(1); // there is one request to answer, and no second
        }
        QCOMPARE(answered.load(), 50);
        QCOMPARE(http.requests().size(), 1);
    }

    void w13_anAnswerFromBeforeThisReadingIsNoEvidence()
    {
        FakeClock clock;
        FakeTransport http(clock);
        http.answer({}, {FakeTransport::reply(200), FakeTransport::failure(Errc::Unreachable)});
        ControlNames names(http, clock);
        QCOMPARE(names.ask({first}, clock.boot(), 4s, {}).answered, 1);
        clock.advance(1s);
        const auto shared = names.ask({first}, clock.boot(), 4s, {});
        QCOMPARE(shared, (ControlReading{.asked = 1, .answered = 1, .age = 1s}));
        clock.advance(2s);
        QCOMPARE(names.ask({first}, clock.boot(), 4s, {}), (ControlReading{.asked = 1, .answered = 0}));
        QCOMPARE(http.requests().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestControlNames)
#include "tst_control_names.moc"
