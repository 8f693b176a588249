// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/local_channel.h"

#include "core/id.h"
#include "io/verb_wire.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include <unistd.h>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

QFuture<VerbAnswer> answered(VerbAnswer answer)
{
    QPromise<VerbAnswer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

VerbRequest request(const QString& verb = u"pair.save"_s)
{
    return {randomUuid(), verb, {{u"name"_s, u"ไทย"_s}}};
}

} // namespace

class TestLocalChannel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder{};
    QString store() const { return m_folder->filePath(u"store.sqlite"_s); }

    /// Asks on another thread, as the listener of this test needs the event loop of this one.
    VerbAnswer ask(const VerbRequest& asked, Millis timeout = 10s, std::stop_token stop = {})
    {
        auto answer = std::async(std::launch::async, [&] {
            LocalChannel channel(timeout);
            return channel.ask(store(), asked, std::move(stop));
        });
        [[maybe_unused]] const bool ended = QTest::qWaitFor(
            [&] { return answer.wait_for(std::chrono::seconds{0}) == std::future_status::ready; }, 20'000);
        return answer.get();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRequestIsCarriedOutThereAndItsAnswerComesBack()
    {
        LocalChannel channel;
        VerbRequest seen;
        const auto listener = channel.listen(store(), [&seen](const VerbRequest& asked) {
            seen = asked;
            return answered(QJsonObject{{u"done"_s, true}});
        });
        QVERIFY(listener);
        const VerbRequest asked = request();
        const VerbAnswer answer = ask(asked);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(*answer, (QJsonObject{{u"done"_s, true}}));
        QCOMPARE(seen, asked);
    }

    void whatWasNotDoneIsAnErrorWithItsReason()
    {
        LocalChannel channel;
        const Error reason{Errc::NameTaken, u"name"_s, u"North"_s};
        const auto listener = channel.listen(store(), [&reason](const VerbRequest&) { return answered(fail(reason)); });
        QCOMPARE(ask(request()).error(), reason);
    }

    void nothingIsCarriedOutTwice()
    {
        LocalChannel channel;
        int carriedOut = 0;
        const auto listener = channel.listen(store(), [&carriedOut](const VerbRequest&) {
            ++carriedOut;
            return answered(QJsonObject{});
        });
        const VerbRequest asked = request();
        QVERIFY(ask(asked));
        QCOMPARE(ask(asked).error().code, Errc::Conflict);
        QCOMPARE(carriedOut, 1);
    }

    void withoutAnAnswerInTimeTheOutcomeIsUnknown()
    {
        LocalChannel channel;
        int carriedOut = 0;
        QPromise<VerbAnswer> never;
        never.start();
        const auto listener = channel.listen(store(), [&](const VerbRequest&) {
            ++carriedOut;
            return never.future();
        });
        QCOMPARE(ask(request(), 400ms).error().code, Errc::OutcomeUnknown);
        QCOMPARE(carriedOut, 1); // asked once and not again
        never.addResult(VerbAnswer(fail(Errc::Cancelled, {})));
        never.finish();
    }

    void aHolderThatDiesMeanwhileLeavesTheOutcomeUnknown()
    {
        QLocalServer dying;
        QVERIFY(dying.listen(socketPath(store())));
        connect(&dying, &QLocalServer::newConnection, &dying, [&dying] {
            QLocalSocket* socket = dying.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, socket, &QLocalSocket::abort);
        });
        QCOMPARE(ask(request()).error().code, Errc::OutcomeUnknown);
    }

    void whereNobodyListensNothingIsSent() { QCOMPARE(ask(request()).error().code, Errc::NotFound); }

    void d8_aSocketLeftBehindIsTakenOver()
    {
        {
            QLocalServer killed;
            QVERIFY(killed.listen(socketPath(store())));
            QCOMPARE(::link(qPrintable(socketPath(store())), qPrintable(m_folder->filePath(u"left"_s))), 0);
        }
        QVERIFY(QFile::rename(m_folder->filePath(u"left"_s), socketPath(store()))); // as after kill -9
        QCOMPARE(ask(request()).error().code, Errc::NotFound);
        LocalChannel channel;
        const auto listener = channel.listen(store(), [](const VerbRequest&) { return answered(QJsonObject{}); });
        QVERIFY2(listener, listener ? "" : qPrintable(listener.error().detail));
        QVERIFY(ask(request()));
    }

    void onlyTheUserCanOpenTheSocket()
    {
        LocalChannel channel;
        const auto listener = channel.listen(store(), [](const VerbRequest&) { return answered(QJsonObject{}); });
        QVERIFY(listener);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(socketPath(store())).permissions() & others));
    }

    void aStoreWithALongNameHasASocketToo()
    {
        const QString deep = m_folder->filePath(QString(80, u'x') + u".sqlite"_s);
        QVERIFY(QFile::encodeName(socketPath(deep)).size() < 100);
        QVERIFY(socketPath(deep) != socketPath(store()));
    }

    void requestsOfAnotherVersionAndNoiseAreRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("code");
        QTest::newRow("later version") << QByteArray(R"({"version":2,"id":"a","verb":"b"})")
                                       << static_cast<int>(Errc::Unsupported);
        QTest::newRow("no verb") << QByteArray(R"({"version":1,"id":"a"})") << static_cast<int>(Errc::BadReply);
        QTest::newRow("no id") << QByteArray(R"({"version":1,"verb":"a"})") << static_cast<int>(Errc::BadReply);
        QTest::newRow("no JSON") << QByteArray("hello") << static_cast<int>(Errc::BadReply);
    }
    void requestsOfAnotherVersionAndNoiseAreRefused()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(requestFrom(message).error().code), code);
    }

    void messagesComeInPieces()
    {
        const VerbRequest asked = request();
        QByteArray received;
        const QByteArray sent = encode(asked) + encode(asked);
        QList<VerbRequest> seen;
        for (const char byte : sent) {
            received += byte;
            const auto message = takeMessage(received);
            QVERIFY(message);
            if (*message) {
                seen.append(*requestFrom(**message));
            }
        }
        QCOMPARE(seen, (QList<VerbRequest>{asked, asked}));
        QByteArray endless("\x7f\xff\xff\xff....", 8);
        QCOMPARE(takeMessage(endless).error().code, Errc::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestLocalChannel)
#include "tst_local_channel.moc"
