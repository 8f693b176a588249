// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/deadline_transport.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const HttpRequest request{.url = QUrl(u"http://north.example/fhir/Patient/secret-id"_s), .timeout = 10s};

} // namespace

class TestDeadlineTransport : public QObject
{
    Q_OBJECT
private slots:
    void withoutADeadlineEachRequestHasItsOwnTime()
    {
        FakeClock clock;
        FakeTransport http(clock);
        http.answer({}, {FakeTransport::reply(200)});
        DeadlineTransport timed(http, clock);
        QVERIFY(timed.exchange(request, {}).ok());
        QVERIFY(!timed.left());
        QCOMPARE(http.requests().constFirst().timeout, Millis{10s});
    }

    void r2_aRequestHasNoMoreTimeThanIsLeftOfThePoll()
    {
        FakeClock clock;
        FakeTransport http(clock);
        http.answer({}, {FakeTransport::reply(200)});
        DeadlineTransport timed(http, clock);
        timed.setDeadline(clock.boot() + 12s);
        QVERIFY(timed.exchange(request, {}).ok());
        clock.advance(9s);
        QVERIFY(timed.exchange(request, {}).ok());
        QCOMPARE(http.requests().at(0).timeout, Millis{10s});
        QCOMPARE(http.requests().at(1).timeout, Millis{3s});
        QCOMPARE(timed.left(), std::optional(Millis{3s}));
    }

    void r2_whatTheDeadlineCutShortSaysNothingOfTheServer()
    {
        FakeClock clock;
        FakeTransport http(clock);
        http.handle({}, [&](const HttpRequest& asked, std::stop_token) {
            clock.advance(asked.timeout);
            return FakeTransport::failure(Errc::Timeout);
        });
        DeadlineTransport timed(http, clock);
        timed.setDeadline(clock.boot() + 15s);
        QCOMPARE(timed.exchange(request, {}).error->code, Errc::Timeout); // had its ten seconds: that is silence
        const auto cut = timed.exchange(request, {}).error;
        QCOMPARE(cut->code, Errc::NotInTime);
        const auto unsent = timed.exchange(request, {}).error;
        QCOMPARE(unsent->code, Errc::NotInTime);
        QCOMPARE(unsent->subject, u"http://north.example"_s);
        QVERIFY(isOwnFailure(unsent->code) && !isOwnFailure(Errc::Timeout));
        QCOMPARE(http.requests().size(), 2);
        QCOMPARE(timed.left(), std::optional(Millis{0}));
    }
};

QTEST_GUILESS_MAIN(TestDeadlineTransport)
#include "tst_deadline_transport.moc"
