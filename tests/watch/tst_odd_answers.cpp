// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/two_servers.h"

#include <QTest>

#include <cmath>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// What a body is to somebody who wants the heartbeat.
enum class Kind { Resource, Outcome, NotFhir, Unusable };

struct Body {
    const char* name;
    QByteArray bytes;
    QByteArray type;
    Kind kind;
};

QList<Body> bodies()
{
    const QByteArray json = "application/fhir+json";
    const QByteArray heartbeat =
        R"({"resourceType":"Basic","id":"rekindle-heartbeat","meta":{"versionId":"7"},"identifier":[{"system":"urn:rekindle:writer","value":"this-console"},{"system":"urn:rekindle:number","value":"7"}]})";
    return {
        {"heartbeat", heartbeat, json, Kind::Resource},
        {"heartbeat without a type", heartbeat, {}, Kind::Resource},
        {"outcome", R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing"}]})", json,
         Kind::Outcome},
        {"nothing", {}, {}, Kind::NotFhir},
        {"spaces", " \r\n\t ", "text/plain", Kind::NotFhir},
        {"page", "<!DOCTYPE html><html><body>Sorry</body></html>", "text/html", Kind::NotFhir},
        {"page said to be FHIR", "<html><body>Sorry</body></html>", json, Kind::NotFhir},
        {"text", "404 page not found\n", "text/plain", Kind::NotFhir},
        {"other JSON", R"({"error":"nope"})", "application/json", Kind::NotFhir},
        {"list", "[]", "application/json", Kind::NotFhir},
        {"cut", heartbeat.left(60), json, Kind::Unusable},
        {"one Latin-1 byte", QByteArray(heartbeat).replace("this", "th\xEFs"), json, Kind::Unusable},
        {"XML", "<OperationOutcome xmlns=\"http://hl7.org/fhir\"/>", "application/fhir+xml", Kind::Unusable},
        {"zip", QByteArray("\x1f\x8b\x08\x00garbage", 11), json, Kind::Unusable},
    };
}

/// People are not called out for these: our rights, our proxy, our network, and a service that serves others.
bool isNoOutage(int status)
{
    return status == 401 || status == 403 || status == 407 || status == 429 || status == 511;
}

constexpr int statuses[] = {101, 200, 201, 202, 203, 206, 300, 304, 400, 401, 402, 403, 404, 405,
                            406, 407, 409, 410, 412, 413, 414, 415, 418, 421, 422, 425, 426, 429,
                            431, 451, 500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 525, 599};

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

/// A person who reads there gets FHIR, if only the word that there is no such thing.
bool serves(int status, Kind kind)
{
    const bool fhir = kind == Kind::Resource || kind == Kind::Outcome;
    return (isSuccess(status) && kind == Kind::Resource) || ((status == 404 || status == 410) && fhir);
}

bool tellsOfStatus(EvidenceCode code)
{
    return code == EvidenceCode::HttpStatus || code == EvidenceCode::HeartbeatRefused
           || code == EvidenceCode::AnswersFhir || code == EvidenceCode::PrimaryStatus
           || code == EvidenceCode::SecondaryStatus || code == EvidenceCode::ReachedWithout;
}

} // namespace

