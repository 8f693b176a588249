// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/shared_books.h"
#include "net/retry_after_gate.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://north.example/fhir"_s);

/// Two processes over one store, as far as their books go: nothing else is shared.
struct TwoProcesses {
    QTemporaryDir folder{};
    FakeClock clock{};
    QString store{folder.filePath(u"store.sqlite"_s)};
    QString file{store + u".books"_s};
    SharedBooks one{store, "key", clock};
    SharedBooks other{store, "key", clock};
};

} // namespace

/// Cases R1 and W18 across processes.
class TestSharedBooks : public QObject
{
    Q_OBJECT
private slots:
    void r1_whatOneProcessWasToldIsObeyedByTheOther()
    {
        TwoProcesses two;
        FakeTransport http(two.clock);
        http.answer({}, {FakeTransport::reply(429, {}, {{"Retry-After", "120"}}), FakeTransport::reply(200)});
        RetryAfterGate here(http, two.clock, two.one.rests(), base, {});
        RetryAfterGate there(http, two.clock, two.other.rests(), base, {});
        QCOMPARE(here.exchange({.url = base}, {}).status, std::optional(429));
        two.clock.advance(30s);
        QCOMPARE(there.exchange({.method = "PUT", .url = base}, {}).heldBack, std::optional(Millis{90s}));
        RetryAfterGate writer(http, two.clock, two.other.rests(), base, {.kind = SignInKind::Basic, .user = u"w"_s});
        QVERIFY(writer.exchange({.url = base}, {}).ok()); // another identity
        two.clock.advance(91s);
        QVERIFY(there.exchange({.url = base}, {}).ok());
    }

    void r1_aClockThatIsSetChangesNoRest()
    {
        TwoProcesses two;
        two.one.rests().hold("k", two.clock.boot() + 60s);
        two.clock.stepWall(-24h);
        QCOMPARE(two.other.rests().heldUntil("k"), std::optional(two.clock.boot() + 60s));
        two.clock.advance(61s);
        QVERIFY(!two.other.rests().heldUntil("k"));
    }

    void r1_aLaterAnswerInAnotherProcessNeverShortensTheRest()
    {
        TwoProcesses two;
        two.one.rests().hold("k", two.clock.boot() + 60s);
        two.other.rests().hold("k", two.clock.boot() + 5s);
        SharedBooks third(two.store, "key", two.clock);
        QCOMPARE(third.rests().heldUntil("k"), std::optional(two.clock.boot() + 60s));
        two.other.rests().hold("k", two.clock.boot() + 90s);
        QCOMPARE(third.rests().heldUntil("k"), std::optional(two.clock.boot() + 90s));
    }

    void whatIsFurtherAwayThanItCanBeCountsForNothing()
    {
        TwoProcesses two;
        two.one.rests().hold("k", two.clock.boot() + 11min);
        two.one.refusals().note("k", {u"HTTP 401"_s, two.clock.boot() + 6min});
        QVERIFY(!two.other.rests().heldUntil("k"));
        QVERIFY(!two.other.refusals().find("k"));
        two.other.rests().hold("k", two.clock.boot() + 10min);
        two.other.refusals().note("k", {u"HTTP 403"_s, two.clock.boot() + 5min});
        SharedBooks third(two.store, "key", two.clock);
        QCOMPARE(third.rests().heldUntil("k"), std::optional(two.clock.boot() + 10min));
    }

    void nothingOutlivesTheBoot()
    {
        TwoProcesses two;
        two.one.rests().hold("k", two.clock.boot() + 10min);
        two.one.refusals().note("k", {u"HTTP 401"_s, two.clock.boot() + 5min});
        two.clock.reboot();
        two.clock.advance(1min);
        QVERIFY(!two.other.rests().heldUntil("k"));
        QVERIFY(!two.other.refusals().find("k"));
    }

    void w18_aRefusalIsRememberedByTheOtherProcessForFiveMinutes()
    {
        TwoProcesses two;
        const RefusalBook::Refusal refusal{u"invalid_client"_s, two.clock.boot() + refusalMemory};
        two.one.refusals().note("k", refusal);
        QCOMPARE(two.other.refusals().find("k"), std::optional(refusal));
        QVERIFY(!two.other.refusals().find("changed"));
        QVERIFY(!two.other.rests().heldUntil("k")); // two books
        two.clock.advance(refusalMemory);
        QVERIFY(!two.other.refusals().find("k"));
    }

    void storesOfOthersAreNotMixedUp()
    {
        TwoProcesses two;
        two.one.rests().hold("k", two.clock.boot() + 60s);
        SharedBooks otherKey(two.store, "another key", two.clock);
        QVERIFY(!otherKey.rests().heldUntil("k"));
        SharedBooks otherStore(two.folder.filePath(u"second.sqlite"_s), "key", two.clock);
        QVERIFY(!otherStore.rests().heldUntil("k"));
    }

    void theFileHoldsNothingThatCanBeReadAndIsForTheOwnerAlone()
    {
        TwoProcesses two;
        QVERIFY(!two.one.rests().heldUntil("north.example"));
        QVERIFY(!QFile::exists(two.file)); // nobody was refused anything yet
        two.one.rests().hold("north.example", two.clock.boot() + 60s);
        two.one.refusals().note(refusalKey(base.toString(), "hunter2", two.clock.bootId()),
                                {u"HTTP 401"_s, two.clock.boot() + 60s});
        int read = 0;
        for (const QFileInfo& info : QDir(two.folder.path()).entryInfoList({u"store.sqlite.books*"_s}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("north") && !bytes.contains("hunter2"));
            QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
            read += bytes.contains("HTTP 401") ? 1 : 0;
        }
        QVERIFY(read > 0); // what was said is there: the files are those that were written
    }

    void whereItCannotBeWrittenEachProcessRemembersItsOwn_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("full disk") << true;
        QTest::newRow("no such folder") << false;
    }
    void whereItCannotBeWrittenEachProcessRemembersItsOwn()
    {
        QFETCH(bool, full);
        TwoProcesses two;
        SharedBooks here(full ? two.store : u"/proc/none/store.sqlite"_s, "key", two.clock);
        {
            const auto disk = full ? std::make_unique<FullDisk>() : nullptr;
            here.rests().hold("k", two.clock.boot() + 60s);
            here.refusals().note("k", {u"HTTP 401"_s, two.clock.boot() + 60s});
        }
        QVERIFY(here.rests().heldUntil("k"));
        QVERIFY(here.refusals().find("k"));
        QVERIFY(!two.other.rests().heldUntil("k"));
        if (full) { // room again: from then on it is shared
            two.clock.advance(31s);
            here.rests().hold("k", two.clock.boot() + 60s);
            QVERIFY(two.other.rests().heldUntil("k"));
        }
    }

    void aFileOfSomebodyElseIsLeftAlone()
    {
        TwoProcesses two;
        const QByteArray letter(4096, 'x');
        QFile file(two.file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(letter) == letter.size());
        file.close();
        two.one.rests().hold("k", two.clock.boot() + 60s);
        QVERIFY(two.one.rests().heldUntil("k"));
        QVERIFY(!two.other.rests().heldUntil("k"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
    }
};

QTEST_GUILESS_MAIN(TestSharedBooks)
#include "tst_shared_books.moc"