/// Every status with every kind of body, of either side. What is true of it is told by what was sent, not by the rules: green
/// only where both gave what users need, an outage only of a primary that fails its users, evidence only of what was sent.
class TestOddAnswers : public QObject
{
    Q_OBJECT
private slots:
    void whateverOneSideAnswersNothingIsMadeUp_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("body");
        QTest::addColumn<bool>("primary");
        const QList<Body> all = bodies();
        for (const bool primary : {true, false}) {
            for (const int status : statuses) {
                for (int i = 0; i < all.size(); ++i) {
                    QTest::addRow("%s, %d, %s", primary ? "primary" : "secondary", status, all.at(i).name)
                        << status << i << primary;
                }
            }
        }
    }
    void whateverOneSideAnswersNothingIsMadeUp()
    {
        QFETCH(int, status);
        QFETCH(int, body);
        QFETCH(bool, primary);
        const Body sent = bodies().at(body);
        TwoServers net;
        (primary ? net.north : net.west) = [&](const HttpRequest&) -> std::optional<HttpExchange> {
            return TwoServers::reply(status, sent.bytes, {{"Content-Type", sent.type}});
        };
        net.start();
        const Reading reading = net.poll(6);
        const Side odd = primary ? Side::Primary : Side::Secondary;

        if (!serves(status, sent.kind)) {
            QVERIFY(primary ? reading.verdict.code != VerdictCode::Healthy
                            : reading.protection.state != ProtectionState::Protected);
        }
        const bool failsItsUsers = primary && !serves(status, sent.kind) && !isNoOutage(status);
        QVERIFY2(failsItsUsers || !isOutage(reading.verdict.code), qPrintable(codeName(reading.verdict.code)));
        QVERIFY2(failsItsUsers || !net.incident, "an incident");
        for (const Evidence& fact : reading.verdict.evidence + reading.protection.evidence) {
            if (tellsOfStatus(fact.code) && fact.side == odd) {
                QCOMPARE(std::lround(fact.number), status);
            }
            QVERIFY(fact.code != EvidenceCode::AnswerBroken || fact.side != odd || sent.kind != Kind::NotFhir
                    || isSuccess(status));
            QVERIFY(fact.code != EvidenceCode::NotFhir || fact.side != odd || sent.kind == Kind::NotFhir);
            QVERIFY(fact.code != EvidenceCode::AnswersFhir || fact.side != odd || sent.kind == Kind::Resource
                    || sent.kind == Kind::Outcome);
        }
        const EndpointReading& seen = primary ? reading.primary : *reading.secondary;
        QVERIFY(!seen.status || *seen.status == status);
    }

    void oddAnswersToOneQuestionAreNoOutage_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("body");
        const QList<Body> all = bodies();
        for (const char* question : {"write", "history", "token"}) {
            for (const int status : {200, 204, 302, 400, 401, 403, 404, 409, 412, 422, 429, 500, 502, 503}) {
                for (int i = 0; i < all.size(); ++i) {
                    QTest::addRow("%s, %d, %s", question, status, all.at(i).name)
                        << QString::fromLatin1(question) << status << i;
                }
            }
        }
    }
    void oddAnswersToOneQuestionAreNoOutage()
    {
        QFETCH(QString, question);
        QFETCH(int, status);
        QFETCH(int, body);
        const Body sent = bodies().at(body);
        TwoServers net;
        const TwoServers::Odd odd = [&](const HttpRequest& request) -> std::optional<HttpExchange> {
            const bool asked = question == u"write"_s     ? request.method == "PUT"
                               : question == u"history"_s ? request.url.path().endsWith(u"_history"_s)
                                                          : true;
            return asked ? std::optional(TwoServers::reply(status, sent.bytes, {{"Content-Type", sent.type}}))
                         : std::nullopt;
        };
        (question == u"token"_s ? net.provider : net.north) = odd;
        if (question == u"token"_s) {
            net.useEntra();
            net.secret(u"primary"_s, "secret");
        }
        net.start();
        const Reading reading = net.poll(6);
        QVERIFY2(!isOutage(reading.verdict.code) && !net.incident, qPrintable(codeName(reading.verdict.code)));
        if (question == u"token"_s) {
            // The service was not asked, and is not accused.
            QCOMPARE(reading.verdict.code, VerdictCode::SignIn);
            QCOMPARE(net.asked(u"north.example"_s, true), 0);
            return;
        }
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
        if (question == u"history"_s) {
            QVERIFY(!reading.loss.complete); // none of these is a list of changes
            QCOMPARE(reading.lag.method, LagMethod::Heartbeat);
        } else if (!isSuccess(status)) {
            QVERIFY(reading.heartbeatError.has_value());
            QVERIFY(!reading.lag.staleness.has_value());
            QVERIFY(reading.protection.state != ProtectionState::Protected);
        }
    }
};

QTEST_GUILESS_MAIN(TestOddAnswers)
#include "tst_odd_answers.moc"
